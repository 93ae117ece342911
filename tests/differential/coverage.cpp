#include "tests/differential/coverage.h"

#include <cstdlib>

#include "stridejit/ir/canonicalize.h"
#include "tests/support/random_nest.h"

namespace stridejit::differential {
namespace {

constexpr StrideClass kStrides[] = {StrideClass::Zero,  StrideClass::Unit, StrideClass::MinusUnit, StrideClass::Two,
                                    StrideClass::Three, StrideClass::Four, StrideClass::MinusTwo, StrideClass::MinusThree,
                                    StrideClass::MinusFour, StrideClass::Five, StrideClass::Runtime};

bool is_prime(std::int64_t n) {
    for (std::int64_t d = 2; d * d <= n; ++d)
        if (n % d == 0) return false;
    return n > 2;
}

std::string dtype_name(DType dtype, Access access) {
    return text(access == Access::Read ? "input " : "output ", name_of(dtype));
}

std::set<std::string> wanted() {
    std::set<std::string> all;
    for (std::size_t i = 0; i < kDTypeCount; ++i)
        for (const Access access : {Access::Read, Access::Write}) all.insert(dtype_name(static_cast<DType>(i), access));
    for (const OpInfo& row : kOps) all.insert(text("op ", row.text));
    for (std::size_t walk = 0; walk < kWalkCount; ++walk) all.insert(text("walk ", name_of(static_cast<Walk>(walk))));
    for (const char* walk : {"points map", "points across", "points down", "strips of points down", "strips across", "strips down", "strips along", "blocks across", "blocks down"})
        all.insert(walk);
    for (std::size_t i = kViewDTypeCount; i < kNestDTypeCount; ++i)
        for (const char* way : {" in registers", " through scratch"}) all.insert(text(kDTypes[i].name, way));
    for (const char* vectors : {"1", "2", "more"}) all.insert(text("short rows of ", vectors));
    for (const StrideClass stride : kStrides) all.insert(text("stride ", name_of(stride)));
    for (const char* layout : {"dense", "padded", "permuted", "reversed", "broadcast", "empty", "unaligned", "swapped"})
        all.insert(text("layout ", layout));
    for (const char* extent : {"0", "1", "lanes - 1", "lanes", "lanes + 1", "prime"}) all.insert(text("extent ", extent));
    return all;
}

}  // namespace

void Coverage::add_view(const View& view) {
    if (view.size() == 0) {
        met_.insert("layout empty");
        return;
    }
    std::int64_t outer = INT64_MAX;
    if (view.swapped()) met_.insert("layout swapped");
    bool unaligned = reinterpret_cast<std::uintptr_t>(view.data()) % static_cast<std::uintptr_t>(view.itemsize()) != 0;
    bool permuted = false, plain = true;
    for (std::size_t axis = 0; axis < view.rank(); ++axis) {
        if (view.shape()[axis] == 1) continue;
        const std::int64_t stride = view.strides()[axis];
        unaligned = unaligned || stride % view.itemsize() != 0;
        if (stride < 0) met_.insert("layout reversed");
        permuted = permuted || std::abs(stride) > outer;
        plain = plain && stride > 0;
        outer = std::abs(stride);
    }
    if (unaligned) met_.insert("layout unaligned");
    else if (permuted) met_.insert("layout permuted");
    else if (view.is_contiguous()) met_.insert("layout dense");
    else if (plain) met_.insert("layout padded");
}

void Coverage::add_extent(std::int64_t extent, std::int64_t lanes) {
    if (extent == lanes - 1) met_.insert("extent lanes - 1");
    if (extent == lanes) met_.insert("extent lanes");
    if (extent == lanes + 1) met_.insert("extent lanes + 1");
    if (is_prime(extent)) met_.insert("extent prime");
}

void Coverage::add(const LoopNest& nest) {
    alignas(64) static char anywhere[64];  // only the address counts
    for (std::size_t k = 0; k < nest.operands.size(); ++k) {
        if (nest.operands[k].access == Access::Index) continue;
        add_view(testing::view_of_operand(nest, k, anywhere));
        for (std::size_t l = 0; l < nest.loops.size(); ++l)
            if (nest.operands[k].access == Access::Read && nest.operands[k].strides[l] == 0 && nest.loops[l].extent > 1)
                met_.insert("layout broadcast");
    }
    for (const Loop& loop : nest.loops)
        if (loop.extent <= 1) met_.insert(text("extent ", loop.extent));

    const LoopNest canonical = arrange_loops(canonicalize(nest));
    const Target target{Isa::Avx512};
    const Plan plan = make_plan(canonical, target);
    const Specialized special = specialize(canonical, plan, target);
    if (special.launch.empty) return;
    for (const Inst& inst : canonical.body.insts) met_.insert(text("op ", info(inst.op).text));
    met_.insert(text("walk ", name_of(plan.walk)));
    if (plan.points > 0) met_.insert(text(plan.rows > 0 ? "strips of points " : "points ", name_of(plan.walk)));
    else if (plan.rows > 0) met_.insert(text("strips ", name_of(plan.walk)));
    if (plan.walk != Walk::Map && plan.tile.rows != 0) met_.insert(text("blocks ", name_of(plan.walk)));
    if (plan.tile.rows != 0 && is_bytes(canonical.operands[0].dtype))
        met_.insert(text(name_of(canonical.operands[0].dtype), plan.direct ? " in registers" : " through scratch"));
    if (plan.tail == Tail::Twice) met_.insert(text("short rows of ", plan.unroll == 1 ? "1" : plan.unroll == 2 ? "2" : "more"));
    for (const OperandClass& operand : special.what.operands) {
        if (operand.access == Access::Index || operand.access == Access::State) continue;
        met_.insert(dtype_name(operand.dtype, operand.access));
        met_.insert(text("stride ", name_of(operand.stride)));
    }
    // A step of the vector loop: as many elements as are in flight at once.
    add_extent(special.launch.extents[special.what.vector_loop()], std::int64_t{plan.width} * plan.unroll);
}

std::string Coverage::missing() const {
    std::string all;
    for (const std::string& name : wanted())
        if (!met_.contains(name)) all += (all.empty() ? "" : ", ") + name;
    return all;
}

}  // namespace stridejit::differential
