#include "cli/questionnaires.hpp"

#include "cli/input_files.hpp"
#include "cli/texts.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire_choice.hpp"
#include "core/questionnaire_file.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel::cli {

std::vector<std::string> Questionnaires::add(const std::vector<std::string>& files) {
    std::vector<std::string> lines;
    for (const std::string& file : files) {
        const auto more = add_file(file);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

std::vector<std::string> Questionnaires::add_file(const std::string& file) {
    const auto bytes = read_file(file);
    if (!bytes) return {text("line", {{"file", printable(file)}, {"message", bytes.error()}})};
    auto read = read_questionnaire_file(*bytes);
    if (!read) return lines(file, read.error());
    const Framework& framework = read->framework;
    const bool is_known = std::ranges::any_of(known(), [&](const Questionnaire* one) {
        return one->framework.id == framework.id && one->framework.version == framework.version;
    });
    if (is_known) {
        const std::string said =
            text("questionnaire.twice",
                 {{"id", framework.id}, {"version", std::to_string(framework.version)}});
        return {text("line", {{"file", printable(file)}, {"message", said}})};
    }
    given_.push_back(std::move(*read));
    return {};
}

std::expected<ReadResult, std::string> Questionnaires::read(const std::string& name,
                                                            std::string_view bytes) const {
    const Questionnaire* questionnaire =
        choose_questionnaire(read_json(bytes).value_or(Json()), known());
    if (!questionnaire) questionnaire = &builtin_questionnaire(); // it says what is wrong
    auto file = read_result(bytes, questionnaire->framework);
    if (file) return ReadResult{std::move(*file), questionnaire};
    std::string said = line(name, file.error());
    if (file.error().code == ProblemCode::other_questionnaire) {
        said += " " + text("questionnaire.unknown");
    }
    return std::unexpected(std::move(said));
}

const Questionnaire& Questionnaires::keep(Questionnaire questionnaire) {
    return given_.emplace_back(std::move(questionnaire));
}

std::vector<const Questionnaire*> Questionnaires::known() const {
    std::vector<const Questionnaire*> all{&builtin_questionnaire()};
    for (const Questionnaire& one : given_) all.push_back(&one);
    return all;
}

} // namespace ketenspiegel::cli
