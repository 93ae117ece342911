#include "tests/differential/guarded_run.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include "tests/support/arrays.h"
#include "tests/support/random_nest.h"

namespace stridejit::differential {
namespace {

bool is_output(const LoopNest& nest, std::size_t k) { return nest.operands[k].access == Access::Write; }

std::vector<Block> with_untouched_outputs(const LoopNest& nest, std::vector<Block> blocks) {
    for (std::size_t k = 0; k < blocks.size(); ++k)
        if (is_output(nest, k)) std::fill(blocks[k].bytes.begin(), blocks[k].bytes.end(), kUntouched);
    return blocks;
}

View view_of(const LoopNest& nest, std::size_t k, Block& block) {
    return testing::view_of_operand(nest, k, block.bytes.data() + block.origin);
}

}  // namespace

std::vector<Block> run_guarded(Engine& engine, const LoopNest& nest, const std::vector<Block>& blocks, Flush flush) {
    std::vector<Block> after = with_untouched_outputs(nest, blocks);
    std::vector<std::unique_ptr<testing::Guarded>> memory;
    std::vector<Argument> arguments;
    for (std::size_t k = 0; k < after.size(); ++k) {
        memory.push_back(std::make_unique<testing::Guarded>(after[k].bytes.size(), flush));
        std::copy(after[k].bytes.begin(), after[k].bytes.end(), memory[k]->data());
        char* const data = memory[k]->data() + after[k].origin;
        arguments.push_back({testing::view_of_operand(nest, k, data), nest.operands[k].access});
    }
    Space space;
    for (const Loop& loop : nest.loops) {
        space.shape.push_back(loop.extent);
        if (loop.kind == LoopKind::Scan) space.scanned = static_cast<std::ptrdiff_t>(space.reduced.size());
        space.reduced.push_back(loop.kind == LoopKind::Reduction);
    }
    engine.run(nest.body, space, arguments);
    for (std::size_t k = 0; k < after.size(); ++k)
        std::copy(memory[k]->data(), memory[k]->data() + memory[k]->size(), after[k].bytes.begin());
    return after;
}

std::vector<Block> run_naively(const LoopNest& nest, const std::vector<Block>& blocks) {
    std::vector<Block> after = with_untouched_outputs(nest, blocks);
    testing::run_reference(nest, after);
    return after;
}

void make_nans_alike(const LoopNest& nest, std::vector<Block>& blocks) {
    for (std::size_t k = 0; k < blocks.size(); ++k) {
        if (!is_output(nest, k)) continue;
        const View view = view_of(nest, k, blocks[k]);
        visit(view.dtype(), [&](auto tag) {
            using T = typename decltype(tag)::type;
            if constexpr (std::is_floating_point_v<T> || is_half_v<T>)
                testing::for_each_index(view.shape(), [&](const Dims& index) {
                    testing::put<T>(view, index, from_bits<T>(testing::bits_of(testing::at<T>(view, index))));
                });
        });
    }
}

bool is_untouched(const LoopNest& nest, const std::vector<Block>& before, const std::vector<Block>& after) {
    std::vector<Block> blank = after;
    for (std::size_t k = 0; k < blank.size(); ++k) {
        if (!is_output(nest, k)) continue;
        const View view = view_of(nest, k, blank[k]);
        testing::for_each_index(view.shape(), [&](const Dims& index) {
            std::memset(testing::address_of(view, index), kUntouched, static_cast<std::size_t>(view.itemsize()));
        });
    }
    return blank == with_untouched_outputs(nest, before);
}

bool order_matters(const Body& body) {
    return std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) {
        return info(inst.op).role == Role::Reduce && is_float(inst.dtype);
    });
}

}  // namespace stridejit::differential
