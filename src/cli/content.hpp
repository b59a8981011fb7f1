#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::cli {

/// Bytes that lie on the disk, or in memory as long as somebody looks at them.
struct Content {
    std::string path{};       ///< of the file; empty: the bytes are all there is
    std::string_view bytes{}; ///< all of it, or its beginning where there is a path
};

/// What may be unpacked of one file that was given, all that is packed within it together: work and
/// memory are bounded by what came in. By what the directories of zips say; nothing more than that
/// is ever unpacked.
struct UnpackingBudget {
    static constexpr std::size_t most_entries = 20'000;
    static constexpr std::size_t most_bytes_at_once = std::size_t{32} * 1024 * 1024;

    std::size_t entries = most_entries;
    std::size_t bytes = 0;

    /// `size`: bytes that came in. Results become a fifth to a twentieth when they are packed.
    static UnpackingBudget of(std::size_t size) {
        constexpr std::size_t free_of_charge = std::size_t{16} * 1024 * 1024;
        return {.bytes = free_of_charge + 32 * size};
    }

    /// False where there is not so much left; nothing is taken then.
    bool take(std::size_t more_entries, std::size_t more_bytes) {
        if (more_entries > entries || more_bytes > bytes) return false;
        entries -= more_entries;
        bytes -= more_bytes;
        return true;
    }
};

/// Moves the texts to the end of others.
inline void append_all(std::vector<std::string>& to, std::vector<std::string> from) {
    std::ranges::move(from, std::back_inserter(to));
}

} // namespace ketenspiegel::cli
