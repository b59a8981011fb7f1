#include "report/group_csv.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace ketenspiegel::report {

namespace {

/// What a row can hold, in the order of the columns.
struct Row {
    std::string_view row{};
    std::string_view organisation{};
    std::string_view aspect{};
    std::string_view point{};
    std::string_view text{};
    std::optional<double> n{};
    std::optional<double> organisations{};
    std::optional<double> mean{};
    const Shares* shares = nullptr;
    std::string_view dominant{};
    std::optional<double> deviation{};
    std::string_view standing{};
    std::optional<double> target{};
    std::optional<double> gap{};
    std::optional<double> perception_gap{};
    std::optional<double> role_gap{};
    const GroupPoint* figures = nullptr; ///< of a point
};

class GroupCsv {
  public:
    GroupCsv(const Group& group, const Framework& framework, const Texts& texts,
             Separator separator)
        : group_(group), framework_(framework), texts_(texts), csv_(separator) {}

    std::string write() {
        head();
        who_is_who();
        if (!group_.is_protected) {
            chain();
            for (std::size_t i = 0; i < group_.aspects.size(); ++i) aspect(i);
            for (const GroupOrganisation& one : group_.shown) organisation(one);
            for (std::size_t i = 0; i < group_.points.size(); ++i) point(i);
        }
        return csv_.bytes();
    }

  private:
    void head() {
        for (const std::string_view name :
             {"row", "organisation", "aspect", "point", "text", "n", "organisations", "mean"}) {
            csv_.text(name);
        }
        by_form("share_");
        for (const std::string_view name :
             {"dominant", "deviation", "standing", "target", "gap", "perception_gap", "role_gap"}) {
            csv_.text(name);
        }
        by_form("count_");
        for (const std::string_view name : {"unknown", "not_applicable", "strength", "obstacle",
                                            "rwg", "consensus", "agreement", "priority"}) {
            csv_.text(name);
        }
        csv_.end_row();
    }

    void who_is_who() {
        for (const PassedOn& one : group_.passed_on) {
            const std::string id = uuid_text(one.id);
            for (const OrganisationName& name : one.organisations)
                write_row({.row = "passed_on", .organisation = name.in(texts_), .text = id});
        }
        for (const JoinedName& one : group_.joined) {
            write_row({.row = "joined",
                       .organisation = one.into.in(texts_),
                       .text = one.name.in(texts_)});
        }
    }

    void by_form(const std::string& prefix) {
        for (const Form form : all_forms) csv_.text(prefix + std::string(form_id(form)));
    }

    void chain() {
        Row row{.row = "chain", .n = group_.results, .organisations = group_.organisations};
        set_profile(row, group_.chain.profile);
        write_row(row);
    }

    void aspect(std::size_t index) {
        const GroupAspect& aspect = group_.aspects[index];
        Row row{.row = "aspect",
                .aspect = framework_.aspects[index].id,
                .text = texts_.aspects[index].name,
                .organisations = aspect.organisations,
                .deviation = aspect.deviation,
                .standing = aspect.standing ? standing_id(*aspect.standing) : "",
                .target = aspect.target,
                .gap = aspect.gap,
                .perception_gap = aspect.perception_gap,
                .role_gap = aspect.role_gap};
        set_profile(row, aspect.profile);
        write_row(row);
    }

    void organisation(const GroupOrganisation& organisation) {
        for (std::size_t i = 0; i < organisation.aspects.size(); ++i) {
            const OrganisationAspect& aspect = organisation.aspects[i];
            Row row{.row = "organisation",
                    .organisation = organisation.name.in(texts_),
                    .aspect = framework_.aspects[i].id,
                    .text = texts_.aspects[i].name,
                    .n = aspect.hidden ? std::nullopt : std::optional<double>(aspect.results)};
            if (aspect.figures) {
                row.mean = aspect.figures->mean;
                row.shares = &aspect.figures->shares;
            }
            write_row(row);
        }
    }

    void point(std::size_t index) {
        const Point& point = framework_.points[index];
        const GroupPoint& figures = group_.points[index];
        write_row({.row = "point",
                   .aspect = framework_.aspects[point.aspect].id,
                   .point = point.id,
                   .text = texts_.points[index].statement,
                   .n = figures.rated,
                   .mean = figures.mean,
                   .target = group_.aspects[point.aspect].target,
                   .figures = &figures});
    }

    static void set_profile(Row& row, const std::optional<Profile>& profile) {
        if (!profile) return;
        row.mean = profile->mean;
        row.shares = &profile->shares;
        row.dominant = form_id(profile->dominant);
    }

    void write_row(const Row& row) {
        for (const std::string_view text :
             {row.row, row.organisation, row.aspect, row.point, row.text}) {
            csv_.text(text);
        }
        for (const auto& value : {row.n, row.organisations, row.mean}) csv_.number(value);
        for (std::size_t i = 0; i < form_count; ++i) {
            csv_.number(row.shares ? std::optional((*row.shares)[i]) : std::nullopt);
        }
        csv_.text(row.dominant);
        csv_.number(row.deviation);
        csv_.text(row.standing);
        for (const auto& value : {row.target, row.gap, row.perception_gap, row.role_gap}) {
            csv_.number(value);
        }
        write_point(row.figures);
        csv_.end_row();
    }

    void write_point(const GroupPoint* point) {
        if (!point) {
            constexpr std::size_t columns = form_count + 8;
            for (std::size_t i = 0; i < columns; ++i) csv_.empty();
            return;
        }
        for (const int count : point->counts) csv_.number(count);
        for (const int count :
             {point->unknown, point->not_applicable, point->strength, point->obstacle}) {
            csv_.number(count);
        }
        csv_.number(point->agreement.rwg);
        csv_.number(point->agreement.consensus);
        csv_.text(agreement_id(point->agreement.agreement));
        csv_.number(point->priority);
    }

    const Group& group_;
    const Framework& framework_;
    const Texts& texts_;
    Csv csv_;
};

} // namespace

std::string group_csv(const Group& group, const Framework& framework, const Texts& texts,
                      Separator separator) {
    return GroupCsv(group, framework, texts, separator).write();
}

} // namespace ketenspiegel::report
