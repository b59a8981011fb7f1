#include "core/lift_search.hpp"

#include "core/step_sums.hpp"

#include <algorithm>

namespace ketenspiegel {

namespace {

/// Levels and forms are counted from 0 here.
class LiftSearch {
  public:
    LiftSearch(const Shares& shares, Form dominant, std::span<const Rising> aspects)
        : shares_(shares), dominant_(form_index(dominant)), aspect_count_(aspects.size()),
          sums_{StepSums(aspects, 0), StepSums(aspects, 1), StepSums(aspects, 2)} {}

    std::optional<Lift> find() {
        const int possible = sums_[0].most() + sums_[1].most() + sums_[2].most();
        for (int cost = 1; cost <= possible; ++cost) {
            for (form_ = dominant_ + 1; form_ < form_count; ++form_) {
                if (try_steps(cost)) return found();
            }
        }
        return std::nullopt;
    }

  private:
    /// Sums as they are, or as if any between the lightest and the heaviest were there: what that
    /// does not allow need not be looked for.
    enum class Sums : std::uint8_t { real, any_between };

    StepSums& from_dominant() { return sums_[dominant_]; }
    StepSums& to_form() { return sums_[form_ - 1]; }

    /// Whether the form passes all up to the dominant one with so many steps.
    bool try_steps(int cost) {
        const bool same = form_ - 1 == dominant_;
        for (int first = std::min(cost, from_dominant().most()); first >= 0; --first) {
            const int rest = same ? 0 : std::min(cost - first, to_form().most());
            for (int second = rest; second >= 0; --second) {
                counts_ = {};
                counts_[dominant_] = first;
                counts_[form_ - 1] = same ? first : second;
                const int left = cost - first - (same ? 0 : second);
                if (!relieve(0, left, 0, Sums::any_between)) continue;
                if (relieve(0, left, 0, Sums::real)) return true;
                proven_ = proven_ && std::ranges::none_of(sums_, &StepSums::thinned);
            }
        }
        return false;
    }

    /// Whether `left` steps from this level up to the dominant one can do the rest. `loaded` is
    /// what comes into this form from the level below.
    bool relieve(std::size_t level, int left, double loaded, Sums sums) {
        ++tried_;
        const double gained = to_form().heaviest(counts_[form_ - 1]);
        const double bound = shares_[level] - shares_[form_] - gained + loaded + tolerance;
        if (level == dominant_) {
            return left == 0 && from_dominant().heaviest(counts_[level]) > bound;
        }
        const int fewest = level + 1 == dominant_ ? left : 0;
        for (int count = fewest; count <= std::min(left, sums_[level].most()); ++count) {
            const auto weight = weight_above(sums_[level], count, bound, sums);
            if (!weight || !relieve(level + 1, left - count, *weight, sums)) continue;
            counts_[level] = count;
            bounds_[level] = bound;
            return true;
        }
        return false;
    }

    static std::optional<double> weight_above(StepSums& steps, int count, double bound, Sums sums) {
        if (sums == Sums::real) return steps.smallest_above(count, bound);
        if (steps.heaviest(count) <= bound) return std::nullopt;
        return std::max(steps.lightest(count), bound);
    }

    Lift found() {
        Lift lift{.steps = std::vector<Steps>(aspect_count_), .fewest = proven_, .tried = tried_};
        for (std::size_t level = 0; level < dominant_; ++level) {
            sums_[level].take_smallest_above(counts_[level], bounds_[level], lift.steps);
        }
        from_dominant().take_heaviest(counts_[dominant_], lift.steps);
        if (form_ - 1 != dominant_) to_form().take_heaviest(counts_[form_ - 1], lift.steps);
        for (const StepSums& sums : sums_) lift.tried += sums.made();
        return lift;
    }

    Shares shares_;
    std::size_t dominant_;
    std::size_t aspect_count_;
    std::array<StepSums, form_count - 1> sums_; ///< by level
    std::size_t form_ = 0;                      ///< that shall pass the others
    Steps counts_{};
    Shares bounds_{}; ///< that the steps from each level below the dominant one weigh more than
    bool proven_ = true;
    std::size_t tried_ = 0;
};

} // namespace

std::optional<Lift> find_lift(const Shares& shares, Form dominant,
                              std::span<const Rising> aspects) {
    if (dominant == all_forms.back()) return std::nullopt;
    return LiftSearch(shares, dominant, aspects).find();
}

} // namespace ketenspiegel
