#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ketenspiegel::app {

/// Makes version 4 UUIDs from a seed that the host draws from its random source: SHA-256 over the
/// seed and a counter, so that the app itself holds no randomness and tests can repeat it.
class Uuids {
  public:
    explicit Uuids(std::string seed = {}) : seed_(std::move(seed)) {}
    std::string next();

  private:
    std::string seed_{};
    std::uint64_t counter_ = 0;
};

/// Milliseconds since 1970 in UTC as "2026-11-01T09:00:00Z".
std::string iso_time(double epoch_ms);

/// The later of two times as files write them. What was changed last says so also where the clock
/// was set back since.
std::string later(std::string_view one, std::string_view other);

} // namespace ketenspiegel::app
