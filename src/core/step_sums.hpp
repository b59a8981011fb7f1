#pragma once

#include "core/lift_search.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ketenspiegel {

/// What a number of steps from one level can weigh together, and which steps those are.
class StepSums {
  public:
    /// `level`: 0 for steps from level 1.
    StepSums(std::span<const Rising> aspects, std::size_t level);

    /// How many steps there are at most.
    int most() const { return static_cast<int>(lightest_.size()) - 1; }

    /// Of all ways to take `count` steps, 0 to most().
    double lightest(int count) const { return lightest_[static_cast<std::size_t>(count)]; }
    double heaviest(int count) const { return heaviest_[static_cast<std::size_t>(count)]; }

    /// The smallest sum above the bound; the smallest that is known where thinned().
    std::optional<double> smallest_above(int count, double bound);

    /// Adds the steps of heaviest and smallest_above to those by aspect.
    void take_heaviest(int count, std::vector<Steps>& steps) const;
    void take_smallest_above(int count, double bound, std::vector<Steps>& steps);

    /// Whether there were too many sums to keep them all.
    bool thinned() const { return thinned_; }

    /// Sums that were made.
    std::size_t made() const { return made_; }

  private:
    /// Steps that weigh the same: which of them are taken makes no difference.
    struct Group {
        double weight = 0;
        int most = 0;
        std::vector<std::size_t> aspects{};
    };
    /// A sum of the steps of the groups so far.
    struct Sum {
        double value = 0;
        int taken = 0; ///< steps of the last of those groups
        std::uint32_t before =
            0; ///< the sum without them: index among those of as many steps fewer
    };
    /// The sums of the groups so far by number of steps, each list in rising order.
    using Layer = std::vector<std::vector<Sum>>;

    const Sum* find_above(int count, double bound);
    void make_layers();
    Layer next_layer(const Layer& layer, const Group& group);
    void thin(Layer& layer);
    void take(const Group& group, int count, std::vector<Steps>& steps) const;

    std::span<const Rising> aspects_;
    std::size_t level_;
    std::vector<Group> groups_{}; ///< the lightest first
    std::vector<double> lightest_{0.0};
    std::vector<double> heaviest_{0.0};
    std::vector<Layer> layers_{}; ///< made when they are asked for: often nobody does
    bool thinned_ = false;
    std::size_t made_ = 0;
};

} // namespace ketenspiegel
