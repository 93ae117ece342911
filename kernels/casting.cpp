#include "stridejit/kernels/casting.h"

#include <algorithm>
#include <iterator>

#include "stridejit/kernels/lower_expression.h"

namespace stridejit {
namespace {

constexpr std::string_view kNames[] = {"no", "equiv", "safe", "same_kind", "unsafe"};

/// Along bool, unsigned, signed, float, complex.
int rank_of(DType dtype) {
    switch (kind_of(dtype)) {
        case Kind::Bool: return 0;
        case Kind::Unsigned: return 1;
        case Kind::Signed: return 2;
        case Kind::Float:
        case Kind::Half:
        case Kind::Brain: return 3;
        case Kind::Complex: return 4;
        case Kind::Bytes: break;
    }
    throw_internal("kind is listed", __FILE__, __LINE__, "");
}

}  // namespace

std::optional<Casting> find_casting(std::string_view name) {
    const auto* found = std::find(std::begin(kNames), std::end(kNames), name);
    if (found == std::end(kNames)) return std::nullopt;
    return static_cast<Casting>(found - std::begin(kNames));
}

std::string_view name_of(Casting rule) { return kNames[static_cast<std::size_t>(rule)]; }

bool can_cast(DType from, DType to, Casting rule) {
    switch (rule) {
        case Casting::No:
        case Casting::Equiv: return from == to;
        case Casting::Safe: return promote(from, to) == to;
        case Casting::SameKind: return rank_of(from) <= rank_of(to);
        case Casting::Unsafe: return true;
    }
    return false;
}

void assign(const View& out, const Expr& expression, Casting rule, Engine& engine) {
    require_assignable("assign", out, expression.node(), rule);
    run(lower(out, expression.node()), engine);
}

}  // namespace stridejit
