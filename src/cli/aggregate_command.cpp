#include "cli/commands.hpp"
#include "cli/group_input.hpp"
#include "cli/group_rows.hpp"
#include "cli/group_text.hpp"
#include "cli/local_time.hpp"
#include "cli/output_file.hpp"
#include "cli/register_file.hpp"
#include "cli/texts.hpp"
#include "core/group_comments.hpp"
#include "core/json_reader.hpp"
#include "report/document/group_report.hpp"
#include "report/group_csv.hpp"

#include <algorithm>
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

/// The chain that most results name, "" where none does. Others are told, for all of them count.
std::string tell_chains(const GroupSummary& summary, std::ostream& err) {
    const auto chains = summary.chains();
    if (chains.empty()) return {};
    const auto most = std::ranges::max_element(
        chains, {}, [](const auto& chain) { return chain.second.results; }); // the first of equals
    std::string others;
    for (const auto& [key, chain] : chains) {
        if (key == most->first) continue;
        if (!others.empty()) others += ", ";
        others += text("aggregate.chain",
                       {{"name", printable(chain.name)}, {"count", std::to_string(chain.results)}});
    }
    if (!others.empty()) {
        err << text("aggregate.chains", {{"name", printable(most->second.name)},
                                         {"count", std::to_string(most->second.results)},
                                         {"others", others}})
            << "\n";
    }
    return most->second.name;
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
    const GroupInput input =
        read_group(options.paths, questionnaires, comments, in, err, err_is_terminal);
    const Questionnaire& questionnaire = *input.questionnaire;
    const Framework& framework = questionnaire.framework;
    const auto directory = read_directory(options.names, questionnaire, err);
    if (!directory) return Outcome::failed;
    tell_what_was_read(input, err);
    const Group group = aggregate(input.summary, *directory, framework, options.min_group);
    tell_passed_on(group, questionnaire, err);
    const std::string chain = tell_chains(input.summary, err);
    if (group.results + group.consensus_results == 0) {
        err << text("aggregate.nothing") << "\n";
        return Outcome::failed;
    }
    if (outputs.csv) {
        outputs.csv->stream() << report::group_csv(group, framework, questionnaire.in(language),
                                                   options.csv_separator);
    }
    CountedResults counted;
    if (outputs.ndjson || outputs.html)
        counted = count_results(input.summary.records(), *directory);
    if (outputs.ndjson) write_rows(outputs.ndjson->stream(), counted, *directory, framework);
    if (outputs.html) {
        outputs.html->stream() << report::group_report({.group = group,
                                                        .comments = group_comments(counted, group),
                                                        .agreed = agreed_results(counted.records),
                                                        .min_group = options.min_group,
                                                        .name = chain,
                                                        .utc_offset = local_utc_offset},
                                                       questionnaire, options.html_language);
    }
    if (!commit(outputs.csv, err) || !commit(outputs.ndjson, err) || !commit(outputs.html, err)) {
        return Outcome::failed;
    }
    if (outputs.ndjson) {
        err << text("aggregate.unprotected", {{"file", printable(options.ndjson)}}) << "\n";
    }
    out << (options.as_json ? write_json(group_document(group, framework))
                            : group_text(group, questionnaire));
    const bool all_counted = input.is_whole() && group.passed_on.empty();
    return all_counted ? Outcome::done : Outcome::some_invalid;
}

} // namespace ketenspiegel::cli
