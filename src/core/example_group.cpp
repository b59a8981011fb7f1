#include "core/example_group.hpp"

#include "core/embedded.hpp"
#include "core/json.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace ketenspiegel {

namespace {

/// The member, or null.
const Json& member(const Json& object, std::string_view name) {
    static const Json none;
    const auto found = object.find(name);
    return found == object.end() ? none : *found;
}

std::string in_language(const Json& texts, std::string_view language) {
    const auto found = texts.find(language);
    const Json& text = found == texts.end() ? texts.front() : *found;
    return text.get<std::string>();
}

/// `1` to `4`, `?` not known, `-` not applicable.
Json answer_of(char code) {
    if (code == '?') return {{"level", nullptr}, {"reason", reason_id(Reason::unknown)}};
    if (code == '-') return {{"level", nullptr}, {"reason", reason_id(Reason::not_applicable)}};
    return {{"level", code - '0'}};
}

/// A character per point; `.` is not answered.
Json answers_of(const Json& entry, std::string_view language, const Framework& framework) {
    Json answers = Json::object();
    for (const Aspect& aspect : framework.aspects) {
        const std::string levels = text_member(entry["levels"], aspect.id);
        for (std::size_t i = 0; i < levels.size() && i < aspect.points.size(); ++i) {
            if (levels[i] == '.') continue;
            answers[framework.points[aspect.points[i]].id] = answer_of(levels[i]);
        }
    }
    for (const auto& [point, texts] : member(entry, "comments").items()) {
        answers[point]["comment"] = in_language(texts, language);
    }
    for (const auto& [point, mark] : member(entry, "marks").items()) answers[point]["mark"] = mark;
    return answers;
}

void copy_members(const Json& from, Json& to, std::span<const std::string_view> names) {
    for (const std::string_view name : names) {
        if (const Json& value = member(from, name); !value.is_null()) to[std::string(name)] = value;
    }
}

Json document_of(const Json& entry, const Json& chain, std::string_view language,
                 const Framework& framework) {
    Json document =
        empty_result(text_member(entry, "id"), text_member(entry, "created"), framework);
    copy_members(entry, document, std::to_array<std::string_view>({"revision", "modified"}));
    Json& respondent = document["respondent"];
    respondent["organisation"] = in_language(entry["organisation"], language);
    copy_members(
        entry, respondent,
        std::to_array<std::string_view>({"kind", "role", "post", "relations", "services"}));
    document["scope"] = {{"chain", in_language(chain, language)},
                         {"private_partners", entry["private_partners"]}};
    document["answers"] = answers_of(entry, language, framework);
    copy_members(entry, document,
                 std::to_array<std::string_view>({"placement", "context", "targets"}));
    return document;
}

} // namespace

std::vector<ExampleFile> example_group(std::string_view language, ExampleRound round) {
    const Framework& framework = builtin_questionnaire().framework;
    const Json group = read_own_json(embedded_example_group());
    std::vector<ExampleFile> files;
    for (const Json& entry : group[round == ExampleRound::earlier ? "earlier" : "results"]) {
        auto bytes =
            write_result(document_of(entry, group["chain"], language, framework), framework);
        if (!bytes) continue; // a test holds that all of them can be written
        files.push_back({.name = text_member(entry, "file") + ".ketenspiegel.json",
                         .bytes = std::move(*bytes)});
    }
    return files;
}

} // namespace ketenspiegel
