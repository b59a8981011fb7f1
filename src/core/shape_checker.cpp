#include "core/shape_checker.hpp"

#include "core/json_pointer.hpp"
#include "core/json_reader.hpp"
#include "core/unicode.hpp"
#include "core/whole_number.hpp"

#include <algorithm>
#include <unordered_set>

namespace ketenspiegel {

namespace {

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
    arguments.emplace(arguments.begin(), "file", file_);
    problems_.push_back(
        {.code = code, .pointer = std::move(pointer), .arguments = std::move(arguments)});
}

void ShapeChecker::wrong_type(std::string pointer, std::string_view expected) {
    report(ProblemCode::wrong_type, std::move(pointer), {{"expected", std::string(expected)}});
}

Json ShapeChecker::parse(std::string_view bytes, std::string_view format, int version) {
    auto document = read_json(bytes);
    if (!document) {
        Problem problem = std::move(document.error());
        problem.arguments.emplace(problem.arguments.begin(), "file", file_);
        problems_.push_back(std::move(problem));
        return empty_object();
    }
    if (!document->is_object()) {
        wrong_type("", "object");
        return empty_object();
    }
    const std::string found = text(*document, "", "format");
    if (found != format) {
        report(ProblemCode::unexpected_format, "/format",
               {{"expected", std::string(format)}, {"found", shorten(found, 60)}});
        return empty_object();
    }
    const int written = number(*document, "", "version");
    if (written != version) {
        report(written > version ? ProblemCode::newer_version : ProblemCode::unknown_version,
               "/version",
               {{"found", std::to_string(written)}, {"supported", std::to_string(version)}});
        return empty_object();
    }
    return std::move(*document);
}

void ShapeChecker::check_fields(const Json& object, std::string_view pointer,
                                std::span<const std::string_view> names,
                                std::span<const std::string_view> optional) {
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

void ShapeChecker::match_ids(const Json& object, const std::string& pointer,
                             std::span<const std::string_view> ids, const std::string& language) {
    const std::unordered_set<std::string_view> known(ids.begin(), ids.end());
    for (const std::string_view id : ids) {
        if (!object.contains(id)) {
            report(ProblemCode::missing_text, pointer,
                   {{"id", std::string(id)}, {"language", language}});
        }
    }
    for (const auto& [id, value] : object.get_ref<const Json::object_t&>()) {
        if (!known.contains(id)) {
            report(ProblemCode::surplus_text, pointer_to(pointer, id),
                   {{"id", id}, {"language", language}});
        }
    }
}

const Json& ShapeChecker::object(const Json& parent, std::string_view pointer,
                                 std::string_view name) {
    const Json* member = find(parent, name);
    if (member && member->is_object()) return *member;
    if (member) wrong_type(pointer_to(pointer, name), "object");
    return empty_object();
}

const Json& ShapeChecker::list(const Json& parent, std::string_view pointer,
                               std::string_view name) {
    const Json* member = find(parent, name);
    if (member && member->is_array()) return *member;
    if (member) wrong_type(pointer_to(pointer, name), "list");
    return empty_list();
}

std::string ShapeChecker::text(const Json& parent, std::string_view pointer,
                               std::string_view name) {
    const Json* member = find(parent, name);
    if (!member) return {};
    if (!member->is_string()) {
        wrong_type(pointer_to(pointer, name), "text");
        return {};
    }
    const auto& found = member->get_ref<const std::string&>();
    if (is_blank(found)) report(ProblemCode::empty_text, pointer_to(pointer, name));
    return found;
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

} // namespace ketenspiegel
