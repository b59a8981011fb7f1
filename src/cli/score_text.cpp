#include "cli/score_text.hpp"

#include "cli/local_time.hpp"
#include "cli/text_table.hpp"
#include "cli/texts.hpp"
#include "cli/verdict_text.hpp"
#include "core/display_date.hpp"
#include "core/respondent_organisation.hpp"

#include <algorithm>
#include <vector>

namespace ketenspiegel::cli {

namespace {

class ScoreText {
  public:
    ScoreText(const Result& result, const Score& score, const Questionnaire& questionnaire)
        : result_(result), score_(score), framework_(questionnaire.framework),
          title_(questionnaire.in(language).title),
          organisation_(organisation_name(result.respondent, questionnaire, language)),
          words_(questionnaire), overview_(overview(score)) {}

    std::string write() {
        head();
        paragraph(words_.chain(overview_));
        aspects();
        paragraph(words_.direction(overview_));
        agenda();
        paragraph(text("verdict.assurance"));
        return std::move(written_);
    }

  private:
    void paragraph(const std::string& sentences) { add_paragraph(written_, sentences); }

    void head() {
        if (!result_.scope.chain.empty()) paragraph(printable(result_.scope.chain));
        const auto kind = result_.respondent.kind.value_or(RespondentKind::person);
        written_ +=
            wrap(text("head.respondent",
                      {{"organisation", printable(organisation_)},
                       {"kind", text("kind." + std::string(respondent_kind_id(kind)))},
                       {"revision", std::to_string(result_.revision)},
                       {"date", local_day(result_.modified, local_utc_offset)}}),
                 line_width) +
            "\n" +
            text(result_.scope.private_partners.value_or(true) ? "head.private" : "head.public") +
            "\n";
        if (&framework_ == &builtin_questionnaire().framework) return;
        written_ +=
            wrap(text("head.questionnaire", {{"title", printable(title_)},
                                             {"id", framework_.id},
                                             {"version", std::to_string(framework_.version)}}),
                 line_width) +
            "\n";
    }

    void aspects() {
        using enum TextTable::Align;
        TextTable table({left, left, right, right, right, right, right, right, left}, line_width);
        table.add_row(table_head());
        table.add_rule();
        for (std::size_t i = 0; i < score_.aspects.size(); ++i) {
            const AspectScore& aspect = score_.aspects[i];
            table.add_row(table_row(words_.aspect_name(i), aspect.profile, coverage_of(aspect),
                                    words_.standing(aspect.standing)));
        }
        table.add_rule();
        table.add_row(table_row(text("table.chain"), score_.chain.profile, "", ""));
        written_ += "\n" + table.text() + text("table.note") + "\n";
        blind_spots();
    }

    std::string coverage_of(const AspectScore& aspect) const {
        if (!aspect.coverage) return text("none");
        return words_.percent(percentage(*aspect.coverage, {0.5}));
    }

    std::vector<std::string> table_head() const {
        std::vector<std::string> cells = words_.profile_head();
        cells.push_back(text("table.coverage"));
        cells.push_back(text("table.standing"));
        return cells;
    }

    std::vector<std::string> table_row(const std::string& name,
                                       const std::optional<Profile>& profile,
                                       const std::string& coverage,
                                       const std::string& standing) const {
        std::vector<std::string> cells = words_.profile_cells(name, profile, overview_);
        cells.push_back(coverage);
        cells.push_back(standing);
        return cells;
    }

    void blind_spots() {
        for (std::size_t i = 0; i < score_.aspects.size(); ++i) {
            if (!score_.aspects[i].blind_spot) continue;
            paragraph(text("blind_spot", {{"aspect", words_.aspect_name(i)}}));
        }
    }

    void agenda() {
        const bool has_target = std::ranges::any_of(
            score_.aspects, [](const AspectScore& aspect) { return aspect.target.has_value(); });
        if (!has_target) return;
        if (score_.agenda.empty()) {
            paragraph(text("agenda.none"));
            return;
        }
        paragraph(text("agenda", {{"count", std::to_string(score_.agenda.size())}}));
        written_ += "\n";
        using enum TextTable::Align;
        TextTable table({left, left, left, left}, line_width);
        for (const AgendaRow& row : score_.agenda) {
            table.add_row({framework_.points[row.point].id,
                           text("agenda.step", {{"level", std::to_string(row.level)},
                                                {"target", std::to_string(row.target)}}),
                           row.mark == Mark::none
                               ? std::string()
                               : text("agenda.mark." + std::string(mark_id(row.mark))),
                           words_.statement(row.point)});
        }
        written_ += table.text();
    }

    const Result& result_;
    const Score& score_;
    const Framework& framework_;
    const std::string& title_;
    const std::string& organisation_;
    VerdictText words_;
    Overview overview_;
    std::string written_;
};

} // namespace

std::string score_text(const Result& result, const Score& score,
                       const Questionnaire& questionnaire) {
    return ScoreText(result, score, questionnaire).write();
}

} // namespace ketenspiegel::cli
