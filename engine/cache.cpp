#include "stridejit/engine/cache.h"

#include <algorithm>
#include <future>
#include <list>
#include <mutex>
#include <unordered_map>

#include "stridejit/ir/debug.h"

namespace stridejit {
namespace {

using KernelPtr = std::shared_ptr<const Kernel>;

struct Hash {
    std::size_t operator()(const Specialization& what) const { return static_cast<std::size_t>(hash(what)); }
};

struct Entry {
    std::shared_future<KernelPtr> kernel;
    std::list<const Specialization*>::iterator age;  ///< place in the order of use
    bool done = false;
};

}  // namespace

struct KernelCache::State {
    const std::size_t capacity;
    mutable std::mutex mutex;
    std::unordered_map<Specialization, Entry, Hash> entries;
    std::list<const Specialization*> ages;  ///< most recently used first; keys of `entries`, whose nodes never move
    Stats stats;

    /// Drops the least recently used finished kernels above the capacity into `dropped`, which the caller destroys
    /// after unlocking: unmapping code takes long.
    void evict(std::vector<KernelPtr>& dropped) {
        for (auto age = ages.end(); entries.size() > capacity && age != ages.begin();) {
            --age;
            const auto found = entries.find(**age);
            if (!found->second.done) continue;
            dropped.push_back(found->second.kernel.get());
            stats.code_bytes -= dropped.back()->code_bytes();
            ++stats.evictions;
            age = ages.erase(age);
            entries.erase(found);
        }
    }
};

KernelCache::KernelCache(std::size_t capacity) : state_(new State{std::max<std::size_t>(capacity, 1), {}, {}, {}, {}}) {}
KernelCache::~KernelCache() = default;

KernelPtr KernelCache::get(const Specialization& what, const Compile& compile) {
    std::promise<KernelPtr> promise;
    std::shared_future<KernelPtr> awaited;
    {
        const std::lock_guard lock(state_->mutex);
        const auto [found, is_new] = state_->entries.try_emplace(what);
        if (!is_new) {
            ++state_->stats.hits;
            state_->ages.splice(state_->ages.begin(), state_->ages, found->second.age);
            awaited = found->second.kernel;
        } else {
            ++state_->stats.misses;
            state_->ages.push_front(&found->first);
            found->second.age = state_->ages.begin();
            found->second.kernel = promise.get_future().share();
        }
    }
    if (awaited.valid()) return awaited.get();
    if (debug_wants(Topic::Cache)) debug_print(Topic::Cache, "miss", to_text(what));

    std::vector<KernelPtr> dropped;
    try {
        KernelPtr kernel = compile(what);
        promise.set_value(kernel);
        const std::lock_guard lock(state_->mutex);
        state_->entries.find(what)->second.done = true;  // nobody removes an entry that is not done but its compiler
        state_->stats.code_bytes += kernel->code_bytes();
        state_->evict(dropped);
        return kernel;
    } catch (...) {
        promise.set_exception(std::current_exception());
        const std::lock_guard lock(state_->mutex);
        const auto found = state_->entries.find(what);
        state_->ages.erase(found->second.age);
        state_->entries.erase(found);
        throw;
    }
}

bool KernelCache::holds(const Specialization& what) const {
    const std::lock_guard lock(state_->mutex);
    const auto found = state_->entries.find(what);
    return found != state_->entries.end() && found->second.done;
}

KernelCache::Stats KernelCache::stats() const {
    const std::lock_guard lock(state_->mutex);
    Stats stats = state_->stats;
    stats.kernels = state_->entries.size();
    return stats;
}

void KernelCache::clear() {
    std::vector<KernelPtr> dropped;
    const std::lock_guard lock(state_->mutex);
    for (auto entry = state_->entries.begin(); entry != state_->entries.end();) {
        if (!entry->second.done) {  // somebody compiles it right now and will want to find it
            ++entry;
            continue;
        }
        dropped.push_back(entry->second.kernel.get());
        state_->stats.code_bytes -= dropped.back()->code_bytes();
        state_->ages.erase(entry->second.age);
        entry = state_->entries.erase(entry);
    }
}

}  // namespace stridejit
