#include "cli/commands.hpp"
#include "cli/group_input.hpp"
#include "cli/input_files.hpp"
#include "cli/texts.hpp"
#include "cli/unpacking.hpp"
#include "core/json_reader.hpp"
#include "core/organisation_directory.hpp"
#include "core/questionnaire_file.hpp"

#include <algorithm>
#include <ostream>
#include <utility>
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

Verdict check_result(const std::string& name, std::string_view bytes,
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

Verdict check_questionnaire(const std::string& name, std::string_view bytes) {
    const auto read = read_questionnaire_file(bytes);
    return read ? passed(name, text("ok")) : Verdict{false, lines(name, read.error())};
}

/// Its ids are those of the questionnaire that was named last.
Verdict check_register(const std::string& name, std::string_view bytes,
                       const Questionnaires& questionnaires) {
    const auto read = read_register(bytes, OrganisationDirectory(questionnaires.latest()));
    if (!read) return {false, {line(name, read.error())}};
    return passed(name, read->warnings.empty()
                            ? text("ok")
                            : text("ok.remark", {{"remarks", remarks(read->warnings)}}));
}

/// Writes a line on everything it is given.
class Checker : public Taker {
  public:
    Checker(const Questionnaires& questionnaires, std::ostream& out)
        : questionnaires_(questionnaires), out_(out) {}

    void take(const std::string& name, std::string_view bytes) override {
        const auto document = read_json(bytes);
        const std::string format =
            document && document->is_object() ? text_member(*document, "format") : "";
        tell(format == questionnaire_file_format ? check_questionnaire(name, bytes)
             : format == register_format         ? check_register(name, bytes, questionnaires_)
                                                 : check_result(name, bytes, questionnaires_));
    }
    void take_questionnaire(const std::string& name, std::string_view bytes) override {
        tell(check_questionnaire(name, bytes));
    }
    void leave_out(const std::string& name, Problem problem) override {
        tell({false, {line(name, problem)}});
    }

    bool checked_any() const { return checked_any_; }
    bool all_ok() const { return all_ok_; }

  private:
    void tell(const Verdict& verdict) {
        for (const std::string& said : verdict.lines) out_ << said << "\n";
        checked_any_ = true;
        all_ok_ = all_ok_ && verdict.ok;
    }

    const Questionnaires& questionnaires_;
    std::ostream& out_;
    bool checked_any_ = false;
    bool all_ok_ = true;
};

} // namespace

Outcome validate_command(const std::vector<std::string>& paths,
                         const Questionnaires& questionnaires, std::ostream& out,
                         std::ostream& err) {
    Checker checker(questionnaires, out);
    FoundFiles found = find_files(paths);
    PassedOver passed{.leavings = std::move(found.leavings)};
    std::vector<bool> fruitful(paths.size());
    bool all_read = true;
    for (const InputFile& file : found.files) {
        const auto bytes = read_file(file.path);
        if (!bytes) {
            err << text("line", {{"file", printable(file.path)}, {"message", bytes.error()}})
                << "\n";
            all_read = false;
        }
        if (!bytes || Unpacking(checker).look(file.path, *bytes, file.given, passed)) {
            fruitful[file.source] = true;
        }
    }
    for (const auto& messages : {found.messages, barren_folders(paths, fruitful)}) {
        for (const std::string& message : messages) err << message << "\n";
        all_read = all_read && messages.empty();
    }
    tell_what_was_passed_over(std::move(passed), err);
    if (!checker.checked_any()) return Outcome::failed;
    return checker.all_ok() && all_read ? Outcome::done : Outcome::some_invalid;
}

} // namespace ketenspiegel::cli
