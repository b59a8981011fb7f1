#include "cli/commands.hpp"
#include "cli/input_files.hpp"
#include "cli/texts.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"

#include <algorithm>
#include <ostream>
#include <vector>

namespace ketenspiegel::cli {

namespace {

struct Verdict {
    bool ok = false;
    std::string line;
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

Verdict check_file(const std::string& name, const std::string& bytes) {
    const auto read = read_result(bytes, builtin_questionnaire().framework);
    if (!read) return {false, line(name, read.error())};
    if (read->digest == DigestState::wrong) {
        const auto wrong =
            std::ranges::find(read->warnings, ProblemCode::digest_wrong, &Problem::code);
        return {false, line(name, *wrong)};
    }
    const std::string said = read->warnings.empty()
                                 ? text("ok")
                                 : text("ok.remark", {{"remarks", remarks(read->warnings)}});
    return {true, text("line", {{"file", printable(name)}, {"message", said}})};
}

} // namespace

Outcome validate_command(const std::vector<std::string>& paths, std::ostream& out,
                         std::ostream& err) {
    bool checked_any = false;
    bool all_ok = true;
    for (const std::string& path : paths) {
        const FoundFiles found = find_files(path);
        for (const std::string& message : found.messages) {
            err << message << "\n";
            all_ok = false;
        }
        for (const auto& file : found.files) {
            const std::string name = file.string();
            const auto bytes = read_file(file);
            if (!bytes) {
                err << text("line", {{"file", printable(name)}, {"message", bytes.error()}})
                    << "\n";
                all_ok = false;
                continue;
            }
            const Verdict verdict = check_file(name, *bytes);
            out << verdict.line << "\n";
            checked_any = true;
            all_ok = all_ok && verdict.ok;
        }
    }
    if (!checked_any) return Outcome::failed;
    return all_ok ? Outcome::done : Outcome::some_invalid;
}

} // namespace ketenspiegel::cli
