#include "core/averages.hpp"

#include <cstddef>

namespace ketenspiegel {

std::optional<Figures> FiguresAverage::mean() const {
    if (count_ == 0) return std::nullopt;
    Figures mean{.mean = sum_.mean / count_};
    for (std::size_t i = 0; i < form_count; ++i) mean.shares[i] = sum_.shares[i] / count_;
    return mean;
}

void FiguresAverage::change(const Figures& figures, int sign) {
    sum_.mean += sign * figures.mean;
    for (std::size_t i = 0; i < form_count; ++i) sum_.shares[i] += sign * figures.shares[i];
    count_ += sign;
}

std::optional<Profile> mean_profile(const FiguresAverage& average) {
    const auto figures = average.mean();
    if (!figures) return std::nullopt;
    return make_profile(figures->mean, figures->shares);
}

} // namespace ketenspiegel
