#pragma once

#include <compare>
#include <cstdint>
#include <iterator>
#include <type_traits>
#include <utility>

namespace stridejit {

/// Walks the first axis of a view of any kind. What it shows is `row(i)` of the view, which it calls: for a typed view of one
/// axis an element, else a view of the row, made on the way.
template <class Viewed>
class AxisIterator {
public:
    using reference = decltype(std::declval<const Viewed&>().row(0));
    using value_type = std::remove_cvref_t<reference>;
    using difference_type = std::int64_t;
    using pointer = void;
    using iterator_concept = std::random_access_iterator_tag;
    using iterator_category =
        std::conditional_t<std::is_reference_v<reference>, std::random_access_iterator_tag, std::input_iterator_tag>;

    AxisIterator() = default;
    AxisIterator(const Viewed& viewed, std::int64_t index) : viewed_(viewed), index_(index) {}

    reference operator*() const { return viewed_.row(index_); }
    reference operator[](difference_type n) const { return viewed_.row(index_ + n); }
    AxisIterator& operator+=(difference_type n) { return (index_ += n, *this); }
    AxisIterator& operator-=(difference_type n) { return (index_ -= n, *this); }
    AxisIterator& operator++() { return *this += 1; }
    AxisIterator& operator--() { return *this -= 1; }
    AxisIterator operator++(int) { return std::exchange(*this, *this + 1); }
    AxisIterator operator--(int) { return std::exchange(*this, *this - 1); }
    friend AxisIterator operator+(AxisIterator it, difference_type n) { return it += n; }
    friend AxisIterator operator+(difference_type n, AxisIterator it) { return it += n; }
    friend AxisIterator operator-(AxisIterator it, difference_type n) { return it -= n; }
    friend difference_type operator-(const AxisIterator& a, const AxisIterator& b) { return a.index_ - b.index_; }
    friend bool operator==(const AxisIterator& a, const AxisIterator& b) { return a.index_ == b.index_; }
    friend auto operator<=>(const AxisIterator& a, const AxisIterator& b) { return a.index_ <=> b.index_; }

private:
    Viewed viewed_;
    std::int64_t index_ = 0;
};

}  // namespace stridejit
