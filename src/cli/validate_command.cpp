#include "cli/commands.hpp"
#include "cli/input_files.hpp"
#include "cli/texts.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire_file.hpp"

#include <algorithm>
#include <ostream>
#include <vector>

namespace ketenspiegel::cli {

namespace {

struct Verdict {
    bool ok = false;
    std::vector<std::string> lines;
};

/// What is worth saying about a file that is in order, each kind once.
std::string remarks(const std::vector<Problem>& warnings) {
    std::string sentences;
    for (const ProblemCode code : all_problem_codes()) {
        const auto first = std::ranges::find(warnings, code, &Problem::code);
        if (first == warnings.end()) continue;
        if (!sentences.empty()) sentences += " ";
        sentences += message(*first);
    }
    return sentences;
}

Verdict passed(const std::string& name, const std::string& said) {
    return {true, {text("line", {{"file", printable(name)}, {"message", said}})}};
}

Verdict check_result(const std::string& name, const std::string& bytes,
                     const Questionnaires& questionnaires) {
    const auto read = questionnaires.read(name, bytes);
    if (!read) return {false, {read.error()}};
    const auto& warnings = read->file.warnings;
    if (read->file.digest == DigestState::wrong) {
        const auto wrong = std::ranges::find(warnings, ProblemCode::digest_wrong, &Problem::code);
        return {false, {line(name, *wrong)}};
    }
    return passed(name, warnings.empty() ? text("ok")
                                         : text("ok.remark", {{"remarks", remarks(warnings)}}));
}

Verdict check_file(const std::string& name, const std::string& bytes,
                   const Questionnaires& questionnaires) {
    const auto document = read_json(bytes);
    const bool is_questionnaire = document && document->is_object() &&
                                  text_member(*document, "format") == questionnaire_file_format;
    if (!is_questionnaire) return check_result(name, bytes, questionnaires);
    const auto read = read_questionnaire_file(bytes);
    return read ? passed(name, text("ok")) : Verdict{false, lines(name, read.error())};
}

} // namespace

Outcome validate_command(const std::vector<std::string>& paths,
                         const Questionnaires& questionnaires, std::ostream& out,
                         std::ostream& err) {
    bool checked_any = false;
    bool all_ok = true;
    for (const std::string& path : paths) {
        const FoundFiles found = find_files(path);
        for (const std::string& message : found.messages) {
            err << message << "\n";
            all_ok = false;
        }
        for (const std::string& name : found.files) {
            const auto bytes = read_file(name);
            if (!bytes) {
                err << text("line", {{"file", printable(name)}, {"message", bytes.error()}})
                    << "\n";
                all_ok = false;
                continue;
            }
            const Verdict verdict = check_file(name, *bytes, questionnaires);
            for (const std::string& said : verdict.lines) out << said << "\n";
            checked_any = true;
            all_ok = all_ok && verdict.ok;
        }
    }
    if (!checked_any) return Outcome::failed;
    return all_ok ? Outcome::done : Outcome::some_invalid;
}

} // namespace ketenspiegel::cli
