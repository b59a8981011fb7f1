#pragma once

#include "cli/questionnaires.hpp"
#include "cli/run.hpp"

#include <iosfwd>
#include <string>
#include <vector>

/// What the tool can do, one source file each.
namespace ketenspiegel::cli {

/// `score FILE [--json] [--questionnaire FILE]…`: one result's verdict, readable or as a score
/// document. A result whose digest is wrong is scored, and counts as invalid input.
Outcome score_command(const std::string& file, bool as_json, const Questionnaires& questionnaires,
                      std::istream& in, std::ostream& out, std::ostream& err);

/// `validate PATH… [--questionnaire FILE]…`: results, a line per file, ok or what is wrong and
/// where; and questionnaires, a line per fault.
Outcome validate_command(const std::vector<std::string>& paths,
                         const Questionnaires& questionnaires, std::ostream& out,
                         std::ostream& err);

/// `schema NAME`: prints a JSON Schema.
Outcome schema_command(const std::string& name, std::ostream& out, std::ostream& err);

/// The names that schema_command takes.
std::vector<std::string> schema_names();

} // namespace ketenspiegel::cli
