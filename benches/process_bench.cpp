// What a process pays: resident memory of programs that interpret and that compile, and the start of the program.

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "harness.h"

extern char** environ;

namespace stridejit::bench {
namespace {

constexpr int kFurtherKernels = 200;

/// Resident bytes of this process, now.
double resident_bytes() {
    std::ifstream file("/proc/self/statm");
    double total = 0, resident = 0;
    file >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

void evaluate(Engine& engine, const std::string& expression) {
    double x[64], y[64], out[64];
    fill_random(x, 64), fill_random(y, 64);
    compile(expression, engine)(view(out), {{"x", view(x)}, {"y", view(y)}});
}

/// Kernels that differ in their literals and in what they do.
std::string different_expression(int k) {
    const char* shapes[] = {"x*y + ", "sqrt(abs(x)) - y*", "where(x > y, x, y) * ", "abs(x - y) + "};
    return text(shapes[k % 4], k, ".5");
}

/// The number that a child of this program prints for a role.
double ask_child(const std::string& role) {
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    FILE* pipe = popen((self + " --child " + role).c_str(), "r");
    double answer = -1;
    if (!pipe || std::fscanf(pipe, "%lf", &answer) != 1) answer = -1;
    if (pipe) pclose(pipe);
    if (answer < 0) throw std::runtime_error("the child '" + role + "' gave no answer");
    return answer;
}

void start_program() {
    const char* arguments[] = {STRIDEJIT_PROGRAM, "--version", nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", 1, 0);
    pid_t child = 0;
    int status = 0;
    if (posix_spawn(&child, STRIDEJIT_PROGRAM, &actions, nullptr, const_cast<char**>(arguments), environ) != 0 ||
        waitpid(child, &status, 0) != child || status != 0)
        throw std::runtime_error(STRIDEJIT_PROGRAM " --version failed");
    posix_spawn_file_actions_destroy(&actions);
}

}  // namespace

int run_child(const std::string& role) {
    if (role == "interpret") {
        Engine engine({BackendChoice::Interpreter});
        evaluate(engine, "x*y + 1.5");
        std::printf("%f\n", resident_bytes());
        return 0;
    }
    Engine engine({BackendChoice::Llvm});
    evaluate(engine, "x*y + 1.5");
    if (role == "compile") {
        std::printf("%f\n", resident_bytes());
        return 0;
    }
    for (int k = 0; k < kFurtherKernels; ++k) evaluate(engine, different_expression(k));  // pools and tables are full now
    const double before = resident_bytes();
    for (int k = kFurtherKernels; k < 2 * kFurtherKernels; ++k) evaluate(engine, different_expression(k));
    std::printf("%f\n", (resident_bytes() - before) / kFurtherKernels);
    return 0;
}

void bench_process(const Settings&) {
    print_heading("processes");
    const double interpreting = ask_child("interpret") / (1 << 20), compiling = ask_child("compile") / (1 << 20);
    const double further = ask_child("kernels") / 1024;
    print({"resident, interpreting only", text(interpreting, " MB"), interpreting, 15, true});
    print({"resident, after the first compile", text(compiling, " MB"), compiling, 100, true});
    print({"each further cached kernel", text(further, " KiB"), further, 16, true});
    const double start = seconds_of(start_program) * 1e3;
    print({"stridejit --version", text(start, " ms"), start, 10, true});
}

}  // namespace stridejit::bench
