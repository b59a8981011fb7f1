#pragma once

#include "core/overview.hpp"
#include "core/questionnaire.hpp"
#include "core/speaker.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Verdicts in words, the same for one result and for a group.
namespace ketenspiegel::cli {

/// Width of what is written, in characters.
inline constexpr std::size_t line_width = 100;

/// A figure with one decimal, or the sign for none.
std::string decimal(const std::optional<double>& value);

/// Adds paragraphs to a text, with an empty line between them; empty ones are left out.
void add_paragraph(std::string& text, const std::string& sentences);

/// Adds a sentence to a paragraph.
void add_sentence(std::string& sentences, const std::string& sentence);

/// The names and verdicts of a questionnaire, safe for a terminal.
class VerdictText final : public Speaker {
  public:
    explicit VerdictText(const Questionnaire& questionnaire);

    std::string text(std::string_view key, const Fills& fills = {}) const override;
    std::string in_sentence(Form form) const override;
    using Speaker::in_sentence;

    std::string form_name(Form form) const;
    std::string aspect_name(std::size_t aspect) const;
    std::string statement(std::size_t point) const;

    /// Form, elements, remnants, floor and balance; or that there is no verdict.
    std::string chain(const Overview& overview) const;

    /// The form that fits, what that asks, and how much of what is wanted is reached; empty where
    /// neither is known.
    std::string direction(const Overview& overview) const;

    /// Heads of what profile_cells gives, the first one for the names before it.
    std::vector<std::string> profile_head() const;

    /// Name, form, mean and shares.
    std::vector<std::string> profile_cells(const std::string& name,
                                           const std::optional<Profile>& profile,
                                           const Overview& overview) const;

    std::string standing(const std::optional<Standing>& standing) const;

  private:
    const Texts& texts_;
};

} // namespace ketenspiegel::cli
