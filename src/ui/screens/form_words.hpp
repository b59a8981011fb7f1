#pragma once

#include "app/app.hpp"
#include "core/speaker.hpp"

#include <array>
#include <string>
#include <vector>

/// How forms and figures are put into words, the same on every screen.
namespace ketenspiegel::ui {

/// "Process-oriented": the form as the questionnaire calls it.
const std::string& form_name(const app::App& app, Form form);
/// "process-oriented", to stand in a sentence; a questionnaire of one's own is quoted.
std::string form_adjective(const app::App& app, Form form);
/// "system-oriented and chain-oriented".
std::string form_adjectives(const app::App& app, const std::vector<Form>& forms);
std::string standing_text(const app::App& app, Standing standing);
/// A figure with the language's decimal sign; in percent.
std::string figure_text(const app::App& app, const Figure& figure);
std::string percent_text(const app::App& app, const Figure& figure);
/// Shares as whole percents that add up.
std::array<std::string, form_count> percentages(const app::App& app, const Shares& shares);
/// "Governance: Pioneer 0%, Process-oriented 23% …", for those who do not see the bar.
std::string shares_in_words(const app::App& app, const std::string& aspect, const Shares& shares);

/// What is concluded, in the interface's language.
class PageSpeaker final : public Speaker {
  public:
    explicit PageSpeaker(const app::App& app) : app_(app) {}
    std::string text(std::string_view key, const Fills& fills = {}) const override;
    std::string in_sentence(Form form) const override;
    using Speaker::in_sentence;

  private:
    const app::App& app_;
};

} // namespace ketenspiegel::ui
