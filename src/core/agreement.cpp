#include "core/agreement.hpp"

#include "core/verdict.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace ketenspiegel {

namespace {

constexpr double level_count = form_count; // A
constexpr double random_variance = (level_count * level_count - 1) / 12;
constexpr double strong_agreement = 0.70;
constexpr double moderate_agreement = 0.50;

struct Ratings {
    int n = 0;
    double mean = 0;
};

Ratings ratings_of(const LevelCounts& counts) {
    Ratings ratings;
    int sum = 0;
    for (const Form form : all_forms) {
        const int count = counts[form_index(form)];
        ratings.n += count;
        sum += count * form_level(form);
    }
    if (ratings.n > 0) ratings.mean = static_cast<double>(sum) / ratings.n;
    return ratings;
}

} // namespace

std::optional<double> rwg(const LevelCounts& counts) {
    const auto [n, mean] = ratings_of(counts);
    if (n < 2) return std::nullopt;
    double squares = 0;
    for (const Form form : all_forms) {
        const double distance = form_level(form) - mean;
        squares += counts[form_index(form)] * distance * distance;
    }
    return std::max(0.0, 1 - squares / (n - 1) / random_variance);
}

std::optional<double> consensus(const LevelCounts& counts) {
    const auto [n, mean] = ratings_of(counts);
    if (n < 2) return std::nullopt;
    double sum = 1;
    for (const Form form : all_forms) {
        const int count = counts[form_index(form)];
        if (count == 0) continue;
        const double share = static_cast<double>(count) / n;
        sum += share * std::log2(1 - std::abs(form_level(form) - mean) / (level_count - 1));
    }
    return sum;
}

AgreementMeasures measure_agreement(const LevelCounts& counts) {
    AgreementMeasures measures{.rwg = rwg(counts), .consensus = consensus(counts)};
    if (ratings_of(counts).n < agreement_minimum) return measures;
    const double smaller = std::min(*measures.rwg, *measures.consensus);
    measures.agreement = at_least(smaller, strong_agreement)     ? Agreement::strong
                         : at_least(smaller, moderate_agreement) ? Agreement::moderate
                                                                 : Agreement::weak;
    return measures;
}

std::string_view agreement_id(Agreement agreement) {
    constexpr std::array<std::string_view, 4> ids{"too_few", "weak", "moderate", "strong"};
    return ids[static_cast<std::size_t>(agreement)];
}

} // namespace ketenspiegel
