#pragma once

#include "core/display_date.hpp"
#include "core/form.hpp"
#include "core/json.hpp"
#include "core/problem.hpp"
#include "core/questionnaire.hpp"
#include "core/speaker.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel::report {

/// Languages in which reports are written: `en`, `nl`.
std::vector<std::string> report_languages();

/// All that a report says, in one language: its own texts, the interface's words, a questionnaire's
/// names, and figures as that language writes them.
class Words final : public Speaker {
  public:
    using Fill = std::pair<std::string_view, std::string_view>;

    /// `language`: one of report_languages. `offset`: the clock by which days are told.
    Words(std::string_view language, const Questionnaire& questionnaire,
          UtcOffset offset = no_utc_offset);

    /// The text of a key, of data/report or else of data/interface, with `{name}` filled in.
    std::string operator()(std::string_view key, std::initializer_list<Fill> fills = {}) const;

    /// What a problem says.
    std::string problem(const Problem& problem) const;

    const std::string& language() const { return language_; }
    const Texts& texts() const { return texts_; }

    std::string text(std::string_view key, const Fills& fills = {}) const override;

    /// One decimal, with a real minus; the sign for none where there is no figure.
    std::string decimal(std::optional<double> value) const;

    /// The day of a time of a file, as 2026-11-01T09:00:00Z, as the language writes it.
    std::string date(std::string_view iso) const;

    const std::string& aspect(std::size_t index) const { return texts_.aspects[index].name; }
    /// "Process-oriented".
    const std::string& form(Form form) const { return texts_.forms[form_index(form)].name; }
    /// "process-oriented", within a sentence; the name in quotation marks for a questionnaire of
    /// one's own, whose forms may be called anything.
    std::string in_sentence(Form form) const override;
    using Speaker::in_sentence;

  private:
    std::string filled(std::string_view key, const Problem& values) const;

    std::string language_;
    const Json& own_;
    const Json& interface_;
    const Texts& texts_;
    bool builtin_;
    UtcOffset offset_;
};

} // namespace ketenspiegel::report
