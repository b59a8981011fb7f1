#include "core/problem.hpp"

#include <algorithm>
#include <array>

namespace ketenspiegel {

namespace {

struct CodeName {
    ProblemCode code;
    std::string_view id;
};

constexpr std::array code_names = std::to_array<CodeName>({
    {ProblemCode::file_unreadable, "file_unreadable"},
    {ProblemCode::zip_damaged, "zip_damaged"},
    {ProblemCode::zip_locked, "zip_locked"},
    {ProblemCode::zip_method, "zip_method"},
    {ProblemCode::zip_too_large, "zip_too_large"},
    {ProblemCode::zip_too_deep, "zip_too_deep"},
    {ProblemCode::nothing_inside, "nothing_inside"},
    {ProblemCode::file_too_large, "file_too_large"},
    {ProblemCode::bad_utf8, "bad_utf8"},
    {ProblemCode::not_json, "not_json"},
    {ProblemCode::lone_surrogate, "lone_surrogate"},
    {ProblemCode::number_too_large, "number_too_large"},
    {ProblemCode::trailing_text, "trailing_text"},
    {ProblemCode::duplicate_key, "duplicate_key"},
    {ProblemCode::nested_too_deep, "nested_too_deep"},
    {ProblemCode::text_too_long, "text_too_long"},
    {ProblemCode::unexpected_format, "unexpected_format"},
    {ProblemCode::newer_version, "newer_version"},
    {ProblemCode::unknown_version, "unknown_version"},
    {ProblemCode::missing_field, "missing_field"},
    {ProblemCode::unknown_field, "unknown_field"},
    {ProblemCode::wrong_type, "wrong_type"},
    {ProblemCode::out_of_range, "out_of_range"},
    {ProblemCode::unknown_value, "unknown_value"},
    {ProblemCode::blank_text, "blank_text"},
    {ProblemCode::malformed_id, "malformed_id"},
    {ProblemCode::malformed_time, "malformed_time"},
    {ProblemCode::too_many_items, "too_many_items"},
    {ProblemCode::reason_and_level, "reason_and_level"},
    {ProblemCode::other_questionnaire, "other_questionnaire"},
    {ProblemCode::other_chain, "other_chain"},
    {ProblemCode::unknown_id, "unknown_id"},
    {ProblemCode::other_questionnaire_version, "other_questionnaire_version"},
    {ProblemCode::kept_unknown_id, "kept_unknown_id"},
    {ProblemCode::level_beyond_scope, "level_beyond_scope"},
    {ProblemCode::digest_missing, "digest_missing"},
    {ProblemCode::digest_wrong, "digest_wrong"},
    {ProblemCode::saved_again, "saved_again"},
    {ProblemCode::no_answers, "no_answers"},
    {ProblemCode::doubled_id, "doubled_id"},
    {ProblemCode::malformed_name, "malformed_name"},
    {ProblemCode::malformed_point_id, "malformed_point_id"},
    {ProblemCode::malformed_trait_id, "malformed_trait_id"},
    {ProblemCode::missing_text, "missing_text"},
    {ProblemCode::surplus_text, "surplus_text"},
    {ProblemCode::empty_text, "empty_text"},
    {ProblemCode::empty_list, "empty_list"},
    {ProblemCode::list_too_long, "list_too_long"},
    {ProblemCode::anchor_too_long, "anchor_too_long"},
    {ProblemCode::placeholders_differ, "placeholders_differ"},
    {ProblemCode::languages_differ, "languages_differ"},
    {ProblemCode::wrong_action_count, "wrong_action_count"},
    {ProblemCode::advice_differs, "advice_differs"},
    {ProblemCode::unexpected_ids, "unexpected_ids"},
    {ProblemCode::organisation_twice, "organisation_twice"},
    {ProblemCode::organisation_under_itself, "organisation_under_itself"},
});

/// The table is indexed by code, so it must list every one in order.
constexpr bool in_order() {
    for (std::size_t i = 0; i < code_names.size(); ++i) {
        if (static_cast<std::size_t>(code_names[i].code) != i) return false;
    }
    return true;
}
static_assert(in_order());
static_assert(code_names.back().code == ProblemCode::organisation_under_itself);

const std::string* find_argument(const Problem& problem, std::string_view name) {
    const auto found = std::ranges::find_if(
        problem.arguments, [name](const auto& argument) { return argument.first == name; });
    return found == problem.arguments.end() ? nullptr : &found->second;
}

} // namespace

std::string_view problem_code_id(ProblemCode code) {
    return code_names[static_cast<std::size_t>(code)].id;
}

std::vector<ProblemCode> all_problem_codes() {
    std::vector<ProblemCode> codes;
    codes.reserve(code_names.size());
    for (const CodeName& name : code_names) codes.push_back(name.code);
    return codes;
}

std::string fill_placeholders(std::string_view text, const Problem& problem) {
    std::string filled;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos) break;
        const std::string_view name = text.substr(open + 1, close - open - 1);
        const std::string* value = find_argument(problem, name);
        filled += text.substr(0, open);
        filled += value ? std::string_view(*value) : text.substr(open, close - open + 1);
        text.remove_prefix(close + 1);
    }
    filled += text;
    return filled;
}

std::string describe(const Problem& problem) {
    std::string line;
    if (const std::string* file = find_argument(problem, "file")) line += *file + ": ";
    if (problem.line > 0) {
        line += std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": ";
    }
    if (!problem.pointer.empty()) line += problem.pointer + ": ";
    line += problem_code_id(problem.code);
    for (const auto& [name, value] : problem.arguments) {
        if (name == "file") continue;
        line += " ";
        line += name;
        line += "=";
        line += value;
    }
    return line;
}

} // namespace ketenspiegel
