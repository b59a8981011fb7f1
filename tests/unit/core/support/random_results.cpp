#include "unit/core/support/random_results.hpp"

#include "unit/core/support/results.hpp"

namespace ketenspiegel::test {

int Random::below(int count) {
    state_ ^= state_ >> 12U;
    state_ ^= state_ << 25U;
    state_ ^= state_ >> 27U;
    return static_cast<int>(((state_ * 0x2545F4914F6CDD1DU) >> 33U) %
                            static_cast<std::uint64_t>(count));
}

Result random_result(const Framework& framework, Random& random) {
    Result result = empty_typed_result(framework);
    result.scope.private_partners = random.below(3) > 0;
    const int around = 1 + random.below(4);
    const bool split = random.below(2) == 0;
    for (Answer& answer : result.answers) {
        if (random.below(8) == 0) {
            answer.reason = random.below(2) == 0 ? Reason::unknown : Reason::not_applicable;
        } else {
            const int other = split ? 1 : 1 + random.below(4);
            answer.level = random.below(2) == 0 ? around : other;
        }
        answer.mark = random.below(4) == 0 ? Mark::obstacle : Mark::none;
    }
    for (auto& target : result.targets) {
        if (random.below(2) == 0) target = 1 + random.below(4);
    }
    return result;
}

} // namespace ketenspiegel::test
