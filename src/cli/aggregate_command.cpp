#include "cli/commands.hpp"
#include "cli/group_input.hpp"
#include "cli/group_rows.hpp"
#include "cli/group_text.hpp"
#include "cli/output_file.hpp"
#include "cli/texts.hpp"
#include "core/json_reader.hpp"
#include "report/group_csv.hpp"

#include <istream>
#include <optional>
#include <ostream>
#include <utility>

namespace ketenspiegel::cli {

namespace {

/// The files to write, opened before anything is read: where one cannot be, nothing is done.
struct Outputs {
    std::optional<OutputFile> csv;
    std::optional<OutputFile> ndjson;
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

void tell_what_was_read(const GroupInput& input, std::ostream& err) {
    for (const std::string& message : input.messages) err << message << "\n";
    for (const LeftOut& file : input.summary.left_out()) {
        err << line(file.file, file.problem) << "\n";
    }
    for (const auto& [code, remark] : input.remarks) {
        const std::string first = line(remark.first, remark.problem);
        err << (remark.files == 1
                    ? first
                    : text("aggregate.remark",
                           {{"line", first}, {"count", std::to_string(remark.files - 1)}}))
            << "\n";
    }
}

} // namespace

Outcome aggregate_command(const AggregateOptions& options, const Questionnaire& questionnaire,
                          std::istream& in, std::ostream& out, std::ostream& err,
                          bool err_is_terminal) {
    Outputs outputs;
    if (!open(options.csv, outputs.csv, err) || !open(options.ndjson, outputs.ndjson, err)) {
        return Outcome::failed;
    }
    const Framework& framework = questionnaire.framework;
    const GroupInput input = read_group(options.paths, framework, in, err, err_is_terminal);
    tell_what_was_read(input, err);
    const Group group = aggregate(input.summary, framework, options.min_group);
    if (group.results + group.consensus_results == 0) {
        err << text("aggregate.nothing") << "\n";
        return Outcome::failed;
    }
    if (outputs.csv) {
        outputs.csv->stream() << report::group_csv(group, framework, questionnaire.in(language),
                                                   options.csv_separator);
    }
    if (outputs.ndjson) write_rows(outputs.ndjson->stream(), input.summary, framework);
    if (!commit(outputs.csv, err) || !commit(outputs.ndjson, err)) return Outcome::failed;
    if (outputs.ndjson) {
        err << text("aggregate.unprotected", {{"file", printable(options.ndjson)}}) << "\n";
    }
    out << (options.as_json ? write_json(group_document(group, framework))
                            : group_text(group, questionnaire));
    const bool all_counted = input.messages.empty() && group.left_out.empty();
    return all_counted ? Outcome::done : Outcome::some_invalid;
}

} // namespace ketenspiegel::cli
