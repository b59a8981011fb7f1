#include "core/framework.hpp"
#include "core/questionnaire.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

// The counts of the scoring document; the bullets of appendices 2 and 3.
TEST(BuiltinFramework, HasTheReportsPointsAndTraits) {
    struct Expected {
        const char* id;
        std::size_t points;
        std::array<std::size_t, form_count> traits;
    };
    constexpr std::array expected{
        Expected{"ambition", 15, {1, 3, 6, 1}}, Expected{"governance", 22, {2, 5, 5, 2}},
        Expected{"control", 13, {1, 3, 3, 1}}, Expected{"resources", 6, {1, 3, 4, 1}},
        Expected{"culture", 17, {2, 6, 8, 1}}};
    ASSERT_EQ(builtin_questionnaire().framework.aspects.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const Aspect& aspect = builtin_questionnaire().framework.aspects[i];
        EXPECT_EQ(aspect.id, expected[i].id);
        EXPECT_EQ(aspect.points.size(), expected[i].points);
        for (const Form form : all_forms) {
            EXPECT_EQ(aspect.traits[form_index(form)].size(), expected[i].traits[form_index(form)])
                << aspect.id << " " << form_id(form);
        }
    }
    EXPECT_EQ(builtin_questionnaire().framework.points.size(), 73U);
    EXPECT_EQ(builtin_questionnaire().framework.traits.size(), 59U);
}

TEST(BuiltinFramework, NumbersPointsInTheReportsOrder) {
    for (const Aspect& aspect : builtin_questionnaire().framework.aspects) {
        for (std::size_t i = 0; i < aspect.points.size(); ++i) {
            const Point& point = builtin_questionnaire().framework.points[aspect.points[i]];
            const int number = static_cast<int>(i) + 1;
            EXPECT_EQ(point.number, number) << point.id;
            EXPECT_EQ(point.id, aspect.id + (number < 10 ? ".0" : ".") + std::to_string(number));
            EXPECT_EQ(point.source.appendix, 2) << point.id;
            EXPECT_EQ(point.source.bullet, number) << point.id;
        }
    }
}

TEST(BuiltinFramework, NumbersTraitsWithinTheirCell) {
    for (const Aspect& aspect : builtin_questionnaire().framework.aspects) {
        for (const Form form : all_forms) {
            int number = 0;
            for (const std::size_t index : aspect.traits[form_index(form)]) {
                const Trait& trait = builtin_questionnaire().framework.traits[index];
                ++number;
                EXPECT_EQ(trait.id, aspect.id + "." + std::string(form_id(form)) + "." +
                                        std::to_string(number));
                EXPECT_EQ(trait.form, form);
                EXPECT_EQ(trait.source.appendix, 3) << trait.id;
                EXPECT_EQ(trait.source.bullet, number) << trait.id;
            }
        }
    }
}

TEST(BuiltinFramework, FindsById) {
    EXPECT_EQ(builtin_questionnaire().framework.find_point("ambition.01"), 0U);
    EXPECT_EQ(builtin_questionnaire().framework.find_point("culture.17"), 72U);
    EXPECT_EQ(builtin_questionnaire().framework.find_point("culture.18"), std::nullopt);
    EXPECT_EQ(builtin_questionnaire().framework.find_point(""), std::nullopt);
    EXPECT_EQ(builtin_questionnaire().framework.find_trait("culture.chain.1"), 58U);
    EXPECT_EQ(builtin_questionnaire().framework.find_trait("culture.01"), std::nullopt);
    EXPECT_EQ(builtin_questionnaire().framework.find_aspect("culture"), 4U);
    EXPECT_EQ(builtin_questionnaire().framework.find_aspect("Culture"), std::nullopt);
}

TEST(BuiltinQuestionnaire, SpeaksDutchAndEnglish) {
    const Questionnaire& questionnaire = builtin_questionnaire();
    ASSERT_EQ(questionnaire.texts.size(), 2U);
    EXPECT_EQ(questionnaire.in("nl").language, "nl");
    EXPECT_EQ(questionnaire.in("en").language, "en");
    EXPECT_EQ(questionnaire.in("fr").language, "nl") << "the first one, when there is no such";
    for (const Texts& texts : questionnaire.texts) {
        EXPECT_EQ(texts.points.size(), 73U);
        EXPECT_EQ(texts.traits.size(), 59U);
        EXPECT_EQ(texts.cells.size(), 5U);
    }
}

TEST(Forms, HaveLevelsAndIds) {
    EXPECT_EQ(form_level(Form::chain), 4);
    EXPECT_EQ(form_index(Form::pioneer), 0U);
    EXPECT_EQ(level_form(3), Form::system);
    for (const Form form : all_forms) EXPECT_EQ(form_from_id(form_id(form)), form);
    EXPECT_EQ(form_from_id("Chain"), std::nullopt);
    EXPECT_EQ(form_from_id(""), std::nullopt);
}

} // namespace
} // namespace ketenspiegel
