#include "core/questionnaire.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

using test::expect_only;
using test::expect_problem;
using test::Files;
using test::with;
using test::without;

/// A questionnaire that advises in both languages.
Files advising() {
    Files files;
    const Json advice = test::advice_document(test::make_framework(files.shapes));
    files.nl["advice"] = advice;
    files.en["advice"] = advice;
    return files;
}

TEST(Advice, IsReadByAspectAndForm) {
    Files files = advising();
    files.en = with(files.en, "/advice/way/steps/system/1",
                    {{"action", "a"}, {"who", "w"}, {"first", "f"}, {"seen", "s"}});
    files.en = with(files.en, "/advice/way/stabilise/chain", "stay");
    files.en = with(files.en, "/advice/way/ease/system", "ease");
    const auto read = files.read();
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->in("en").advice.size(), 2U);
    const AspectAdvice& way = read->in("en").advice[1];
    EXPECT_TRUE(way.steps[form_index(Form::pioneer)].empty()) << "no step leads to the lowest form";
    for (const Form form : {Form::process, Form::system, Form::chain}) {
        EXPECT_EQ(way.steps[form_index(form)].size(), 3U);
    }
    const Action& action = way.steps[form_index(Form::system)][1];
    EXPECT_EQ(action.action, "a");
    EXPECT_EQ(action.who, "w");
    EXPECT_EQ(action.first, "f");
    EXPECT_EQ(action.seen, "s");
    EXPECT_EQ(way.stabilise[form_index(Form::chain)], "stay");
    EXPECT_EQ(way.ease[form_index(Form::system)], "ease");
    EXPECT_EQ(way.ease[form_index(Form::chain)], "") << "easing off leads to lower forms";
}

TEST(Advice, MayBeNone) {
    const auto read = Files().read();
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(read->in("nl").advice.empty());
    Files files;
    files.nl.erase("advice");
    expect_only(files, "1: /advice: missing_field field=advice");
}

TEST(Advice, IsOnEveryAspectAndForm) {
    Files files = advising();
    files.en = without(files.en, "/advice/way");
    expect_only(files, "2: /advice: missing_text id=way language=en");
    files = advising();
    files.en = with(files.en, "/advice/other", files.en["advice"]["way"]);
    expect_only(files, "2: /advice/other: surplus_text id=other language=en");
    files = advising();
    files.nl = without(files.nl, "/advice/aim/ease");
    expect_only(files, "1: /advice/aim/ease: missing_field field=ease");
    files = advising();
    files.nl = without(files.nl, "/advice/aim/stabilise/process");
    expect_only(files, "1: /advice/aim/stabilise: missing_text id=process language=nl");
    files = advising();
    files.nl = with(files.nl, "/advice/aim/ease/chain", "x");
    expect_only(files, "1: /advice/aim/ease/chain: surplus_text id=chain language=nl");
    files = advising();
    files.nl = without(files.nl, "/advice/aim/steps/system");
    expect_only(files, "1: /advice/aim/steps: missing_text id=system language=nl");
    files = advising();
    files.nl = with(files.nl, "/advice/aim/steps/pioneer", Json::array());
    expect_only(files, "1: /advice/aim/steps/pioneer: surplus_text id=pioneer language=nl");
}

TEST(Advice, HasThreeToFiveActionsPerStep) {
    const std::string place = "/advice/aim/steps/chain";
    for (const std::size_t count :
         {std::size_t{0}, std::size_t{2}, std::size_t{6}, std::size_t{100'000}}) {
        Files files = advising();
        const Json action = files.nl["advice"]["aim"]["steps"]["chain"][0];
        files.nl = with(files.nl, place, Json::array_t(count, count > 10 ? Json(0) : action));
        expect_only(files, "1: " + place + ": wrong_action_count language=nl found=" +
                               std::to_string(count) + " minimum=3 maximum=5");
    }
    for (const std::size_t count : {std::size_t{3}, std::size_t{5}}) {
        Files files = advising();
        const Json actions = Json::array_t(count, files.nl["advice"]["aim"]["steps"]["chain"][0]);
        files.nl = with(files.nl, place, actions);
        files.en = with(files.en, place, actions);
        EXPECT_TRUE(files.check().empty());
    }
}

TEST(Advice, HasTheSameNumbersOfActionsInEveryLanguage) {
    Files files = advising();
    Json actions = files.en["advice"]["way"]["steps"]["system"];
    actions.push_back(actions[0]);
    files.en = with(files.en, "/advice/way/steps/system", actions);
    expect_only(files, "2: /advice/way/steps/system: advice_differs language=2 other=1");
    files = advising();
    files.en["advice"] = Json::object();
    expect_only(files, "2: /advice: advice_differs language=2 other=1");
}

// What is wrong in one language is not told once more as a difference from the other.
TEST(Advice, IsComparedOnlyWhereItCouldBeRead) {
    Files files = advising();
    files.en["format"] = "other";
    for (const Problem& problem : files.check()) {
        EXPECT_NE(problem.code, ProblemCode::advice_differs) << describe(problem);
    }
}

TEST(Advice, ActionsAreWhole) {
    Files files = advising();
    files.en = with(files.en, "/advice/way/steps/system/2", "do it");
    expect_only(files, "2: /advice/way/steps/system/2: wrong_type expected=object");
    files = advising();
    files.en = without(files.en, "/advice/way/steps/system/2/who");
    expect_only(files, "2: /advice/way/steps/system/2/who: missing_field field=who");
    files = advising();
    files.en = with(files.en, "/advice/way/steps/system/2/seen", " ");
    expect_only(files, "2: /advice/way/steps/system/2/seen: empty_text");
    files = advising();
    files.en = with(files.en, "/advice/way/steps/system/2/when", "now");
    expect_only(files, "2: /advice/way/steps/system/2/when: unknown_field field=when");
}

TEST(Advice, IsOfNoOtherType) {
    for (const Json& value : {Json(nullptr), Json(1), Json("x"), Json::array({1})}) {
        for (const char* place :
             {"/advice", "/advice/aim", "/advice/aim/steps", "/advice/aim/stabilise",
              "/advice/aim/ease", "/advice/aim/steps/chain/0"}) {
            Files files = advising();
            files.nl = with(files.nl, place, value);
            expect_only(files, "1: " + std::string(place) + ": wrong_type expected=object");
        }
    }
    Files files = advising();
    files.nl = with(files.nl, "/advice/aim/steps/chain", Json::object());
    expect_only(files, "1: /advice/aim/steps/chain: wrong_type expected=list");
    files = advising();
    files.nl = with(files.nl, "/advice/aim/ease/pioneer", Json::array());
    expect_only(files, "1: /advice/aim/ease/pioneer: wrong_type expected=text");
}

TEST(BuiltinAdvice, IsThereInEveryLanguage) {
    for (const Texts& texts : builtin_questionnaire().texts) {
        EXPECT_EQ(texts.advice.size(), builtin_questionnaire().framework.aspects.size());
    }
}

} // namespace
} // namespace ketenspiegel
