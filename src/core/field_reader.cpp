#include "core/field_reader.hpp"

#include "core/unicode.hpp"

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

bool FieldReader::missing(const Place& place, std::string_view name) {
    return fail(ProblemCode::missing_field, Place(place, name), {{"field", std::string(name)}});
}

bool FieldReader::take_whole(std::optional<std::int64_t> whole, const Place& place,
                             std::int64_t minimum, std::int64_t maximum, std::int64_t& number) {
    if (!whole) return wrong_type(place, "number");
    if (*whole < minimum || *whole > maximum) {
        return fail(ProblemCode::out_of_range, place,
                    {{"minimum", std::to_string(minimum)}, {"maximum", std::to_string(maximum)}});
    }
    number = *whole;
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
