#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <type_traits>

namespace stridejit {

/// A vector of trivially copyable elements whose first `Inline` live in the object itself, so that the
/// stages run on every call allocate nothing for the usual ranks and bodies.
template <class T, std::size_t Inline>
class SmallVector {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    using value_type = T;

    SmallVector() noexcept {}
    explicit SmallVector(std::size_t size, const T& value = T{}) { resize(size, value); }
    SmallVector(std::initializer_list<T> values) { assign(values.begin(), values.end()); }
    template <std::input_iterator Iterator>
    SmallVector(Iterator first, Iterator last) {
        assign(first, last);
    }
    SmallVector(const SmallVector& other) { assign(other.begin(), other.end()); }
    SmallVector(SmallVector&& other) noexcept { take(std::move(other)); }
    SmallVector& operator=(const SmallVector& other) {
        if (this != &other) assign(other.begin(), other.end());
        return *this;
    }
    SmallVector& operator=(SmallVector&& other) noexcept {
        if (this != &other) take(std::move(other));
        return *this;
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T* data() noexcept { return heap_ ? heap_.get() : inline_; }
    [[nodiscard]] const T* data() const noexcept { return heap_ ? heap_.get() : inline_; }
    T* begin() noexcept { return data(); }
    T* end() noexcept { return data() + size_; }
    const T* begin() const noexcept { return data(); }
    const T* end() const noexcept { return data() + size_; }
    T& operator[](std::size_t i) noexcept { return data()[i]; }
    const T& operator[](std::size_t i) const noexcept { return data()[i]; }
    T& front() noexcept { return data()[0]; }
    const T& front() const noexcept { return data()[0]; }
    T& back() noexcept { return data()[size_ - 1]; }
    const T& back() const noexcept { return data()[size_ - 1]; }

    void clear() noexcept { size_ = 0; }
    void push_back(const T& value) {
        const T copy = value;  // may live in this very vector
        reserve(size_ + 1);
        data()[size_++] = copy;
    }
    void pop_back() noexcept { --size_; }
    void resize(std::size_t size, const T& value = T{}) {
        reserve(size);
        for (std::size_t i = size_; i < size; ++i) data()[i] = value;
        size_ = size;
    }
    template <class Iterator>
    void assign(Iterator first, Iterator last) {
        size_ = 0;
        reserve(static_cast<std::size_t>(std::distance(first, last)));
        for (; first != last; ++first) data()[size_++] = *first;
    }
    void insert(std::size_t at, const T& value) {
        const T copy = value;
        resize(size_ + 1);
        std::copy_backward(begin() + at, end() - 1, end());
        data()[at] = copy;
    }
    void erase(std::size_t at) noexcept {
        std::copy(begin() + at + 1, end(), begin() + at);
        --size_;
    }
    void reserve(std::size_t capacity) {
        if (capacity <= capacity_) return;
        const std::size_t grown = std::max(capacity, capacity_ * 2);
        std::unique_ptr<T[]> heap(new T[grown]);
        std::copy(begin(), end(), heap.get());
        heap_ = std::move(heap);
        capacity_ = grown;
    }

    friend bool operator==(const SmallVector& a, const SmallVector& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    void take(SmallVector&& other) noexcept {
        size_ = other.size_;
        if (other.heap_) {
            heap_ = std::move(other.heap_);
            capacity_ = other.capacity_;
            other.capacity_ = Inline;
        } else {
            std::copy(other.inline_, other.inline_ + size_, data());  // capacity_ is never below Inline
        }
        other.size_ = 0;
    }

    std::size_t size_ = 0;
    std::size_t capacity_ = Inline;
    std::unique_ptr<T[]> heap_;
    T inline_[Inline];  // not initialised: only the first size_ elements are ever read
};

}  // namespace stridejit
