// Every figure of the result opens to how it came about, and the sum that is shown is right.
#include "platform/headless/host.hpp"
#include "ui/screens/figures.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace ketenspiegel::ui {
namespace {

using platform::HeadlessHost;

std::vector<Fact> all_facts(const app::App& app) {
    const app::Assessment& assessment = *app.open();
    std::vector<Fact> all = chain_facts(app, assessment);
    for (std::size_t i = 0; i < app.framework().aspects.size(); ++i) {
        for (Fact& fact : aspect_facts(app, assessment, i)) all.push_back(std::move(fact));
    }
    all.push_back(answered_fact(app, assessment));
    if (!assessment.score().agenda.empty()) {
        all.push_back(agenda_fact(app, assessment.score()));
    }
    return all;
}

Fact fact(const app::App& app, std::string_view key) {
    const std::vector<Fact> all = all_facts(app);
    const auto found = std::ranges::find(all, key, &Fact::key);
    EXPECT_NE(found, all.end()) << key;
    return found == all.end() ? Fact() : *found;
}

/// The explanation as one text, a line each.
std::string explained(const app::App& app, std::string_view key) {
    std::string text;
    for (const std::string& line : fact(app, key).explanation) text += line + "\n";
    return text;
}

/// The keys of the figures on the page.
std::vector<std::string> figure_keys(const HeadlessHost& host) {
    std::vector<std::string> keys;
    for (const Node& node : host.nodes()) {
        if (node.key.starts_with("figure/")) keys.push_back(node.key);
    }
    return keys;
}

std::string nodes_as_text(const HeadlessHost& host) {
    return dump(host.nodes());
}

class Explained : public ::testing::Test {
  protected:
    Explained() { host.activate("example"); }
    HeadlessHost host{{.language = "nl", .width = 1440, .height = 400}};
};

TEST_F(Explained, TheSumsOfTheExampleAreTheOnesShown) {
    const std::vector<std::pair<const char*, std::vector<const char*>>> sums{
        {"figure/chain/form", {"53%"}},
        {"figure/chain/mean", {"(2,27 + 3,00 + 2,15 + 2,67 + 2,29) / 5 = 2,48"}},
        {"figure/chain/spread", {"3,00", "2,15", "= 0,85"}},
        {"figure/chain/shares",
         {"6%, het gemiddelde van 1/15, 0/22, 2/13, 0/6 en 1/17",
          "53%, het gemiddelde van 10/15, 5/22, 8/13, 3/6 en 11/17",
          "29%, het gemiddelde van 3/15, 12/22, 2/13, 2/6 en 4/17",
          "12%, het gemiddelde van 1/15, 5/22, 1/13, 1/6 en 1/17"}},
        {"figure/chain/attainment", {"(2,27 + 3,00 + 2,15 + 2,67 + 2,29) / 15 = 83%"}},
        {"figure/aspect/ambition/mean", {"(1 × 1 + 10 × 2 + 3 × 3 + 1 × 4) / 15 = 2,27"}},
        {"figure/aspect/governance/mean", {"(5 × 2 + 12 × 3 + 5 × 4) / 22 = 3,00"}},
        {"figure/aspect/control/mean", {"(2 × 1 + 8 × 2 + 2 × 3 + 1 × 4) / 13 = 2,15"}},
        {"figure/aspect/resources/mean", {"(3 × 2 + 2 × 3 + 1 × 4) / 6 = 2,67"}},
        {"figure/aspect/culture/mean", {"(1 × 1 + 11 × 2 + 4 × 3 + 1 × 4) / 17 = 2,29"}},
        {"figure/aspect/governance/standing", {"3,00 − 2,48", "= +0,52"}},
        {"figure/aspect/control/standing", {"2,15 − 2,48", "= −0,33"}},
        {"figure/aspect/control/target", {"3 − gemiddelde 2,15", "0,85"}},
        {"figure/aspect/governance/coverage", {"22", "100%"}},
    };
    for (const auto& [key, parts] : sums) {
        const std::string text = explained(host.app(), key);
        for (const char* part : parts) EXPECT_NE(text.find(part), std::string::npos) << text;
    }
    EXPECT_EQ(fact(host.app(), "figure/chain/mean").value, "2,48");
    EXPECT_EQ(fact(host.app(), "figure/chain/attainment").value, "83%");
    EXPECT_EQ(fact(host.app(), "figure/chain/spread").value, "0,85");
    EXPECT_EQ(fact(host.app(), "figure/chain/shares").value, "6% · 53% · 29% · 12%");
    EXPECT_EQ(fact(host.app(), "figure/agenda/order").value, "Punten: 41");
    EXPECT_EQ(fact(host.app(), "figure/chain/answered").value, "73 van 73");
}

TEST_F(Explained, TheValueOfAFigureStandsInItsExplanation) {
    for (const Fact& one : all_facts(host.app())) {
        const bool is_number = one.value.find_first_not_of("0123456789,%+−") == std::string::npos;
        if (!is_number) continue;
        EXPECT_NE(explained(host.app(), one.key).find(one.value), std::string::npos) << one.key;
    }
}

TEST_F(Explained, EveryFigureOnThePageIsOneThatOpensAndCloses) {
    std::vector<std::string> wanted;
    for (const Fact& one : all_facts(host.app())) wanted.push_back(one.key);
    std::vector<std::string> shown = figure_keys(host);
    EXPECT_GE(shown.size(), 40u);
    std::ranges::sort(wanted);
    std::ranges::sort(shown);
    EXPECT_EQ(shown, wanted);
    const std::string closed = nodes_as_text(host);
    for (const std::string& key : shown) {
        EXPECT_EQ(find_key(host.nodes(), key)->expanded, false) << key;
        host.activate(key);
        ASSERT_NE(find_key(host.nodes(), key), nullptr) << key;
        EXPECT_EQ(find_key(host.nodes(), key)->expanded, true) << key;
        for (const std::string& line : fact(host.app(), key).explanation) {
            EXPECT_NE(find(host.nodes(), Role::paragraph, line), nullptr) << key << ": " << line;
        }
        host.activate(key);
        EXPECT_EQ(nodes_as_text(host), closed) << key;
    }
}

TEST_F(Explained, AFigureSaysWhatItIsOfAndWhatItIs) {
    const Node& node = *find_key(host.nodes(), "figure/aspect/control/mean");
    EXPECT_EQ(node.name, "Besturing en monitoring, Gemiddelde: 2,15");
}

/// The states in which a result can be.
std::map<std::string, std::function<void(HeadlessHost&)>> states() {
    const auto begin = [](HeadlessHost& host) {
        host.activate("new");
        host.activate("private/yes");
    };
    const auto answer = [](HeadlessHost& host, const std::string& aspect, const char* with) {
        for (const Point& point : host.app().framework().points) {
            if (point.id.starts_with(aspect)) host.activate("answer/" + point.id + "/" + with);
        }
    };
    return {{"nothing answered", begin},
            {"an aspect with a verdict",
             [=](HeadlessHost& host) {
                 begin(host);
                 answer(host, "control", "2");
             }},
            {"three of five, a target, a placement, a trait",
             [=](HeadlessHost& host) {
                 begin(host);
                 answer(host, "control", "2");
                 answer(host, "resources", "1");
                 answer(host, "culture", "4");
                 answer(host, "ambition", "unknown");
                 host.activate("target/culture/3");
                 host.activate("target/ambition/3");
                 host.activate("placement/resources/3");
                 host.activate("trait/ambition.process.1/partly");
             }},
            {"nothing applies to an aspect", [=](HeadlessHost& host) {
                 begin(host);
                 answer(host, "control", "not_applicable");
                 host.activate("placement/control/3");
             }}};
}

TEST(ExplainedStates, NoFigureIsWithoutAnExplanation) {
    for (const char* language : {"nl", "en"}) {
        for (const auto& [name, arrange] : states()) {
            HeadlessHost host({.language = language, .width = 700, .height = 300});
            arrange(host);
            host.activate("step/result");
            std::vector<std::string> wanted;
            for (const Fact& one : all_facts(host.app())) {
                wanted.push_back(one.key);
                EXPECT_FALSE(one.label.empty()) << name << ": " << one.key;
                EXPECT_FALSE(one.value.empty()) << name << ": " << one.key;
                EXPECT_FALSE(one.explanation.empty()) << name << ": " << one.key;
                for (const std::string& line : one.explanation) {
                    EXPECT_GT(line.size(), 10u) << name << ": " << one.key;
                    EXPECT_EQ(line.find('{'), std::string::npos) << name << ": " << line;
                }
            }
            std::vector<std::string> shown = figure_keys(host);
            std::ranges::sort(shown);
            std::ranges::sort(wanted);
            EXPECT_EQ(shown, wanted) << name;
        }
    }
}

TEST(ExplainedStates, WhatIsNotCountedIsNamed) {
    HeadlessHost host({.language = "en", .width = 700, .height = 300});
    states().at("three of five, a target, a placement, a trait")(host);
    const app::App& app = host.app();
    const std::string mean = explained(app, "figure/chain/mean");
    EXPECT_NE(mean.find("(2.00 + 1.00 + 4.00) / 3 = 2.33"), std::string::npos) << mean;
    EXPECT_NE(mean.find("Ambition and interests and Governance"), std::string::npos) << mean;
    const std::string attainment = explained(app, "figure/chain/attainment");
    EXPECT_NE(attainment.find("(3.00) / 3 = 100%"), std::string::npos)
        << "a surplus counts up to the target, a target without a verdict not: " << attainment;
    const std::string ambition = explained(app, "figure/aspect/ambition/coverage");
    EXPECT_NE(ambition.find("100%"), std::string::npos) << "a blind spot: " << ambition;
    const std::string placement = explained(app, "figure/aspect/resources/placement");
    EXPECT_NE(placement.find("3 − your answers 1.00 = +2.00"), std::string::npos) << placement;
    const std::string traits = explained(app, "figure/aspect/ambition/traits");
    EXPECT_NE(traits.find("50% (yes 0, partly 1, no 0)"), std::string::npos) << traits;
}

} // namespace
} // namespace ketenspiegel::ui
