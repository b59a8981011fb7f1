#include "cli/score_text.hpp"

#include "cli/text_table.hpp"
#include "cli/texts.hpp"
#include "core/rounding.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace ketenspiegel::cli {

namespace {

constexpr std::size_t line_width = 100;

/// A name within a sentence: its first letter small. Names of forms begin in ASCII.
std::string within_sentence(std::string name) {
    if (!name.empty() && name.front() >= 'A' && name.front() <= 'Z') {
        name.front() = static_cast<char>(name.front() - 'A' + 'a');
    }
    return name;
}

std::string decimal(double value) {
    return decimal_text(value, 1, text("decimal_sign"));
}

std::string percentage(double part) {
    return text("percentage", {{"value", decimal(part * 100)}});
}

class ScoreText {
  public:
    ScoreText(const Result& result, const Score& score, const Questionnaire& questionnaire)
        : result_(result), score_(score), framework_(questionnaire.framework),
          texts_(questionnaire.in(language)) {}

    std::string write() {
        head();
        verdict();
        aspects();
        direction();
        agenda();
        paragraph(text("verdict.assurance"));
        return std::move(written_);
    }

  private:
    // --- Pieces ---------------------------------------------------------------------------------

    void paragraph(const std::string& sentences) {
        if (sentences.empty()) return;
        if (!written_.empty()) written_ += "\n";
        written_ += wrap(sentences, line_width) + "\n";
    }

    static void add_sentence(std::string& sentences, const std::string& sentence) {
        if (!sentences.empty()) sentences += " ";
        sentences += sentence;
    }

    std::string form_name(Form form) const {
        return printable(texts_.forms[form_index(form)].name);
    }

    std::string aspect_name(std::size_t aspect) const {
        return printable(texts_.aspects[aspect].name);
    }

    std::string form_in_sentence(Form form) const { return within_sentence(form_name(form)); }

    std::string forms_in_sentence(const std::vector<Form>& forms) const {
        std::vector<std::string> names;
        names.reserve(forms.size());
        for (const Form form : forms) names.push_back(form_in_sentence(form));
        return join(names);
    }

    // --- Parts, from top to bottom --------------------------------------------------------------

    void head() {
        if (!result_.scope.chain.empty()) paragraph(printable(result_.scope.chain));
        constexpr std::size_t date_length = 10;
        const auto kind = result_.respondent.kind.value_or(RespondentKind::person);
        written_ +=
            wrap(text("head.respondent",
                      {{"organisation", printable(result_.respondent.organisation)},
                       {"kind", text("kind." + std::string(respondent_kind_id(kind)))},
                       {"revision", std::to_string(result_.revision)},
                       {"date", result_.modified.substr(0, date_length)}}),
                 line_width) +
            "\n" +
            text(result_.scope.private_partners.value_or(true) ? "head.private" : "head.public") +
            "\n";
        if (&framework_ == &builtin_questionnaire().framework) return;
        written_ +=
            wrap(text("head.questionnaire", {{"title", printable(texts_.title)},
                                             {"id", framework_.id},
                                             {"version", std::to_string(framework_.version)}}),
                 line_width) +
            "\n";
    }

    void verdict() {
        const ChainScore& chain = score_.chain;
        if (!chain.profile) {
            const auto sufficient =
                std::ranges::count(score_.aspects, true, &AspectScore::sufficient);
            paragraph(text("verdict.none", {{"sufficient", std::to_string(sufficient)},
                                            {"total", std::to_string(score_.aspects.size())}}));
            return;
        }
        const Profile& profile = *chain.profile;
        std::string sentences = text(profile.elements.empty() ? "verdict" : "verdict.elements",
                                     {{"form", form_in_sentence(profile.dominant)},
                                      {"elements", forms_in_sentence(profile.elements)}});
        if (!profile.remnants.empty()) {
            add_sentence(sentences, text("verdict.remnants",
                                         {{"remnants", forms_in_sentence(profile.remnants)}}));
        }
        add_sentence(sentences, text("verdict.floor", {{"form", form_in_sentence(*chain.floor)}}));
        add_sentence(sentences, text("verdict.balance." + std::string(balance_id(*chain.balance)),
                                     {{"spread", decimal(*chain.spread)}}));
        if (!chain.complete) add_sentence(sentences, text("verdict.incomplete"));
        paragraph(sentences);
    }

    void aspects() {
        using enum TextTable::Align;
        TextTable table({left, left, right, right, right, right, right, right, left}, line_width);
        table.add_row(table_head());
        table.add_rule();
        for (std::size_t i = 0; i < score_.aspects.size(); ++i) {
            const AspectScore& aspect = score_.aspects[i];
            const std::string standing =
                aspect.standing ? text("standing." + std::string(standing_id(*aspect.standing)))
                                : text("none");
            table.add_row(table_row(aspect_name(i), aspect.profile,
                                    aspect.coverage ? percentage(*aspect.coverage) : text("none"),
                                    standing));
        }
        table.add_rule();
        table.add_row(table_row(text("table.chain"), score_.chain.profile, "", ""));
        written_ += "\n" + table.text() + text("table.note") + "\n";
        blind_spots();
    }

    static std::vector<std::string> table_head() {
        std::vector<std::string> cells{text("table.aspect"), text("table.form"),
                                       text("table.mean")};
        for (const Form form : all_forms) {
            cells.push_back(text("table.share", {{"level", std::to_string(form_level(form))}}));
        }
        cells.push_back(text("table.coverage"));
        cells.push_back(text("table.standing"));
        return cells;
    }

    std::vector<std::string> table_row(const std::string& name,
                                       const std::optional<Profile>& profile,
                                       const std::string& coverage,
                                       const std::string& standing) const {
        std::vector<std::string> cells{name, profile ? form_name(profile->dominant) : text("none"),
                                       profile ? decimal(profile->mean) : text("none")};
        for (const Form form : all_forms) {
            cells.push_back(profile ? percentage(profile->shares[form_index(form)]) : text("none"));
        }
        cells.push_back(coverage);
        cells.push_back(standing);
        return cells;
    }

    void blind_spots() {
        for (std::size_t i = 0; i < score_.aspects.size(); ++i) {
            if (!score_.aspects[i].blind_spot) continue;
            paragraph(text("blind_spot", {{"aspect", aspect_name(i)}}));
        }
    }

    void direction() {
        const Desired& desired = score_.desired;
        std::string sentences;
        if (desired.form) {
            const std::string key = desired.scenario
                                        ? "desired." + std::string(scenario_id(*desired.scenario))
                                        : "desired";
            sentences = text(
                key, {{"form", form_in_sentence(*desired.form)}, {"need", decimal(*desired.need)}});
            for (const Limit limit : desired.limited_by) {
                add_sentence(sentences, text("limited." + std::string(limit_id(limit))));
            }
        }
        if (score_.attainment) {
            add_sentence(sentences,
                         text("attainment", {{"percentage", percentage(*score_.attainment)}}));
        }
        paragraph(sentences);
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
                           printable(texts_.points[row.point].statement)});
        }
        written_ += table.text();
    }

    const Result& result_;
    const Score& score_;
    const Framework& framework_;
    const Texts& texts_;
    std::string written_;
};

} // namespace

std::string score_text(const Result& result, const Score& score,
                       const Questionnaire& questionnaire) {
    return ScoreText(result, score, questionnaire).write();
}

} // namespace ketenspiegel::cli
