#include "unit/core/support/every_step.hpp"

namespace ketenspiegel::test {

namespace {

class EveryStep {
  public:
    EveryStep(const Shares& shares, const std::vector<Rising>& aspects)
        : aspects_(aspects), dominant_(make_profile(0, shares).dominant) {
        try_aspect(0, 0, shares);
    }

    std::optional<int> fewest() const { return fewest_; }

  private:
    void try_aspect(std::size_t index, int cost, const Shares& shares) {
        if (fewest_ && cost >= *fewest_) return;
        if (index == aspects_.size()) {
            if (make_profile(0, shares).dominant > dominant_) fewest_ = cost;
            return;
        }
        const auto& [weight, most] = aspects_[index];
        for (int a = 0; a <= most[0]; ++a) {
            for (int b = 0; b <= most[1]; ++b) {
                for (int c = 0; c <= most[2]; ++c) {
                    try_aspect(index + 1, cost + a + b + c,
                               {shares[0] - a * weight, shares[1] + (a - b) * weight,
                                shares[2] + (b - c) * weight, shares[3] + c * weight});
                }
            }
        }
    }

    const std::vector<Rising>& aspects_;
    Form dominant_;
    std::optional<int> fewest_{};
};

} // namespace

std::optional<int> fewest_of_every_step(const Shares& shares, const std::vector<Rising>& aspects) {
    return EveryStep(shares, aspects).fewest();
}

} // namespace ketenspiegel::test
