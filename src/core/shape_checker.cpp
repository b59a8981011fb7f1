#include "core/shape_checker.hpp"

#include "core/json_pointer.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/name_index.hpp"
#include "core/shown_text.hpp"
#include "core/unicode.hpp"
#include "core/whole_number.hpp"

#include <algorithm>

namespace ketenspiegel {

namespace {

constexpr std::size_t shown_argument = 200; // characters

const Json& empty_object() {
    static const Json object = Json::object();
    return object;
}

const Json& empty_list() {
    static const Json list = Json::array();
    return list;
}

const Json* find(const Json& parent, std::string_view name) {
    const auto found = parent.find(name);
    return found == parent.end() ? nullptr : &*found;
}

} // namespace

void ShapeChecker::report(ProblemCode code, std::string pointer, Arguments arguments) {
    if (problems_.size() >= limits::problems) return;
    for (auto& [name, value] : arguments) value = shorten(value, shown_argument);
    arguments.emplace(arguments.begin(), "file", file_);
    problems_.push_back(
        {.code = code, .pointer = std::move(pointer), .arguments = std::move(arguments)});
}

void ShapeChecker::wrong_type(std::string_view pointer, std::string_view expected) {
    report(ProblemCode::wrong_type, std::string(pointer), {{"expected", std::string(expected)}});
}

Json ShapeChecker::parse(std::string_view bytes, std::string_view format, int version) {
    auto document = read_json(bytes);
    if (!document) {
        Problem problem = std::move(document.error());
        problem.arguments.emplace(problem.arguments.begin(), "file", file_);
        problems_.push_back(std::move(problem));
        return empty_object();
    }
    if (!is_object(*document, "")) return empty_object();
    const std::string found = text_member(*document, "format");
    if (found != format) {
        report(ProblemCode::unexpected_format, "/format",
               {{"expected", std::string(format)}, {"found", found}});
        return empty_object();
    }
    if (!check_version(*document, version)) return empty_object();
    return std::move(*document);
}

bool ShapeChecker::check_version(const Json& document, int version) {
    const Json* member = find(document, "version");
    const auto written = member ? whole_number(*member) : std::nullopt;
    if (written == version) return true;
    if (!member) {
        report(ProblemCode::missing_field, "/version", {{"field", "version"}});
    } else if (!written) {
        wrong_type("/version", "number");
    } else {
        report(*written > version ? ProblemCode::newer_version : ProblemCode::unknown_version,
               "/version",
               {{"found", std::to_string(*written)}, {"supported", std::to_string(version)}});
    }
    return false;
}

void ShapeChecker::check_fields(const Json& object, std::string_view pointer,
                                std::span<const std::string_view> names,
                                std::span<const std::string_view> optional) {
    if (&object == &empty_object()) return; // not there, or no object: that was said
    for (const std::string_view name : names) {
        if (!find(object, name)) {
            report(ProblemCode::missing_field, pointer_to(pointer, name),
                   {{"field", std::string(name)}});
        }
    }
    for (const auto& [name, value] : object.get_ref<const Json::object_t&>()) {
        if (std::ranges::find(names, name) == names.end() &&
            std::ranges::find(optional, name) == optional.end()) {
            report(ProblemCode::unknown_field, pointer_to(pointer, name), {{"field", name}});
        }
    }
}

std::vector<const Json*> ShapeChecker::match_ids(const Json& object, const std::string& pointer,
                                                 std::span<const std::string_view> ids,
                                                 const std::string& language) {
    std::vector<const Json*> members(ids.size());
    if (&object == &empty_object()) return members; // as in check_fields
    // Looking up every id in the object would take a hostile file hours.
    NameIndex places;
    for (std::size_t i = 0; i < ids.size(); ++i) places.add(ids[i], i);
    for (const auto& [id, value] : object.get_ref<const Json::object_t&>()) {
        if (const auto place = places.find(id)) {
            members[*place] = &value;
        } else {
            report(ProblemCode::surplus_text, pointer_to(pointer, id),
                   {{"id", id}, {"language", language}});
        }
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (members[i]) continue;
        report(ProblemCode::missing_text, pointer,
               {{"id", std::string(ids[i])}, {"language", language}});
    }
    return members;
}

bool ShapeChecker::is_object(const Json& value, std::string_view pointer) {
    if (!value.is_object()) wrong_type(pointer, "object");
    return value.is_object();
}

bool ShapeChecker::is_list(const Json& value, std::string_view pointer) {
    if (!value.is_array()) wrong_type(pointer, "list");
    return value.is_array();
}

const Json& ShapeChecker::object(const Json& parent, std::string_view pointer,
                                 std::string_view name) {
    const Json* member = find(parent, name);
    return member && is_object(*member, pointer_to(pointer, name)) ? *member : empty_object();
}

const Json& ShapeChecker::list(const Json& parent, std::string_view pointer,
                               std::string_view name) {
    const Json* member = find(parent, name);
    return member && is_list(*member, pointer_to(pointer, name)) ? *member : empty_list();
}

std::string ShapeChecker::text(const Json& parent, std::string_view pointer,
                               std::string_view name) {
    const Json* member = find(parent, name);
    return member ? text(*member, pointer_to(pointer, name)) : std::string();
}

std::string ShapeChecker::text(const Json& value, std::string_view pointer) {
    if (!value.is_string()) {
        wrong_type(pointer, "text");
        return {};
    }
    const auto& found = value.get_ref<const std::string&>();
    if (is_blank(found)) report(ProblemCode::empty_text, std::string(pointer));
    return shown_text(found);
}

int ShapeChecker::number(const Json& parent, std::string_view pointer, std::string_view name) {
    constexpr std::int64_t most = 1'000'000;
    const Json* member = find(parent, name);
    if (!member) return 0;
    const auto whole = whole_number(*member);
    if (!whole) {
        wrong_type(pointer_to(pointer, name), "number");
        return 0;
    }
    if (*whole < 1 || *whole > most) {
        report(ProblemCode::out_of_range, pointer_to(pointer, name),
               {{"minimum", "1"}, {"maximum", std::to_string(most)}});
        return 0;
    }
    return static_cast<int>(*whole);
}

std::vector<std::string> ShapeChecker::texts(const Json& parent, std::string_view pointer,
                                             std::string_view name) {
    std::vector<std::string> found;
    const Json& items = list(parent, pointer, name);
    const std::string items_pointer = pointer_to(pointer, name);
    if (!fits(items, items_pointer, limits::list)) return found;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].is_string() && !is_blank(items[i].get_ref<const std::string&>())) {
            found.push_back(items[i].get_ref<const std::string&>());
        } else {
            wrong_type(pointer_to(items_pointer, i), "text");
        }
    }
    return found;
}

void ShapeChecker::check_filled(const Json& parent, std::string_view pointer,
                                std::string_view name) {
    const Json* member = find(parent, name);
    if (!member || !member->is_array() || !member->empty()) return;
    report(ProblemCode::empty_list, pointer_to(pointer, name));
}

bool ShapeChecker::fits(const Json& list, std::string_view pointer, std::size_t limit) {
    if (list.size() <= limit) return true;
    report(ProblemCode::list_too_long, std::string(pointer), {{"limit", std::to_string(limit)}});
    return false;
}

} // namespace ketenspiegel
