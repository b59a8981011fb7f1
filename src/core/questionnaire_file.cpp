#include "core/questionnaire_file.hpp"

#include "core/json_pointer.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/shape_checker.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace ketenspiegel {

namespace {

constexpr auto file_fields =
    std::to_array<std::string_view>({"format", "version", "framework", "texts"});

/// The place, from 1, that an argument names a texts file by; 0 where it names none.
std::size_t place_of(const std::string& argument, std::size_t count) {
    std::size_t place = 0;
    const char* const end = argument.data() + argument.size();
    const auto [rest, failed] = std::from_chars(argument.data(), end, place);
    return failed == std::errc() && rest == end && place <= count ? place : 0;
}

/// A problem's place says it all where there is one file only.
void remove_file(Problem& problem) {
    std::erase_if(problem.arguments, [](const auto& one) { return one.first == "file"; });
}

/// read_questionnaire knows its files by number, and places within each; here they are one file.
void place_in_file(Problem& problem, const std::vector<std::string>& languages) {
    std::string pointer = "/framework";
    for (const auto& [name, value] : problem.arguments) {
        if (name != "file") continue;
        if (const std::size_t place = place_of(value, languages.size())) {
            pointer = pointer_to("/texts", place - 1);
        }
    }
    problem.pointer.insert(0, pointer);
    remove_file(problem);
    for (auto& [name, value] : problem.arguments) {
        if (name != "language" && name != "other") continue;
        if (const std::size_t place = place_of(value, languages.size())) {
            value = languages[place - 1];
        }
    }
}

} // namespace

std::expected<Questionnaire, std::vector<Problem>> read_questionnaire_file(std::string_view bytes) {
    std::vector<Problem> problems;
    ShapeChecker check("", problems);
    const Json document = check.parse(bytes, questionnaire_file_format, questionnaire_file_version);
    std::string framework;
    std::vector<std::string> texts, languages;
    if (problems.empty()) {
        check.check_fields(document, "", file_fields);
        framework = write_compact_json(check.object(document, "", "framework"));
        const Json& list = check.list(document, "", "texts");
        check.fits(list, "/texts", limits::list);
        for (std::size_t i = 0; problems.empty() && i < list.size(); ++i) {
            texts.push_back(write_compact_json(list[i]));
            languages.push_back(list[i].is_object() ? text_member(list[i], "language") : "");
        }
    }
    if (!problems.empty()) {
        for (Problem& problem : problems) remove_file(problem);
        return std::unexpected(std::move(problems));
    }
    auto read =
        read_questionnaire(framework, std::vector<std::string_view>(texts.begin(), texts.end()));
    if (!read) {
        for (Problem& problem : read.error()) place_in_file(problem, languages);
    }
    return read;
}

} // namespace ketenspiegel
