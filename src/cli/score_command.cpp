#include "cli/commands.hpp"
#include "cli/input_files.hpp"
#include "cli/score_text.hpp"
#include "cli/texts.hpp"
#include "core/json_reader.hpp"
#include "core/scoring.hpp"

#include <istream>
#include <ostream>

namespace ketenspiegel::cli {

Outcome score_command(const std::string& file, bool as_json, const Questionnaires& questionnaires,
                      std::istream& in, std::ostream& out, std::ostream& err) {
    const bool from_stream = file == "-";
    const std::string name = from_stream ? text("file.standard_input") : file;
    const auto bytes = from_stream ? read_stream(in) : read_file(file);
    if (!bytes) {
        err << text("line", {{"file", printable(name)}, {"message", bytes.error()}}) << "\n";
        return Outcome::failed;
    }
    const auto read = questionnaires.read(name, *bytes);
    if (!read) {
        err << read.error() << "\n";
        return Outcome::failed;
    }
    const auto& [result, questionnaire] = *read;
    for (const std::string& warning : summarise(name, result.warnings)) err << warning << "\n";

    const Score scores = score(result.result, questionnaire->framework);
    out << (as_json ? write_json(score_document(scores, questionnaire->framework))
                    : score_text(result.result, scores, *questionnaire));
    return result.digest == DigestState::wrong ? Outcome::some_invalid : Outcome::done;
}

} // namespace ketenspiegel::cli
