#include "cli/verdict_text.hpp"

#include "cli/text_table.hpp"
#include "cli/texts.hpp"
#include "core/ascii.hpp"
#include "core/conclusions.hpp"

namespace ketenspiegel::cli {

namespace {

/// A name within a sentence: its first letter small. Names of forms begin in ASCII.
std::string within_sentence(std::string name) {
    if (!name.empty()) name.front() = ascii_lower(name.front());
    return name;
}

} // namespace

std::string decimal(const std::optional<double>& value) {
    return value ? figure_text(Figure{*value}, cli::text("decimal_sign")) : cli::text("none");
}

void add_paragraph(std::string& text, const std::string& sentences) {
    if (sentences.empty()) return;
    if (!text.empty()) text += "\n";
    text += wrap(sentences, line_width) + "\n";
}

void add_sentence(std::string& sentences, const std::string& sentence) {
    if (!sentences.empty()) sentences += " ";
    sentences += sentence;
}

VerdictText::VerdictText(const Questionnaire& questionnaire) : texts_(questionnaire.in(language)) {}

std::string VerdictText::text(std::string_view key, const Fills& fills) const {
    return shared_text(key, fills);
}

std::string VerdictText::in_sentence(Form form) const {
    return within_sentence(form_name(form));
}

std::string VerdictText::form_name(Form form) const {
    return printable(texts_.forms[form_index(form)].name);
}

std::string VerdictText::aspect_name(std::size_t aspect) const {
    return printable(texts_.aspects[aspect].name);
}

std::string VerdictText::statement(std::size_t point) const {
    return printable(texts_.points[point].statement);
}

std::string VerdictText::chain(const Overview& overview) const {
    if (!overview.chain.profile) {
        return cli::text("verdict.none", {{"sufficient", std::to_string(overview.sufficient())},
                                          {"total", std::to_string(overview.aspects.size())}});
    }
    const Profile& profile = *overview.chain.profile;
    std::string sentences = verdict_sentence(*this, profile);
    for (const std::string& said :
         {narrow_sentence(*this, profile), remnants_sentence(*this, profile),
          floor_sentence(*this, overview.chain), balance_sentence(*this, overview)}) {
        if (!said.empty()) add_sentence(sentences, said);
    }
    if (!overview.chain.complete) add_sentence(sentences, text("result.rests_on.incomplete"));
    return sentences;
}

std::string VerdictText::direction(const Overview& overview) const {
    std::string sentences;
    const Desired& desired = overview.desired;
    if (desired.form) {
        sentences = cli::text("desired", {{"form", in_sentence(*desired.form)},
                                          {"need", need_figure(*this, *desired.need)}});
        for (const Limit limit : desired.limited_by) {
            add_sentence(sentences, cli::text("limited." + std::string(limit_id(limit))));
        }
        if (overview.course) add_sentence(sentences, course_sentence(*this, overview));
    }
    if (overview.attainment) {
        add_sentence(sentences, cli::text("attainment",
                                          {{"percentage", attained(*this, *overview.attainment)}}));
    }
    return sentences;
}

std::vector<std::string> VerdictText::profile_head() const {
    std::vector<std::string> cells{cli::text("table.aspect"), cli::text("table.form"),
                                   cli::text("table.mean")};
    for (const Form form : all_forms) {
        cells.push_back(cli::text("table.share", {{"level", std::to_string(form_level(form))}}));
    }
    return cells;
}

std::vector<std::string> VerdictText::profile_cells(const std::string& name,
                                                    const std::optional<Profile>& profile,
                                                    const Overview& overview) const {
    if (!profile) {
        std::vector<std::string> cells(3 + form_count, cli::text("none"));
        cells.front() = name;
        return cells;
    }
    std::vector<std::string> cells{name, form_name(profile->dominant),
                                   figure(overview.figure(profile->mean))};
    for (const Figure& share : shown_shares(profile->shares)) cells.push_back(percent(share));
    return cells;
}

std::string VerdictText::standing(const std::optional<Standing>& standing) const {
    if (!standing) return cli::text("none");
    return cli::text("standing." + std::string(standing_id(*standing)));
}

} // namespace ketenspiegel::cli
