// A 64-bit fingerprint of what is drawn: equal input, equal fingerprint, in every build.
#pragma once

#include <bit>
#include <cstdint>

namespace ketenspiegel::render {

/// Order matters: add(a); add(b) differs from add(b); add(a). Not for hostile input: whoever chose
/// the input could make two frames collide, and would see a stale tile.
class Hash {
  public:
    /// What a fingerprint becomes by another value after it.
    static constexpr std::uint64_t chain(std::uint64_t state, std::uint64_t value) {
        // A multiplication carries upwards only, hence the shift that brings high bits down.
        const std::uint64_t product = (state ^ value) * 0x9E3779B97F4A7C15u;
        return product ^ product >> 29;
    }

    constexpr void add(std::uint64_t value) { state = chain(state, value); }
    constexpr void add(int a, int b) {
        add(static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 32 |
            static_cast<std::uint32_t>(b));
    }
    constexpr void add(float a, float b) { add(std::bit_cast<int>(a), std::bit_cast<int>(b)); }
    constexpr std::uint64_t value() const { return state; }

  private:
    std::uint64_t state = 0x243F6A8885A308D3u;
};

} // namespace ketenspiegel::render
