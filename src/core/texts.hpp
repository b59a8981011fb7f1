#pragma once

#include "core/form.hpp"
#include "core/framework.hpp"

#include <array>
#include <string>
#include <vector>

namespace ketenspiegel {

/// What a reader sees of an attention point.
struct PointTexts {
    std::string statement;                         ///< what is looked at
    std::string why;                               ///< why it matters, one sentence
    std::array<std::string, form_count> anchors{}; ///< what one would see, by form
    std::vector<std::size_t>
        terms{}; ///< of Texts::terms, those in these texts; not the general ones
};

/// A name with what it stands for.
struct NamedText {
    std::string name;
    std::string definition;
};

/// A question of the context, with what 1 and 4 mean.
struct ContextTexts {
    std::string statement;
    std::string low;  ///< label of 1
    std::string high; ///< label of 4
};

/// Names of the values in ChoiceLists, in the same order.
struct ChoiceTexts {
    std::vector<std::string> organisation;
    std::vector<std::string> role;
    std::vector<std::string> relation;
    std::vector<std::string> service;
};

/// The names of the ids that were chosen from a list `all`, in its order. `names`: of that list.
std::vector<std::string> chosen_names(const std::vector<std::string>& chosen,
                                      const std::vector<std::string>& all,
                                      const std::vector<std::string>& names);

/// One thing to do on the way to a form.
struct Action {
    std::string action; ///< what to do
    std::string who;    ///< who takes it
    std::string first;  ///< the first thing to do
    std::string seen;   ///< how one sees that it worked
};

/// An action is one of so many at least, and at most, on the way to a form.
inline constexpr std::size_t fewest_actions = 3, most_actions = 5;

/// Advice on one aspect, by form.
struct AspectAdvice {
    std::array<std::vector<Action>, form_count> steps{}; ///< the step to it; none to the lowest
    std::array<std::string, form_count> stabilise{};     ///< staying there
    std::array<std::string, form_count> ease{};          ///< easing off to it; none to the highest
};

/// A word that not everybody knows, or that means something of its own here.
struct Term {
    std::string term;
    std::vector<std::string> forms; ///< as it is written in texts, in lower case
    std::string explanation;
};

/// All texts of a questionnaire in one language. Every list has the order and length of its
/// counterpart in Framework.
struct Texts {
    std::string language; ///< `nl`, `en`: a BCP 47 tag
    std::string title;
    std::string description;
    std::array<NamedText, form_count> forms{};
    std::vector<NamedText> aspects;
    std::vector<std::array<std::string, form_count>> cells; ///< by aspect: title of each cell
    std::vector<PointTexts> points;
    std::vector<std::string> traits;
    std::array<ContextTexts, context_factor_count> context{};
    std::vector<std::string> considerations;
    ChoiceTexts lists;
    std::vector<Term> terms;
    std::vector<std::size_t> general_terms; ///< of terms: those that stand nearly everywhere
    std::vector<AspectAdvice> advice;       ///< by aspect; empty where the questionnaire gives none
};

} // namespace ketenspiegel
