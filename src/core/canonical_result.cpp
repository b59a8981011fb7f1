#include "core/canonical_result.hpp"

#include "core/digest.hpp"
#include "core/name_index.hpp"
#include "core/result_fields.hpp"
#include "core/whole_number.hpp"

#include <ranges>
#include <string>
#include <string_view>
#include <utility>

namespace ketenspiegel {

namespace {

/// Appends without looking for an equal key: there is none, and looking would make large objects
/// slow.
Json& append(Json& object, std::string_view key, Json value) {
    return object.get_ref<Json::object_t&>()
        .emplace_back(std::string(key), std::move(value))
        .second;
}

/// The object's members, those of `known` first and in its order.
template <typename Keys>
Json in_order(const Json& object, const Keys& known) {
    Json ordered = Json::object();
    NameIndex placed;
    for (const std::string_view key : known) {
        const auto member = object.find(key);
        if (member == object.end()) continue;
        append(ordered, key, *member);
        placed.add(key, ordered.size());
    }
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>()) {
        if (!placed.find(key)) append(ordered, key, value);
    }
    return ordered;
}

/// Replaces a member by what `change` makes of it, where there is one.
template <typename Change>
void change_member(Json& object, std::string_view key, Change change) {
    const auto member = object.find(key);
    if (member != object.end()) *member = change(*member);
}

Json without_fraction(const Json& value) {
    const auto whole = whole_number(value);
    return whole ? Json(*whole) : value;
}

Json all_without_fraction(Json object) {
    for (Json& value : object) value = without_fraction(value);
    return object;
}

template <typename Items>
auto ids_in_order(const Items& items) {
    return items |
           std::views::transform([](const auto& item) -> std::string_view { return item.id; });
}

Json canonical_answer(const Json& answer) {
    Json ordered = in_order(answer, fields::answer);
    change_member(ordered, "level", without_fraction);
    return ordered;
}

Json canonical_answers(const Json& answers, const Framework& framework) {
    Json ordered = in_order(answers, ids_in_order(framework.points));
    for (Json& answer : ordered) answer = canonical_answer(answer);
    return ordered;
}

Json canonical_context(const Json& context, const Framework& framework) {
    Json ordered = in_order(context, fields::context);
    for (const ContextFactor factor : all_context_factors) {
        change_member(ordered, context_factor_id(factor), without_fraction);
    }
    change_member(ordered, "considerations", [&](const Json& considerations) {
        return in_order(considerations, framework.considerations);
    });
    return ordered;
}

Json canonical_initiatives(Json initiatives) {
    for (Json& initiative : initiatives) initiative = in_order(initiative, fields::initiative);
    return initiatives;
}

Json canonical_questionnaire(const Json& questionnaire) {
    Json ordered = in_order(questionnaire, fields::questionnaire);
    change_member(ordered, "version", without_fraction);
    return ordered;
}

} // namespace

Json canonical_result(const Json& document, const Framework& framework, Json scores) {
    Json source = document;
    source.erase(fields::digest);
    source["scores"] = std::move(scores);

    Json ordered = in_order(source, fields::result);
    change_member(ordered, "version", without_fraction);
    change_member(ordered, "revision", without_fraction);
    change_member(ordered, "questionnaire", canonical_questionnaire);
    change_member(ordered, "respondent",
                  [](const Json& value) { return in_order(value, fields::respondent); });
    change_member(ordered, "scope",
                  [](const Json& value) { return in_order(value, fields::scope); });
    change_member(ordered, "answers",
                  [&](const Json& value) { return canonical_answers(value, framework); });
    change_member(ordered, "traits", [&](const Json& value) {
        return in_order(value, ids_in_order(framework.traits));
    });
    for (const std::string_view by_aspect : {"placement", "targets"}) {
        change_member(ordered, by_aspect, [&](const Json& value) {
            return all_without_fraction(in_order(value, ids_in_order(framework.aspects)));
        });
    }
    change_member(ordered, "context",
                  [&](const Json& value) { return canonical_context(value, framework); });
    change_member(ordered, "initiatives", canonical_initiatives);
    append(ordered, fields::digest, zero_digest());
    return ordered;
}

Json ordered_like(const Json& found, const Json& like, bool numbers) {
    if (numbers && found.is_number() && like.is_number() && found == like) return like;
    if (found.is_array() && like.is_array()) {
        Json list = Json::array();
        for (std::size_t i = 0; i < found.size(); ++i) {
            list.push_back(i < like.size() ? ordered_like(found[i], like[i], numbers) : found[i]);
        }
        return list;
    }
    if (!found.is_object() || !like.is_object()) return found;
    const auto& keys = like.get_ref<const Json::object_t&>();
    Json object = in_order(found, std::views::keys(keys));
    for (const auto& [key, value] : keys) {
        change_member(object, key,
                      [&](const Json& own) { return ordered_like(own, value, numbers); });
    }
    return object;
}

} // namespace ketenspiegel
