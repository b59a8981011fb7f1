#pragma once

#include "cli/combined_group.hpp"
#include "cli/questionnaires.hpp"
#include "cli/run.hpp"
#include "cli/texts.hpp"
#include "core/group.hpp"
#include "report/csv.hpp"

#include <iosfwd>
#include <string>
#include <vector>

/// What the tool can do, one source file each.
namespace ketenspiegel::cli {

/// `score FILE [--json] [--questionnaire FILE]…`: one result's verdict, readable or as a score
/// document. A result whose digest is wrong is scored, and counts as invalid input.
Outcome score_command(const std::string& file, bool as_json, const Questionnaires& questionnaires,
                      std::istream& in, std::ostream& out, std::ostream& err);

/// What `aggregate` is asked for beside the files.
struct AggregateOptions : GroupOptions {
    bool as_json = false;
    std::string csv{};    ///< a file to write; empty: none
    std::string ndjson{}; ///< a file to write; empty: none
    std::string html{};   ///< a report to write; empty: none
    std::string html_language{language};
    report::Separator csv_separator = report::Separator::comma;
};

/// `aggregate PATH… [--register FILE] [--min-group N] [--json] [--csv OUT] [--csv-separator NAME]
/// [--ndjson OUT] [--html OUT] [--lang nl|en] [--questionnaire FILE]`: a group from results made
/// with one questionnaire, readable or as a group document. Every file that is left out is told
/// with its reason, and every id that came from several organisations with these; both are
/// some_invalid.
Outcome aggregate_command(const AggregateOptions& options, Questionnaires& questionnaires,
                          std::istream& in, std::ostream& out, std::ostream& err,
                          bool err_is_terminal);

/// What `report` is asked for.
struct ReportOptions : GroupOptions {
    std::string language{cli::language};
    std::string output{}; ///< a file to write; empty: standard output
};

/// `report PATH… [--lang nl|en] [--register FILE] [--min-group N] [--output FILE]
/// [--questionnaire FILE]…`: a report as an HTML document; of one file on that result, of several
/// files, a folder, a zip, a saved mail or `-` on the group. A group has the questionnaire that
/// read_group finds. What `aggregate` calls done, some_invalid and failed, this does.
Outcome report_command(const ReportOptions& options, Questionnaires& questionnaires,
                       std::istream& in, std::ostream& out, std::ostream& err,
                       bool err_is_terminal);

/// `validate PATH… [--questionnaire FILE]…`: results, a line per file, ok or what is wrong and
/// where; questionnaires, a line per fault; and registers.
Outcome validate_command(const std::vector<std::string>& paths,
                         const Questionnaires& questionnaires, std::ostream& out,
                         std::ostream& err);

/// `schema NAME`: prints a JSON Schema.
Outcome schema_command(const std::string& name, std::ostream& out, std::ostream& err);

/// The names that schema_command takes.
std::vector<std::string> schema_names();

} // namespace ketenspiegel::cli
