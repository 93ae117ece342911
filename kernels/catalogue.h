#pragma once

#include <span>
#include <string_view>

#include "stridejit/kernels/expression.h"
#include "stridejit/kernels/reduction.h"
#include "stridejit/kernels/scan.h"

namespace stridejit {

enum class FunctionKind : std::uint8_t { Elementwise, Reduction, Scan, Contraction, Cast };

/// A function that users can name: in text, and in whatever else is made from this table.
struct CatalogueRow {
    std::string_view name;
    std::string_view symbol;  ///< its operator in text; "" where there is none
    std::size_t arity;
    FunctionKind kind;
    std::string_view meaning;  ///< one line, of the arguments a, b, c
    Expr (*apply)(std::span<const Expr>);                  ///< Elementwise and Contraction; null for the other kinds
    Expr (*reduce)(const Expr&, const ReduceOptions&);     ///< Reduction; null for the other kinds
    Expr (*scan)(const Expr&, const ScanOptions&) = nullptr;  ///< Scan
};

/// Every named function, each once.
std::span<const CatalogueRow> catalogue();

/// The function of this name; null when there is none.
const CatalogueRow* find_function(std::string_view name);

/// The operator of this symbol and arity; null when there is none.
const CatalogueRow* find_operator(std::string_view symbol, std::size_t arity);

}  // namespace stridejit
