#include "core/read_advice.hpp"

#include "core/json_pointer.hpp"

#include <array>
#include <span>
#include <string_view>

namespace ketenspiegel {

namespace {

constexpr auto aspect_fields = std::to_array<std::string_view>({"steps", "stabilise", "ease"});
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
        check_.check_fields(json, pointer, aspect_fields);
        read_steps(json, pointer, advice);
        read_forms(json, pointer, "stabilise", all_forms, advice.stabilise);
        read_forms(json, pointer, "ease", eased_to, advice.ease);
        return advice;
    }

  private:
    template <typename Forms>
    const Json& object_by_form(const Json& json, const std::string& pointer, std::string_view name,
                               const Forms& forms) {
        const Json& object = check_.object(json, pointer, name);
        std::vector<std::string_view> ids;
        for (const Form form : forms) ids.push_back(form_id(form));
        check_.match_ids(object, pointer_to(pointer, name), ids, language_);
        return object;
    }

    template <typename Forms>
    void read_forms(const Json& json, const std::string& pointer, std::string_view name,
                    const Forms& forms, std::array<std::string, form_count>& texts) {
        const Json& object = object_by_form(json, pointer, name, forms);
        for (const Form form : forms) {
            texts[form_index(form)] = check_.text(object, pointer_to(pointer, name), form_id(form));
        }
    }

    void read_steps(const Json& json, const std::string& pointer, AspectAdvice& advice) {
        const Json& steps = object_by_form(json, pointer, "steps", stepped_to);
        const std::string steps_pointer = pointer_to(pointer, "steps");
        for (const Form form : stepped_to) {
            const Json& actions = check_.list(steps, steps_pointer, form_id(form));
            const std::string list_pointer = pointer_to(steps_pointer, form_id(form));
            if (steps.contains(form_id(form))) check_count(actions, list_pointer);
            for (std::size_t i = 0; i < actions.size(); ++i) {
                advice.steps[form_index(form)].push_back(
                    read_action(actions[i], pointer_to(list_pointer, i)));
            }
        }
    }

    void check_count(const Json& actions, const std::string& pointer) {
        if (actions.size() >= fewest_actions && actions.size() <= most_actions) return;
        check_.report(ProblemCode::wrong_action_count, pointer,
                      {{"language", language_},
                       {"found", std::to_string(actions.size())},
                       {"minimum", std::to_string(fewest_actions)},
                       {"maximum", std::to_string(most_actions)}});
    }

    Action read_action(const Json& json, const std::string& pointer) {
        if (!json.is_object()) {
            check_.report(ProblemCode::wrong_type, pointer, {{"expected", "object"}});
            return {};
        }
        check_.check_fields(json, pointer, action_fields);
        return {check_.text(json, pointer, "action"), check_.text(json, pointer, "who"),
                check_.text(json, pointer, "first"), check_.text(json, pointer, "seen")};
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
    check.match_ids(advice, "/advice", ids, language);
    std::vector<AspectAdvice> all(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!advice.contains(ids[i])) continue;
        all[i] = AdviceReader(language, check)
                     .read(check.object(advice, "/advice", ids[i]), pointer_to("/advice", ids[i]));
    }
    return all;
}

void compare_advice(const Texts& texts, const Texts& other, const std::string& file,
                    const std::string& other_file, std::vector<Problem>& problems) {
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
            differs("/advice/" + std::to_string(aspect) + "/steps/" + std::string(form_id(form)));
        }
    }
}

} // namespace ketenspiegel
