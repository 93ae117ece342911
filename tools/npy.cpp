#include "npy.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <utility>

#include "stridejit/kernels/copy.h"

namespace stridejit::tools {

namespace {

[[noreturn]] void fail(const std::string& path, const char* action, int error) {
    throw UserError(text(path, ": cannot ", action, ": ", std::generic_category().message(error)));
}

/// A file descriptor, closed in the end.
class File {
public:
    explicit File(int descriptor) : descriptor_(descriptor) {}
    ~File() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    [[nodiscard]] int get() const { return descriptor_; }
    /// Closes now; false, with errno set, when the system then reports a failed write.
    bool close() { return ::close(std::exchange(descriptor_, -1)) == 0; }

private:
    int descriptor_;
};

/// A whole file in memory, unmapped in the end.
class Mapping {
public:
    explicit Mapping(const std::string& path) {
        // Not blocking: the open of a pipe would wait for a writer before we can refuse it.
        const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        if (file.get() < 0) fail(path, "open", errno);
        struct stat status = {};
        if (::fstat(file.get(), &status) != 0) fail(path, "open", errno);
        STRIDEJIT_REQUIRE(UserError, !S_ISDIR(status.st_mode), path, ": is a directory; a .npy file is wanted");
        STRIDEJIT_REQUIRE(UserError, S_ISREG(status.st_mode), path,
                          ": is not a regular file; store it in one first, inputs are memory-mapped");
        bytes_ = static_cast<std::size_t>(status.st_size);
        if (bytes_ == 0) return;  // no mapping has 0 bytes
        void* const start = ::mmap(nullptr, bytes_, PROT_READ, MAP_PRIVATE, file.get(), 0);
        if (start == MAP_FAILED) fail(path, "map", errno);
        start_ = static_cast<char*>(start);
    }
    ~Mapping() {
        if (start_ != nullptr) ::munmap(start_, bytes_);
    }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    [[nodiscard]] char* start() const { return start_; }
    [[nodiscard]] std::string_view bytes() const { return {start_, bytes_}; }

private:
    char* start_ = nullptr;
    std::size_t bytes_ = 0;
};

void write_all(int descriptor, const char* data, std::size_t bytes, const std::string& path) {
    constexpr std::size_t most = std::size_t{1} << 30;  // Linux takes just below 2 GiB at a time
    while (bytes > 0) {
        const ssize_t written = ::write(descriptor, data, std::min(bytes, most));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail(path, "write", errno);
        data += written;
        bytes -= static_cast<std::size_t>(written);
    }
}

/// A new file beside `target`, removed in the end unless it has taken the target's name.
class TemporaryFile {
public:
    /// `shown`: the path as the user knows it, for errors.
    TemporaryFile(std::string target, const std::string& shown) : target_(std::move(target)), shown_(shown) {
        static std::atomic<unsigned> counter{0};
        const std::string folder = target_.substr(0, target_.find_last_of('/') + 1);
        int error = EEXIST;
        for (int attempt = 0; attempt < 100 && error == EEXIST; ++attempt) {
            name_ = text(folder, ".stridejit-", ::getpid(), "-", counter++, ".tmp");
            // 0666: what the user's umask leaves of it, as for any file a program makes.
            descriptor_ = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            error = descriptor_ < 0 ? errno : 0;
        }
        if (error != 0) fail(shown_, "create", error);
    }
    ~TemporaryFile() {
        if (descriptor_ >= 0) ::close(descriptor_);
        if (!name_.empty()) ::unlink(name_.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] int get() const { return descriptor_; }

    void take_name_of_target() {
        if (::close(std::exchange(descriptor_, -1)) != 0) fail(shown_, "write", errno);
        if (::rename(name_.c_str(), target_.c_str()) != 0) fail(shown_, "replace", errno);
        name_.clear();
    }

private:
    std::string target_, name_;
    const std::string& shown_;
    int descriptor_ = -1;
};

/// The path that links at `path` end at; `path` itself when there is no such file yet.
std::string resolved(const std::string& path) {
    const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
    return real ? std::string(real.get()) : path;
}

}  // namespace

NpyFile open_npy(const std::string& path) {
    const auto mapping = std::make_shared<const Mapping>(path);
    NpyFile file;
    file.header = parse_npy_header(mapping->bytes(), path);
    const NpyHeader& header = file.header;
    char* const data = mapping->start() + header.data_offset;
    file.view = View(data, header.dtype, contiguous_layout(as_span(header.shape), item_bytes(header.dtype), header.order),
                     /*readonly=*/true, mapping);
    if (header.swapped) file.view = file.view.as_byte_swapped();
    return file;
}

void save_npy(const std::string& path, const View& view) {
    STRIDEJIT_REQUIRE(UserError, !path.empty(), "the name of the output file is empty");
    const bool fortran = view.is_contiguous(Order::Fortran) && !view.is_contiguous(Order::C);
    const bool as_it_is = !view.swapped() && (fortran || view.is_contiguous(Order::C));
    const View source = as_it_is ? view : copy_of(view, fortran ? Order::Fortran : Order::C);
    const std::string header = make_npy_header(source.dtype(), source.shape(), fortran ? Order::Fortran : Order::C);
    const auto bytes = static_cast<std::size_t>(source.nbytes());

    struct stat status = {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    STRIDEJIT_REQUIRE(UserError, !exists || !S_ISDIR(status.st_mode), path, ": cannot write: is a directory");
    if (exists && !S_ISREG(status.st_mode)) {
        File file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        if (file.get() < 0) fail(path, "open", errno);
        write_all(file.get(), header.data(), header.size(), path);
        write_all(file.get(), source.data(), bytes, path);
        if (!file.close()) fail(path, "write", errno);
        return;
    }
    TemporaryFile file(resolved(path), path);
    write_all(file.get(), header.data(), header.size(), path);
    write_all(file.get(), source.data(), bytes, path);
    file.take_name_of_target();
}

}  // namespace stridejit::tools
