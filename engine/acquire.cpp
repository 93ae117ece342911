#include "stridejit/engine/acquire.h"

#include <algorithm>

namespace stridejit {
namespace {

/// What is held against what; the checks are its members, in the order of the rules.
struct Acquisition {
    const Layout& layout;
    std::int64_t itemsize;
    const Declaration& declaration;

    /// "view 'double[:, ::1]'", the beginning of every text.
    [[nodiscard]] std::string what() const { return text("view '", to_text(declaration), "'"); }

    [[nodiscard]] std::span<const AxisSpec> axes() const { return {declaration.axes.data(), declaration.axes.size()}; }

    /// Declarations made by hand may be anything.
    void require_sound() const {
        if (find_flaw(axes()).rule != AxisRule::None) require_valid(axes(), what());
    }

    void require_rank() const {
        STRIDEJIT_REQUIRE(ValueError, layout.rank() == declaration.rank(), what(), ": wrong number of axes: declared are ",
                          declaration.rank(), ", the buffer has ", layout.rank(), " (shape ",
                          to_text(as_span(layout.shape)), ")");
    }

    /// '?' and an unsigned char are of one kind and size in PEP 3118.
    void require_element(DType dtype, const char* format) const {
        const bool same = dtype == declaration.dtype || (dtype == DType::Bool && declaration.dtype == DType::UInt8);
        STRIDEJIT_REQUIRE(ValueError, same, what(), ": the elements of the buffer are ", name_of(dtype),
                          format != nullptr ? text(" (format '", format, "')") : "", ", not ", name_of(declaration.dtype));
    }

    void require_itemsize() const {
        STRIDEJIT_REQUIRE(ValueError, itemsize == item_bytes(declaration.dtype), what(), ": item size of the buffer (",
                          itemsize, " bytes) does not match the size of '", declaration.element, "' (",
                          item_bytes(declaration.dtype), " bytes)");
    }

    void require_stride(std::size_t axis) const {
        const AxisSpec spec = declaration.axes[axis];
        const std::int64_t stride = layout.strides[axis];
        if (layout.shape[axis] <= 1) return;
        if (spec == AxisSpec::IndirectContiguous)
            STRIDEJIT_REQUIRE(ValueError, stride == static_cast<std::int64_t>(sizeof(void*)), what(), ": axis ", axis,
                              " is no contiguous list of pointers: its stride is ", stride, ", not ", sizeof(void*));
        if (is_direct_packed(spec))
            STRIDEJIT_REQUIRE(ValueError, stride == itemsize, what(), ": axis ", axis, " is not contiguous: its stride is ",
                              stride, ", not ", itemsize);
    }

    void require_access(std::size_t axis) const {
        const AxisSpec spec = declaration.axes[axis];
        if (spec == AxisSpec::Generic) return;
        if (is_indirect(spec))
            STRIDEJIT_REQUIRE(ValueError, layout.is_indirect(axis), what(), ": axis ", axis,
                              " is direct in the buffer, and declared indirect");
        else
            STRIDEJIT_REQUIRE(ValueError, !layout.is_indirect(axis), what(), ": axis ", axis,
                              " is indirect in the buffer (suboffset ", layout.suboffsets[axis], "), and declared direct");
    }

    /// Everything that `::1` reaches lies in one block. The suboffsets were found right, so that all of it is direct.
    void require_block() const {
        const std::size_t begin = block_begin(axes(), [&](std::size_t axis) { return layout.is_indirect(axis); });
        const bool c_order = block_order(axes()) == Order::C;
        std::int64_t expected = itemsize;
        for (std::size_t i = begin; i < layout.rank(); ++i) {
            const std::size_t axis = c_order ? layout.rank() - 1 - (i - begin) : i;
            if (layout.shape[axis] <= 1) continue;
            STRIDEJIT_REQUIRE(ValueError, layout.strides[axis] == expected, what(), ": the buffer is not ",
                              c_order ? "C" : "Fortran", " contiguous: the stride of axis ", axis, " is ",
                              layout.strides[axis], ", not ", expected);
            expected *= layout.shape[axis];
        }
    }

    void require_axes() const {
        if (layout.size() == 0) return;
        for (std::size_t axis = 0; axis < layout.rank(); ++axis) {
            require_stride(axis);
            require_access(axis);
        }
        require_block();
    }

    /// What a buffer without strides cannot be, whatever its extents would make of it.
    void require_no_strides_needed(bool has_suboffsets) const {
        if (layout.size() == 0) return;
        STRIDEJIT_REQUIRE(ValueError, !has_suboffsets, what(), ": the buffer has suboffsets but no strides");
        for (std::size_t axis = 0; axis < layout.rank(); ++axis) {
            const AxisSpec spec = declaration.axes[axis];
            STRIDEJIT_REQUIRE(ValueError, !is_indirect(spec), what(), ": a buffer without strides is C-contiguous, and "
                              "not indirect in axis ", axis);
            if (layout.shape[axis] <= 1) continue;
            STRIDEJIT_REQUIRE(ValueError, !is_direct_packed(spec) || axis + 1 == layout.rank(), what(),
                              ": a buffer without strides is C-contiguous, and not contiguous in axis ", axis);
        }
    }
};

Layout layout_of(const BufferDescription& buffer, const std::string& what) {
    STRIDEJIT_REQUIRE(ValueError, buffer.ndim >= 0 && buffer.ndim <= static_cast<int>(kMaxRank), what, ": the buffer has ",
                      buffer.ndim, " axes; between 0 and ", kMaxRank, " are possible");
    STRIDEJIT_REQUIRE(ValueError, buffer.itemsize > 0, what, ": item size of the buffer is ", buffer.itemsize);
    const auto rank = static_cast<std::size_t>(buffer.ndim);
    const std::int64_t plain[] = {buffer.len / buffer.itemsize};
    STRIDEJIT_REQUIRE(ValueError, buffer.shape != nullptr || rank <= 1, what, ": a buffer of ", rank, " axes has no shape");
    const std::span shape(buffer.shape != nullptr ? buffer.shape : plain, rank);
    Layout layout;
    layout.shape.assign(shape.begin(), shape.end());
    if (buffer.strides != nullptr) layout.strides.assign(buffer.strides, buffer.strides + rank);
    else layout.strides = contiguous_layout(shape, buffer.itemsize).strides;
    if (buffer.suboffsets != nullptr) layout.suboffsets.assign(buffer.suboffsets, buffer.suboffsets + rank);
    if (!layout.is_indirect()) layout.suboffsets.clear();
    return layout;
}

}  // namespace

void require_declared(const View& view, const Declaration& declaration) {
    const Acquisition acquisition{view.layout(), view.itemsize(), declaration};
    STRIDEJIT_REQUIRE(TypeError, !view.is_none(), acquisition.what(), ": the view is not set; it stands for no memory");
    STRIDEJIT_REQUIRE(ValueError, declaration.is_const || !view.readonly(), acquisition.what(),
                      ": the memory is read-only; declare the element const");
    acquisition.require_sound();
    acquisition.require_rank();
    acquisition.require_element(view.dtype(), nullptr);
    STRIDEJIT_REQUIRE(ValueError, !view.swapped(), acquisition.what(), ": the bytes of the elements are in the order of "
                      "another machine; copy them to a new array first");
    acquisition.require_axes();
}

void require_declared(const Layout& layout, std::int64_t item_bytes, const Declaration& declaration) {
    const Acquisition acquisition{layout, item_bytes, declaration};
    acquisition.require_sound();
    acquisition.require_rank();
    acquisition.require_axes();
}

View view(const View& source, const Declaration& declaration) {
    require_declared(source, declaration);
    return View(source.data(), declaration.dtype, source.layout(), declaration.is_const, source.owner());
}

View view(const BufferDescription& buffer, DType dtype, const Declaration& declaration, std::shared_ptr<const void> owner) {
    STRIDEJIT_REQUIRE(BufferError, declaration.is_const || !buffer.readonly, "view '", to_text(declaration),
                      "': the buffer is read-only; declare the element const");
    const Layout layout = layout_of(buffer, text("view '", to_text(declaration), "'"));
    const Acquisition acquisition{layout, buffer.itemsize, declaration};
    acquisition.require_sound();
    acquisition.require_rank();
    acquisition.require_element(dtype, buffer.format);
    acquisition.require_itemsize();
    if (buffer.strides == nullptr) acquisition.require_no_strides_needed(buffer.suboffsets != nullptr);
    acquisition.require_axes();
    return View(buffer.pointer, declaration.dtype, layout, declaration.is_const, std::move(owner));
}

}  // namespace stridejit
