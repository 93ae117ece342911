#include "tests/differential/random_case.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>
#include <random>

#include "stridejit/ir/print.h"

namespace stridejit::differential {

Guarded::Guarded(std::size_t bytes, bool flush_high) : bytes_(bytes) {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t inside = std::max<std::size_t>((bytes + page - 1) / page, 1) * page;
    mapped_ = inside + 2 * page;
    mapping_ = mmap(nullptr, mapped_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char* low = static_cast<char*>(mapping_) + page;
    if (mapping_ == MAP_FAILED || mprotect(low, inside, PROT_READ | PROT_WRITE) != 0) throw std::bad_alloc();
    data_ = flush_high ? low + inside - bytes : low;
}

Guarded::~Guarded() {
    if (mapping_) munmap(mapping_, mapped_);
}

namespace {

class Generator {
public:
    explicit Generator(std::uint64_t seed) : random_(seed) {}

    RandomCase make() {
        make_space();
        const int inputs = pick(1, 3);
        make_body(inputs);
        place_arguments();
        result_.description = text("shape ", to_text(as_span(result_.space.shape)), "\n", to_text(result_.body));
        for (const Argument& argument : result_.arguments)
            result_.description += text(name_of(argument.view.dtype()), " shape ", to_text(argument.view.shape()),
                                        " strides ", to_text(argument.view.strides()), "\n");
        return std::move(result_);
    }

private:
    int pick(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
    bool chance(int percent) { return pick(1, 100) <= percent; }

    /// 0, 1, around the lanes of every width, primes; long ones only where the whole space stays small.
    std::int64_t pick_extent(std::int64_t room) {
        static constexpr std::int64_t kExtents[] = {0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 33, 63, 64, 65, 127, 128, 129, 257, 1009, 70001};
        for (;;) {
            const std::int64_t extent = kExtents[static_cast<std::size_t>(pick(0, std::size(kExtents) - 1))];
            if (extent == 0 && !chance(15)) continue;
            if (extent <= room) return extent;
        }
    }

    void make_space() {
        std::int64_t room = 80000;
        for (int rank = pick(0, 4); rank > 0; --rank) {
            result_.space.shape.push_back(pick_extent(room));
            room = std::max<std::int64_t>(1, room / std::max<std::int64_t>(1, result_.space.shape.back()));
        }
        const bool reduces = chance(60);
        for (std::size_t axis = 0; axis < result_.space.shape.size(); ++axis)
            result_.space.reduced.push_back(reduces && chance(60));
    }

    DType any_dtype() { return static_cast<DType>(pick(0, static_cast<int>(kDTypeCount) - 1)); }

    bool any_empty_reduction() const {
        for (std::size_t axis = 0; axis < result_.space.shape.size(); ++axis)
            if (result_.space.reduced[axis] && result_.space.shape[axis] == 0) return true;
        return false;
    }

    bool reduces() const { return std::any_of(result_.space.reduced.begin(), result_.space.reduced.end(), [](bool r) { return r; }); }

    /// A value of `dtype` from what is there already, cast where needed.
    Value as(Value value, DType dtype) { return result_.body.cast(value, dtype); }

    Value grow(std::vector<Value>& values) {
        Body& body = result_.body;
        const auto any = [&] { return values[static_cast<std::size_t>(pick(0, static_cast<int>(values.size()) - 1))]; };
        for (;;) {
            const auto op = static_cast<Op>(pick(0, static_cast<int>(kOpCount) - 1));
            const OpInfo& row = info(op);
            if (row.role != Role::Map) continue;
            const Value a = any();
            if (op == Op::Cast) return as(a, any_dtype());
            if (op == Op::Select) return body.apply(op, as(any(), DType::Bool), a, as(any(), body[a].dtype));
            if (!takes(op, body[a].dtype)) continue;
            const DType dtype = body[a].dtype;
            const Value b = row.arity > 1 ? as(any(), dtype) : Value{0};
            const Value c = row.arity > 2 ? as(any(), dtype) : Value{0};
            return body.apply(op, a, b, c);
        }
    }

    Value reduce(Value value) {
        for (;;) {
            const auto op = static_cast<Op>(pick(0, static_cast<int>(kOpCount) - 1));
            if (info(op).role != Role::Reduce || !takes(op, result_.body[value].dtype)) continue;
            if (any_empty_reduction() && !empty_bits(op, result_.body[value].dtype)) {
                value = as(value, DType::Bool);  // and, or: they have a value for no element
                continue;
            }
            return result_.body.apply(op, value);
        }
    }

    /// Output 0 is reduced where the space is; output 1, if any, is stored at every point (or reduced too).
    void make_body(int inputs) {
        Body& body = result_.body;
        const int outputs = chance(25) ? 2 : 1;
        std::vector<Value> values;
        std::vector<DType> input_types;
        for (int k = 0; k < inputs; ++k) {
            input_types.push_back(any_dtype());
            values.push_back(body.load(static_cast<std::uint64_t>(outputs + k), input_types.back()));
        }
        if (chance(40)) values.push_back(body.constant(DType::Int32, static_cast<std::uint64_t>(pick(0, 9))));
        for (int n = pick(0, 6); n > 0; --n) values.push_back(grow(values));
        for (int out = 0; out < outputs; ++out) {
            const bool reduced = reduces() && (out == 0 || chance(50));
            Value value = values[values.size() - 1 - static_cast<std::size_t>(out % 2 && values.size() > 1)];
            if (reduced) {
                value = reduce(value);
                if (chance(30)) value = as(value, any_dtype());
            }
            body.store(static_cast<std::uint64_t>(out), value);
            add_argument(body[value].dtype, Access::Write, reduced);
        }
        for (const DType dtype : input_types) add_argument(dtype, Access::Read, false);
    }

    void add_argument(DType dtype, Access access, bool reduced) {
        Dims shape = result_.space.shape;
        for (std::size_t axis = 0; axis < shape.size(); ++axis) {
            if (reduced && result_.space.reduced[axis]) shape[axis] = 1;
            if (access == Access::Read && chance(12)) shape[axis] = 1;  // broadcast
        }
        pending_.push_back({dtype, access, shape});
    }

    void place_arguments() {
        for (const Pending& pending : pending_) place(pending);
    }

    struct Pending {
        DType dtype;
        Access access;
        Dims shape;
    };

    /// Dense or padded, in any order of axes, each perhaps reversed or with steps, aligned or not.
    void place(const Pending& pending) {
        const std::int64_t item = item_bytes(pending.dtype);
        const std::size_t rank = pending.shape.size();
        std::vector<std::size_t> order(rank);
        std::iota(order.begin(), order.end(), 0);
        if (chance(50)) std::shuffle(order.begin(), order.end(), random_);
        Layout layout{pending.shape, Dims(rank), {}};
        const bool odd = chance(15);
        std::int64_t stride = item * (chance(25) ? pick(2, 5) : 1) + (odd ? pick(1, 3) : 0);
        for (std::size_t i = rank; i-- > 0;) {
            const std::size_t axis = order[i];
            layout.strides[axis] = chance(20) ? -stride : stride;
            stride *= std::max<std::int64_t>(1, pending.shape[axis]);
            if (chance(20)) stride += item * pick(1, 9) + (odd ? 1 : 0);
        }
        const ByteRange range = byte_range(layout, item);
        result_.memory.emplace_back(static_cast<std::size_t>(range.high - range.low), chance(70));
        const Guarded& block = result_.memory.back();
        if (pending.access == Access::Read) fill(block, layout, range, pending.dtype);
        char* first = block.size() > 0 ? block.data() - range.low : block.data();
        const View view(first, pending.dtype, layout, pending.access == Access::Read);
        result_.arguments.push_back({chance(15) ? view.as_byte_swapped() : view, pending.access});
    }

    template <class T>
    T random_value() {
        if constexpr (std::is_floating_point_v<T>) {
            static constexpr double kSpecial[] = {0.0, -0.0, 1.0, -1.0, INFINITY, -INFINITY, NAN, 1e-310, 3e9, -1e19, 1e300};
            if (chance(4)) return static_cast<T>(kSpecial[static_cast<std::size_t>(pick(0, std::size(kSpecial) - 1))]);
            return static_cast<T>(std::normal_distribution<double>(0, 100)(random_));
        } else {
            static constexpr T kSpecial[] = {0, 1, std::numeric_limits<T>::min(), std::numeric_limits<T>::max(), static_cast<T>(-1)};
            if (chance(15)) return kSpecial[static_cast<std::size_t>(pick(0, 4))];
            return static_cast<T>(std::uniform_int_distribution<std::int64_t>(-200, 200)(random_));
        }
    }

    void fill(const Guarded& block, const Layout& layout, const ByteRange& range, DType dtype) {
        for (std::size_t i = 0; i < block.size(); ++i) block.data()[i] = static_cast<char>(i * 7);
        if (block.size() == 0) return;
        for_each_element(layout, [&](std::int64_t offset) {
            char* at = block.data() - range.low + offset;
            if (dtype == DType::Bool) *at = chance(50) ? 0 : static_cast<char>(pick(1, 255));  // any byte but 0 is true
            else visit(dtype, [&](auto tag) {
                const auto value = random_value<typename decltype(tag)::type>();
                std::memcpy(at, &value, sizeof value);
            });
        });
    }

public:
    template <class Function>
    static void for_each_element(const Layout& layout, Function&& function, std::size_t axis = 0, std::int64_t offset = 0) {
        if (axis == layout.rank()) return function(offset);
        for (std::int64_t i = 0; i < layout.shape[axis]; ++i)
            for_each_element(layout, function, axis + 1, offset + i * layout.strides[axis]);
    }

private:
    std::mt19937_64 random_;
    RandomCase result_;
    std::vector<Pending> pending_;
};

void make_nans_alike(const View& view) {
    if (!is_float(view.dtype()) || view.size() == 0) return;
    visit(view.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        if constexpr (std::is_floating_point_v<T>)
            Generator::for_each_element(view.layout(), [&](std::int64_t offset) {
                char bytes[sizeof(T)];
                std::memcpy(bytes, view.data() + offset, sizeof bytes);
                if (view.swapped()) std::reverse(std::begin(bytes), std::end(bytes));
                T value;
                std::memcpy(&value, bytes, sizeof value);
                if (value == value) return;
                value = std::numeric_limits<T>::quiet_NaN();
                std::memcpy(view.data() + offset, &value, sizeof value);
            });
    });
}

}  // namespace

RandomCase make_case(std::uint64_t seed) { return Generator(seed).make(); }

std::vector<std::vector<char>> run_case(Engine& engine, const RandomCase& random) {
    std::vector<std::vector<char>> results;
    for (std::size_t k = 0; k < random.arguments.size(); ++k)
        if (random.arguments[k].access == Access::Write) std::memset(random.memory[k].data(), 0xa5, random.memory[k].size());
    engine.run(random.body, random.space, random.arguments);
    for (std::size_t k = 0; k < random.arguments.size(); ++k) {
        if (random.arguments[k].access != Access::Write) continue;
        make_nans_alike(random.arguments[k].view);
        results.emplace_back(random.memory[k].data(), random.memory[k].data() + random.memory[k].size());
    }
    return results;
}

}  // namespace stridejit::differential
