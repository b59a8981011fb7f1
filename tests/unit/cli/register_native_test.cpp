#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "unit/cli/support/run_test.hpp"
#include "unit/core/support/groups.hpp"

#include <fstream>
#include <iterator>
#include <string>

namespace ketenspiegel::cli {
namespace {

using ketenspiegel::test::uuid;
using test::ran;
using test::Ran;

class WhoIsWho : public test::RunTest {
  protected:
    void file(const std::string& name, int id, const std::string& organisation,
              std::string_view organisation_id = "") {
        Json document = *read_json(embedded_example_file());
        document["id"] = uuid(id);
        document["respondent"]["kind"] = "person";
        document["respondent"]["organisation"] = organisation;
        if (!organisation_id.empty()) document["respondent"]["organisation_id"] = organisation_id;
        write("in/" + name + ".json", *write_result(document, builtin_questionnaire().framework));
    }

    Ran aggregated(std::vector<std::string> more = {}) {
        std::vector<std::string> args{"aggregate", (folder_ / "in").string(), "--min-group", "1"};
        args.insert(args.end(), more.begin(), more.end());
        return ran(args);
    }

    Json document(std::vector<std::string> more = {}) {
        more.emplace_back("--json");
        return *read_json(aggregated(std::move(more)).out);
    }

    std::string content(const std::string& name) {
        std::ifstream stream(folder_ / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    std::string names() {
        return write("names.json",
                     R"({"format": "ketenspiegel-register", "version": 1, "organisations": [)"
                     R"({"id": "rvo", "also": ["RVO"]}, {"name": "Kamer", "also": ["KvK"]}]})");
    }
};

TEST_F(WhoIsWho, AFileThatWasPassedOnDropsNobody) {
    file("1", 1, "RVO.nl");
    file("2", 1, "Ministry of Foreign Affairs");
    file("3", 1, "Ministry of Economic Affairs");
    const Json group = document();
    EXPECT_EQ(group["results"], 3);
    EXPECT_EQ(group["organisations"], 3);
    EXPECT_EQ(group["superseded"], 0);
    EXPECT_EQ(group["passed_on"].dump(),
              R"([{"id":")" + uuid(1) +
                  R"(","organisations":["Ministerie van Buitenlandse Zaken",)"
                  R"("Ministerie van Economische Zaken","RVO.nl"]}])");
    const Ran read = aggregated({"--csv", (folder_ / "g.csv").string(), "--html",
                                 (folder_ / "g.html").string(), "--lang", "nl"});
    EXPECT_EQ(read.outcome, Outcome::some_invalid);
    EXPECT_EQ(read.err,
              "One result came from Ministry of Foreign Affairs, Ministry of Economic Affairs and "
              "RVO.nl: a file that was passed on, or an organisation that was renamed. All of them "
              "count; a register (--register) can join them. Id: " +
                  uuid(1) + "\n");
    EXPECT_NE(read.out.find("Results with one id under several organisations"), std::string::npos)
        << read.out;
    EXPECT_NE(content("g.csv").find("passed_on,Ministry of Foreign Affairs,,," + uuid(1)),
              std::string::npos);
    EXPECT_NE(content("g.html").find("Ministerie van Buitenlandse Zaken, Ministerie van "
                                     "Economische Zaken en RVO.nl"),
              std::string::npos);
    EXPECT_EQ(ran({"report", (folder_ / "in").string()}).outcome, Outcome::some_invalid);
}

TEST_F(WhoIsWho, DashesAreOneAndTheSame) {
    file("1", 1, "Bureau Noord-Zuid");
    file("2", 2, "Bureau Noord\u2010Zuid");
    file("3", 3, "Bureau Noord \u2013 Zuid");
    for (int i = 4; i < 7; ++i) file(std::to_string(i), i, "Dienst X");
    const Ran read = ran({"aggregate", (folder_ / "in").string(), "--json"});
    EXPECT_EQ(read.outcome, Outcome::done) << read.err;
    EXPECT_EQ((*read_json(read.out))["shown"].dump(), R"(["Bureau Noord-Zuid","Dienst X"])");
}

TEST_F(WhoIsWho, AMinistryIsOneInEveryLanguage) {
    file("1", 1, "Ministerie van Buitenlandse Zaken", "bz");
    file("2", 2, "Ministry of Foreign Affairs", "bz");
    file("3", 3, "ministry of foreign affairs");
    file("4", 4, "Foreign Affairs", "bz");
    file("5", 5, "Elsewhere", "gone");
    EXPECT_EQ(document()["shown"].dump(), R"(["Elsewhere","Ministerie van Buitenlandse Zaken"])");
    const std::string text = aggregated().out;
    const std::string name = "\nMinistry of Foreign Affairs";
    const std::size_t row = text.find(name);
    ASSERT_NE(row, std::string::npos) << text;
    EXPECT_EQ(text.find_first_not_of(' ', row + name.size()), text.find('4', row + name.size()))
        << text;
}

TEST_F(WhoIsWho, ARegisterJoinsNames) {
    file("1", 1, "RVO");
    file("2", 2, "RVO.nl");
    file("3", 3, "KvK");
    const Json group = document({"--register", names()});
    EXPECT_EQ(group["shown"].dump(), R"(["Kamer","RVO.nl"])");
    EXPECT_EQ(group["joined"].dump(),
              R"([{"name":"KvK","into":"Kamer"},{"name":"RVO","into":"RVO.nl"}])");
    const Ran read =
        aggregated({"--register", names(), "--csv", (folder_ / "g.csv").string(), "--html",
                    (folder_ / "g.html").string(), "--ndjson", (folder_ / "g.ndjson").string()});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_NE(read.err.find("names.json"), std::string::npos) << "it has no digest";
    EXPECT_NE(read.out.find("Joined by the register: KvK counts as Kamer; RVO counts as RVO.nl."),
              std::string::npos)
        << read.out;
    EXPECT_NE(content("g.csv").find("joined,RVO.nl,,,RVO,"), std::string::npos);
    EXPECT_NE(content("g.html").find("KvK counts as Kamer"), std::string::npos);
    EXPECT_EQ(content("g.ndjson").find("\"RVO\""), std::string::npos);
    const Ran report = ran({"report", (folder_ / "in").string(), "--register", names()});
    EXPECT_EQ(report.outcome, Outcome::done);
    EXPECT_NE(report.out.find("RVO counts as RVO.nl"), std::string::npos);
}

TEST_F(WhoIsWho, JoiningEndsWhatWasPassedOn) {
    file("1", 1, "RVO");
    file("2", 1, "RVO.nl");
    EXPECT_EQ(aggregated().outcome, Outcome::some_invalid);
    const Json group = document({"--register", names()});
    EXPECT_EQ(group["results"], 1);
    EXPECT_EQ(group["superseded"], 1);
    EXPECT_EQ(group["passed_on"].dump(), "[]");
    EXPECT_EQ(group["joined"].dump(), R"([{"name":"RVO","into":"RVO.nl"}])");
}

TEST_F(WhoIsWho, ARegisterAmongTheFilesIsNoResult) {
    file("1", 1, "RVO");
    names();
    std::filesystem::copy_file(folder_ / "names.json", folder_ / "in/names.ketenspiegel.json");
    const Ran read = aggregated({"--json"});
    EXPECT_EQ(read.outcome, Outcome::done) << read.err;
    EXPECT_EQ((*read_json(read.out))["left_out"].dump(), "[]");
}

TEST_F(WhoIsWho, ARegisterIsValidated) {
    const Ran read = ran({"validate", names()});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_NE(read.out.find("names.json: ok"), std::string::npos) << read.out;
    const Ran wrong = ran({"validate", write("w.json", R"({"format": "ketenspiegel-register"})")});
    EXPECT_EQ(wrong.outcome, Outcome::some_invalid);
}

TEST_F(WhoIsWho, ARegisterThatCannotBeTakenEndsEverything) {
    file("1", 1, "RVO");
    const std::string wrong =
        write("wrong.json", R"({"format": "ketenspiegel-register", "version": 1, "organisations":)"
                            R"( [{"name": "A", "also": ["a"]}]})");
    const Ran read = aggregated({"--register", wrong});
    EXPECT_EQ(read.outcome, Outcome::failed);
    EXPECT_NE(read.err.find("/organisations/0/also/0"), std::string::npos) << read.err;
    EXPECT_EQ(read.out, "");
    EXPECT_EQ(aggregated({"--register", (folder_ / "none.json").string()}).outcome,
              Outcome::failed);
}

} // namespace
} // namespace ketenspiegel::cli
