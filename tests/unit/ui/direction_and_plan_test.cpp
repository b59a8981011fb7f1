// What direction and plan say of the example is what the report concludes of its practice.
#include "core/plan.hpp"
#include "platform/headless/host.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::ui {
namespace {

using platform::HeadlessHost;

class PracticeShown : public ::testing::Test {
  protected:
    PracticeShown() { host.activate("example"); }
    std::string say(std::string_view key, const std::vector<app::Argument>& arguments = {}) const {
        const app::Interface& words = *host.app().words;
        return words.fill(words(key), arguments);
    }
    bool says(const std::string& text) const {
        return find(host.nodes(), Role::paragraph, text) != nullptr;
    }
    const app::Assessment& assessment() const { return *host.app().open(); }
    const Framework& framework() const { return host.app().framework(); }
    /// The body rows of a table, the text of each cell.
    std::vector<std::vector<std::string>> rows(std::string_view caption) const {
        std::vector<std::vector<std::string>> all;
        const Node* table = find(host.nodes(), Role::table, caption);
        EXPECT_NE(table, nullptr) << caption;
        if (!table) return all;
        for (const Node& row : host.nodes()) {
            if (row.role != Role::row || row.parent != table->id) continue;
            std::vector<std::string> cells;
            for (const Node& cell : host.nodes()) {
                if (cell.parent != row.id || cell.role == Role::columnheader) continue;
                cells.push_back(cell.name);
            }
            if (!cells.empty()) all.push_back(std::move(cells));
        }
        return all;
    }
    HeadlessHost host{{.language = "en", .width = 1440, .height = 400}};
};

TEST_F(PracticeShown, SystemOrientedFitsLimitedByReadinessAndIsAStepForward) {
    host.activate("step/direction");
    EXPECT_TRUE(says(say("direction.form", {{"form", "system-oriented"}})));
    EXPECT_TRUE(
        says(say("direction.need",
                 {{"factors", "mutual dependence 3, strategic importance 3 and added value 3"},
                  {"need", "3.00"}})));
    EXPECT_TRUE(says(say("direction.limited.readiness", {{"form", "system-oriented"}})));
    EXPECT_FALSE(says(say("direction.limited.private_partners", {{"form", "system-oriented"}})));
    EXPECT_FALSE(says(say("direction.half")));
    EXPECT_TRUE(says(say("direction.scenario.develop",
                         {{"now", "mainly process-oriented"}, {"form", "system-oriented"}})));
    EXPECT_TRUE(says(say("direction.asks.develop")));
}

TEST_F(PracticeShown, TheReasonsFollowTheContext) {
    host.activate("step/direction");
    host.activate("context/importance/2"); // 3, 2, 3: between process and system
    host.activate("context/added_value/2");
    host.activate("clear-context/interdependence");
    host.activate("context/importance/3"); // 3 and 2: a half
    EXPECT_TRUE(says(say("direction.half")));
    EXPECT_TRUE(says(say("direction.form", {{"form", "process-oriented"}})));
    EXPECT_TRUE(says(say("direction.scenario.stabilise",
                         {{"now", "mainly process-oriented"}, {"form", "process-oriented"}})));
    host.activate("context/importance/1");
    host.activate("context/added_value/1");
    EXPECT_TRUE(says(say("direction.scenario.ease",
                         {{"now", "mainly process-oriented"}, {"form", "pioneering"}})));
    host.activate("clear-context/importance");
    EXPECT_TRUE(says(say("direction.none.title")));
    host.activate("context/interdependence/4");
    host.activate("context/importance/4");
    host.activate("clear-context/added_value");
    host.activate("private/no");
    EXPECT_TRUE(says(say("direction.limited.private_partners", {{"form", "system-oriented"}})));
}

TEST_F(PracticeShown, ATargetTellsItsWay) {
    host.activate("step/direction");
    const auto way = [&](const char* course, const char* now, const char* target) {
        return says(say(std::string("direction.way.") + course,
                        {{"now", now}, {"target", target}, {"gap", "0.12"}}));
    };
    EXPECT_TRUE(way("develop", "mainly process-oriented", "system-oriented"));
    EXPECT_TRUE(way("stabilise", "mainly system-oriented", "system-oriented")) << "governance";
    host.activate("target/governance/2");
    EXPECT_TRUE(way("ease", "mainly system-oriented", "process-oriented"));
    host.activate("target/governance/desired");
    EXPECT_FALSE(way("ease", "mainly system-oriented", "process-oriented"));
}

TEST_F(PracticeShown, TheWhatIfNamesPointsThatDoLiftTheChain) {
    host.activate("step/direction");
    ASSERT_TRUE(assessment().what_if().chain);
    const ChainWhatIf chain = *assessment().what_if().chain;
    EXPECT_EQ(chain.lift.form, Form::system);
    const std::string count = std::to_string(chain.lift.points.size());
    EXPECT_TRUE(says(say("whatif.chain", {{"count", count},
                                          {"main", "narrowly system-oriented"},
                                          {"mean", host.app().words->decimal(chain.lift.mean)}})));
    EXPECT_TRUE(says(say(chain.fewest ? "whatif.exact" : "whatif.bound")));
    const auto table = rows(say("whatif.points"));
    ASSERT_EQ(table.size(), chain.lift.points.size());
    // Done as it is said, the chain is what was said.
    EXPECT_EQ(assessment().score().chain.profile->dominant, Form::process);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::size_t point = chain.lift.points[i];
        const int level = *assessment().result().answers[point].level;
        EXPECT_EQ(table[i].back(), std::to_string(level) + " → " + std::to_string(level + 1));
        EXPECT_NE(find_key(host.nodes(), "goto/" + framework().points[point].id + "/whatif-chain"),
                  nullptr);
    }
    for (const std::size_t point : chain.lift.points) {
        const int level = *assessment().result().answers[point].level;
        host.activate("answer/" + framework().points[point].id + "/" + std::to_string(level + 1));
    }
    EXPECT_EQ(assessment().score().chain.profile->dominant, Form::system);
    EXPECT_NEAR(assessment().score().chain.profile->mean, chain.lift.mean, 1e-9);
}

TEST_F(PracticeShown, TheWhatIfOfAnAspectOpensToItsPoints) {
    host.activate("step/direction");
    for (std::size_t i = 0; i < framework().aspects.size(); ++i) {
        const std::string& id = framework().aspects[i].id;
        const auto lift = assessment().what_if().aspects[i];
        const std::string key = "explain/whatif/" + id;
        ASSERT_EQ(find_key(host.nodes(), key) != nullptr, lift.has_value()) << id;
        if (!lift) continue;
        EXPECT_EQ(find_key(host.nodes(), key)->expanded, false);
        host.activate(key);
        EXPECT_EQ(find_key(host.nodes(), key)->expanded, true);
        const auto named = std::ranges::count_if(
            host.nodes(), [&](const Node& node) { return node.key.ends_with("/whatif-" + id); });
        EXPECT_EQ(named, std::ssize(lift->points)) << id;
        host.activate(key);
    }
}

TEST_F(PracticeShown, ThePlanHasTheFortyOnePointsWhatLagsFirst) {
    host.activate("step/plan");
    EXPECT_EQ(assessment().score().agenda.size(), 41u);
    EXPECT_TRUE(
        says(say("plan.balance.order",
                 {{"aspects", "Control and monitoring (2.15), Ambition and interests (2.27), "
                              "Culture and relationship (2.29), Resources (2.67) and "
                              "Governance and process design (3.00)"}})));
    int need = 0;
    const auto effort = rows(say("plan.effort"));
    ASSERT_EQ(effort.size(), 5u);
    EXPECT_EQ(effort[0][0], "Control and monitoring");
    for (const auto& row : effort) need += std::stoi(row[1]);
    EXPECT_EQ(need, 41);
    // All of them are on the page once each aspect's agenda is opened.
    for (const Aspect& aspect : framework().aspects) host.activate("explain/agenda/" + aspect.id);
    const auto named = std::ranges::count_if(
        host.nodes(), [](const Node& node) { return node.key.starts_with("goto/"); });
    EXPECT_EQ(named, 41);
}

TEST_F(PracticeShown, TheStepsOfThePlanHoldTheActionsOfTheirAdvice) {
    host.activate("step/plan");
    for (const AspectPlan& plan :
         make_plan(assessment().result(), assessment().score(), framework())) {
        for (const Form to : plan.steps) {
            const std::string key =
                "advice/" + framework().aspects[plan.aspect].id + "/" + std::string(form_id(to));
            ASSERT_NE(find_key(host.nodes(), key), nullptr) << key;
            host.activate(key);
            for (const Action& action :
                 host.app().texts().advice[plan.aspect].steps[form_index(to)]) {
                EXPECT_NE(find(host.nodes(), Role::heading, action.action), nullptr) << key;
                EXPECT_TRUE(says(say("advice.first", {{"text", action.first}}))) << key;
            }
            host.activate(key);
        }
    }
}

TEST_F(PracticeShown, EffortWithoutAnAspectIsNotForgotten) {
    host.activate("step/plan");
    host.activate("add-initiative");
    const std::string number = std::to_string(assessment().result().initiatives.size());
    host.type("initiative-title/" + number, "A working visit");
    EXPECT_TRUE(
        says(say("plan.effort.unassigned", {{"initiatives", "A working visit (Running)"}})));
    host.activate("initiative-aspect/" + number + "/culture");
    EXPECT_FALSE(
        says(say("plan.effort.unassigned", {{"initiatives", "A working visit (Running)"}})));
}

TEST(PlanShown, WithoutATargetOneIsSentToDirection) {
    HeadlessHost host({.language = "en", .width = 1440, .height = 400});
    host.activate("new");
    host.activate("step/plan");
    ASSERT_NE(find_key(host.nodes(), "step/direction/target"), nullptr);
    host.activate("step/direction/target");
    EXPECT_EQ(host.app().place.screen, app::Screen::direction);
}

} // namespace
} // namespace ketenspiegel::ui
