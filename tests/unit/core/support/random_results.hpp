#pragma once

#include "core/framework.hpp"
#include "core/result.hpp"

#include <cstdint>

namespace ketenspiegel::test {

/// The same numbers on every machine and with every compiler (xorshift64*).
class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    /// 0 to `count` − 1.
    int below(int count);

  private:
    std::uint64_t state_;
};

/// A result whose levels lie around a form that is drawn too, so that each is dominant now and
/// then; in one result of two all others are at level 1. One answer in eight has no level, and one
/// result in three has no private partners.
Result random_result(const Framework& framework, Random& random);

} // namespace ketenspiegel::test
