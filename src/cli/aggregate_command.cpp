#include "cli/combined_group.hpp"
#include "cli/commands.hpp"
#include "cli/group_rows.hpp"
#include "cli/group_text.hpp"
#include "cli/output_file.hpp"
#include "cli/texts.hpp"
#include "core/json_reader.hpp"
#include "report/group_csv.hpp"

#include <optional>
#include <ostream>
#include <utility>

namespace ketenspiegel::cli {

namespace {

/// The files to write, opened before anything is read: where one cannot be, nothing is done.
struct Outputs {
    std::optional<OutputFile> csv;
    std::optional<OutputFile> ndjson;
    std::optional<OutputFile> html;
};

/// False where the file cannot be written.
bool open(const std::string& path, std::optional<OutputFile>& file, std::ostream& err) {
    if (path.empty()) return true;
    auto opened = OutputFile::open(path);
    if (!opened) {
        err << opened.error() << "\n";
        return false;
    }
    file.emplace(std::move(*opened));
    return true;
}

bool commit(std::optional<OutputFile>& file, std::ostream& err) {
    if (!file) return true;
    const auto done = file->commit();
    if (!done) err << done.error() << "\n";
    return done.has_value();
}

} // namespace

Outcome aggregate_command(const AggregateOptions& options, Questionnaires& questionnaires,
                          std::istream& in, std::ostream& out, std::ostream& err,
                          bool err_is_terminal) {
    Outputs outputs;
    if (!open(options.csv, outputs.csv, err) || !open(options.ndjson, outputs.ndjson, err) ||
        !open(options.html, outputs.html, err)) {
        return Outcome::failed;
    }
    const auto comments =
        outputs.html ? GroupSummary::Comments::kept : GroupSummary::Comments::dropped;
    const auto combined =
        combine_group(options, questionnaires, comments, in, err, err_is_terminal);
    if (!combined) return Outcome::failed;
    const Questionnaire& questionnaire = combined->questionnaire();
    const Framework& framework = questionnaire.framework;
    const Group& group = combined->group;
    if (outputs.csv) {
        outputs.csv->stream() << report::group_csv(group, framework, questionnaire.in(language),
                                                   options.csv_separator);
    }
    CountedResults counted;
    if (outputs.ndjson || outputs.html) counted = combined->counted();
    if (outputs.ndjson)
        write_rows(outputs.ndjson->stream(), counted, combined->directory, framework);
    if (outputs.html) {
        outputs.html->stream() << combined->report(counted, options.min_group,
                                                   options.html_language);
    }
    if (!commit(outputs.csv, err) || !commit(outputs.ndjson, err) || !commit(outputs.html, err)) {
        return Outcome::failed;
    }
    if (outputs.ndjson) {
        err << text("aggregate.unprotected", {{"file", printable(options.ndjson)}}) << "\n";
    }
    out << (options.as_json ? write_json(group_document(group, framework))
                            : group_text(group, questionnaire));
    return combined->outcome;
}

} // namespace ketenspiegel::cli
