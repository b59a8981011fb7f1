#include "embed/checks.hpp"

#include "core/problem.hpp"
#include "core/questionnaire.hpp"
#include "embed/builtin_checks.hpp"

#include <charconv>
#include <string_view>

namespace ketenspiegel::embed {

namespace {

std::vector<std::string_view> views(const std::vector<DataFile>& files) {
    std::vector<std::string_view> texts;
    for (const DataFile& file : files) texts.push_back(file.text);
    return texts;
}

/// The core names a file by its place in the list, from 1; people want its path.
void name_file(std::string& value, const std::vector<DataFile>& list) {
    std::size_t place = 0;
    const char* const end = value.data() + value.size();
    const auto [rest, failed] = std::from_chars(value.data(), end, place);
    if (failed == std::errc() && rest == end && place >= 1 && place <= list.size()) {
        value = list[place - 1].path;
    }
}

void add_lines(std::vector<Problem> problems, const DataFile& framework,
               const std::vector<DataFile>& list, std::vector<std::string>& lines) {
    for (Problem& problem : problems) {
        for (auto& [name, value] : problem.arguments) {
            if (name == "file" && value == "framework") value = framework.path;
            if (name == "file" || name == "language" || name == "other") name_file(value, list);
        }
        if (problem.pointer.starts_with('/')) problem.pointer.erase(0, 1);
        lines.push_back(describe(problem));
    }
}

} // namespace

std::vector<std::string> check_data(const DataFiles& files) {
    std::vector<std::string> lines;
    auto questionnaire = read_questionnaire(files.framework.text, views(files.texts));
    if (questionnaire) {
        lines = check_builtin(*questionnaire, files.framework.path);
    } else {
        add_lines(std::move(questionnaire.error()), files.framework, files.texts, lines);
    }
    for (const auto* folder :
         {&files.interface_texts, &files.page_texts, &files.report_texts, &files.group_texts}) {
        add_lines(check_interface_texts(views(*folder)), {}, *folder, lines);
    }
    return lines;
}

} // namespace ketenspiegel::embed
