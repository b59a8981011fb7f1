#include "core/questionnaire_choice.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

Questionnaire questionnaire(const std::string& id, int version) {
    Questionnaire one;
    one.framework.id = id;
    one.framework.version = version;
    return one;
}

Json naming(Json id, Json version) {
    return {{"questionnaire", {{"id", std::move(id)}, {"version", std::move(version)}}}};
}

class QuestionnaireChoice : public testing::Test {
  protected:
    /// `a@2` for what is chosen.
    std::string chosen(const Json& document) const {
        const Questionnaire* one = choose_questionnaire(document, known_);
        if (!one) return "none";
        return one->framework.id + "@" + std::to_string(one->framework.version);
    }

    Questionnaire a1_ = questionnaire("a", 1), a3_ = questionnaire("a", 3),
                  a2_ = questionnaire("a", 2), b1_ = questionnaire("b", 1);
    std::vector<const Questionnaire*> known_{&a1_, &a3_, &b1_, &a2_};
};

TEST_F(QuestionnaireChoice, TakesTheVersionThatIsNamed) {
    EXPECT_EQ(chosen(naming("a", 1)), "a@1");
    EXPECT_EQ(chosen(naming("a", 2)), "a@2");
    EXPECT_EQ(chosen(naming("a", 3.0)), "a@3") << "JSON has one kind of number";
    EXPECT_EQ(chosen(naming("b", 1)), "b@1");
}

TEST_F(QuestionnaireChoice, TakesTheNewestWhereThatVersionIsUnknown) {
    for (const Json& version : {Json(4), Json(0), Json(1.5), Json("1"), Json()}) {
        EXPECT_EQ(chosen(naming("a", version)), "a@3") << version.dump();
    }
    EXPECT_EQ(chosen({{"questionnaire", {{"id", "a"}}}}), "a@3");
    EXPECT_EQ(chosen(naming("b", 7)), "b@1");
}

TEST_F(QuestionnaireChoice, TakesTheFirstOfEquals) {
    const Questionnaire same = questionnaire("a", 1);
    known_.push_back(&same);
    EXPECT_EQ(choose_questionnaire(naming("a", 1), known_), &a1_);
}

TEST_F(QuestionnaireChoice, TakesNoneWhereNoneIsMeant) {
    EXPECT_EQ(chosen(naming("c", 1)), "none");
    EXPECT_EQ(choose_questionnaire(naming("a", 1), {}), nullptr);
    for (const Json& document :
         {Json(), Json(1), Json("a"), Json::array({1}), Json::object(),
          Json({{"questionnaire", "a"}}), Json({{"questionnaire", nullptr}}), naming(1, 1),
          naming(nullptr, 1), Json({{"questionnaire", {{"version", 1}}}})}) {
        EXPECT_EQ(chosen(document), "none") << document.dump();
    }
}

} // namespace
} // namespace ketenspiegel
