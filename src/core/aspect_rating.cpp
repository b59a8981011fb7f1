#include "core/aspect_rating.hpp"

#include <algorithm>
#include <numeric>

namespace ketenspiegel {

namespace {

constexpr int fewest_rated = 3;
constexpr double sufficient_coverage = 0.5;
constexpr double blind_spot_share = 0.25;

} // namespace

void AspectRating::add(int level, Reason reason) {
    if (level > 0) {
        ++counts[form_index(level_form(level))];
    } else if (reason == Reason::unknown) {
        ++unknown;
    } else if (reason == Reason::not_applicable) {
        ++not_applicable;
    } else {
        ++unanswered;
    }
}

int AspectRating::rated() const {
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::optional<double> AspectRating::coverage() const {
    if (applicable() == 0) return std::nullopt;
    return static_cast<double>(rated()) / applicable();
}

bool AspectRating::sufficient() const {
    return rated() >= fewest_rated && at_least(*coverage(), sufficient_coverage);
}

bool AspectRating::blind_spot() const {
    return applicable() > 0 &&
           at_least(static_cast<double>(unknown) / applicable(), blind_spot_share);
}

std::optional<Figures> AspectRating::figures() const {
    if (!sufficient()) return std::nullopt;
    const double n = rated();
    int sum = 0;
    for (const Form form : all_forms) sum += counts[form_index(form)] * form_level(form);
    Figures figures{.mean = sum / n};
    std::ranges::transform(counts, figures.shares.begin(), [n](int count) { return count / n; });
    return figures;
}

} // namespace ketenspiegel
