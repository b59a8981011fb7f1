#include "core/digest.hpp"
#include "core/embedded.hpp"
#include "core/group.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "unit/cli/support/run_test.hpp"
#include "unit/core/support/data_files.hpp"
#include "unit/core/support/groups.hpp"
#include "unit/core/support/results.hpp"

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace ketenspiegel::cli {
namespace {

namespace fs = std::filesystem;
using ketenspiegel::test::uuid;
using ketenspiegel::test::with;
using test::ran;
using test::Ran;

std::string content(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::size_t count_of(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

class Aggregating : public test::RunTest {
  protected:
    /// The example as the statement of an organisation, with its own id; all its points at a level,
    /// or as they are.
    static Json result(int id, const std::string& organisation, int level = 0) {
        Json document = *read_json(embedded_example_file());
        document["id"] = uuid(id);
        document["respondent"]["organisation"] = organisation;
        if (level > 0) {
            for (Json& answer : document["answers"]) answer = {{"level", level}};
        }
        return document;
    }

    static std::string bytes(const Json& document) {
        return *write_result(document, builtin_questionnaire().framework);
    }

    std::string file(const std::string& name, const Json& document) {
        return write("in/" + name, bytes(document));
    }

    /// Five organisations; E is one person only.
    std::string folder() {
        file("a.json", result(1, "A", 2));
        file("b.json", result(2, "B", 3));
        file("sub/c.json", result(3, "C"));
        file("sub/d.json", result(4, "D"));
        file("sub/e.json", with(result(5, "E", 4), "/respondent/kind", "person"));
        return (folder_ / "in").string();
    }

    std::string path(const std::string& name) { return (folder_ / name).string(); }
};

TEST_F(Aggregating, AFolderForReading) {
    const Ran read = ran({"aggregate", folder(), "--min-group", "1"});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_EQ(read.err, "");
    for (const char* piece :
         {"Results: 5, of 5 organisations.", "Private partners belong to the chain in all results.",
          "process-oriented, with elements of", "Governance and process design",
          "\nE                   1       4.0         4.0", "What to talk about",
          "It gives no assurance."}) {
        EXPECT_NE(read.out.find(piece), std::string::npos) << piece << "\n" << read.out;
    }
    EXPECT_EQ(read.out.find('{'), std::string::npos) << "a placeholder was left";
}

TEST_F(Aggregating, AFolderAsADocument) {
    const Ran read = ran({"aggregate", folder(), "--json"});
    EXPECT_EQ(read.outcome, Outcome::done);
    const Framework& framework = builtin_questionnaire().framework;
    GroupSummary summary;
    for (const char* name :
         {"in/sub/e.json", "in/a.json", "in/sub/c.json", "in/b.json", "in/sub/d.json"}) {
        summary.add_file(name, content(folder_ / name), framework);
    }
    const Group group = aggregate(summary, {}, framework);
    EXPECT_EQ(group.results, 5);
    EXPECT_EQ(group.hidden, 3) << "E, and the two statements that cover it";
    EXPECT_EQ(read.out, write_json(group_document(group, framework)));
}

TEST_F(Aggregating, GivesTheSameBytesForFilesInAnyOrder) {
    const std::string in = folder();
    std::vector<std::string> files;
    for (int i = 0; i < 60; ++i) {
        files.push_back(
            file("more/" + std::to_string(i) + ".json",
                 with(result(100 + i % 40, "Post " + std::to_string(i % 40 % 7), 1 + i % 4),
                      "/revision", i % 3)));
    }
    std::vector<std::string> forward{"aggregate", "--json", in};
    std::vector<std::string> backward{"aggregate", "--json"};
    backward.insert(backward.end(), files.rbegin(), files.rend());
    for (const char* name : {"in/sub", "in/b.json", "in/a.json"}) backward.push_back(path(name));
    const Ran one = ran(forward);
    const Ran other = ran(backward);
    EXPECT_EQ(one.outcome, Outcome::done);
    EXPECT_EQ(one.out, other.out);
    EXPECT_EQ((*read_json(one.out))["superseded"], 20);
}

TEST_F(Aggregating, TellsOfEveryFileThatIsLeftOut) {
    const std::string in = folder();
    const std::string damaged =
        write("in/damaged.json",
              write_json(with(*read_json(bytes(result(9, "Z"))), "/respondent/organisation", "Y")));
    const std::string broken = write("in/broken.json", "{\n  oops");
    const std::string other =
        write("in/other.json", ketenspiegel::test::data_file("housing.ketenspiegel.json"));
    write("in/notes.txt", "not looked at");
    const std::string missing = path("missing.json");
    const Ran read = ran({"aggregate", "--json", in, missing});
    EXPECT_EQ(read.outcome, Outcome::some_invalid);
    EXPECT_NE(read.err.find(damaged + ": /digest: "), std::string::npos) << read.err;
    EXPECT_NE(read.err.find(broken + ":2:3: "), std::string::npos) << read.err;
    EXPECT_NE(read.err.find(other + ": /questionnaire/id: "), std::string::npos) << read.err;
    EXPECT_NE(read.err.find(missing + ": The file cannot be read."), std::string::npos) << read.err;
    EXPECT_NE(read.err.find("“housing”: 1. Add its questionnaire file"), std::string::npos)
        << read.err;
    EXPECT_NE(read.err.find("(1): " + path("in/notes.txt")), std::string::npos) << read.err;
    EXPECT_EQ(count_of(read.err, "\n"), 6U);
    const Json document = *read_json(read.out);
    EXPECT_EQ(document["results"], 5);
    Json reasons = Json::object();
    for (const Json& one : document["left_out"]) {
        reasons[one["file"].get<std::string>()] = one["reason"];
    }
    EXPECT_EQ(reasons.size(), 4U);
    EXPECT_EQ(reasons[damaged], "digest_wrong");
    EXPECT_EQ(reasons[broken], "not_json");
    EXPECT_EQ(reasons[other], "other_questionnaire");
    EXPECT_EQ(reasons[missing], "file_unreadable");
}

TEST_F(Aggregating, NotesEachKindOfRemarkOnce) {
    for (int i = 0; i < 3; ++i) {
        Json document = *read_json(bytes(result(i, "A")));
        document.erase("digest");
        write("in/" + std::to_string(i) + ".json", write_json(document));
    }
    const Ran read = ran({"aggregate", path("in")});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_TRUE(read.err.starts_with(path("in/0.json") + ": ")) << read.err;
    EXPECT_TRUE(read.err.ends_with("(2 more such files)\n")) << read.err;
    EXPECT_EQ(count_of(read.err, "\n"), 1U);
}

TEST_F(Aggregating, FailsWhereNothingCounts) {
    const std::string broken = write("broken.json", "[]");
    const Ran read = ran({"aggregate", broken, "--json", "--csv", path("out.csv")});
    EXPECT_EQ(read.outcome, Outcome::failed);
    EXPECT_EQ(read.out, "");
    EXPECT_NE(read.err.find("There is no result that counts."), std::string::npos) << read.err;
    EXPECT_FALSE(fs::exists(path("out.csv")));
    fs::create_directories(folder_ / "empty");
    EXPECT_EQ(ran({"aggregate", path("empty")}).outcome, Outcome::failed);
}

TEST_F(Aggregating, ProtectsSmallGroups) {
    const std::string one =
        file("one.json", with(result(1, "Secret partner", 4), "/respondent/kind", "person"));
    const Ran read = ran({"aggregate", one, "--csv", path("out.csv")});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_NE(read.out.find("Results: 1, of 1 organisations."), std::string::npos);
    EXPECT_NE(read.out.find("too few results"), std::string::npos);
    EXPECT_EQ(read.out.find("Secret"), std::string::npos);
    EXPECT_EQ(read.out.find("4.0"), std::string::npos);
    EXPECT_EQ(content(path("out.csv")).find("Secret"), std::string::npos);
    EXPECT_EQ(count_of(content(path("out.csv")), "\r\n"), 1U) << "the head only";
    const Ran open = ran({"aggregate", one, "--min-group", "1"});
    EXPECT_NE(open.out.find("Secret partner"), std::string::npos);
}

TEST_F(Aggregating, CallsAFigureThatIsHiddenSo) {
    int id = 0;
    for (const char* name : {"Alfa", "Alfa", "Alfa", "Bravo", "Charlie", "Charlie"}) {
        Json document = with(result(++id, name, 2), "/respondent/kind", "person");
        if (std::string_view(name) == "Charlie") {
            for (int i = 1; i <= 6; ++i)
                document["answers"].erase("resources.0" + std::to_string(i));
        }
        file(std::to_string(id) + ".json", document);
    }
    const std::string text = ran({"aggregate", path("in")}).out;
    EXPECT_EQ(count_of(text, " hidden "), 1U) << text;
    EXPECT_NE(text.find("hidden: too few results there"), std::string::npos) << text;
    const Json document = *read_json(ran({"aggregate", "--json", path("in")}).out);
    const Json& alfa = document["by_organisation"]["Alfa"]["aspects"];
    EXPECT_TRUE(alfa["resources"]["n"].is_null());
    EXPECT_EQ(alfa["culture"]["n"], 3);
    const std::string open = ran({"aggregate", "--min-group", "1", path("in")}).out;
    EXPECT_EQ(open.find("hidden"), std::string::npos) << open;
}

TEST_F(Aggregating, RefusesWrongUsage) {
    const std::string in = folder();
    for (const std::vector<std::string>& more : {std::vector<std::string>{"--min-group", "0"},
                                                 {"--min-group", "21"},
                                                 {"--min-group", "x"},
                                                 {"--csv-separator", "dot"},
                                                 {"--csv"},
                                                 {"--html"},
                                                 {"--lang", "fr"}}) {
        std::vector<std::string> args{"aggregate", in};
        args.insert(args.end(), more.begin(), more.end());
        const Ran read = ran(args);
        EXPECT_EQ(read.outcome, Outcome::failed) << more.front();
        EXPECT_EQ(read.out, "");
        EXPECT_NE(read.err, "");
    }
    EXPECT_EQ(ran({"aggregate"}).outcome, Outcome::failed);
}

TEST_F(Aggregating, OtherQuestionnaires) {
    const std::string questionnaire =
        write("q.json", ketenspiegel::test::data_file("housing.questionnaire.json"));
    const std::string housing =
        write("h.json", ketenspiegel::test::data_file("housing.ketenspiegel.json"));
    const std::string older =
        write("h1.json", ketenspiegel::test::data_file("housing-1.ketenspiegel.json"));
    const Ran read = ran({"aggregate", housing, older, "--min-group", "1", "--json",
                          "--questionnaire", questionnaire});
    EXPECT_EQ(read.outcome, Outcome::done) << read.err;
    const Json document = *read_json(read.out);
    EXPECT_EQ(document["results"], 2) << "another version counts with what still exists";
    EXPECT_TRUE(document["aspects"].contains("agreements"));
    EXPECT_NE(read.err.find(older + ": /questionnaire/version: "), std::string::npos) << read.err;
    EXPECT_EQ(read.err.find('{'), std::string::npos) << "a placeholder was left";
    EXPECT_EQ(ran({"aggregate", housing}).outcome, Outcome::failed);
}

// --- Standard input
// -------------------------------------------------------------------------------

std::string in_one_line(const std::string& bytes) {
    return write_compact_json(*read_json(bytes));
}

TEST_F(Aggregating, ReadsALinePerResult) {
    const std::string in = folder();
    std::string lines;
    for (const char* name : {"in/a.json", "in/b.json", "in/sub/c.json"}) {
        lines += in_one_line(content(folder_ / name)) + "\n\n";
    }
    lines += in_one_line(content(folder_ / "in/sub/d.json")) + "\r\n";
    lines += in_one_line(content(folder_ / "in/sub/e.json")); // without an end of line
    const Ran read = ran({"aggregate", "-", "--json"}, lines);
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_NE(read.err.find("line 1: The file was saved again by another program"),
              std::string::npos)
        << read.err;
    EXPECT_NE(read.err.find("(4 more such files)"), std::string::npos) << read.err;
    EXPECT_EQ(count_of(read.err, "\n"), 1U) << read.err;
    EXPECT_EQ(read.out, ran({"aggregate", in, "--json"}).out);
    EXPECT_EQ(ran({"aggregate", in, "-", "--json"}, "").out, read.out);
}

TEST_F(Aggregating, LeavesOutDamagedLines) {
    const std::string good = in_one_line(bytes(result(1, "A")));
    std::string damaged = in_one_line(bytes(result(2, "B")));
    damaged.replace(damaged.find("\"B\""), 3, "\"C\"");
    const Ran read = ran({"aggregate", "-", "--json"}, good + "\noops\n" + damaged + "\n");
    EXPECT_EQ(read.outcome, Outcome::some_invalid);
    EXPECT_NE(read.err.find("standard input, line 2:1:1: "), std::string::npos) << read.err;
    EXPECT_NE(read.err.find("standard input, line 3: /digest: "), std::string::npos) << read.err;
    EXPECT_EQ((*read_json(read.out))["results"], 1);
}

TEST_F(Aggregating, SkipsALineThatIsTooLong) {
    const std::string good = in_one_line(bytes(result(1, "A")));
    const Ran read = ran({"aggregate", "-", "--json"},
                         std::string(std::size_t{9} * 1024 * 1024, ' ') + "x\n" + good);
    EXPECT_EQ(read.outcome, Outcome::some_invalid);
    EXPECT_NE(read.err.find("4 MiB"), std::string::npos) << read.err;
    EXPECT_EQ((*read_json(read.out))["results"], 1);
}

TEST_F(Aggregating, LeavesOutResultsWithoutAnAnswer) {
    file("a.json", result(1, "A", 2));
    const std::string silent =
        file("b.json", with(result(2, "B"), "/answers", {{"ambition.01", {{"comment", "c"}}}}));
    const Ran read = ran({"aggregate", path("in"), "--json"});
    EXPECT_EQ(read.outcome, Outcome::some_invalid);
    EXPECT_NE(read.err.find(silent + ": Not one point is answered"), std::string::npos) << read.err;
    EXPECT_EQ((*read_json(read.out))["left_out"][0]["reason"], "no_answers");
    const Ran line = ran({"aggregate", path("in/a.json"), "-"}, in_one_line(content(silent)));
    EXPECT_EQ(line.outcome, Outcome::some_invalid);
    EXPECT_NE(ran({"validate", silent}).out.find(": ok. Not one point"), std::string::npos);
    EXPECT_EQ(ran({"score", silent}).outcome, Outcome::done);
}

TEST_F(Aggregating, TakesTheQuestionnaireOfMostResults) {
    const std::string questionnaire =
        write("in/q.txt", ketenspiegel::test::data_file("housing.questionnaire.json"));
    const std::string housing = ketenspiegel::test::data_file("housing.ketenspiegel.json");
    write("in/h", housing);
    const Ran read = ran({"aggregate", path("in"), "--json", "--min-group", "1"});
    EXPECT_EQ(read.outcome, Outcome::done) << read.err;
    EXPECT_NE(read.err.find("“housing”, version 2, of " + questionnaire), std::string::npos)
        << read.err;
    EXPECT_TRUE((*read_json(read.out))["aspects"].contains("agreements"));
    // Beside more results of the built-in one it is not wanted, and the other result stands out.
    file("a.json", result(1, "A", 2));
    file("b.json", result(2, "B", 2));
    const Ran other = ran({"aggregate", path("in"), "--json"});
    EXPECT_EQ(other.outcome, Outcome::some_invalid);
    EXPECT_EQ((*read_json(other.out))["results"], 2);
    EXPECT_NE(other.err.find("“housing”: 1. A group has one questionnaire"), std::string::npos)
        << other.err;
    EXPECT_NE(other.err.find("(1): " + questionnaire), std::string::npos) << other.err;
    // Results of standard input go with the questionnaire that was given for them.
    EXPECT_EQ(ran({"aggregate", questionnaire, "-"}, in_one_line(housing)).outcome, Outcome::done);
    EXPECT_EQ(ran({"report", path("in"), "--output", path("r.html")}).outcome,
              Outcome::some_invalid);
}

// --- Files written
// --------------------------------------------------------------------------------

TEST_F(Aggregating, WritesATable) {
    const std::string in = folder();
    const Ran read = ran({"aggregate", in, "--csv", path("out.csv"), "--csv-separator", "semicolon",
                          "--min-group", "1"});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_NE(read.out, "") << "the text is still there";
    const std::string csv = content(path("out.csv"));
    EXPECT_TRUE(csv.starts_with("\xEF\xBB\xBFrow;organisation;aspect;")) << csv.substr(0, 80);
    EXPECT_EQ(count_of(csv, "\r\n"), 1U + 1 + 5 + 5 * 5 + 73);
    EXPECT_NE(csv.find("\r\norganisation;E;ambition;;Ambition and interests;1;;4;"),
              std::string::npos);
    EXPECT_NE(csv.find("\r\npoint;;ambition;ambition.01;"), std::string::npos);
    EXPECT_EQ(ran({"aggregate", in, "--csv", path("out.csv")}).outcome, Outcome::done);
    EXPECT_TRUE(content(path("out.csv")).starts_with("\xEF\xBB\xBFrow,")) << "it is replaced";
}

TEST_F(Aggregating, WritesRowsAndSaysThatTheyAreUnprotected) {
    Json consensus = result(7, "a ", 3);
    consensus["respondent"]["kind"] = "consensus";
    file("consensus.json", consensus);
    Json person = result(8, " a", 4);
    person["respondent"]["kind"] = "person";
    person["respondent"].erase("role");
    person["scope"]["private_partners"] = false;
    person["answers"]["ambition.02"] = {{"level", nullptr}, {"reason", "unknown"}};
    person["answers"]["ambition.03"]["mark"] = "obstacle";
    person["answers"]["ambition.03"]["comment"] = "not told";
    file("person.json", person);
    file("a.json", result(1, "A", 2));
    const Ran read = ran({"aggregate", path("in"), "--ndjson", path("rows.ndjson")});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_NE(read.err.find(path("rows.ndjson") + ": rows for your own analysis"),
              std::string::npos)
        << read.err;
    std::istringstream rows(content(path("rows.ndjson")));
    std::vector<std::string> lines;
    for (std::string line; std::getline(rows, line);) lines.push_back(line);
    ASSERT_EQ(lines.size(), 3U * 73);
    EXPECT_EQ(
        lines[0],
        R"({"result":")" + uuid(1) +
            R"(","kind":"organisation","organisation":"A","organisation_key":"a",)"
            R"("role":"policy","private_partners":true,"aspect":"ambition","point":"ambition.01",)"
            R"("level":2,"reason":null,"mark":null})");
    EXPECT_NE(lines[73].find(R"("kind":"consensus","organisation":"A",)"), std::string::npos);
    EXPECT_NE(lines[146].find(R"("kind":"person","organisation":"A","organisation_key":"a",)"
                              R"("role":null,"private_partners":false,)"),
              std::string::npos);
    EXPECT_NE(lines[146].find(R"("level":3,"reason":null)"), std::string::npos) << "in scope";
    EXPECT_NE(lines[147].find(R"("level":null,"reason":"unknown")"), std::string::npos);
    EXPECT_NE(lines[148].find(R"("mark":"obstacle")"), std::string::npos);
    EXPECT_EQ(content(path("rows.ndjson")).find("not told"), std::string::npos);
}

TEST_F(Aggregating, WritesFilesWholeOrNotAtAll) {
    const std::string in = folder();
    const std::string nowhere = path("no/such/folder/out.csv");
    const Ran read = ran({"aggregate", in, "--ndjson", path("rows.ndjson"), "--csv", nowhere});
    EXPECT_EQ(read.outcome, Outcome::failed);
    EXPECT_EQ(read.out, "");
    EXPECT_EQ(read.err, nowhere + ": The file cannot be written.\n");
    EXPECT_EQ(ran({"aggregate", in, "--csv", in}).outcome, Outcome::failed) << "a folder";
    write("old.csv", "old");
    write("broken.json", "oops");
    EXPECT_EQ(ran({"aggregate", path("broken.json"), "--csv", path("old.csv")}).outcome,
              Outcome::failed);
    EXPECT_EQ(content(path("old.csv")), "old");
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
        EXPECT_NE(entry.path().extension(), ".part") << "something was left behind";
    }
}

// What a stranger wrote reaches the terminal and a spreadsheet.
TEST_F(Aggregating, WritesNamesSafely) {
    const std::string one = file("x.json", result(1, "=1+1\x1B[2J\nnext", 2));
    const Ran read = ran({"aggregate", one, "--csv", path("out.csv")});
    EXPECT_EQ(read.out.find('\x1B'), std::string::npos);
    EXPECT_EQ(read.out.find("\nnext"), std::string::npos);
    EXPECT_NE(content(path("out.csv")).find(",'=1+1[2J next"), std::string::npos);
}

TEST_F(Aggregating, ResultsAboutAnotherChainAreToldAndTheMostNamedNamesTheReport) {
    for (int id = 1; id <= 5; ++id) {
        const char* chain = id == 5   ? "Housing"
                            : id == 4 ? " ECONOMIC  services"
                                      : "Economic services";
        file(std::to_string(id) + ".json",
             with(result(id, "Partner " + std::to_string(id)), "/scope/chain", chain));
    }
    const Ran read = ran({"aggregate", path("in"), "--html", path("report.html")});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_NE(read.out.find("Results: 5"), std::string::npos) << read.out;
    EXPECT_NE(read.err.find("(4), “Housing” (1). All of them count"), std::string::npos)
        << read.err;
    EXPECT_NE(content(path("report.html")).find("conomic services</title>"), std::string::npos)
        << content(path("report.html")).substr(0, 600);
}

} // namespace
} // namespace ketenspiegel::cli
