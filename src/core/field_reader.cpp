#include "core/field_reader.hpp"

#include "core/form.hpp"
#include "core/unicode.hpp"
#include "core/whole_number.hpp"

namespace ketenspiegel {

bool FieldReader::fail(ProblemCode code, const Place& place, Arguments arguments) {
    fault_ = {.code = code, .pointer = place.pointer(), .arguments = std::move(arguments)};
    return false;
}

void FieldReader::warn(ProblemCode code, const Place& place, Arguments arguments) {
    if (warnings_.size() >= limits::problems) return;
    warnings_.push_back(
        {.code = code, .pointer = place.pointer(), .arguments = std::move(arguments)});
}

bool FieldReader::wrong_type(const Place& place, std::string_view expected) {
    return fail(ProblemCode::wrong_type, place, {{"expected", std::string(expected)}});
}

bool FieldReader::unknown_value(std::string_view value, std::string allowed, const Place& place) {
    return fail(ProblemCode::unknown_value, place,
                {{"value", shown(value)}, {"allowed", std::move(allowed)}});
}

bool FieldReader::check_object(const Json& value, const Place& place) {
    return value.is_object() || wrong_type(place, "object");
}

bool FieldReader::find(const Json& object, const Place& place, std::string_view name, Need need,
                       const Json*& member) {
    const auto found = object.find(name);
    member = found == object.end() ? nullptr : &*found;
    if (member || need == Need::optional) return true;
    return fail(ProblemCode::missing_field, Place(place, name), {{"field", std::string(name)}});
}

bool FieldReader::find_object(const Json& object, const Place& place, std::string_view name,
                              Need need, const Json*& member) {
    return find(object, place, name, need, member) &&
           (!member || check_object(*member, Place(place, name)));
}

bool FieldReader::read_text(const Json& object, const Place& place, std::string_view name,
                            Need need, std::string& text, std::size_t limit) {
    const Json* member = nullptr;
    if (!find(object, place, name, need, member)) return false;
    if (!member) return true;
    const Place text_place(place, name);
    if (!member->is_string()) return wrong_type(text_place, "text");
    const auto& found = member->get_ref<const std::string&>();
    if (found.size() > limit && count_characters(found) > limit) {
        return fail(ProblemCode::text_too_long, text_place, {{"limit", std::to_string(limit)}});
    }
    text = found;
    return true;
}

bool FieldReader::read_whole(const Json& object, const Place& place, std::string_view name,
                             std::int64_t minimum, std::int64_t maximum, std::int64_t& number) {
    const Json* member = nullptr;
    if (!find(object, place, name, Need::required, member)) return false;
    const Place number_place(place, name);
    const auto whole = whole_number(*member);
    if (!whole) return wrong_type(number_place, "number");
    if (*whole < minimum || *whole > maximum) {
        return fail(ProblemCode::out_of_range, number_place,
                    {{"minimum", std::to_string(minimum)}, {"maximum", std::to_string(maximum)}});
    }
    number = *whole;
    return true;
}

bool FieldReader::take_level(const Json& value, const Place& place, std::optional<int>& level) {
    const auto whole = whole_number(value);
    if (!whole) return wrong_type(place, "number");
    if (*whole < form_level(all_forms.front()) || *whole > form_level(all_forms.back())) {
        return fail(ProblemCode::out_of_range, place, {{"minimum", "1"}, {"maximum", "4"}});
    }
    level = static_cast<int>(*whole);
    return true;
}

void FieldReader::append_choice(std::string& allowed, std::string_view id) {
    if (!allowed.empty()) allowed += ", ";
    allowed += id;
}

std::string FieldReader::shown(std::string_view value) {
    return shorten(value, 60);
}

} // namespace ketenspiegel
