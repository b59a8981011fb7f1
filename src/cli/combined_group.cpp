#include "cli/combined_group.hpp"

#include "cli/local_time.hpp"
#include "cli/register_file.hpp"
#include "cli/texts.hpp"
#include "core/group_comments.hpp"
#include "report/document/group_report.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

namespace ketenspiegel::cli {

namespace {

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

std::string CombinedGroup::report(const CountedResults& counted, int min_group,
                                  std::string_view language) const {
    return report::group_report({.group = group,
                                 .comments = group_comments(counted, group),
                                 .agreed = agreed_results(counted.records),
                                 .min_group = min_group,
                                 .name = chain,
                                 .utc_offset = local_utc_offset},
                                questionnaire(), language);
}

std::optional<CombinedGroup> combine_group(const GroupOptions& options,
                                           Questionnaires& questionnaires,
                                           GroupSummary::Comments comments, std::istream& in,
                                           std::ostream& err, bool err_is_terminal) {
    GroupInput input =
        read_group(options.paths, questionnaires, comments, in, err, err_is_terminal);
    auto directory = read_directory(options.register_file, *input.questionnaire, err);
    if (!directory) return std::nullopt;
    tell_what_was_read(input, err);
    Group group =
        aggregate(input.summary, *directory, input.questionnaire->framework, options.min_group);
    tell_passed_on(group, *input.questionnaire, err);
    std::string chain = tell_chains(input.summary, err);
    if (group.results + group.consensus_results == 0) {
        err << text("aggregate.nothing") << "\n";
        return std::nullopt;
    }
    const bool whole = input.is_whole() && group.passed_on.empty();
    return CombinedGroup{.input = std::move(input),
                         .directory = std::move(*directory),
                         .group = std::move(group),
                         .chain = std::move(chain),
                         .outcome = whole ? Outcome::done : Outcome::some_invalid};
}

} // namespace ketenspiegel::cli
