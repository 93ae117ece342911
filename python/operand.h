#pragma once

#include "errors.h"
#include "stridejit/engine/view.h"
#include "stridejit/kernels/literal.h"

namespace stridejit::python {

/// Does the object show memory, by the buffer protocol, __array_interface__ or DLPack?
bool shows_memory(PyObject* object);

/// An argument of a call as the engine sees it: elements in memory, or a number of Python. Holds what it acquired as long as
/// it lives; the object itself is the caller's to keep.
class Operand {
public:
    enum class Kind : std::uint8_t { Array, Bool, Integer, Real };

    Operand() { buffer_.obj = nullptr; }  // NOLINT: what is not set here is read only where it was written
    ~Operand() {
        if (buffer_.obj != nullptr) PyBuffer_Release(&buffer_);
    }
    Operand(const Operand&) = delete;
    Operand& operator=(const Operand&) = delete;

    /// Reads `object` as argument `name` of `call`. Throws TypeError for what is neither numbers in memory nor a number,
    /// OverflowError for an integer that no dtype holds.
    void read(PyObject* object, const char* call, const char* name);
    /// The same for memory to be written: ValueError for read-only memory, TypeError for a number.
    void read_output(PyObject* object, const char* call);
    /// Gives complex numbers of Python among these operands the precision of the arrays that they meet.
    static void settle_numbers(std::span<Operand* const> operands);

    /// The number as an element of `wanted`: 16 bytes at most, at `to`. False where it does not fit.
    static bool write_number(const Literal& number, DType wanted, void* to);

    [[nodiscard]] bool is_array() const { return kind == Kind::Array; }
    [[nodiscard]] View view() const;
    [[nodiscard]] Literal literal() const;
    [[nodiscard]] std::span<const std::int64_t> extents() const { return {shape, static_cast<std::size_t>(rank)}; }
    [[nodiscard]] std::span<const std::int64_t> steps() const { return {strides, static_cast<std::size_t>(rank)}; }

    Kind kind = Kind::Array;
    DType dtype = DType::Float64;
    bool swapped = false, readonly = false, from_numpy = false, indirect = false;
    int rank = 0;
    char* data = nullptr;
    const std::int64_t *shape = nullptr, *strides = nullptr, *suboffsets = nullptr;
    std::uint64_t bits = 0;  ///< of a number: its literal's

private:
    void read_memory(PyObject* object, const char* call, const char* name);
    void read_view(const struct ViewObject& view, const char* call, const char* name);

    Py_buffer buffer_;   ///< acquired where it has an obj; not filled else, for calls are short
    nb::object keeper_;  ///< a view made of the object
    double complex_[2];  ///< a complex number of Python, which is an array of rank 0 to the engine
    bool is_complex_ = false;
};

}  // namespace stridejit::python
