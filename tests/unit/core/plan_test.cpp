#include "core/plan.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::answer;
using Indices = std::vector<std::size_t>;

/// Three aspects of five points, and a result in their shape.
struct Case {
    Framework framework = test::make_framework({{"a", 5}, {"b", 5}, {"c", 5}});
    Result result = test::empty_typed_result(framework);

    void begin(const std::string& title, std::optional<std::size_t> aspect,
               std::optional<InitiativeStatus> status) {
        result.initiatives.push_back({.title = title, .aspect = aspect, .status = status});
    }

    std::vector<AspectPlan> plans() const {
        return make_plan(result, score(result, framework), framework);
    }
    AspectPlan plan_of(std::size_t aspect) const {
        for (const AspectPlan& plan : plans()) {
            if (plan.aspect == aspect) return plan;
        }
        return {};
    }
    Indices order() const {
        Indices aspects;
        for (const AspectPlan& plan : plans()) aspects.push_back(plan.aspect);
        return aspects;
    }
};

TEST(Plan, TakesWhatLagsFirst) {
    Case one;
    answer(one.result, one.framework, 0, {3, 3, 3, 3, 3});
    answer(one.result, one.framework, 1, {2, 2, 2, 2, 3});
    answer(one.result, one.framework, 2, {1, 2, 2, 2, 3});
    EXPECT_EQ(one.order(), (Indices{2, 1, 0}));
}

TEST(Plan, KeepsQuestionnaireOrderAmongEquals) {
    Case one;
    for (std::size_t aspect = 0; aspect < 3; ++aspect) {
        answer(one.result, one.framework, aspect, {2, 2, 3, 3, 3});
    }
    EXPECT_EQ(one.order(), (Indices{0, 1, 2}));
    EXPECT_EQ(Case().order(), (Indices{0, 1, 2})) << "none has a verdict";
}

TEST(Plan, PutsAspectsWithoutAVerdictLast) {
    Case one;
    answer(one.result, one.framework, 0, {1, 1});
    answer(one.result, one.framework, 1, {4, 4, 4, 4, 4});
    answer(one.result, one.framework, 2, {3, 3, 3, 3, 3});
    EXPECT_EQ(one.order(), (Indices{2, 1, 0}));
}

TEST(Plan, NamesFormTargetAndCourse) {
    Case one;
    answer(one.result, one.framework, 0, {2, 2, 2, 3, 3});
    one.result.targets[0] = 3;
    AspectPlan plan = one.plan_of(0);
    EXPECT_EQ(plan.dominant, Form::process);
    EXPECT_EQ(plan.target, Form::system);
    EXPECT_EQ(plan.course, Course::develop);
    one.result.targets[0] = 2;
    EXPECT_EQ(one.plan_of(0).course, Course::stabilise);
    one.result.targets[0] = 1;
    EXPECT_EQ(one.plan_of(0).course, Course::ease);

    one.result.targets[0].reset();
    plan = one.plan_of(0);
    EXPECT_EQ(plan.target, std::nullopt);
    EXPECT_EQ(plan.course, std::nullopt);
    one.result.targets[1] = 3;
    plan = one.plan_of(1);
    EXPECT_EQ(plan.target, Form::system);
    EXPECT_EQ(plan.dominant, std::nullopt) << "nothing is rated";
    EXPECT_EQ(plan.course, std::nullopt);
}

TEST(Plan, GivesEveryAspectItsRowsOfTheAgenda) {
    Case one;
    answer(one.result, one.framework, 0, {2, 1, 2, 3, 3});
    answer(one.result, one.framework, 1, {1, 3, 3, 3, 3});
    one.result.targets = {3, 3, std::nullopt};
    const Score now = score(one.result, one.framework);
    const AspectPlan plan = one.plan_of(0);
    Indices points;
    for (const std::size_t row : plan.agenda) points.push_back(now.agenda[row].point);
    EXPECT_EQ(points, (Indices{1, 0, 2})) << "the largest gap first";
    EXPECT_EQ(one.plan_of(1).agenda.size(), 1U);
    EXPECT_TRUE(one.plan_of(2).agenda.empty());
}

TEST(Plan, NamesTheStepsThatItsPointsTake) {
    Case one;
    answer(one.result, one.framework, 0, {3, 1, 1, 3, 4});
    one.result.targets[0] = 4;
    EXPECT_EQ(one.plan_of(0).steps, (std::vector{Form::process, Form::chain}))
        << "each once, rising; nothing steps to system-oriented";
    one.result.targets[0] = 2;
    EXPECT_EQ(one.plan_of(0).steps, std::vector{Form::process});
    one.result.targets[0] = 1;
    EXPECT_TRUE(one.plan_of(0).steps.empty());
}

TEST(Plan, NeverStepsBeyondTheScope) {
    Case one;
    answer(one.result, one.framework, 0, {2, 3, 3, 4, 4});
    one.result.targets[0] = 4;
    one.result.scope.private_partners = false;
    EXPECT_EQ(one.plan_of(0).target, Form::system);
    EXPECT_EQ(one.plan_of(0).steps, std::vector{Form::system});
}

TEST(Plan, TellsWhetherEffortAndNeedMeet) {
    Case one;
    answer(one.result, one.framework, 0, {2, 2, 2, 2, 2});
    answer(one.result, one.framework, 1, {3, 3, 3, 3, 3});
    one.result.targets = {3, 3, std::nullopt};
    EXPECT_EQ(one.plan_of(0).effort, Effort::need_without_effort);
    EXPECT_EQ(one.plan_of(1).effort, Effort::neither);
    EXPECT_EQ(one.plan_of(2).effort, Effort::neither);
    one.begin("done", 0, InitiativeStatus::done);
    EXPECT_EQ(one.plan_of(0).effort, Effort::need_without_effort) << "what is done is no effort";
    one.begin("planned", 0, InitiativeStatus::planned);
    one.begin("running", 1, InitiativeStatus::running);
    EXPECT_EQ(one.plan_of(0).effort, Effort::where_needed);
    EXPECT_EQ(one.plan_of(1).effort, Effort::effort_without_need);
    one.begin("does not say", 2, std::nullopt);
    EXPECT_EQ(one.plan_of(2).effort, Effort::effort_without_need);
    EXPECT_EQ(one.plan_of(0).initiatives, (Indices{0, 1})) << "those that are done too";
}

TEST(Plan, ListsInitiativesThatServeNoAspect) {
    Case one;
    EXPECT_TRUE(unassigned_initiatives(one.result).empty());
    one.begin("of an aspect", 1, InitiativeStatus::running);
    one.begin("of none", std::nullopt, InitiativeStatus::running);
    one.begin("of none either", std::nullopt, InitiativeStatus::done);
    EXPECT_EQ(unassigned_initiatives(one.result), (Indices{1, 2}));
    for (const AspectPlan& plan : one.plans()) {
        EXPECT_EQ(plan.initiatives, plan.aspect == 1 ? Indices{0} : Indices{});
    }
}

TEST(Plan, HasAnIdForEveryKindOfEffort) {
    std::set<std::string_view> ids;
    for (const Effort effort : {Effort::where_needed, Effort::need_without_effort,
                                Effort::effort_without_need, Effort::neither}) {
        ids.insert(effort_id(effort));
    }
    EXPECT_EQ(ids, (std::set<std::string_view>{"where_needed", "need_without_effort",
                                               "effort_without_need", "neither"}));
}

} // namespace
} // namespace ketenspiegel
