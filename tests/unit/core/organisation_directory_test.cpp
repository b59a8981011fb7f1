#include "core/organisation_directory.hpp"
#include "core/questionnaire.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

/// The key and the name that a result's organisation has: "rvo.nl = RVO.nl".
std::string found(const OrganisationDirectory& directory, std::string_view id,
                  std::string_view name) {
    const auto listed = directory.find_list_id(id);
    const FoundOrganisation one =
        directory.find(listed ? static_cast<std::int16_t>(*listed) : std::int16_t{-1}, name);
    return one.key + " = " + directory.name_of(one, name).name;
}

const OrganisationDirectory list(builtin_questionnaire());

TEST(OrganisationDirectory, KnowsTheListInEveryLanguage) {
    const std::string ministry =
        "ministerie van buitenlandse zaken = Ministerie van Buitenlandse Zaken";
    EXPECT_EQ(found(list, "bz", "Ministry of Foreign Affairs"), ministry);
    EXPECT_EQ(found(list, "", "Ministry of Foreign Affairs"), ministry);
    EXPECT_EQ(found(list, "", "ministerie  van buitenlandse zaken"), ministry);
    EXPECT_EQ(found(list, "bz", "as it was called then"), ministry) << "the id goes first";
    EXPECT_EQ(found(list, "gone", "Ministry of Foreign Affairs"), ministry)
        << "an id that the list does not have counts for nothing";
    EXPECT_EQ(found(list, "gone", "Elsewhere"), "elsewhere = Elsewhere");
    EXPECT_EQ(found({}, "", "Ministry of Foreign Affairs"),
              "ministry of foreign affairs = Ministry of Foreign Affairs")
        << "without a list";
}

TEST(OrganisationDirectory, NamesTheListInTheLanguageAskedFor) {
    const FoundOrganisation one = list.find(-1, "Ministry of Foreign Affairs");
    const OrganisationName name = list.name_of(one, "");
    EXPECT_EQ(name.in(builtin_questionnaire().in("nl")), "Ministerie van Buitenlandse Zaken");
    EXPECT_EQ(name.in(builtin_questionnaire().in("en")), "Ministry of Foreign Affairs");
    const OrganisationName own = list.name_of(list.find(-1, "Elsewhere"), "Elsewhere");
    EXPECT_EQ(own.in(builtin_questionnaire().in("en")), "Elsewhere");
}

TEST(OrganisationDirectory, JoinsAsTheRegisterSays) {
    const OrganisationDirectory directory(
        builtin_questionnaire(),
        {.organisations = {{.id = "rvo", .also = {"RVO"}},
                           {.name = "Kamer van Koophandel",
                            .also = {"KvK", "Netherlands Business Support Office"}},
                           {.name = "FENEDEX"}}});
    EXPECT_EQ(found(directory, "", "rvo"), "rvo.nl = RVO.nl");
    EXPECT_EQ(found(directory, "", "k v k"), "k v k = k v k");
    EXPECT_EQ(found(directory, "", "kvk"), "kamer van koophandel = Kamer van Koophandel");
    EXPECT_EQ(found(directory, "nbso", ""), "kamer van koophandel = Kamer van Koophandel")
        << "one of the list, too";
    EXPECT_EQ(found(directory, "", "kamer van koophandel"),
              "kamer van koophandel = Kamer van Koophandel")
        << "as the register names it";
    EXPECT_EQ(found(directory, "", "Fenedex"), "fenedex = FENEDEX");

    const FoundOrganisation joined = directory.find(-1, "KvK");
    EXPECT_EQ(joined.joined_key, "kvk");
    EXPECT_FALSE(joined.joined_listed);
    EXPECT_TRUE(directory.find(6, "").joined_listed);
    EXPECT_FALSE(directory.find(-1, "Fenedex").joined_key);
}

TEST(OrganisationDirectory, TakesTheFirstWhereARegisterContradictsItself) {
    const OrganisationDirectory directory(builtin_questionnaire(),
                                          {.organisations = {{.name = "A", .also = {"X", "a"}},
                                                             {.name = "B", .also = {"x"}},
                                                             {.id = "gone", .also = {"Y"}},
                                                             {.name = "a", .also = {"Z"}}}});
    EXPECT_EQ(found(directory, "", "x"), "a = A");
    EXPECT_EQ(found(directory, "", "y"), "y = y");
    EXPECT_EQ(found(directory, "", "z"), "a = A");
}

} // namespace
} // namespace ketenspiegel
