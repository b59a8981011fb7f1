#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Names of organisations taken apart, for finding those that may be one.
namespace ketenspiegel {

/// A name as it is compared with others. All in the letters of its key.
struct NameForms {
    std::vector<std::u32string> words{}; ///< without an article before it
    std::u32string letters{};            ///< the words without anything between them
    std::u32string telling{};            ///< letters without the small words, if any are left
    std::u32string digits{};             ///< of the name, with a space between numbers
    std::u32string stem{};               ///< letters without a suffix; "" where there is none
    /// Where brackets end the name and the one of the two abbreviates the other: that
    /// abbreviation, and the letters of what it stands for.
    std::u32string short_form{}, long_form{};
};

/// `name` is one as it is spelled: capitals tell abbreviations.
NameForms name_forms(std::string_view name);

/// The numbers in a text, with a space between them.
std::u32string numbers_in(std::u32string_view text);

/// The abbreviations that initials give: small words left out, by their first letter or whole; with
/// and without the kind of body before the name and a country after it. None of a single word.
std::vector<std::u32string> initials_of(const std::vector<std::u32string>& words);

/// How many letters two words of so many letters may differ by and still be alike.
std::size_t likeness_limit(std::size_t letters);

/// Letters to change, add, leave out or exchange with the next one, to turn the one into the other;
/// more than `limit` counts as limit + 1.
std::size_t edit_distance(std::u32string_view one, std::u32string_view other, std::size_t limit);

/// Whether small slips tell the two apart: beside the words that they share at either end, a few
/// letters in long ones.
bool alike(const NameForms& one, const NameForms& other);

} // namespace ketenspiegel
