#include "core/aggregation.hpp"

#include "core/small_groups.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace ketenspiegel {

namespace {

/// The distance between the highest and the lowest of some means.
class Range {
  public:
    void add(double value) {
        lowest_ = std::min(lowest_, value);
        highest_ = std::max(highest_, value);
        ++count_;
    }

    /// Nothing below two.
    std::optional<double> width() const {
        if (count_ < 2) return std::nullopt;
        return highest_ - lowest_;
    }

  private:
    double lowest_ = std::numeric_limits<double>::infinity();
    double highest_ = -lowest_;
    int count_ = 0;
};

template <typename Aspects>
ChainScore chain_of(const Aspects& aspects) {
    std::vector<const Profile*> profiles;
    for (const auto& aspect : aspects) {
        profiles.push_back(aspect.profile ? &*aspect.profile : nullptr);
    }
    return score_chain(profiles);
}

Desired desired_of(const GroupTotals& totals, const Group& group) {
    DesiredInput input{.interdependence = totals.context(ContextFactor::interdependence).mean(),
                       .importance = totals.context(ContextFactor::importance).mean(),
                       .added_value = totals.context(ContextFactor::added_value).mean(),
                       .readiness = totals.context(ContextFactor::readiness).mean(),
                       .private_partners = group.private_partners > 0};
    if (group.chain.profile) input.dominant = group.chain.profile->dominant;
    return desired_form(input);
}

std::optional<double> perception_gap(const std::vector<GroupOrganisation>& shown,
                                     std::size_t aspect) {
    Range means;
    for (const GroupOrganisation& organisation : shown) {
        const auto& figures = organisation.aspects[aspect].figures;
        if (figures) means.add(figures->mean);
    }
    return means.width();
}

std::optional<double> role_gap(const std::vector<RoleTotals>& roles, std::size_t aspect,
                               std::size_t min_group) {
    Range means;
    for (const RoleTotals& role : roles) {
        const auto mean = role.means[aspect].mean();
        if (mean && role.results >= min_group) means.add(*mean);
    }
    return means.width();
}

/// What of an aspect depends on the chain, on what is wanted, and on who says what.
void compare_aspects(Group& group, const GroupTotals& totals, std::size_t min_group) {
    std::vector<Reach> reaches;
    for (std::size_t i = 0; i < group.aspects.size(); ++i) {
        GroupAspect& aspect = group.aspects[i];
        aspect.target = totals.targets()[i].mean();
        Reach& reach = reaches.emplace_back();
        reach.target = aspect.target;
        if (aspect.profile) {
            const double mean = aspect.profile->mean;
            reach.mean = mean;
            if (group.chain.profile) {
                aspect.deviation = mean - group.chain.profile->mean;
                aspect.standing = standing_of(*aspect.deviation);
            }
            if (aspect.target) aspect.gap = std::max(0.0, *aspect.target - mean);
        }
        aspect.perception_gap = perception_gap(group.shown, i);
        aspect.role_gap = role_gap(totals.roles(), i, min_group);
    }
    group.attainment = attainment_of(reaches);
}

void measure_points(Group& group, const Framework& framework) {
    for (std::size_t i = 0; i < group.points.size(); ++i) {
        GroupPoint& point = group.points[i];
        point.agreement = measure_agreement(point.counts);
        if (!point.agreement.consensus) continue;
        const auto& target = group.aspects[framework.points[i].aspect].target;
        const double short_of_it = target ? std::max(0.0, *target - *point.mean) : 0;
        point.priority = (1 - *point.agreement.consensus) * (1 + short_of_it);
    }
}

std::vector<std::size_t> make_agenda(const std::vector<GroupPoint>& points) {
    std::vector<std::size_t> agenda;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (sort_key(points[i].priority.value_or(0)) > 0) agenda.push_back(i);
    }
    sort_by(agenda, [&](std::size_t point) { return -sort_key(*points[point].priority); });
    return agenda;
}

std::vector<std::size_t> find_reached(const Group& group, const Framework& framework) {
    std::vector<std::size_t> reached;
    for (std::size_t i = 0; i < group.points.size(); ++i) {
        const auto& mean = group.points[i].mean;
        const auto& target = group.aspects[framework.points[i].aspect].target;
        if (mean && target && at_least(*mean, *target)) reached.push_back(i);
    }
    return reached;
}

/// The chain's dominant form without that organisation; nothing where no verdict is left.
std::optional<Form> dominant_without(const GroupOrganisation& organisation,
                                     const std::vector<FiguresAverage>& aspects) {
    struct Rest {
        std::optional<Profile> profile;
    };
    std::vector<Rest> rest;
    for (std::size_t i = 0; i < aspects.size(); ++i) {
        FiguresAverage others = aspects[i];
        if (const auto& own = organisation.aspects[i].figures) others.remove(*own);
        rest.push_back({mean_profile(others)});
    }
    const ChainScore chain = chain_of(rest);
    if (!chain.profile) return std::nullopt;
    return chain.profile->dominant;
}

void count_organisations(Group& group, const std::vector<RecordedOrganisation>& organisations) {
    group.organisations = static_cast<int>(organisations.size());
    for (const RecordedOrganisation& organisation : organisations) {
        group.hidden += organisation.hidden;
    }
}

/// Of all aspects and points in one row: what stands at that place of it.
template <typename Aspects, typename Points>
std::size_t results_at(const Aspects& aspects, const Points& points, std::size_t place) {
    return static_cast<std::size_t>(
        place < aspects.size() ? aspects[place].results : points[place - aspects.size()].results);
}

/// Nothing is left of a figure but that it is hidden.
void hide(GroupOrganisation& organisation, std::size_t place) {
    const std::size_t aspects = organisation.aspects.size();
    if (place < aspects) {
        organisation.aspects[place] = {.hidden = true};
    } else {
        organisation.points[place - aspects] = {.hidden = true};
    }
}

} // namespace

Aggregation::Aggregation(GroupResults results, const OrganisationDirectory& directory,
                         const Framework& framework, int min_group)
    : framework_(framework), min_group_(static_cast<std::size_t>(min_group)), totals_(framework),
      hidden_results_(framework.aspects.size() + framework.points.size()) {
    CountedResults counted = count_results(results.records, directory);
    group_.superseded = static_cast<int>(results.superseded + counted.superseded);
    group_.left_out = std::move(results.left_out);
    group_.passed_on = std::move(counted.passed_on);
    group_.joined = std::move(counted.joined);
    for (const GroupRecord* const record : counted.records) {
        const bool agreed = record->kind == RespondentKind::consensus;
        ++(agreed ? group_.consensus_results : group_.results);
        group_.private_partners += !agreed && record->private_partners;
    }
    records_ = std::move(counted.records);
    organisations_ = std::move(counted.organisations);
    hide_small(organisations_, min_group_);
    count_organisations(group_, organisations_);
    group_.is_protected =
        group_.hidden > 0 && static_cast<std::size_t>(group_.results) < min_group_;
    if (!group_.is_protected) {
        // Every result is added up; every organisation that is shown is left out once.
        const auto shown = static_cast<std::size_t>(group_.organisations - group_.hidden);
        whole_work_ = static_cast<std::size_t>(group_.results) + shown;
        group_.shown.reserve(shown);
    }
}

bool Aggregation::work(std::size_t most) {
    if (group_.is_protected) return true;
    const std::size_t until = worked_ + most;
    while (added_ < organisations_.size() && worked_ < until) add_up(organisations_[added_++]);
    if (added_ < organisations_.size()) return false;
    if (!concluded_) conclude();
    while (checked_ < group_.shown.size() && worked_ < until) check_sensitivity(checked_++);
    return checked_ == group_.shown.size();
}

/// Of those that are shown the figures of their own are kept.
void Aggregation::add_up(const RecordedOrganisation& organisation) {
    worked_ += organisation.records.size();
    OrganisationFigures figures = totals_.add(organisation);
    if (organisation.hidden) {
        for (std::size_t i = 0; i < hidden_results_.size(); ++i)
            hidden_results_[i] += results_at(figures.aspects, figures.points, i);
        return;
    }
    group_.shown.push_back({.key = organisation.key,
                            .name = organisation.name,
                            .results = static_cast<int>(organisation.records.size()),
                            .aspects = std::move(figures.aspects),
                            .points = std::move(figures.points)});
    persons_.push_back(std::move(figures.persons));
}

/// Asks of every aspect and point by itself what was asked of the group.
void Aggregation::hide_figures() {
    std::vector<Holder> holders(group_.shown.size());
    for (std::size_t i = 0; i < hidden_results_.size(); ++i) {
        for (std::size_t o = 0; o < holders.size(); ++o) {
            const GroupOrganisation& one = group_.shown[o];
            holders[o] = {.results = results_at(one.aspects, one.points, i),
                          .is_statement = !persons_[o][i]};
        }
        hide_small(holders, hidden_results_[i], min_group_);
        for (std::size_t o = 0; o < holders.size(); ++o) {
            if (holders[o].hidden) hide(group_.shown[o], i);
        }
    }
}

/// What follows from the totals.
void Aggregation::conclude() {
    concluded_ = true;
    hide_figures();
    for (const FiguresAverage& average : totals_.aspects()) {
        group_.aspects.push_back(
            {.organisations = average.count(), .profile = mean_profile(average)});
    }
    group_.chain = chain_of(group_.aspects);
    group_.desired = desired_of(totals_, group_);
    compare_aspects(group_, totals_, min_group_);
    group_.points = totals_.points();
    measure_points(group_, framework_);
    group_.agenda = make_agenda(group_.points);
    group_.reached = find_reached(group_, framework_);
}

void Aggregation::check_sensitivity(std::size_t shown) {
    ++worked_;
    if (!group_.chain.profile) return;
    const auto dominant = dominant_without(group_.shown[shown], totals_.aspects());
    if (dominant && *dominant != group_.chain.profile->dominant)
        group_.sensitivity.push_back(shown);
}

bool hides_aspects(const Group& group) {
    return std::ranges::any_of(group.shown, [](const GroupOrganisation& one) {
        return std::ranges::any_of(one.aspects, &OrganisationAspect::hidden);
    });
}

bool hides_points(const Group& group) {
    return std::ranges::any_of(group.shown, [](const GroupOrganisation& one) {
        return std::ranges::any_of(one.points, &OrganisationPoint::hidden);
    });
}

Group aggregate(const GroupSummary& summary, const OrganisationDirectory& directory,
                const Framework& framework, int min_group) {
    Aggregation whole(summary.results(), directory, framework, min_group);
    while (!whole.work(whole.whole_work())) {
    }
    return whole.take();
}

} // namespace ketenspiegel
