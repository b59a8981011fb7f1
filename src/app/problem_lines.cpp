#include "app/problem_lines.hpp"

namespace ketenspiegel::app {

std::vector<std::string> problem_lines(const Interface& words, const Problem& problem) {
    std::vector<std::string> lines{
        fill_placeholders(words("problem." + std::string(problem_code_id(problem.code))), problem)};
    if (problem.line > 0) {
        lines.push_back(words("open.line", {{"line", std::to_string(problem.line)},
                                            {"column", std::to_string(problem.column)}}));
    } else if (!problem.pointer.empty()) {
        lines.push_back(words("open.place", {{"pointer", problem.pointer}}));
    }
    return lines;
}

} // namespace ketenspiegel::app
