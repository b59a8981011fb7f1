#include "core/questionnaire_file.hpp"
#include "report/document/words.hpp"
#include "unit/core/support/questionnaires.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::report {
namespace {

TEST(ReportWords, AreInTheLanguagesOfTheInterface) {
    EXPECT_EQ(report_languages(), (std::vector<std::string>{"en", "nl"}));
}

TEST(ReportWords, WriteFiguresAsTheLanguageDoes) {
    const Words dutch("nl", builtin_questionnaire());
    EXPECT_EQ(dutch.decimal(2.476259), "2,5");
    EXPECT_EQ(dutch.decimal(std::nullopt), "–");
    EXPECT_EQ(dutch.figure(Figure{0.55, 1, true}), "+0,6");
    EXPECT_EQ(dutch.figure(Figure{-0.25, 1, true}), "−0,3");
    EXPECT_EQ(dutch.figure(Figure{-0.01, 1, true}), "0,0");
    EXPECT_EQ(dutch.percent(percentage(0.531277)), "53%");
    EXPECT_EQ(dutch.date("2026-11-01T09:40:00Z"), "1-11-2026");
    const Words english("en", builtin_questionnaire());
    EXPECT_EQ(english.decimal(2.476259), "2.5");
    EXPECT_EQ(english.date("2026-11-01T09:40:00Z"), "1/11/2026");
    EXPECT_EQ(english.date(""), "");
}

TEST(ReportWords, NameFormsInSentences) {
    const Words english("en", builtin_questionnaire());
    EXPECT_EQ(english.in_sentence({Form::process, Form::system, Form::chain}),
              "process-oriented, system-oriented and chain-oriented");
    const auto own = test::Files().read();
    ASSERT_TRUE(own);
    const Words quoted("en", *own);
    EXPECT_EQ(quoted.in_sentence(Form::pioneer), "‘" + own->in("en").forms[0].name + "’");
}

TEST(ReportWords, FillPlaceholdersOnce) {
    const Words english("en", builtin_questionnaire());
    EXPECT_EQ(english("next.aspect", {{"aspect", "{course}"}, {"course", "x"}}), "{course}: x");
}

TEST(ReportWords, SayWhatAProblemIs) {
    const Words dutch("nl", builtin_questionnaire());
    EXPECT_EQ(dutch.problem({.code = ProblemCode::file_unreadable}),
              "Het bestand kan niet worden gelezen.");
}

} // namespace
} // namespace ketenspiegel::report
