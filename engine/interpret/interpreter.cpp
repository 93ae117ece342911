// The backend behind make_interpreter_backend(): engine/kernel.h.

#include "stridejit/engine/interpret/program.h"
#include "stridejit/engine/interpret/run.h"
#include "stridejit/engine/kernel.h"

namespace stridejit {
namespace {

class InterpretedKernel final : public Kernel {
public:
    explicit InterpretedKernel(interpret::Code code) : Kernel(entry_for(code.walk)), code_(std::move(code)) {}

    [[nodiscard]] std::size_t code_bytes() const override { return 0; }

private:
    template <void (*run)(const interpret::Code&, const interpret::Call&)>
    static void enter(char* const* pointers, const std::int64_t* extents, const std::int64_t* strides, const Kernel* self) {
        run(static_cast<const InterpretedKernel*>(self)->code_, {pointers, extents, strides});
    }
    static Entry entry_for(Walk walk) {
        switch (walk) {
            case Walk::Map: return enter<interpret::run_map>;
            case Walk::Across: return enter<interpret::run_across>;
            case Walk::Down: return enter<interpret::run_down>;
            case Walk::Along: return enter<interpret::run_along>;
            case Walk::Rows: return enter<interpret::run_rows>;
        }
        throw_internal("a walk has a run", __FILE__, __LINE__, "");
    }

    const interpret::Code code_;
};

class InterpreterBackend final : public Backend {
public:
    [[nodiscard]] std::string_view name() const override { return "interpreter"; }
    [[nodiscard]] std::string version() const override { return ""; }

    std::shared_ptr<const Kernel> compile(const Specialization& what) override {
        STRIDEJIT_ASSERT(can_run(what.target), "target ", what.target.name(), " cannot run here");
        return std::make_shared<InterpretedKernel>(assemble(what));
    }

    Listing list(const Specialization& what) override { return {interpret::to_text(assemble(what), what), ""}; }

private:
    static interpret::Code assemble(const Specialization& what) {
        STRIDEJIT_ASSERT(goes_inside(what.plan.walk) ? what.reduction_loops > 0 : what.parallel_loops > 0,
                         "the walk has no vector loop");
        return interpret::assemble(what, interpret::loops_for(what.target.isa));
    }
};

}  // namespace

std::shared_ptr<Backend> make_interpreter_backend() { return std::make_shared<InterpreterBackend>(); }

}  // namespace stridejit
