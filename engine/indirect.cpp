#include "stridejit/engine/indirect.h"

#include <cstring>

namespace stridejit {
namespace {

struct Walker {
    const View& indirect;
    const View& direct;
    bool to_direct;

    void walk(std::size_t axis, char* from, char* to) const {
        const Layout& layout = indirect.layout();
        if (axis == layout.rank()) {
            const auto bytes = static_cast<std::size_t>(indirect.itemsize());
            if (to_direct) std::memcpy(to, from, bytes);
            else std::memcpy(from, to, bytes);
            return;
        }
        for (std::int64_t i = 0; i < layout.shape[axis]; ++i) {
            char* next = from + i * layout.strides[axis];
            if (layout.is_indirect(axis)) {
                std::memcpy(&next, next, sizeof next);
                next += layout.suboffsets[axis];
            }
            walk(axis + 1, next, to + i * direct.strides()[axis]);
        }
    }
};

}  // namespace

void copy_indirect(const View& indirect, const View& direct, bool to_direct) {
    STRIDEJIT_ASSERT(indirect.dtype() == direct.dtype() && indirect.layout().shape == direct.layout().shape, "alike");
    if (indirect.size() > 0) Walker{indirect, direct, to_direct}.walk(0, indirect.data(), direct.data());
}

}  // namespace stridejit
