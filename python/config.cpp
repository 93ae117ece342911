#include "config.h"

#include <mutex>


#include "expression_object.h"
#include "operand.h"
#include "stridejit/kernels/copy.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

std::shared_ptr<Engine>& g_engine = *new std::shared_ptr<Engine>;  // null: the shared one; never destroyed, as that is not
std::uint64_t g_generation = 0;
int g_threads = 1;

BackendChoice backend_named(const std::string& name) {
    if (name == "auto") return BackendChoice::Auto;
    if (name == "llvm") return BackendChoice::Llvm;
    if (name == "interpreter") return BackendChoice::Interpreter;
    raise(PyExc_ValueError, "config: backend is ", quoted(name), "; it can be 'auto', 'llvm' or 'interpreter'");
}

void use_backend(const std::string& name) {
    EngineOptions options = EngineOptions::from_environment();
    options.backend = backend_named(name);
    auto engine = std::make_shared<Engine>(options);
    {
        const WithoutGil others;
        static_cast<void>(engine->backend_name());  // loads it, so that what is not to be had is refused here
    }
    g_engine = std::move(engine);
    ++g_generation;
}

int set_threads(int count) {
    if (count < 1) raise(PyExc_ValueError, "set_num_threads: ", count, " threads; 1 and more are possible");
    return std::exchange(g_threads, count);
}

nb::dict cache_figures() {
    const KernelCache::Stats stats = current_engine().cache_stats();
    nb::dict result;
    result["hits"] = stats.hits;
    result["misses"] = stats.misses;
    result["kernels"] = stats.kernels;
    return result;
}

nb::dict explain_lazy(const LazyObject& lazy, nb::handle out) {
    const Dims shape = lazy.expression.shape();
    Operand target;
    View to = out.is_none() ? empty(as_span(shape), lazy.expression.dtype()) : View();
    if (!out.is_none()) {
        target.read_output(out.ptr(), "explain");
        to = target.view();
    }
    Explanation stages;
    {
        const WithoutGil others;
        stages = explain(to, lazy.expression, current_engine());
    }
    nb::dict result;
    result["overlap"] = stages.overlap;
    result["nest"] = stages.nest;
    result["canonical"] = stages.canonical;
    result["plan"] = stages.plan;
    result["key"] = stages.key;
    result["ir"] = stages.ir;
    result["assembly"] = stages.assembly;
    result["backend"] = stages.backend;
    result["cached"] = stages.cached;
    result["bytes_moved"] = stages.bytes_moved;
    return result;
}

}  // namespace

Engine& current_engine() { return g_engine ? *g_engine : Engine::shared(); }
std::uint64_t engine_generation() { return g_generation; }

void define_config(nb::module_& m) {
    m.def("_use_backend", &use_backend, nb::arg("name"));
    m.def("_backend", [] {
        Engine& engine = current_engine();
        const WithoutGil others;
        return std::string(engine.backend_name());
    });
    m.def("_backend_version", [] {
        Engine& engine = current_engine();
        const WithoutGil others;
        return engine.backend_version();
    });
    m.def("_target", [] { return std::string(current_engine().target().name()); });
    m.def("_cache", &cache_figures);
    m.def("_clear_cache", [] {
        current_engine().clear_cache();
        ++g_generation;
    });
    m.def("set_num_threads", &set_threads, nb::arg("nthreads"),
          "Sets how many threads a call may use, and returns how many it could before.");
    m.def("get_num_threads", [] { return g_threads; }, "How many threads a call may use.");
    m.def("explain_lazy", &explain_lazy, nb::arg("lazy"), nb::arg("out") = nb::none(), "The stages of computing it, each as a text.",
          nb::sig("def explain_lazy(lazy: Lazy, out: object = None) -> dict"));
}

}  // namespace stridejit::python
