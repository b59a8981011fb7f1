// A walk over random results and groups: no document that is told of one contradicts itself, on the
// pages, in the reports and on the command line. The rules: unit/support/contradictions.hpp.
#include "cli/group_text.hpp"
#include "cli/score_text.hpp"
#include "core/organisation_directory.hpp"
#include "core/result_file.hpp"
#include "platform/headless/host.hpp"
#include "report/document/group_report.hpp"
#include "report/document/result_report.hpp"
#include "unit/core/support/groups.hpp"
#include "unit/core/support/random_results.hpp"
#include "unit/core/support/results.hpp"
#include "unit/platform/support/group_host.hpp"
#include "unit/support/contradictions.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

using test::contradictions;
using test::Lines;
using test::Random;

/// Levels around one form or between two, so that forms lead by little or much and means lie near
/// their targets; now and then an aspect without a verdict.
Json random_document(Random& random, int number) {
    Json document = test::result_document(builtin_questionnaire().framework);
    document["id"] = test::uuid(number);
    document["scope"]["private_partners"] = random.below(3) > 0;
    const int around = 1 + random.below(4);
    for (const Aspect& aspect : builtin_questionnaire().framework.aspects) {
        const int first = random.below(2) == 0 ? around : 1 + random.below(4);
        const int second = 1 + random.below(4);
        const int part = 3 + random.below(8);
        const bool empty = random.below(12) == 0;
        for (const std::size_t point : aspect.points) {
            const int drawn = random.below(10);
            Json& answer = document["answers"][builtin_questionnaire().framework.points[point].id];
            answer = {{"level", drawn < part          ? first
                                : random.below(4) > 0 ? second
                                                      : 1 + random.below(4)}};
            if (empty || random.below(15) == 0)
                answer = {{"level", nullptr}, {"reason", "unknown"}};
            if (random.below(6) == 0) answer["mark"] = "obstacle";
        }
        if (random.below(3) > 0) document["placement"][aspect.id] = 1 + random.below(4);
        if (random.below(3) == 0) document["targets"][aspect.id] = 1 + random.below(4);
    }
    for (const char* factor : {"interdependence", "importance", "added_value", "readiness"}) {
        if (random.below(5) > 0) document["context"][factor] = 1 + random.below(4);
    }
    return document;
}

void expect_none(const Lines& lines, std::string_view language, const std::string& where,
                 test::Checked& checked) {
    const auto all = contradictions(lines, test::sayings(language), checked);
    std::string text;
    for (const std::string& one : all) text += one + "\n";
    EXPECT_EQ(text, "") << where;
}

/// Opens every explanation and table of figures on the screen.
void unfold(platform::HeadlessHost& host) {
    std::vector<std::string> keys;
    for (const ui::Node& node : host.nodes()) {
        const bool explains = node.key.starts_with("figure/") || node.key.ends_with("/table") ||
                              node.key.starts_with("explain/");
        if (explains && node.expanded == false) keys.push_back(node.key);
    }
    for (const std::string& key : keys) host.activate(key);
}

Lines pages(platform::HeadlessHost& host, std::initializer_list<const char*> screens) {
    Lines lines;
    for (const char* screen : screens) {
        host.activate(std::string("step/") + screen);
        unfold(host);
        for (std::string& line : test::lines_of_page(host.nodes()))
            lines.push_back(std::move(line));
        lines.emplace_back("# ");
    }
    return lines;
}

TEST(WhatIsTold, OfAResultNeverContradictsItself) {
    test::Checked checked;
    Random random(15);
    for (int i = 0; i < 24; ++i) {
        const auto bytes =
            write_result(random_document(random, i), builtin_questionnaire().framework);
        ASSERT_TRUE(bytes);
        const auto file = read_result(*bytes, builtin_questionnaire().framework);
        ASSERT_TRUE(file);
        const std::string where = "result " + std::to_string(i);
        for (const char* language : {"en", "nl"}) {
            expect_none(test::lines_of_html(
                            report::result_report(*file, builtin_questionnaire(), language)),
                        language, where + " report " + language, checked);
        }
        expect_none(test::lines_of_text(cli::score_text(
                        file->result, score(file->result, builtin_questionnaire().framework),
                        builtin_questionnaire())),
                    "en", where + " command line", checked);
        if (i % 4 > 0) continue; // pages take their time
        const std::string language = i % 8 == 0 ? "nl" : "en";
        platform::HeadlessHost host({.language = language, .height = 400});
        host.open_file("a.ketenspiegel.json", *bytes);
        host.activate("confirm/mine");
        expect_none(pages(host, {"result", "direction", "plan"}), language, where + " pages",
                    checked);
    }
    const test::Sayings& said = test::sayings("en");
    for (const std::string& kind :
         {std::string("mainly"), std::string("narrowly"), std::string("at least"),
          std::string("to go"), said.stabilise, said.ease, said.carry_through, said.develop,
          std::string("difference"), std::string("sum"), std::string("balance"),
          std::string("placing"), std::string("lagging"), std::string("shares"),
          std::string("row difference"), std::string("row to go")}) {
        EXPECT_GT(checked[kind], 0) << kind << " was never met";
    }
}

TEST(WhatIsTold, OfAGroupNeverContradictsItself) {
    test::Checked checked;
    Random random(16);
    int number = 0;
    for (int i = 0; i < 10; ++i) {
        test::NamedFiles files;
        GroupSummary summary;
        const int organisations = 2 + random.below(4);
        const int results = organisations * (1 + random.below(4));
        for (int r = 0; r < results; ++r) {
            Json document = random_document(random, ++number);
            document["respondent"]["organisation"] =
                std::string("Partner ") + static_cast<char>('A' + r % organisations);
            if (random.below(2) == 0) document["respondent"]["kind"] = "organisation";
            const auto bytes = write_result(document, builtin_questionnaire().framework);
            ASSERT_TRUE(bytes);
            files.emplace_back("r" + std::to_string(r) + ".ketenspiegel.json", *bytes);
            summary.add(read_result(*bytes, builtin_questionnaire().framework)->result, "",
                        builtin_questionnaire().framework);
        }
        const Group group = aggregate(summary, {}, builtin_questionnaire().framework, 1);
        const std::string where = "group " + std::to_string(i);
        for (const char* language : {"en", "nl"}) {
            expect_none(test::lines_of_html(report::group_report(
                            {.group = group, .min_group = 1}, builtin_questionnaire(), language)),
                        language, where + " report " + language, checked);
        }
        expect_none(test::lines_of_text(cli::group_text(group, builtin_questionnaire())), "en",
                    where + " command line", checked);
        if (i % 5 > 0) continue;
        const std::string language = i % 10 == 0 ? "nl" : "en";
        test::GroupHost host({.language = language, .height = 400});
        host.drop_files(files);
        expect_none(pages(host, {"chain", "partners"}), language, where + " pages", checked);
    }
    for (const char* kind : {"mainly", "shares", "row to go", "row difference", "gap", "sum"})
        EXPECT_GT(checked[kind], 0) << kind << " was never met";
}

/// Each rule finds what it is for: without that a walk that finds nothing would say nothing.
TEST(WhatIsTold, IsHeldToEveryRule) {
    const std::vector<std::pair<Lines, const char*>> faults{
        {{"The collaboration is mainly process-oriented.",
          "The chain is now mainly system-oriented."},
         "two main forms"},
        {{"# Resources: mainly process-oriented", "This aspect is narrowly process-oriented."},
         "mainly and narrowly"},
        {{"# Resources: mainly process-oriented",
          "Resources | Process-oriented | 10% | 44% | 41% | 5%"},
         "how narrowly"},
        {{"# Resources: mainly process-oriented",
          "Resources | Process-oriented | 10% | 44% | 46% | 1%"},
         "shares of 100"},
        {{"# Resources: mainly process-oriented",
          "Resources | Process-oriented | 10% | 40% | 50% | 0%"},
         "a larger share"},
        {{"The mean is 2.3 out of 4: system-oriented."}, "a form of a mean"},
        {{"Now mainly process-oriented (mean 2.3)."}, "a form of a mean"},
        {{"# Resources: stabilise", "The target is 3; 0.80 is still to go."},
         "settled and still to go"},
        {{"# Resources", "Now mainly system-oriented, and that is the target: carry through."},
         "carried through"},
        {{"The chain is now mainly system-oriented, and that fits: stabilise.",
          "# Resources: develop further"},
         "the chain settles"},
        {{"Your placement 2 − your answers 2.0 = +0.1."}, "a difference"},
        {{"Target 3 − mean 2.27: 0.72 to go."}, "a difference"},
        {{"(2.27 + 3.00) / 2 = 2.7"}, "a sum"},
        {{"Resources | 1.3 | Alfa 3.0; Beta 1.8 | 0.2"}, "a gap"},
        {{"Aspect | Mean | Target | To go", "Resources | 2.27 | 3 | 0.70"}, "what is to go"},
        {{"Aspect | Mean | Difference from the chain", "Resources | 2.27 | +0.10",
          "The chain | 2.00 | –"},
         "difference from the chain"},
        {{"The aspects are in balance: they lie 0.51 apart at most."}, "spread and balance"},
        {{"# Resources", "+0.52: about the same"}, "first impression"},
        {{"The collaboration is mainly process-oriented.",
          "On every aspect with a verdict the main form is at least pioneering."},
         "at least the lowest"},
        {{"The collaboration is mainly process-oriented.",
          "On every aspect with a verdict the main form is at least system-oriented."},
         "at least more"},
        {{"The aspects are in balance: they lie 0.40 apart at most.",
          "# Resources: mainly process-oriented, lags behind"},
         "in balance"},
        {{"# Resources: mainly process-oriented, lags behind",
          "Begin with what lags behind: Culture and relationship."},
         "what lags"},
        {{"# Resources", "The target is 3; 0.80 is still to go.",
          "No rated point is below the target of its aspect."},
         "nothing is below"},
    };
    test::Checked checked;
    for (const auto& [lines, rule] : faults) {
        const auto all = contradictions(lines, test::sayings("en"), checked);
        EXPECT_TRUE(
            std::ranges::any_of(all, [&](const std::string& one) { return one.starts_with(rule); }))
            << rule << " / " << lines.front();
    }
}

} // namespace
} // namespace ketenspiegel
