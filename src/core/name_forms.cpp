#include "core/name_forms.hpp"

#include "core/organisation_key.hpp"
#include "core/unicode.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace ketenspiegel {

namespace {

using Text = std::u32string;
using View = std::u32string_view;

constexpr auto articles = std::to_array<View>({U"de", U"het", U"the", U"'t"});
constexpr auto small_words = std::to_array<View>(
    {U"van", U"voor", U"de",  U"het", U"der", U"den", U"en",  U"in", U"op", U"te", U"ten", U"ter",
     U"tot", U"bij",  U"met", U"of",  U"the", U"for", U"and", U"on", U"to", U"'t", U"&"});
constexpr auto bodies = std::to_array<View>(
    {U"ministerie", U"ministry", U"department", U"gemeente", U"provincie", U"directie"});
constexpr auto countries = std::to_array<View>({U"nederland", U"netherlands"});
constexpr auto endings = std::to_array<View>(
    {U".nl", U".com", U".org", U".net", U".eu", U".be", U" b.v.", U" bv", U" n.v.", U" nv"});

template <std::size_t count>
bool is_one_of(View word, const std::array<View, count>& words) {
    return std::ranges::find(words, word) != words.end();
}

Text decoded(std::string_view text) {
    Text codes;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto [code, length] = character_at(text, offset);
        if (length == 0) break;
        codes += code;
        offset += length;
    }
    return codes;
}

bool is_digit(char32_t code) {
    return code >= U'0' && code <= U'9';
}

/// Whether it is part of a word: all but punctuation of Basic Latin and Latin-1. An & is a word.
bool is_letter(char32_t code) {
    if (code >= 0xC0) return code != 0xD7 && code != 0xF7;
    return is_digit(code) || (code >= U'a' && code <= U'z') || code == U'&' || code == U'\'';
}

/// The words of a key; dots are taken out of abbreviations, which "K.v.K." is.
std::vector<Text> words_of(View key) {
    std::vector<Text> words;
    bool open = false;
    for (const char32_t code : key) {
        if (code == U'.') continue;
        if (!is_letter(code)) {
            open = false;
            continue;
        }
        if (!open) words.emplace_back();
        words.back() += code;
        open = true;
    }
    return words;
}

Text joined(std::span<const Text> words) {
    Text letters;
    for (const Text& word : words) letters += word;
    return letters;
}

std::vector<Text> without_articles(std::vector<Text> words) {
    if (words.size() > 1 && is_one_of(words.front(), articles)) words.erase(words.begin());
    return words;
}

/// Whether capitals say so: two of them at least in a word of a few letters.
bool looks_short(std::string_view spelled) {
    constexpr std::size_t most = 8;
    std::size_t letters = 0;
    for (const char32_t code : decoded(spelled)) {
        if (code == U' ') return false;
        letters += code != U'.';
    }
    const auto capitals =
        std::ranges::count_if(spelled, [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters <= most && capitals >= 2;
}

bool abbreviates(const Text& letters, const std::vector<Text>& words) {
    const auto all = initials_of(words);
    return std::ranges::find(all, letters) != all.end();
}

/// Takes the name apart at the brackets that end it.
void split(NameForms& forms, std::string_view name) {
    const std::size_t open = name.find_last_of('(');
    const std::size_t close = name.find_last_of(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) return;
    const std::string_view before = name.substr(0, open),
                           inside = name.substr(open + 1, close - open - 1);
    if (!is_blank(name.substr(close + 1)) || is_blank(before) || is_blank(inside)) return;
    const auto outer = without_articles(words_of(decoded(organisation_key(before))));
    const auto inner = without_articles(words_of(decoded(organisation_key(inside))));
    const Text outer_letters = joined(outer), inner_letters = joined(inner);
    if (inner.size() == 1 && (looks_short(inside) || abbreviates(inner_letters, outer))) {
        forms.short_form = inner_letters;
        forms.long_form = outer_letters;
    } else if (outer.size() == 1 && abbreviates(outer_letters, inner)) {
        forms.short_form = outer_letters;
        forms.long_form = inner_letters;
    }
}

/// Without what ends an address or says the legal form; "" where nothing does.
Text stem_of(View key) {
    Text rest(key);
    bool cut = false;
    if (rest.starts_with(U"www.")) {
        rest.erase(0, 4);
        cut = true;
    }
    for (const View ending : endings) {
        if (rest.size() > ending.size() && rest.ends_with(ending)) {
            rest.resize(rest.size() - ending.size());
            cut = true;
            break;
        }
    }
    return cut ? joined(without_articles(words_of(rest))) : Text();
}

} // namespace

Text numbers_in(View text) {
    Text digits;
    bool open = false;
    for (const char32_t code : text) {
        if (is_digit(code)) {
            if (!open && !digits.empty()) digits += U' ';
            digits += code;
        }
        open = is_digit(code);
    }
    return digits;
}

NameForms name_forms(std::string_view name) {
    const Text key = decoded(organisation_key(name));
    NameForms forms;
    split(forms, name);
    forms.words = without_articles(words_of(key));
    forms.letters = joined(forms.words);
    auto telling = forms.words;
    std::erase_if(telling, [](const Text& word) { return is_one_of(View(word), small_words); });
    forms.telling = joined(telling);
    forms.digits = numbers_in(key);
    forms.stem = stem_of(key);
    return forms;
}

std::vector<Text> initials_of(const std::vector<Text>& words) {
    enum class Small : std::uint8_t { skipped, initial, whole };
    std::vector<Text> all;
    const auto add = [&](std::span<const Text> part, Small small) {
        Text initials;
        std::size_t counted = 0;
        for (const Text& word : part) {
            const bool is_small = is_one_of(View(word), small_words);
            counted += !is_small;
            if (!is_small || (small == Small::initial && word != U"&")) {
                initials += word.front();
            } else if (small == Small::whole && word != U"&") {
                initials += word;
            }
        }
        if (counted >= 2 && std::ranges::find(all, initials) == all.end()) all.push_back(initials);
    };
    const auto add_all = [&](std::span<const Text> part) {
        for (const Small small : {Small::skipped, Small::initial, Small::whole}) add(part, small);
    };
    const std::span<const Text> whole(words);
    std::size_t first = 0;
    if (!words.empty() && is_one_of(View(words.front()), bodies)) {
        do {
            ++first;
        } while (first < words.size() && is_one_of(View(words[first]), small_words));
    }
    const std::size_t last = !words.empty() && is_one_of(View(words.back()), countries)
                                 ? words.size() - 1
                                 : words.size();
    add_all(whole);
    if (first > 0) add_all(whole.subspan(first));
    if (last < words.size()) add_all(whole.first(last));
    if (first > 0 && first < last && last < words.size())
        add_all(whole.subspan(first, last - first));
    return all;
}

std::size_t likeness_limit(std::size_t letters) {
    if (letters < 5) return 0;
    if (letters < 10) return 1;
    return letters < 15 ? 2 : 3;
}

std::size_t edit_distance(View one, View other, std::size_t limit) {
    if (one.size() > other.size()) std::swap(one, other);
    const std::size_t over = limit + 1;
    if (other.size() - one.size() > limit) return over;
    // Rows of the table of distances: two before, one before, and this one; of each only what lies
    // within the limit.
    std::vector<std::size_t> before(one.size() + 1, over), above(before), row(before);
    for (std::size_t i = 0; i <= std::min(one.size(), limit); ++i) row[i] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
        before.swap(above);
        above.swap(row);
        std::ranges::fill(row, over);
        if (j <= limit) row[0] = j;
        const std::size_t first = j > limit ? j - limit : 1;
        for (std::size_t i = first; i <= std::min(one.size(), j + limit); ++i) {
            row[i] = std::min(
                {above[i] + 1, row[i - 1] + 1, above[i - 1] + (one[i - 1] != other[j - 1]), over});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[i] = std::min(row[i], before[i - 2] + 1);
        }
    }
    return row[one.size()];
}

bool alike(const NameForms& one, const NameForms& other) {
    if (one.digits != other.digits) return false;
    if (one.letters == other.letters || (!one.telling.empty() && one.telling == other.telling))
        return true;
    std::span<const Text> a(one.words), b(other.words);
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a = a.subspan(1);
        b = b.subspan(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a = a.first(a.size() - 1);
        b = b.first(b.size() - 1);
    }
    const Text mine = joined(a), theirs = joined(b);
    const std::size_t limit = likeness_limit(std::min(mine.size(), theirs.size()));
    return limit > 0 && edit_distance(mine, theirs, limit) <= limit;
}

} // namespace ketenspiegel
