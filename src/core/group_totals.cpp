#include "core/group_totals.hpp"

#include <utility>

namespace ketenspiegel {

namespace {

bool is_person(const GroupRecord& record) {
    return record.kind != RespondentKind::organisation;
}

} // namespace

GroupTotals::GroupTotals(const Framework& framework)
    : framework_(framework), aspects_(framework.aspects.size()), targets_(framework.aspects.size()),
      roles_(framework.lists.role.size()), points_(framework.points.size()),
      point_means_(framework.points.size()) {
    for (RoleTotals& role : roles_) role.means.resize(framework.aspects.size());
}

OrganisationFigures GroupTotals::add(const RecordedOrganisation& organisation) {
    Own own{.aspects = std::vector<FiguresAverage>(aspects_.size()),
            .targets = std::vector<Average>(targets_.size()),
            .points = std::vector<Average>(points_.size()),
            .persons = std::vector<bool>(aspects_.size() + points_.size())};
    for (const GroupRecord* const record : organisation.records) add_record(*record, own);

    OrganisationFigures figures{.aspects = std::vector<OrganisationAspect>(aspects_.size()),
                                .points = std::vector<OrganisationPoint>(points_.size()),
                                .persons = std::move(own.persons)};
    for (std::size_t i = 0; i < aspects_.size(); ++i) {
        figures.aspects[i] = {.results = own.aspects[i].count(), .figures = own.aspects[i].mean()};
        if (figures.aspects[i].figures) aspects_[i].add(*figures.aspects[i].figures);
        targets_[i].add(own.targets[i].mean());
    }
    for (std::size_t i = 0; i < context_.size(); ++i) context_[i].add(own.context[i].mean());
    for (std::size_t i = 0; i < points_.size(); ++i) {
        figures.points[i] = {.results = own.points[i].count(), .mean = own.points[i].mean()};
        point_means_[i].add(figures.points[i].mean);
    }
    return figures;
}

std::vector<GroupPoint> GroupTotals::points() const {
    std::vector<GroupPoint> points = points_;
    for (std::size_t i = 0; i < points.size(); ++i) points[i].mean = point_means_[i].mean();
    return points;
}

void GroupTotals::add_record(const GroupRecord& record, Own& own) {
    if (record.role >= 0) ++roles_[static_cast<std::size_t>(record.role)].results;
    count_points(record, own);
    rate_aspects(record, own);
    for (std::size_t i = 0; i < own.targets.size(); ++i) {
        if (record.targets[i] > 0) own.targets[i].add(record.targets[i]);
    }
    for (std::size_t i = 0; i < own.context.size(); ++i) {
        if (record.context[i] > 0) own.context[i].add(record.context[i]);
    }
}

void GroupTotals::count_points(const GroupRecord& record, Own& own) {
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const RecordedAnswer& answer = record.answers[i];
        GroupPoint& point = points_[i];
        if (answer.level > 0) {
            ++point.counts[form_index(level_form(answer.level))];
            ++point.rated;
            own.points[i].add(answer.level);
            if (is_person(record)) own.persons[aspects_.size() + i] = true;
        }
        point.unknown += answer.reason == Reason::unknown;
        point.not_applicable += answer.reason == Reason::not_applicable;
        point.strength += answer.mark == Mark::strength;
        point.obstacle += answer.mark == Mark::obstacle;
    }
}

void GroupTotals::rate_aspects(const GroupRecord& record, Own& own) {
    for (std::size_t i = 0; i < own.aspects.size(); ++i) {
        AspectRating rating;
        for (const std::size_t point : framework_.aspects[i].points) {
            rating.add(record.answers[point].level, record.answers[point].reason);
        }
        const auto figures = rating.figures();
        if (!figures) continue;
        own.aspects[i].add(*figures);
        if (is_person(record)) own.persons[i] = true;
        if (record.role >= 0) {
            roles_[static_cast<std::size_t>(record.role)].means[i].add(figures->mean);
        }
    }
}

} // namespace ketenspiegel
