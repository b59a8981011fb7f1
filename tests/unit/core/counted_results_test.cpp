#include "core/counted_results.hpp"
#include "core/group_summary.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

using test::GroupCase;
using test::uuid;

/// Results that are all of the built-in questionnaire.
class CountedResultsTest : public testing::Test {
  protected:
    Result& add(int id, std::string_view organisation, std::int64_t revision = 0,
                RespondentKind kind = RespondentKind::person) {
        Result& result = one_.add(organisation, kind);
        result.id = uuid(id);
        result.revision = revision;
        return result;
    }

    /// "Alfa 2, Beta 1; superseded 1; 1: Alfa+Beta; x > Alfa": all there is to tell.
    std::string told(const OrganisationRegister& content = {}) {
        const GroupSummary summary = one_.summary();
        const CountedResults counted = count_results(
            summary.records(), OrganisationDirectory(builtin_questionnaire(), content));
        std::string text;
        for (const RecordedOrganisation& one : counted.organisations) {
            text += (text.empty() ? "" : ", ") + one.name.name + " " +
                    std::to_string(one.records.size());
        }
        if (const auto superseded = counted.superseded + summary.superseded(); superseded > 0)
            text += "; superseded " + std::to_string(superseded);
        for (const PassedOn& one : counted.passed_on) {
            text += "; " + uuid_text(one.id).substr(34) + ":";
            for (const OrganisationName& name : one.organisations) text += " " + name.name;
        }
        for (const JoinedName& one : counted.joined)
            text += "; " + one.name.name + " > " + one.into.name;
        return text;
    }

    GroupCase one_{{{"ambition", 15}, {"governance", 22}}};
};

TEST_F(CountedResultsTest, LetOneFileThatWasPassedOnCountForEachOrganisation) {
    add(1, "RVO.nl", 0);
    add(1, "Ministry of Foreign Affairs", 1);
    add(1, "Ministry of Economic Affairs", 1);
    EXPECT_EQ(told(), "Ministerie van Buitenlandse Zaken 1, Ministerie van Economische Zaken 1, "
                      "RVO.nl 1; 01: Ministerie van Buitenlandse Zaken Ministerie van Economische "
                      "Zaken RVO.nl");
}

TEST_F(CountedResultsTest, LetTheLatestOfAnOrganisationCountHoweverItIsSpelled) {
    add(1, "Bureau Noord-Zuid", 2);
    add(1, "bureau noord\u2010zuid", 3);
    add(1, "Bureau Noord \u2013 Zuid", 1);
    add(2, "Bureau Noord\u2014Zuid", 1);
    EXPECT_EQ(told(), "bureau noord\u2010zuid 2; superseded 2") << "named by what stands";
}

TEST_F(CountedResultsTest, AreOneInTwoLanguages) {
    add(1, "Ministerie van Buitenlandse Zaken");
    add(2, "Ministry of Foreign Affairs");
    add(1, "Ministry of Foreign Affairs", 1);
    EXPECT_EQ(told(), "Ministerie van Buitenlandse Zaken 2; superseded 1");
}

TEST_F(CountedResultsTest, AreJoinedBeforeAnythingIsCounted) {
    add(1, "RVO", 0);
    add(1, "RVO.nl", 1);
    add(2, "rvo");
    add(3, "KvK");
    const OrganisationRegister content{
        .organisations = {{.id = "rvo", .also = {"R.V.O.", "RVO"}},
                          {.name = "Kamer van Koophandel", .also = {"KvK"}},
                          {.name = "Nobody", .also = {"Unnamed"}}}};
    EXPECT_EQ(told(), "KvK 1, RVO 2, RVO.nl 1; 01: RVO RVO.nl");
    EXPECT_EQ(told(content), "Kamer van Koophandel 1, RVO.nl 2; superseded 1; "
                             "KvK > Kamer van Koophandel; RVO > RVO.nl")
        << "what no result names is not listed";
}

TEST_F(CountedResultsTest, AreNamedByTheSmallestIdThatCounts) {
    add(3, "gamma");
    add(2, "GAMMA");
    add(1, "Gamma", 0, RespondentKind::consensus);
    EXPECT_EQ(told(), "GAMMA 2") << "an agreed result goes last";
}

TEST_F(CountedResultsTest, TellOfAgreedResultsThatWerePassedOn) {
    add(1, "Alfa", 0, RespondentKind::consensus);
    add(1, "Beta", 0, RespondentKind::consensus);
    EXPECT_EQ(told(), "; 01: Alfa Beta");
}

} // namespace
} // namespace ketenspiegel
