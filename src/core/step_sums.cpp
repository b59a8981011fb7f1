#include "core/step_sums.hpp"

#include "core/sorting.hpp"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace ketenspiegel {

namespace {

/// Enough for the built-in questionnaire, whatever is answered, to keep every sum.
constexpr std::size_t most_sums = 40'000;

/// Closer than this, sums are one: far below what decides anything, far above rounding.
constexpr double same_sum = 1e-12;

} // namespace

StepSums::StepSums(std::span<const Rising> aspects, std::size_t level)
    : aspects_(aspects), level_(level) {
    for (std::size_t i = 0; i < aspects.size(); ++i) {
        const int most = aspects[i].most[level];
        if (most == 0) continue;
        auto group = std::ranges::find(groups_, aspects[i].weight, &Group::weight);
        if (group == groups_.end()) {
            groups_.push_back({.weight = aspects[i].weight});
            group = groups_.end() - 1;
        }
        group->most += most;
        group->aspects.push_back(i);
    }
    sort_by(groups_, &Group::weight);
    const auto add = [](std::vector<double>& sums, const Group& group) {
        for (int n = 0; n < group.most; ++n) sums.push_back(sums.back() + group.weight);
    };
    for (const Group& group : groups_) add(lightest_, group);
    for (const Group& group : groups_ | std::views::reverse) add(heaviest_, group);
}

std::optional<double> StepSums::smallest_above(int count, double bound) {
    if (heaviest(count) <= bound) return std::nullopt;
    if (lightest(count) > bound) return lightest(count);
    const Sum* const found = find_above(count, bound);
    return found ? std::optional(found->value) : std::nullopt;
}

void StepSums::take_heaviest(int count, std::vector<Steps>& steps) const {
    for (const Group& group : groups_ | std::views::reverse) {
        const int taken = std::min(count, group.most);
        take(group, taken, steps);
        count -= taken;
    }
}

void StepSums::take_smallest_above(int count, double bound, std::vector<Steps>& steps) {
    const Sum* sum = find_above(count, bound);
    for (std::size_t layer = groups_.size(); sum && layer > 0; --layer) {
        take(groups_[layer - 1], sum->taken, steps);
        count -= sum->taken;
        if (layer > 1) sum = &layers_[layer - 2][static_cast<std::size_t>(count)][sum->before];
    }
}

const StepSums::Sum* StepSums::find_above(int count, double bound) {
    if (groups_.empty()) return nullptr;
    if (layers_.empty()) make_layers();
    const auto& sums = layers_.back()[static_cast<std::size_t>(count)];
    const auto found = std::ranges::upper_bound(sums, bound, {}, &Sum::value);
    return found == sums.end() ? nullptr : &*found;
}

void StepSums::make_layers() {
    const Layer nothing_taken{{{}}};
    for (const Group& group : groups_) {
        layers_.push_back(next_layer(layers_.empty() ? nothing_taken : layers_.back(), group));
    }
}

StepSums::Layer StepSums::next_layer(const Layer& layer, const Group& group) {
    Layer grown(layer.size() + static_cast<std::size_t>(group.most));
    for (std::size_t count = 0; count < layer.size(); ++count) {
        for (std::size_t i = 0; i < layer[count].size(); ++i) {
            for (int taken = 0; taken <= group.most; ++taken) {
                grown[count + static_cast<std::size_t>(taken)].push_back(
                    {.value = layer[count][i].value + taken * group.weight,
                     .taken = taken,
                     .before = static_cast<std::uint32_t>(i)});
            }
        }
    }
    for (auto& sums : grown) {
        made_ += sums.size();
        sort_by(sums, &Sum::value);
        const auto doubled = std::ranges::unique(
            sums, [](double one, double other) { return other - one < same_sum; }, &Sum::value);
        sums.erase(doubled.begin(), doubled.end());
    }
    thin(grown);
    return grown;
}

/// Keeps of every number of steps as many sums, evenly, the lightest and heaviest among them.
void StepSums::thin(Layer& layer) {
    std::size_t total = 0;
    for (const auto& sums : layer) total += sums.size();
    if (total <= most_sums) return;
    thinned_ = true;
    const std::size_t kept = std::max<std::size_t>(2, most_sums / layer.size());
    for (auto& sums : layer) {
        if (sums.size() <= kept) continue;
        for (std::size_t i = 0; i < kept; ++i) sums[i] = sums[i * (sums.size() - 1) / (kept - 1)];
        sums.resize(kept);
    }
}

void StepSums::take(const Group& group, int count, std::vector<Steps>& steps) const {
    for (const std::size_t aspect : group.aspects) {
        const int taken = std::min(count, aspects_[aspect].most[level_]);
        steps[aspect][level_] += taken;
        count -= taken;
    }
}

} // namespace ketenspiegel
