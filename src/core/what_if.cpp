#include "core/what_if.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <utility>

namespace ketenspiegel {

namespace {

/// How many points of each level take their next step: of level 1, 2 and 3.
using Steps = std::array<int, form_count - 1>;
/// Rated points of an aspect at each level.
using Counts = std::array<int, form_count>;

int total(const Steps& steps) {
    return steps[0] + steps[1] + steps[2];
}

int level_of(const Result& result, std::size_t point) {
    return level_in_scope(result.answers[point].level.value_or(0), result.scope);
}

Counts counts_of(const Result& result, const Aspect& aspect) {
    Counts counts{};
    for (const std::size_t point : aspect.points) {
        if (const int level = level_of(result, point); level > 0) {
            ++counts[static_cast<std::size_t>(level - 1)];
        }
    }
    return counts;
}

/// The most that can step: level 4 is there only with private partners.
Steps most_steps(const Result& result, const Counts& counts) {
    const bool with_chain = result.scope.private_partners.value_or(false);
    return {counts[0], counts[1], with_chain ? counts[2] : 0};
}

/// Calls `use(steps)` for every way to take at most `cost` steps; more of the lower levels first,
/// so that among equals the aspect grows from below.
template <typename Use>
void for_each_steps(const Steps& most, int cost, Use use) {
    for (int first = std::min(most[0], cost); first >= 0; --first) {
        for (int second = std::min(most[1], cost - first); second >= 0; --second) {
            for (int third = std::min(most[2], cost - first - second); third >= 0; --third) {
                use(Steps{first, second, third});
            }
        }
    }
}

Shares after(const Counts& counts, const Steps& steps) {
    const double rated = counts[0] + counts[1] + counts[2] + counts[3];
    return {(counts[0] - steps[0]) / rated, (counts[1] + steps[0] - steps[1]) / rated,
            (counts[2] + steps[1] - steps[2]) / rated, (counts[3] + steps[2]) / rated};
}

/// The points that take those steps in an aspect: of each level those on the agenda first, in its
/// order, then in questionnaire order.
void add_points(std::vector<std::size_t>& points, const Result& result, const Score& score,
                const Aspect& aspect, Steps steps) {
    const auto take = [&](std::size_t point) {
        const int level = level_of(result, point);
        if (level < 1 || level >= static_cast<int>(form_count)) return;
        int& left = steps[static_cast<std::size_t>(level - 1)];
        if (left == 0 || std::ranges::find(points, point) != points.end()) return;
        --left;
        points.push_back(point);
    };
    for (const AgendaRow& row : score.agenda) {
        if (std::ranges::find(aspect.points, row.point) != aspect.points.end()) take(row.point);
    }
    for (const std::size_t point : aspect.points) take(point);
}

/// The score with the next step taken on those points.
Score with_steps(const Result& result, const Framework& framework,
                 const std::vector<std::size_t>& points) {
    Result changed = result;
    for (const std::size_t point : points) {
        changed.answers[point].level = level_of(result, point) + 1;
    }
    return ketenspiegel::score(changed, framework);
}

WhatIf outcome(const Profile& profile, std::vector<std::size_t> points) {
    std::ranges::sort(points);
    return {.form = profile.dominant, .points = std::move(points), .mean = profile.mean};
}

/// The search for the chain, with one form in mind that shall be larger than all up to the present
/// dominant one. Aspect by aspect it keeps, for every number of steps, the margins that no other
/// margins beat; so what it finds is the fewest, unless it had to drop some.
class ChainSearch {
  public:
    ChainSearch(const Result& result, const Score& score, const Framework& framework) {
        for (std::size_t i = 0; i < score.aspects.size(); ++i) {
            if (!score.aspects[i].profile) continue;
            const Counts counts = counts_of(result, framework.aspects[i]);
            aspects_.push_back({i, counts, most_steps(result, counts)});
        }
        dominant_ = form_index(score.chain.profile->dominant);
        shares_ = score.chain.profile->shares;
    }

    struct Found {
        std::vector<std::pair<std::size_t, Steps>> steps{}; ///< aspect and its steps
        int cost = 0;
        bool fewest = true;
    };

    std::optional<Found> find() {
        std::optional<Found> best;
        int possible = 0;
        for (const Part& part : aspects_) possible += total(part.most);
        // Few steps are tried first: the search grows fast with their number.
        for (int limit = 4; !best; limit *= 2) {
            for (std::size_t form = dominant_ + 1; form < form_count; ++form) {
                auto found = find(form, std::min(limit, possible));
                if (found && (!best || found->cost < best->cost)) best = std::move(found);
            }
            if (limit >= possible) break;
        }
        if (best) best->fewest = !dropped_;
        return best;
    }

  private:
    struct Part {
        std::size_t aspect = 0;
        Counts counts{};
        Steps most{};
    };
    /// How much larger the form is than each up to the dominant one; what is beyond them is 0.
    using Margins = std::array<double, form_count - 1>;
    struct State {
        Margins margins{};
        Steps steps{};
        std::size_t before = 0; ///< index in the layer before
    };
    /// The states of the aspects so far, by the number of steps.
    struct Layer {
        std::vector<State> states{};
        std::vector<std::vector<std::size_t>> by_cost{};
    };

    static constexpr std::size_t most_states = 300; ///< per number of steps

    Margins margins(const Shares& shares, std::size_t form) const {
        Margins all{};
        for (std::size_t lower = 0; lower <= dominant_; ++lower) {
            all[lower] = shares[form] - shares[lower];
        }
        return all;
    }

    bool lifted(const Margins& all) const {
        return std::all_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(dominant_) + 1,
                           [](double margin) { return margin > tolerance; });
    }

    bool as_good(const Margins& one, const Margins& other) const {
        for (std::size_t i = 0; i <= dominant_; ++i) {
            if (one[i] < other[i] - tolerance / 2) return false;
        }
        return true;
    }

    double smallest(const Margins& all) const {
        return *std::min_element(all.begin(),
                                 all.begin() + static_cast<std::ptrdiff_t>(dominant_) + 1);
    }

    /// Adds a state unless another with as many steps is as good; those it beats are left out.
    void add(Layer& layer, int cost, const State& state) const {
        auto& same = layer.by_cost[static_cast<std::size_t>(cost)];
        for (const std::size_t other : same) {
            if (as_good(layer.states[other].margins, state.margins)) return;
        }
        std::erase_if(same, [&](std::size_t other) {
            return as_good(state.margins, layer.states[other].margins);
        });
        same.push_back(layer.states.size());
        layer.states.push_back(state);
    }

    void keep_best(Layer& layer) {
        for (auto& same : layer.by_cost) {
            if (same.size() <= most_states) continue;
            dropped_ = true;
            std::ranges::stable_sort(same, std::greater{}, [&](std::size_t state) {
                return smallest(layer.states[state].margins);
            });
            same.resize(most_states);
        }
    }

    Layer next(const Layer& layer, const Part& part, std::size_t form, int limit) {
        struct Option {
            Steps steps{};
            Margins gain{};
        };
        std::vector<Option> options;
        const double weight = 1.0 / static_cast<double>(aspects_.size());
        const Margins now = margins(after(part.counts, {}), form);
        for_each_steps(part.most, limit, [&](const Steps& steps) {
            Margins gain = margins(after(part.counts, steps), form);
            for (std::size_t i = 0; i < gain.size(); ++i) gain[i] = (gain[i] - now[i]) * weight;
            options.push_back({steps, gain});
        });
        Layer grown{.states = {},
                    .by_cost =
                        std::vector<std::vector<std::size_t>>(static_cast<std::size_t>(limit) + 1)};
        for (std::size_t cost = 0; cost < layer.by_cost.size(); ++cost) {
            for (const std::size_t before : layer.by_cost[cost]) {
                for (const Option& option : options) {
                    const int sum = static_cast<int>(cost) + total(option.steps);
                    if (sum > limit) continue;
                    State state{.steps = option.steps, .before = before};
                    for (std::size_t i = 0; i < state.margins.size(); ++i) {
                        state.margins[i] = layer.states[before].margins[i] + option.gain[i];
                    }
                    add(grown, sum, state);
                }
            }
        }
        keep_best(grown);
        return grown;
    }

    std::optional<Found> find(std::size_t form, int limit) {
        std::vector<Layer> layers{
            {.states = {{.margins = margins(shares_, form)}}, .by_cost = {{0}}}};
        for (const Part& part : aspects_) layers.push_back(next(layers.back(), part, form, limit));
        for (std::size_t cost = 0; cost < layers.back().by_cost.size(); ++cost) {
            for (std::size_t state : layers.back().by_cost[cost]) {
                if (!lifted(layers.back().states[state].margins)) continue;
                Found found{.cost = static_cast<int>(cost)};
                for (std::size_t i = aspects_.size(); i > 0; --i) {
                    const State& here = layers[i].states[state];
                    found.steps.emplace_back(aspects_[i - 1].aspect, here.steps);
                    state = here.before;
                }
                return found;
            }
        }
        return std::nullopt;
    }

    std::vector<Part> aspects_{};
    std::size_t dominant_ = 0;
    Shares shares_{};
    bool dropped_ = false;
};

} // namespace

std::optional<WhatIf> lift_aspect(const Result& result, const Score& score,
                                  const Framework& framework, std::size_t aspect) {
    const auto& profile = score.aspects[aspect].profile;
    if (!profile) return std::nullopt;
    const Counts counts = counts_of(result, framework.aspects[aspect]);
    const Steps most = most_steps(result, counts);
    std::optional<Steps> best;
    for_each_steps(most, total(most), [&](const Steps& steps) {
        if (best && total(steps) >= total(*best)) return;
        if (make_profile(0, after(counts, steps)).dominant > profile->dominant) best = steps;
    });
    if (!best) return std::nullopt;
    std::vector<std::size_t> points;
    add_points(points, result, score, framework.aspects[aspect], *best);
    const Score then = with_steps(result, framework, points);
    return outcome(*then.aspects[aspect].profile, std::move(points));
}

std::optional<ChainWhatIf> lift_chain(const Result& result, const Score& score,
                                      const Framework& framework) {
    if (!score.chain.profile) return std::nullopt;
    const auto found = ChainSearch(result, score, framework).find();
    if (!found) return std::nullopt;
    std::vector<std::size_t> points;
    for (const auto& [aspect, steps] : found->steps) {
        add_points(points, result, score, framework.aspects[aspect], steps);
    }
    const Score then = with_steps(result, framework, points);
    return ChainWhatIf{.lift = outcome(*then.chain.profile, std::move(points)),
                       .fewest = found->fewest};
}

} // namespace ketenspiegel
