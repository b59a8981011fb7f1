#include "core/digest.hpp"
#include "core/json_reader.hpp"
#include "core/organisation_directory.hpp"
#include "core/organisation_register.hpp"
#include "core/questionnaire.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

const OrganisationDirectory& builtin_directory() {
    static const OrganisationDirectory directory(builtin_questionnaire());
    return directory;
}

/// A register document with those organisations, as JSON.
std::string document(std::string_view organisations) {
    return R"({"format": "ketenspiegel-register", "version": 1, "organisations": )" +
           std::string(organisations) + "}";
}

std::string register_fault(std::string_view bytes) {
    const auto read = read_register(bytes, builtin_directory());
    return read ? "none" : describe(read.error());
}

std::string fault_of(std::string_view organisations) {
    return register_fault(document(organisations));
}

/// "rvo: RVO, r.v.o.; Kamer: " for what is in it.
std::string told(const OrganisationRegister& content) {
    std::string text;
    for (const RegisteredOrganisation& one : content.organisations) {
        text += (text.empty() ? "" : "; ") + (one.id.empty() ? one.name : one.id) + ":";
        for (const std::string& also : one.also) text += " " + also + ",";
    }
    return text;
}

OrganisationName named(std::string name) {
    return {std::move(name), std::nullopt};
}

TEST(OrganisationRegister, IsReadAndWrittenAlike) {
    const OrganisationRegister content{
        .organisations = {{.id = "rvo", .also = {"RVO", "Rijksdienst voor Ondernemend Nederland"}},
                          {.name = "Kamer van Koophandel", .also = {"KvK"}},
                          {.name = "Fenedex"}}};
    const std::string bytes = write_register(content);
    EXPECT_EQ(compute_digest(bytes, text_member(*read_json(bytes), "digest")),
              text_member(*read_json(bytes), "digest"));
    EXPECT_TRUE(bytes.ends_with("\"\n}\n")) << "digest last";
    const auto read = read_register(bytes, builtin_directory());
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_EQ(told(read->content), told(content));
    EXPECT_EQ(write_register(read->content), bytes);
    EXPECT_EQ(write_register({}),
              write_register(read_register(document("[]"), builtin_directory())->content));
}

TEST(OrganisationRegister, KeepsWhatItDoesNotKnow) {
    const auto read = read_register(
        R"({"note": "n", "format": "ketenspiegel-register", "version": 1, "organisations":
            [{"asked": "2027", "also": ["RVO"], "id": "rvo"}], "title": "t"})",
        builtin_directory());
    ASSERT_TRUE(read) << describe(read.error());
    ASSERT_EQ(read->warnings.size(), 1U);
    EXPECT_EQ(read->warnings.front().code, ProblemCode::digest_missing);
    EXPECT_EQ(write_compact_json(register_document(read->content)),
              R"({"format":"ketenspiegel-register","version":1,"organisations":)"
              R"([{"id":"rvo","also":["RVO"],"asked":"2027"}],"note":"n","title":"t"})");
}

TEST(OrganisationRegister, CountsWhenAnotherProgramSavedItAgain) {
    const std::string bytes = write_register({.organisations = {{.id = "rvo", .also = {"RVO"}}}});
    const auto read = read_register(write_compact_json(*read_json(bytes)), builtin_directory());
    ASSERT_TRUE(read) << describe(read.error());
    ASSERT_EQ(read->warnings.size(), 1U);
    EXPECT_EQ(read->warnings.front().code, ProblemCode::saved_again);
    std::string altered = bytes;
    altered.replace(altered.find("\"RVO\""), 5, "\"RVA\"");
    EXPECT_EQ(register_fault(altered), "/digest: digest_wrong");
}

TEST(OrganisationRegister, RefusesWhatIsNone) {
    EXPECT_EQ(register_fault("{"), "1:2: not_json");
    EXPECT_EQ(register_fault("[]"), "wrong_type expected=object");
    EXPECT_EQ(register_fault(R"({"format": "ketenspiegel-result"})"),
              "/format: unexpected_format expected=ketenspiegel-register "
              "found=ketenspiegel-result");
    EXPECT_EQ(register_fault(R"({"format": "ketenspiegel-register", "version": 2})"),
              "/version: newer_version found=2 supported=1");
    EXPECT_EQ(register_fault(R"({"format": "ketenspiegel-register", "version": 0})"),
              "/version: unknown_version found=0 supported=1");
    EXPECT_EQ(register_fault(R"({"format": "ketenspiegel-register", "version": 1})"),
              "/organisations: missing_field field=organisations");
    EXPECT_EQ(fault_of("{}"), "/organisations: wrong_type expected=list");
    EXPECT_EQ(fault_of("[1]"), "/organisations/0: wrong_type expected=object");
    EXPECT_EQ(fault_of(R"([{"also": ["x"]}])"), "/organisations/0/name: missing_field field=name");
    EXPECT_EQ(fault_of(R"([{"id": 3}])"), "/organisations/0/id: wrong_type expected=text");
    EXPECT_EQ(fault_of(R"([{"id": "nope"}])"), "/organisations/0/id: unknown_id id=nope");
    EXPECT_EQ(fault_of(R"([{"id": "nope", "name": "Nope"}])"), "none")
        << "the name counts where the list does not have the id";
    EXPECT_EQ(fault_of(R"([{"name": " \u200b"}])"), "/organisations/0/name: blank_text");
    EXPECT_EQ(fault_of(R"([{"name": ")" + std::string(201, 'x') + R"("}])"),
              "/organisations/0/name: text_too_long limit=200");
    EXPECT_EQ(fault_of(R"([{"id": "rvo", "also": "RVO"}])"),
              "/organisations/0/also: wrong_type expected=list");
    EXPECT_EQ(fault_of(R"([{"id": "rvo", "also": ["RVO", null]}])"),
              "/organisations/0/also/1: wrong_type expected=text");
    EXPECT_EQ(fault_of(R"([{"id": "rvo", "also": [""]}])"), "/organisations/0/also/0: blank_text");
    EXPECT_EQ(fault_of(R"([{"id": "rvo", "also": [")" + std::string(201, 'x') + R"("]}])"),
              "/organisations/0/also/0: text_too_long limit=200");
}

TEST(OrganisationRegister, RefusesASpellingUnderTwo) {
    EXPECT_EQ(fault_of(R"([{"name": "A", "also": ["X"]}, {"name": "B", "also": [" x"]}])"),
              "/organisations/1/also/0: organisation_twice name= x");
    EXPECT_EQ(fault_of(R"([{"name": "A", "also": ["B"]}, {"name": "b"}])"),
              "/organisations/1/name: organisation_twice name=b");
    EXPECT_EQ(fault_of(R"([{"name": "A"}, {"name": "a"}])"),
              "/organisations/1/name: organisation_twice name=a");
    EXPECT_EQ(fault_of(R"([{"id": "bz"}, {"name": "Ministry of Foreign Affairs"}])"),
              "/organisations/1/name: organisation_twice name=Ministry of Foreign Affairs")
        << "the list has it in two languages";
    EXPECT_EQ(fault_of(R"([{"name": "A", "also": ["X", "x"]}])"), "none") << "twice for one";
}

TEST(OrganisationRegister, RefusesAnOrganisationUnderItself) {
    EXPECT_EQ(fault_of(R"([{"name": "Noord-Zuid", "also": ["noord – zuid"]}])"),
              "/organisations/0/also/0: organisation_under_itself name=noord – zuid");
    EXPECT_EQ(fault_of(R"([{"id": "bz", "also": ["Ministry of Foreign Affairs"]}])"),
              "/organisations/0/also/0: organisation_under_itself "
              "name=Ministry of Foreign Affairs");
}

TEST(OrganisationRegister, IsKeptWithoutAListToLookIdsUpIn) {
    const auto kept =
        interpret_register(*read_json(document(R"([{"id": "elsewhere", "also": ["X"]}])")));
    ASSERT_TRUE(kept) << describe(kept.error());
    EXPECT_EQ(told(*kept), "elsewhere: X,");
}

// --- By hand
// ---------------------------------------------------------------------------------------

TEST(JoinOrganisations, NotesWhatCountsAsWhat) {
    OrganisationRegister content;
    EXPECT_TRUE(join_organisations(content, builtin_directory(), named("RVO"),
                                   builtin_directory().known()[2]));
    EXPECT_EQ(told(content), "rvo: RVO,");
    EXPECT_TRUE(join_organisations(content, builtin_directory(), named("r.v.o."), named("rvo.nl")));
    EXPECT_EQ(told(content), "rvo: RVO, r.v.o.,") << "the list's, by its name";
    EXPECT_TRUE(join_organisations(content, builtin_directory(), named("KvK"), named("Kamer")));
    EXPECT_EQ(told(content), "rvo: RVO, r.v.o.,; Kamer: KvK,");
    EXPECT_FALSE(join_organisations(content, builtin_directory(), named("KVK"), named("kamer")))
        << "they are";
    EXPECT_FALSE(join_organisations(content, builtin_directory(), named("A"), named(" a")))
        << "one anyway";
    EXPECT_EQ(register_fault(write_register(content)), "none");
}

TEST(JoinOrganisations, TakesAlongWhatWasJoined) {
    OrganisationRegister content;
    join_organisations(content, builtin_directory(), named("KvK"), named("Kamer"));
    join_organisations(content, builtin_directory(), named("K.v.K."), named("kvk"));
    EXPECT_EQ(told(content), "Kamer: KvK, K.v.K.,") << "into what that is joined to";
    join_organisations(content, builtin_directory(), named("kamer"), named("Kamer van Koophandel"));
    EXPECT_EQ(told(content), "Kamer van Koophandel: Kamer, KvK, K.v.K.,");
    join_organisations(content, builtin_directory(), named("KvK"), named("Kiwi"));
    EXPECT_EQ(told(content), "Kamer van Koophandel: Kamer, K.v.K.,; Kiwi: KvK,");
    EXPECT_EQ(register_fault(write_register(content)), "none");
}

TEST(JoinOrganisations, CanBeSeparatedAgain) {
    OrganisationRegister content;
    join_organisations(content, builtin_directory(), named("KvK"), named("Kamer"));
    EXPECT_TRUE(separate_organisation(content, builtin_directory(), named("kvk")));
    EXPECT_EQ(told(content), "Kamer:");
    EXPECT_FALSE(separate_organisation(content, builtin_directory(), named("kvk")));
    EXPECT_FALSE(separate_organisation(content, builtin_directory(), named("Kamer")));
}

} // namespace
} // namespace ketenspiegel
