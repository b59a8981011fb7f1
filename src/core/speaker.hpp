#pragma once

#include "core/shown.hpp"
#include "core/verdict.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel {

/// Who says what is concluded: a page, a report or the command line, each in its language and with
/// its own names of the forms.
class Speaker {
  public:
    using Fills = std::vector<std::pair<std::string, std::string>>;

    /// The text of a key of data/interface, or what this speaker has instead of it.
    virtual std::string text(std::string_view key, const Fills& fills = {}) const = 0;

    /// "process-oriented", within a sentence.
    virtual std::string in_sentence(Form form) const = 0;

    /// "mainly process-oriented", or "narrowly process-oriented".
    std::string main_form(const Profile& profile) const;
    std::string in_sentence(const std::vector<Form>& forms) const;
    /// "a, b and c".
    std::string join(const std::vector<std::string>& items) const;

    /// The sign for none where there is no figure.
    std::string figure(const std::optional<Figure>& figure) const;
    /// "53%".
    std::string percent(const Figure& figure) const;

  protected:
    ~Speaker() = default;
};

} // namespace ketenspiegel
