#include "core/look_alikes.hpp"

#include "core/name_forms.hpp"
#include "core/name_index.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace ketenspiegel {

namespace {

using Text = std::u32string;

/// More pairs are not compared letter by letter, nor more proposed: nobody reads them.
constexpr std::size_t most_comparisons = 200'000;
constexpr std::size_t most_proposals = 500;

constexpr std::size_t shortest = 2; ///< letters of an abbreviation, or of a name without suffix
constexpr std::size_t longest_short = 8; ///< letters of an abbreviation

/// An organisation that may be another one.
struct Candidate {
    std::string key{};
    OrganisationName name{};
    bool has_results = false;
    bool is_known = false; ///< to the list or the register
    std::vector<NameForms> forms{};

    /// What others are joined to stands first.
    auto rank() const {
        return std::tuple(!name.listed, !is_known, !has_results,
                          -static_cast<int>(name.name.size()), std::string_view(key));
    }
};

/// Strings of which pairs within the edit distance share a piece: the shorter one is cut into one
/// piece more than may differ, so that one of them stands unchanged in the other, not far away.
class Pieces {
  public:
    /// Calls `found` with what was added before under a text that may be that near.
    template <typename Found>
    void find(const Text& text, Found found) {
        for (std::size_t length = text.size() - std::min<std::size_t>(text.size(), 3);
             length <= text.size(); ++length) {
            const std::size_t limit = likeness_limit(length);
            if (limit == 0 || text.size() - length > limit) continue;
            for (std::size_t piece = 0; piece <= limit; ++piece) {
                const auto [place, size] = part(length, limit, piece);
                const std::size_t first = place - std::min(place, limit);
                for (std::size_t at = first; at <= place + limit && at + size <= text.size();
                     ++at) {
                    const auto known = places_.find(key(length, piece, text, at, size));
                    if (known == places_.end()) continue;
                    for (const std::size_t one : known->second) {
                        if (!found(one)) return;
                    }
                }
            }
        }
    }

    void add(const Text& text, std::size_t place) {
        const std::size_t limit = likeness_limit(text.size());
        if (limit == 0) return;
        for (std::size_t piece = 0; piece <= limit; ++piece) {
            const auto [at, size] = part(text.size(), limit, piece);
            places_[key(text.size(), piece, text, at, size)].push_back(place);
        }
    }

  private:
    /// Where a piece begins, and how long it is.
    static std::pair<std::size_t, std::size_t> part(std::size_t length, std::size_t limit,
                                                    std::size_t piece) {
        const std::size_t first = length * piece / (limit + 1);
        return {first, length * (piece + 1) / (limit + 1) - first};
    }

    static Text key(std::size_t length, std::size_t piece, const Text& text, std::size_t at,
                    std::size_t size) {
        Text made{static_cast<char32_t>(length), static_cast<char32_t>(piece)};
        return made.append(text, at, size);
    }

    std::unordered_map<Text, std::vector<std::size_t>> places_;
};

class Search {
  public:
    Search(std::span<const RecordedOrganisation> organisations, std::span<const JoinedName> joined,
           const OrganisationDirectory& directory) {
        NameIndex places;
        for (const RecordedOrganisation& one : organisations) {
            places.add(one.key, all_.size());
            all_.push_back({.key = one.key, .name = one.name, .has_results = true});
        }
        for (const OrganisationName& name : directory.known()) {
            const FoundOrganisation found = directory.find(name);
            if (places.add(found.key, all_.size()))
                all_.push_back({.key = found.key, .name = directory.name_of(found, name.name)});
            all_[*places.find(found.key)].is_known = true;
        }
        sort_by(all_, [](const Candidate& one) { return one.rank(); });
        places.clear();
        for (std::size_t i = 0; i < all_.size(); ++i) {
            places.add(all_[i].key, i);
            take_forms(all_[i], directory);
        }
        for (const JoinedName& one : joined) {
            if (const auto into = places.find(directory.find(one.into).key))
                all_[*into].forms.push_back(name_forms(one.name.name));
        }
    }

    std::vector<LookAlike> find() {
        find_spellings();
        find_suffixes();
        find_abbreviations();
        find_initials();
        return proposals();
    }

  private:
    using Places = std::unordered_map<Text, std::vector<std::size_t>>; ///< by form, → all_

    static void take_forms(Candidate& one, const OrganisationDirectory& directory) {
        if (!one.name.listed) {
            one.forms.push_back(name_forms(one.name.name));
            return;
        }
        for (const std::string& name : directory.list_names(*one.name.listed))
            one.forms.push_back(name_forms(name));
    }

    /// "post11" of "Post 11" is not that of "Post 1-1".
    static Text with_numbers(const Text& letters, const Text& digits) {
        return letters + U' ' + digits;
    }

    template <typename Visit>
    void each_form(Visit visit) const {
        for (std::size_t i = 0; i < all_.size(); ++i) {
            for (const NameForms& form : all_[i].forms) visit(i, form);
        }
    }

    void propose(std::size_t one, std::size_t other, Likeness why) {
        if (one == other || !(all_[one].has_results || all_[other].has_results)) return;
        const auto [first, second] = std::minmax(one, other);
        const auto [known, is_new] = proposed_.try_emplace({first, second}, why);
        if (!is_new) known->second = std::min(known->second, why);
    }

    /// All that share a form, each with the first of them: what is joined to that is together
    /// then.
    void propose_shared(const Places& places, Likeness why) {
        for (const auto& [form, sharing] : places) {
            for (const std::size_t one : sharing) propose(sharing.front(), one, why);
        }
    }

    /// The first that has that form, with another one.
    void propose_found(const Places& places, const Text& form, std::size_t one, Likeness why) {
        const auto found = places.find(form);
        if (found != places.end()) propose(found->second.front(), one, why);
    }

    void find_spellings() {
        struct Form {
            std::size_t candidate;
            const NameForms* forms;
        };
        std::vector<Form> forms;
        Places same, telling;
        each_form([&](std::size_t i, const NameForms& form) {
            if (form.letters.empty()) return;
            forms.push_back({i, &form});
            same[with_numbers(form.letters, form.digits)].push_back(i);
            if (!form.telling.empty())
                telling[with_numbers(form.telling, form.digits)].push_back(i);
        });
        propose_shared(same, Likeness::spelling);
        propose_shared(telling, Likeness::spelling);
        sort_by(forms, [](const Form& form) {
            return std::tuple(form.forms->letters.size(), form.candidate);
        });
        Pieces pieces;
        std::vector<std::size_t> seen(forms.size(), forms.size());
        std::size_t left = most_comparisons;
        for (std::size_t i = 0; i < forms.size(); ++i) {
            pieces.find(forms[i].forms->letters, [&](std::size_t other) {
                if (std::exchange(seen[other], i) == i) return true;
                if (left == 0) return false;
                --left;
                if (alike(*forms[other].forms, *forms[i].forms))
                    propose(forms[other].candidate, forms[i].candidate, Likeness::spelling);
                return true;
            });
            pieces.add(forms[i].forms->letters, i);
        }
    }

    void find_suffixes() {
        Places bare;
        each_form([&](std::size_t i, const NameForms& form) {
            for (const Text* one : {&form.letters, &form.stem}) {
                if (one->size() >= shortest) bare[with_numbers(*one, form.digits)].push_back(i);
            }
        });
        propose_shared(bare, Likeness::suffix);
    }

    void find_abbreviations() {
        Places abbreviations, names;
        const auto add = [&](std::size_t i, const Text& one, const Text& digits) {
            if (one.size() >= shortest) abbreviations[with_numbers(one, digits)].push_back(i);
        };
        each_form([&](std::size_t i, const NameForms& form) {
            add(i, form.letters, form.digits);
            add(i, form.stem, form.digits);
            add(i, form.short_form, numbers_in(form.short_form));
            names[with_numbers(form.letters, form.digits)].push_back(i);
        });
        propose_shared(abbreviations, Likeness::abbreviation);
        each_form([&](std::size_t i, const NameForms& form) {
            const Text name = with_numbers(form.long_form, numbers_in(form.long_form));
            if (!form.long_form.empty()) propose_found(names, name, i, Likeness::abbreviation);
        });
    }

    void find_initials() {
        Places abbreviations;
        each_form([&](std::size_t i, const NameForms& form) {
            if (form.words.size() != 1 || !form.digits.empty()) return;
            for (const Text* one : {&form.letters, &form.stem}) {
                if (one->size() >= shortest && one->size() <= longest_short)
                    abbreviations[*one].push_back(i);
            }
        });
        each_form([&](std::size_t i, const NameForms& form) {
            for (const Text& initials : initials_of(form.words))
                propose_found(abbreviations, initials, i, Likeness::initials);
        });
    }

    std::vector<LookAlike> proposals() const {
        std::vector<LookAlike> made;
        for (const auto& [pair, why] : proposed_) {
            const Candidate& into = all_[pair.first];
            const Candidate& one = all_[pair.second];
            made.push_back({.name = one.name,
                            .into = into.name,
                            .key = one.key,
                            .into_key = into.key,
                            .why = why});
        }
        sort_by(made, [](const LookAlike& one) { return std::tie(one.into_key, one.key); });
        if (made.size() > most_proposals) made.resize(most_proposals);
        return made;
    }

    std::vector<Candidate> all_{};                                       ///< by rank
    std::map<std::pair<std::size_t, std::size_t>, Likeness> proposed_{}; ///< the first of each
                                                                         ///< pair is kept
};

} // namespace

std::string_view likeness_id(Likeness likeness) {
    constexpr std::array<std::string_view, 4> ids{"spelling", "suffix", "abbreviation", "initials"};
    return ids[static_cast<std::size_t>(likeness)];
}

std::vector<LookAlike> find_look_alikes(std::span<const RecordedOrganisation> organisations,
                                        std::span<const JoinedName> joined,
                                        const OrganisationDirectory& directory) {
    return Search(organisations, joined, directory).find();
}

} // namespace ketenspiegel
