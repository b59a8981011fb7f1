#include "cli/combined_group.hpp"
#include "cli/commands.hpp"
#include "cli/input_files.hpp"
#include "cli/local_time.hpp"
#include "cli/output_file.hpp"
#include "cli/texts.hpp"
#include "report/document/result_report.hpp"

#include <filesystem>
#include <istream>
#include <optional>
#include <ostream>
#include <utility>

namespace ketenspiegel::cli {

namespace {

struct Written {
    std::string report{};
    Outcome outcome = Outcome::failed; ///< failed: there is no report
};

bool is_one_result(const std::vector<std::string>& paths) {
    std::error_code ignored; // reading it will tell
    if (paths.size() != 1 || paths[0] == "-" || std::filesystem::is_directory(paths[0], ignored)) {
        return false;
    }
    const auto bytes = read_file(paths[0]);
    return !bytes || !Unpacking::is_packed(*bytes);
}

Written on_result(const ReportOptions& options, const Questionnaires& questionnaires,
                  std::ostream& err) {
    const std::string& name = options.paths[0];
    const auto bytes = read_file(name);
    if (!bytes) {
        err << text("line", {{"file", printable(name)}, {"message", bytes.error()}}) << "\n";
        return {};
    }
    const auto read = questionnaires.read(name, *bytes);
    if (!read) {
        err << read.error() << "\n";
        return {};
    }
    const auto& [file, questionnaire] = *read;
    for (const std::string& warning : summarise(name, file.warnings)) err << warning << "\n";
    return {.report =
                report::result_report(file, *questionnaire, options.language, local_utc_offset),
            .outcome = file.digest == DigestState::wrong ? Outcome::some_invalid : Outcome::done};
}

Written on_group(const ReportOptions& options, Questionnaires& questionnaires, std::istream& in,
                 std::ostream& err, bool err_is_terminal) {
    const auto combined = combine_group(options, questionnaires, GroupSummary::Comments::kept, in,
                                        err, err_is_terminal);
    if (!combined) return {};
    return {.report = combined->report(combined->counted(), options.min_group, options.language),
            .outcome = combined->outcome};
}

} // namespace

Outcome report_command(const ReportOptions& options, Questionnaires& questionnaires,
                       std::istream& in, std::ostream& out, std::ostream& err,
                       bool err_is_terminal) {
    std::optional<OutputFile> file; // opened before anything is read: or nothing is done
    if (!options.output.empty()) {
        auto opened = OutputFile::open(options.output);
        if (!opened) {
            err << opened.error() << "\n";
            return Outcome::failed;
        }
        file.emplace(std::move(*opened));
    }
    const Written written = is_one_result(options.paths)
                                ? on_result(options, questionnaires, err)
                                : on_group(options, questionnaires, in, err, err_is_terminal);
    if (written.outcome == Outcome::failed) return Outcome::failed;
    if (!file) {
        out << written.report;
        return written.outcome;
    }
    file->stream() << written.report;
    const auto done = file->commit();
    if (!done) err << done.error() << "\n";
    return done ? written.outcome : Outcome::failed;
}

} // namespace ketenspiegel::cli
