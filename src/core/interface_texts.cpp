#include "core/json_pointer.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "core/text_comparison.hpp"
#include "core/unicode.hpp"

#include <string>

namespace ketenspiegel {

namespace {

/// A flat object of texts, none of them empty.
void check_flat(const Json& texts, const std::string& file, std::vector<Problem>& problems) {
    for (const auto& [key, value] : texts.get_ref<const Json::object_t&>()) {
        Problem problem{.pointer = pointer_to("", key), .arguments = {{"file", file}}};
        if (!value.is_string()) {
            problem.code = ProblemCode::wrong_type;
            problem.arguments.emplace_back("expected", "text");
        } else if (is_blank(value.get_ref<const std::string&>())) {
            problem.code = ProblemCode::empty_text;
            problem.arguments.emplace_back("language", file);
        } else {
            continue;
        }
        problems.push_back(std::move(problem));
    }
}

/// Every key of `expected` must be in `texts`.
void check_keys(const Json& texts, const Json& expected, ProblemCode code, const std::string& file,
                std::vector<Problem>& problems) {
    for (const auto& [key, value] : expected.get_ref<const Json::object_t&>()) {
        if (texts.contains(key)) continue;
        problems.push_back({.code = code,
                            .pointer = pointer_to("", key),
                            .arguments = {{"file", file}, {"id", key}, {"language", file}}});
    }
}

} // namespace

std::vector<Problem> check_interface_texts(std::span<const std::string_view> interface_json) {
    std::vector<Problem> problems;
    std::vector<Json> documents;
    for (std::size_t i = 0; i < interface_json.size(); ++i) {
        const std::string file = std::to_string(i + 1);
        auto document = read_json(interface_json[i]);
        if (!document) {
            problems.push_back(std::move(document.error()));
            problems.back().arguments.emplace_back("file", file);
        } else if (!document->is_object()) {
            problems.push_back({.code = ProblemCode::wrong_type,
                                .arguments = {{"file", file}, {"expected", "object"}}});
        } else {
            check_flat(*document, file, problems);
            documents.push_back(std::move(*document));
        }
    }
    if (documents.size() < interface_json.size()) return problems; // comparing would mislead

    for (std::size_t i = 1; i < documents.size(); ++i) {
        const std::string file = std::to_string(i + 1);
        check_keys(documents[i], documents[0], ProblemCode::missing_text, file, problems);
        check_keys(documents[0], documents[i], ProblemCode::surplus_text, file, problems);
        compare_placeholders(documents[i], documents[0], file, "1", problems);
    }
    return problems;
}

} // namespace ketenspiegel
