#include "core/embedded.hpp"
#include "core/look_alikes.hpp"
#include "core/name_forms.hpp"
#include "core/organisation_register.hpp"
#include "core/questionnaire.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::GroupCase;

/// "reason: name > into" for each, in order.
std::string found(const std::vector<std::string>& names,
                  const OrganisationDirectory& directory = {}) {
    GroupCase one;
    for (const std::string& name : names) one.add(name);
    const GroupSummary summary = one.summary();
    std::string lines;
    const CountedResults counted = count_results(summary.records(), directory);
    for (const LookAlike& pair :
         find_look_alikes(counted.organisations, counted.joined, directory)) {
        lines += std::string(likeness_id(pair.why)) + ": " + pair.name.name + " > " +
                 pair.into.name + "\n";
    }
    return lines;
}

TEST(LookAlikes, DifferByALetterOrAFew) {
    EXPECT_EQ(found({"Kamer van Koophandel", "Kamer van Koophandl"}),
              "spelling: Kamer van Koophandl > Kamer van Koophandel\n");
    EXPECT_EQ(found({"Rijkswaterstaat", "Rijskwaterstaat"}),
              "spelling: Rijskwaterstaat > Rijkswaterstaat\n")
        << "two letters exchanged";
    EXPECT_EQ(found({"Minsterie van Economishe Zaken", "Ministerie van Economische Zaken"}),
              "spelling: Minsterie van Economishe Zaken > Ministerie van Economische Zaken\n");
    EXPECT_EQ(found({"Innovatie Attaché Netwerk", "Innovatie Attache Netwerk"}),
              "spelling: Innovatie Attache Netwerk > Innovatie Attaché Netwerk\n");
}

TEST(LookAlikes, DifferByWhatStandsBetweenTheWords) {
    EXPECT_EQ(found({"Rijks Waterstaat", "Rijkswaterstaat"}),
              "spelling: Rijkswaterstaat > Rijks Waterstaat\n");
    EXPECT_EQ(found({"De Nederlandsche Bank", "Nederlandsche Bank"}),
              "spelling: Nederlandsche Bank > De Nederlandsche Bank\n");
    EXPECT_EQ(found({"Ministerie Buitenlandse Zaken", "Ministerie van Buitenlandse Zaken"}),
              "spelling: Ministerie Buitenlandse Zaken > Ministerie van Buitenlandse Zaken\n");
    EXPECT_EQ(found({"Natuur & Milieu", "Natuur en Milieu"}),
              "spelling: Natuur & Milieu > Natuur en Milieu\n");
}

TEST(LookAlikes, AreNotMadeOfSmallWordsAndNumbers) {
    for (const std::vector<std::string>& names : std::vector<std::vector<std::string>>{
             {"Post A", "Post B"},
             {"Dienst", "Dienst X"},
             {"Dienst Oost", "Dienst Post", "Dienst West"},
             {"Gemeente 1", "Gemeente 2", "Gemeente 12"},
             {"Post 1-1", "Post 11"},
             {"Regio Noord", "Regio Noord 2"},
             {"Ministerie van Buitenlandse Zaken", "Ministerie van Binnenlandse Zaken"},
             {"Provincie Noord-Holland", "Provincie Zuid-Holland"},
             {"Ministry of Foreign Affairs", "Ministry of Economic Affairs"},
             {"Ambassade Nairobi", "Ambassade Kampala"},
             {"Kamer van Koophandel", "Kamer van Koophandel Noord"},
             {"Gemeente (Noord)", "Gemeente (Zuid)"},
             {"AB", "Alfa Beta Gamma"},
             {"EZ", "BZ"},
             {"KvK", "KvB"},
             {"Partner 1", "Partner 2", "Partner 3"}}) {
        EXPECT_EQ(found(names), "") << names.front();
    }
}

TEST(LookAlikes, DifferByTheEndOfAnAddressOrALegalForm) {
    EXPECT_EQ(found({"RVO", "RVO.nl"}), "suffix: RVO > RVO.nl\n");
    EXPECT_EQ(found({"www.fenedex.nl", "Fenedex"}), "suffix: Fenedex > www.fenedex.nl\n");
    EXPECT_EQ(found({"Acme B.V.", "Acme"}), "suffix: Acme > Acme B.V.\n");
    EXPECT_EQ(found({"NL", ".nl"}), "spelling: NL > .nl\n") << "of nothing there is no suffix";
}

TEST(LookAlikes, HaveAnAbbreviationInBrackets) {
    EXPECT_EQ(found({"Kamer van Koophandel (KvK)", "KvK"}),
              "abbreviation: KvK > Kamer van Koophandel (KvK)\n");
    EXPECT_EQ(found({"Kamer van Koophandel (KvK)", "Kamer van Koophandel"}),
              "abbreviation: Kamer van Koophandel > Kamer van Koophandel (KvK)\n");
    EXPECT_EQ(found({"KvK (Kamer van Koophandel)", "Kamer van Koophandel"}),
              "abbreviation: Kamer van Koophandel > KvK (Kamer van Koophandel)\n");
    EXPECT_EQ(found({"Rijksdienst voor Ondernemend Nederland (RVO)", "RVO.nl"}),
              "abbreviation: RVO.nl > Rijksdienst voor Ondernemend Nederland (RVO)\n");
    EXPECT_EQ(found({"Bank (Utrecht)", "Bank"}), "") << "a place is no abbreviation";
    EXPECT_EQ(found({"Dienst Alfa (NO)", "Dienst Alfa (ZW)"}), "") << "two parts of one body";
}

TEST(LookAlikes, AreInitials) {
    EXPECT_EQ(found({"KvK", "Kamer van Koophandel"}), "initials: KvK > Kamer van Koophandel\n");
    EXPECT_EQ(found({"k.v.k.", "Kamer van Koophandel"}),
              "initials: k.v.k. > Kamer van Koophandel\n");
    EXPECT_EQ(found({"CBS", "Centraal Bureau voor de Statistiek"}),
              "initials: CBS > Centraal Bureau voor de Statistiek\n")
        << "small words left out";
    EXPECT_EQ(found({"LNV", "Ministerie van Landbouw, Natuur en Voedselkwaliteit"}),
              "initials: LNV > Ministerie van Landbouw, Natuur en Voedselkwaliteit\n")
        << "without the kind of body";
    EXPECT_EQ(found({"IenW", "Ministerie van Infrastructuur en Waterstaat"}),
              "initials: IenW > Ministerie van Infrastructuur en Waterstaat\n")
        << "a small word whole";
    EXPECT_EQ(found({"RVO", "Rijksdienst voor Ondernemend Nederland"}),
              "initials: RVO > Rijksdienst voor Ondernemend Nederland\n")
        << "small words counted, the country left out";
}

TEST(LookAlikes, AreSoughtInTheListAndTheRegister) {
    const OrganisationDirectory list(builtin_questionnaire());
    EXPECT_EQ(found({"RVO"}, list), "suffix: RVO > RVO.nl\n");
    EXPECT_EQ(found({"Ministry of Foreign Afairs"}, list),
              "spelling: Ministry of Foreign Afairs > Ministerie van Buitenlandse Zaken\n")
        << "by its name in any language";
    EXPECT_EQ(found({"EZ"}, list), "initials: EZ > Ministerie van Economische Zaken\n");
    EXPECT_EQ(found({}, list), "") << "nobody named any";

    const OrganisationRegister content{
        .organisations = {{.name = "Kamer van Koophandel", .also = {"Handelskamer"}}}};
    const OrganisationDirectory known(builtin_questionnaire(), content);
    EXPECT_EQ(found({"KvK"}, known), "initials: KvK > Kamer van Koophandel\n");
    EXPECT_EQ(found({"Handelskamer", "Handelskamr"}, known),
              "spelling: Handelskamr > Kamer van Koophandel\n")
        << "what was joined is still sought under its own name";
    EXPECT_EQ(found({"Handelskamer", "Kamer van Koophandel"}, known), "") << "they are one already";
}

TEST(LookAlikes, AreProposedOnceHoweverManyTheyAre) {
    EXPECT_EQ(found({"KvK", "kvk.nl", "K.v.K.", "Kamer van Koophandel"}),
              "spelling: KvK > K.v.K.\n"
              "suffix: kvk.nl > K.v.K.\n"
              "initials: K.v.K. > Kamer van Koophandel\n")
        << "each to what others are joined to";
}

TEST(LookAlikes, OfThousandsOfNamesAreFoundAtOnce) {
    std::vector<std::string> names;
    for (int i = 0; i < 3000; ++i) names.push_back("Organisatie nummer " + std::to_string(i));
    names.emplace_back("Waterschap Aa en Maas");
    names.emplace_back("Waterschap Aa en Maaas");
    EXPECT_EQ(found(names), "");
    names.clear();
    for (int i = 0; i < 2000; ++i) names.push_back(std::string(190, 'a') + "-" + std::to_string(i));
    EXPECT_EQ(found(names), "");
}

TEST(EditDistance, CountsLettersUpToALimit) {
    EXPECT_EQ(edit_distance(U"", U"", 3), 0U);
    EXPECT_EQ(edit_distance(U"abc", U"", 3), 3U);
    EXPECT_EQ(edit_distance(U"abcd", U"", 3), 4U);
    EXPECT_EQ(edit_distance(U"abcdef", U"abcdef", 0), 0U);
    EXPECT_EQ(edit_distance(U"abcdef", U"abxdef", 3), 1U);
    EXPECT_EQ(edit_distance(U"abcdef", U"bcdef", 3), 1U);
    EXPECT_EQ(edit_distance(U"abcdef", U"acbdef", 3), 1U) << "exchanged";
    EXPECT_EQ(edit_distance(U"kitten", U"sitting", 3), 3U);
    EXPECT_EQ(edit_distance(U"kitten", U"sitting", 2), 3U) << "more than the limit";
    EXPECT_EQ(edit_distance(U"abcdef", U"uvwxyz", 3), 4U);
}

} // namespace
} // namespace ketenspiegel
