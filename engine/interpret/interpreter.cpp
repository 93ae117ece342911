// The backend behind make_interpreter_backend(): engine/kernel.h.

#include "stridejit/engine/interpret/program.h"
#include "stridejit/engine/interpret/run.h"
#include "stridejit/engine/kernel.h"

namespace stridejit {
namespace {

class InterpretedKernel final : public Kernel {
public:
    explicit InterpretedKernel(interpret::Code code) : code_(std::move(code)) {}

    void run(char* const* pointers, const std::int64_t* extents, const std::int64_t* strides) const override {
        const interpret::Call call{pointers, extents, strides};
        switch (code_.walk) {
            case Walk::Map: return interpret::run_map(code_, call);
            case Walk::Across: return interpret::run_across(code_, call);
            case Walk::Down: return interpret::run_down(code_, call);
        }
    }

    [[nodiscard]] std::size_t code_bytes() const override { return 0; }

private:
    const interpret::Code code_;
};

class InterpreterBackend final : public Backend {
public:
    [[nodiscard]] std::string_view name() const override { return "interpreter"; }
    [[nodiscard]] std::string version() const override { return ""; }

    std::shared_ptr<const Kernel> compile(const Specialization& what) override {
        return std::make_shared<InterpretedKernel>(assemble(what));
    }

    Listing list(const Specialization& what) override { return {interpret::to_text(assemble(what), what), ""}; }

private:
    static interpret::Code assemble(const Specialization& what) {
        STRIDEJIT_ASSERT(what.target.isa <= host_target().isa, "target ", what.target.name(), " cannot run here");
        STRIDEJIT_ASSERT(what.plan.walk == Walk::Across ? what.reduction_loops > 0 : what.parallel_loops > 0,
                         "the walk has no vector loop");
        return interpret::assemble(what, interpret::loops_for(what.target.isa));
    }
};

}  // namespace

std::shared_ptr<Backend> make_interpreter_backend() { return std::make_shared<InterpreterBackend>(); }

}  // namespace stridejit
