#pragma once

// Everything of StrideJIT: namespace sj = stridejit;

#include "stridejit/engine/acquire.h"
#include "stridejit/engine/array.h"
#include "stridejit/engine/engine.h"
#include "stridejit/engine/record.h"
#include "stridejit/engine/typed_view.h"
#include "stridejit/engine/view.h"
#include "stridejit/ir/format.h"
#include "stridejit/ir/match_elements.h"
#include "stridejit/kernels/casting.h"
#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/contraction.h"
#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/expression.h"
#include "stridejit/kernels/reduction.h"
#include "stridejit/kernels/scan.h"
#include "stridejit/kernels/several.h"
#include "stridejit/kernels/user_function.h"
#include "stridejit/kernels/user_reduction.h"
