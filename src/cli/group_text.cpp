#include "cli/group_text.hpp"

#include "cli/text_table.hpp"
#include "cli/texts.hpp"
#include "cli/verdict_text.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace ketenspiegel::cli {

namespace {

constexpr std::size_t most_organisations = 40; // more are no reading matter
constexpr std::size_t most_points = 15;

class GroupText {
  public:
    GroupText(const Group& group, const Questionnaire& questionnaire)
        : group_(group), framework_(questionnaire.framework), texts_(questionnaire.in(language)),
          words_(questionnaire), overview_(overview(group)) {}

    std::string write() {
        who();
        if (group_.is_protected) {
            paragraph(text("group.protected"));
            return std::move(written_);
        }
        paragraph(words_.chain(overview_));
        sensitivity();
        aspects();
        organisations();
        paragraph(words_.direction(overview_));
        agenda();
        if (!group_.reached.empty()) {
            paragraph(text("group.reached", {{"count", std::to_string(group_.reached.size())}}));
        }
        paragraph(text("verdict.assurance"));
        return std::move(written_);
    }

  private:
    void paragraph(const std::string& sentences) { add_paragraph(written_, sentences); }

    void who() {
        std::string sentences =
            text("group.results", {{"results", std::to_string(group_.results)},
                                   {"organisations", std::to_string(group_.organisations)}});
        const auto add_count = [&](std::string_view key, std::size_t count) {
            if (count == 0) return;
            add_sentence(sentences, text(key, {{"count", std::to_string(count)}}));
        };
        add_count("group.superseded", static_cast<std::size_t>(group_.superseded));
        add_count("group.consensus", static_cast<std::size_t>(group_.consensus_results));
        add_count("group.left_out", group_.left_out.size());
        paragraph(sentences);
        paragraph(who_is_who());
        paragraph(scope());
        sentences.clear();
        add_count("group.hidden", static_cast<std::size_t>(group_.hidden));
        paragraph(sentences);
    }

    std::string named(const OrganisationName& name) const { return printable(name.in(texts_)); }

    /// What was passed on, and what the register joined.
    std::string who_is_who() const {
        std::string sentences;
        std::vector<std::string> lists;
        for (const PassedOn& one : group_.passed_on) {
            std::vector<std::string> names;
            for (const OrganisationName& name : one.organisations) names.push_back(named(name));
            lists.push_back(join(names));
        }
        add_listed(sentences, "group.passed_on", lists);
        lists.clear();
        for (const JoinedName& one : group_.joined) {
            lists.push_back(
                text("group.joined.name", {{"name", named(one.name)}, {"into", named(one.into)}}));
        }
        add_listed(sentences, "group.joined", lists);
        return sentences;
    }

    static void add_listed(std::string& sentences, std::string_view key,
                           const std::vector<std::string>& lists) {
        std::string all;
        for (const std::string& one : lists) all += (all.empty() ? "" : "; ") + one;
        if (!all.empty()) add_sentence(sentences, text(key, {{"names", all}}));
    }

    std::string scope() const {
        if (group_.results == 0) return {};
        if (group_.private_partners == group_.results) return text("group.private");
        if (group_.private_partners == 0) return text("group.public");
        return text("group.mixed", {{"count", std::to_string(group_.private_partners)},
                                    {"total", std::to_string(group_.results)}});
    }

    void sensitivity() {
        if (group_.sensitivity.empty()) return;
        std::vector<std::string> names;
        for (const std::size_t i : group_.sensitivity) {
            names.push_back(named(group_.shown[i].name));
        }
        paragraph(text("group.sensitivity", {{"names", join(names)}}));
    }

    void aspects() {
        using enum TextTable::Align;
        TextTable table({left, left, right, right, right, right, right, right, left, right, right},
                        line_width);
        std::vector<std::string> head = words_.profile_head();
        for (const char* key :
             {"group.table.target", "table.standing", "group.table.gap", "group.table.role_gap"}) {
            head.push_back(text(key));
        }
        table.add_row(head);
        table.add_rule();
        for (std::size_t i = 0; i < group_.aspects.size(); ++i) {
            const GroupAspect& aspect = group_.aspects[i];
            auto cells = words_.profile_cells(words_.aspect_name(i), aspect.profile, overview_);
            cells.push_back(aspect.target ? words_.figure(overview_.target(overview_.aspects[i]))
                                          : text("none"));
            cells.push_back(words_.standing(aspect.standing));
            cells.push_back(decimal(shown_perception_gap(group_, i)));
            cells.push_back(decimal(aspect.role_gap));
            table.add_row(std::move(cells));
        }
        table.add_rule();
        auto chain = words_.profile_cells(text("table.chain"), group_.chain.profile, overview_);
        chain.resize(head.size());
        table.add_row(std::move(chain));
        written_ += "\n" + table.text() + wrap(text("group.table.note"), line_width) + "\n";
    }

    /// A row per organisation, its means by aspect.
    void organisations() {
        if (group_.shown.empty()) return;
        using enum TextTable::Align;
        std::vector<TextTable::Align> columns(2 + framework_.aspects.size(), right);
        columns.front() = left;
        TextTable table(columns, line_width);
        std::vector<std::string> head{text("group.organisation"),
                                      text("group.organisation.results")};
        for (const Aspect& aspect : framework_.aspects) head.push_back(aspect.id);
        table.add_row(std::move(head));
        table.add_rule();
        const std::size_t shown = std::min(group_.shown.size(), most_organisations);
        for (std::size_t i = 0; i < shown; ++i) {
            const GroupOrganisation& organisation = group_.shown[i];
            std::vector<std::string> cells{named(organisation.name),
                                           std::to_string(organisation.results)};
            for (const OrganisationAspect& aspect : organisation.aspects) {
                cells.push_back(aspect.hidden    ? text("group.organisation.hidden")
                                : aspect.figures ? decimal(aspect.figures->mean)
                                                 : text("none"));
            }
            table.add_row(std::move(cells));
        }
        written_ += "\n" + table.text();
        if (hides_aspects(group_)) {
            written_ += wrap(text("group.organisation.hidden.note"), line_width) + "\n";
        }
        if (shown < group_.shown.size()) {
            written_ += text("group.organisation.more",
                             {{"count", std::to_string(group_.shown.size() - shown)}}) +
                        "\n";
        }
    }

    void agenda() {
        if (group_.agenda.empty()) {
            paragraph(text("group.agenda.none"));
            return;
        }
        const std::size_t shown = std::min(group_.agenda.size(), most_points);
        paragraph(text("group.agenda", {{"shown", std::to_string(shown)},
                                        {"count", std::to_string(group_.agenda.size())}}));
        using enum TextTable::Align;
        TextTable table({left, right, right, left, left}, line_width);
        table.add_row({text("group.agenda.point"), text("table.mean"), text("group.agenda.levels"),
                       text("group.agenda.agreement"), ""});
        for (std::size_t i = 0; i < shown; ++i) {
            const std::size_t index = group_.agenda[i];
            const GroupPoint& point = group_.points[index];
            std::string levels;
            for (const int count : point.counts) {
                levels += (levels.empty() ? "" : " ") + std::to_string(count);
            }
            table.add_row(
                {framework_.points[index].id, decimal(point.mean), levels,
                 text("group.agreement." + std::string(agreement_id(point.agreement.agreement))),
                 words_.statement(index)});
        }
        written_ += "\n" + table.text();
    }

    const Group& group_;
    const Framework& framework_;
    const Texts& texts_;
    VerdictText words_;
    Overview overview_;
    std::string written_;
};

} // namespace

std::string group_text(const Group& group, const Questionnaire& questionnaire) {
    return GroupText(group, questionnaire).write();
}

} // namespace ketenspiegel::cli
