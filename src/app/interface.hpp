#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel::app {

/// A named value for a `{placeholder}`.
using Argument = std::pair<std::string_view, std::string>;

/// The words of the interface in one language: the texts around the questionnaire, by key.
/// They live in `data/interface/<language>.json`.
class Interface {
  public:
    Interface() = default;
    /// Reads a flat JSON object of texts. What is not a text is left out (the build checks the
    /// file).
    Interface(std::string language, std::string_view json);

    const std::string& language() const { return language_; }
    /// Takes up another such object; keys that are there already keep their text.
    void add(std::string_view json);

    /// The text of a key, or the key itself where there is none.
    std::string_view operator()(std::string_view key) const;
    /// The text with its `{placeholders}` filled in.
    std::string operator()(std::string_view key, std::initializer_list<Argument> arguments) const;
    bool has(std::string_view key) const { return texts_.contains(key); }
    std::string fill(std::string_view text, const std::vector<Argument>& arguments) const;

    /// One decimal, half away from zero, with the language's decimal sign: 2.45 → "2,5".
    std::string decimal(double value) const;
    /// A part of a whole, 0 to 1, as a whole percentage: 0.531 → "53%".
    std::string percent(double share) const;

  private:
    std::string language_{};
    std::map<std::string, std::string, std::less<>> texts_;
};

/// The interface of a language; the first one where that is not here.
const Interface& interface_in(std::string_view language);
/// Adds the interface of one more language (`json`: its texts); nothing where it is there. Pointers
/// to the others stay valid.
void add_interface(std::string_view language, std::string_view json);
/// Whether the product speaks that language, be its texts here or still with the host.
bool is_offered(std::string_view language);
/// The first of the browser's languages (BCP 47 tags, best first) that the product speaks; else
/// "en".
std::string choose_language(const std::vector<std::string>& preferred);

} // namespace ketenspiegel::app
