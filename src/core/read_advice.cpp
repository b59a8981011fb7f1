#include "core/read_advice.hpp"

#include "core/json_pointer.hpp"

#include <array>
#include <span>
#include <string_view>

namespace ketenspiegel {

namespace {

constexpr auto advice_aspect_fields =
    std::to_array<std::string_view>({"steps", "stabilise", "ease"});
constexpr auto action_fields = std::to_array<std::string_view>({"action", "who", "first", "seen"});

/// A step leads from a form to the next, so the lowest has none; easing off leads to a lower one,
/// so the highest has none.
constexpr auto stepped_to = std::to_array({Form::process, Form::system, Form::chain});
constexpr auto eased_to = std::to_array({Form::pioneer, Form::process, Form::system});

class AdviceReader {
  public:
    AdviceReader(const std::string& language, ShapeChecker& check)
        : language_(language), check_(check) {}

    AspectAdvice read(const Json& json, const std::string& pointer) {
        AspectAdvice advice;
        check_.check_fields(json, pointer, advice_aspect_fields);
        read_steps(json, pointer, advice);
        read_forms(json, pointer, "stabilise", all_forms, advice.stabilise);
        read_forms(json, pointer, "ease", eased_to, advice.ease);
        return advice;
    }

  private:
    /// The members of the object `name` by form, in the order of `forms`; null where there is none.
    template <typename Forms>
    std::vector<const Json*> by_form(const Json& json, const std::string& pointer,
                                     std::string_view name, const Forms& forms) {
        std::vector<std::string_view> ids;
        for (const Form form : forms) ids.push_back(form_id(form));
        return check_.match_ids(check_.object(json, pointer, name), pointer_to(pointer, name), ids,
                                language_);
    }

    template <typename Forms>
    void read_forms(const Json& json, const std::string& pointer, std::string_view name,
                    const Forms& forms, std::array<std::string, form_count>& texts) {
        const auto members = by_form(json, pointer, name, forms);
        const std::string texts_pointer = pointer_to(pointer, name);
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (!members[i]) continue;
            texts[form_index(forms[i])] =
                check_.text(*members[i], pointer_to(texts_pointer, form_id(forms[i])));
        }
    }

    void read_steps(const Json& json, const std::string& pointer, AspectAdvice& advice) {
        const auto steps = by_form(json, pointer, "steps", stepped_to);
        const std::string steps_pointer = pointer_to(pointer, "steps");
        for (std::size_t i = 0; i < stepped_to.size(); ++i) {
            if (!steps[i]) continue;
            advice.steps[form_index(stepped_to[i])] =
                read_actions(*steps[i], pointer_to(steps_pointer, form_id(stepped_to[i])));
        }
    }

    std::vector<Action> read_actions(const Json& list, const std::string& pointer) {
        std::vector<Action> actions;
        if (!check_.is_list(list, pointer) || !has_right_count(list, pointer)) return actions;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string action_pointer = pointer_to(pointer, i);
            if (!check_.is_object(list[i], action_pointer)) continue;
            check_.check_fields(list[i], action_pointer, action_fields);
            const auto text = [&](std::string_view name) {
                return check_.text(list[i], action_pointer, name);
            };
            actions.push_back({.action = text("action"),
                               .who = text("who"),
                               .first = text("first"),
                               .seen = text("seen")});
        }
        return actions;
    }

    bool has_right_count(const Json& actions, const std::string& pointer) {
        if (actions.size() >= fewest_actions && actions.size() <= most_actions) return true;
        check_.report(ProblemCode::wrong_action_count, pointer,
                      {{"language", language_},
                       {"found", std::to_string(actions.size())},
                       {"minimum", std::to_string(fewest_actions)},
                       {"maximum", std::to_string(most_actions)}});
        return false;
    }

    const std::string& language_;
    ShapeChecker& check_;
};

} // namespace

std::vector<AspectAdvice> read_advice(const Json& document, const Framework& framework,
                                      const std::string& language, ShapeChecker& check) {
    const Json& advice = check.object(document, "", "advice");
    if (advice.empty()) return {};
    std::vector<std::string_view> ids;
    for (const Aspect& aspect : framework.aspects) ids.push_back(aspect.id);
    const auto members = check.match_ids(advice, "/advice", ids, language);
    std::vector<AspectAdvice> all(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string pointer = pointer_to("/advice", ids[i]);
        if (!members[i] || !check.is_object(*members[i], pointer)) continue;
        all[i] = AdviceReader(language, check).read(*members[i], pointer);
    }
    return all;
}

void compare_advice(const Texts& texts, const Texts& other, const Framework& framework,
                    const std::string& file, const std::string& other_file,
                    std::vector<Problem>& problems) {
    const auto differs = [&](std::string pointer) {
        problems.push_back(
            {.code = ProblemCode::advice_differs,
             .pointer = std::move(pointer),
             .arguments = {{"file", file}, {"language", file}, {"other", other_file}}});
    };
    if (texts.advice.size() != other.advice.size()) return differs("/advice");
    for (std::size_t aspect = 0; aspect < texts.advice.size(); ++aspect) {
        for (const Form form : stepped_to) {
            const auto count = [&](const Texts& one) {
                return one.advice[aspect].steps[form_index(form)].size();
            };
            if (count(texts) == count(other)) continue;
            const std::string steps =
                pointer_to(pointer_to("/advice", framework.aspects[aspect].id), "steps");
            differs(pointer_to(steps, form_id(form)));
        }
    }
}

} // namespace ketenspiegel
