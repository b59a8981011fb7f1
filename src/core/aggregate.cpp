#include "core/group.hpp"
#include "core/group_organisations.hpp"
#include "core/group_totals.hpp"
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

std::optional<Profile> profile_of(const FiguresAverage& average) {
    const auto figures = average.mean();
    if (!figures) return std::nullopt;
    return make_profile(figures->mean, figures->shares);
}

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
        rest.push_back({profile_of(others)});
    }
    const ChainScore chain = chain_of(rest);
    if (!chain.profile) return std::nullopt;
    return chain.profile->dominant;
}

std::vector<std::size_t> find_sensitive(const Group& group, const GroupTotals& totals) {
    std::vector<std::size_t> sensitive;
    if (!group.chain.profile) return sensitive;
    for (std::size_t i = 0; i < group.shown.size(); ++i) {
        const auto dominant = dominant_without(group.shown[i], totals.aspects());
        if (dominant && *dominant != group.chain.profile->dominant) sensitive.push_back(i);
    }
    return sensitive;
}

void count_organisations(Group& group, const std::vector<RecordedOrganisation>& organisations) {
    group.organisations = static_cast<int>(organisations.size());
    for (const RecordedOrganisation& organisation : organisations) {
        group.hidden += organisation.hidden;
    }
}

/// Leaves out means of so few results that they show what single persons think.
void hide_few(std::vector<OrganisationPoint>& points, std::size_t min_group) {
    for (OrganisationPoint& point : points) {
        if (static_cast<std::size_t>(point.results) < min_group) point.mean.reset();
    }
}

/// The totals over all organisations; those that are shown keep figures of their own.
GroupTotals add_up(Group& group, const std::vector<RecordedOrganisation>& organisations,
                   const Framework& framework, std::size_t min_group) {
    GroupTotals totals(framework);
    for (const RecordedOrganisation& organisation : organisations) {
        OrganisationFigures figures = totals.add(organisation);
        if (organisation.hidden) continue;
        if (!organisation.is_statement()) hide_few(figures.points, min_group);
        group.shown.push_back({.name = organisation.name,
                               .results = static_cast<int>(organisation.records.size()),
                               .aspects = std::move(figures.aspects),
                               .points = std::move(figures.points)});
    }
    return totals;
}

} // namespace

Group aggregate(const GroupSummary& summary, const Framework& framework, int min_group) {
    const auto smallest = static_cast<std::size_t>(min_group);
    Group group;
    group.superseded = static_cast<int>(summary.superseded());
    group.left_out = summary.left_out();
    std::vector<const GroupRecord*> counted;
    for (const GroupRecord* const record : summary.records()) {
        if (record->kind == RespondentKind::consensus) {
            ++group.consensus_results;
        } else {
            counted.push_back(record);
            group.private_partners += record->private_partners;
        }
    }
    group.results = static_cast<int>(counted.size());
    auto organisations = organisations_of(counted);
    hide_small(organisations, smallest);
    count_organisations(group, organisations);
    group.is_protected = group.hidden > 0 && counted.size() < smallest;
    if (group.is_protected) return group;

    const GroupTotals totals = add_up(group, organisations, framework, smallest);
    for (const FiguresAverage& average : totals.aspects()) {
        group.aspects.push_back({.organisations = average.count(), .profile = profile_of(average)});
    }
    group.chain = chain_of(group.aspects);
    group.desired = desired_of(totals, group);
    compare_aspects(group, totals, smallest);
    group.points = totals.points();
    measure_points(group, framework);
    group.agenda = make_agenda(group.points);
    group.reached = find_reached(group, framework);
    group.sensitivity = find_sensitive(group, totals);
    return group;
}

} // namespace ketenspiegel
