#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "core/scoring.hpp"
#include "unit/cli/support/run_test.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel::cli {
namespace {

namespace fs = std::filesystem;
using test::ran;
using test::Ran;

std::string with_first_replaced(std::string text, std::string_view from, std::string_view to) {
    return text.replace(text.find(from), from.size(), to);
}

class Run : public test::RunTest {};

TEST_F(Run, ScoresAFileForReading) {
    const Ran result = ran({"score", example()});
    EXPECT_EQ(result.outcome, Outcome::done);
    EXPECT_EQ(result.err, "");
    for (const char* piece :
         {"The collaboration is mainly process-oriented, with elements of system-oriented and",
          "Governance and process design  System-oriented", "leads", "53%", "83%",
          "41 points below the target", "culture.04     1 → 3  obstacle"}) {
        EXPECT_NE(result.out.find(piece), std::string::npos) << piece << "\n" << result.out;
    }
    EXPECT_EQ(result.out.find('{'), std::string::npos) << "a placeholder was left";
    EXPECT_EQ(ran({"score", example()}).out, result.out);
}

TEST_F(Run, ScoresAFileAsADocument) {
    const Ran result = ran({"score", example(), "--json"});
    EXPECT_EQ(result.outcome, Outcome::done);
    const Framework& framework = builtin_questionnaire().framework;
    const auto read = read_result(embedded_example_file(), framework);
    EXPECT_EQ(result.out, write_json(score_document(score(read->result, framework), framework)));
    EXPECT_EQ(ran({"score", "--json", "-"}, std::string(embedded_example_file())).out, result.out);
}

TEST_F(Run, ScoresWithoutAVerdict) {
    Json document = *read_json(embedded_example_file());
    document["answers"] = Json::object();
    document.erase("context");
    document.erase("digest");
    const Ran result = ran({"score", "-"}, write_json(document));
    EXPECT_EQ(result.outcome, Outcome::done);
    EXPECT_NE(result.out.find("0 of 5 aspects"), std::string::npos) << result.out;
    EXPECT_NE(result.err.find("standard input: "), std::string::npos) << "no digest is noted";
    EXPECT_EQ(result.out.find('{'), std::string::npos);
}

TEST_F(Run, ScoresADamagedFileAndSaysSo) {
    const std::string damaged =
        with_first_replaced(std::string(embedded_example_file()), "\"level\": 2", "\"level\": 3");
    const Ran result = ran({"score", write("damaged.json", damaged)});
    EXPECT_EQ(result.outcome, Outcome::some_invalid);
    EXPECT_NE(result.out.find("The collaboration is"), std::string::npos);
    EXPECT_NE(result.err.find("damaged.json: /digest: "), std::string::npos) << result.err;
}

TEST_F(Run, FailsWhereNothingCanBeScored) {
    const Ran syntax = ran({"score", write("bad.json", "{\n  oops")});
    EXPECT_EQ(syntax.outcome, Outcome::failed);
    EXPECT_EQ(syntax.out, "");
    EXPECT_NE(syntax.err.find("bad.json:2:3: "), std::string::npos) << syntax.err;
    EXPECT_EQ(ran({"score", (folder_ / "missing.json").string()}).outcome, Outcome::failed);
    EXPECT_EQ(ran({"score", folder_.string()}).outcome, Outcome::failed);
    const Ran large = ran({"score", write("large.json", std::string(limits::file_bytes + 1, ' '))});
    EXPECT_EQ(large.outcome, Outcome::failed);
    EXPECT_NE(large.err.find("4 MiB"), std::string::npos) << large.err;
}

TEST_F(Run, ValidatesOneLinePerFile) {
    const std::string good = example();
    const std::string bad =
        write("bad.json", with_first_replaced(std::string(embedded_example_file()), "\"level\": 2",
                                              "\"level\": 7"));
    EXPECT_EQ(ran({"validate", good}).out, good + ": ok\n");
    EXPECT_EQ(ran({"validate", good}).outcome, Outcome::done);
    const Ran both = ran({"validate", bad, good});
    EXPECT_EQ(both.outcome, Outcome::some_invalid);
    EXPECT_TRUE(both.out.starts_with(bad + ": /answers/ambition.01/level: ")) << both.out;
    EXPECT_TRUE(both.out.ends_with(good + ": ok\n"));
    EXPECT_EQ(both.err, "");
}

TEST_F(Run, ValidatesADamagedFileAsWrong) {
    const std::string file =
        write("x.json", with_first_replaced(std::string(embedded_example_file()), "Stuurgroep",
                                            "stuurgroep"));
    const Ran result = ran({"validate", file});
    EXPECT_EQ(result.outcome, Outcome::some_invalid);
    EXPECT_TRUE(result.out.starts_with(file + ": /digest: ")) << result.out;
}

TEST_F(Run, ValidatesAFileWithRemarks) {
    Json document = *read_json(embedded_example_file());
    document.erase("digest");
    document["scope"]["private_partners"] = false;
    const Ran result = ran({"validate", write("x.json", write_json(document))});
    EXPECT_EQ(result.outcome, Outcome::done);
    EXPECT_NE(result.out.find("x.json: ok. "), std::string::npos) << result.out;
    EXPECT_EQ(result.out.find('\n'), result.out.size() - 1) << "one line";
}

TEST_F(Run, ValidatesEveryJsonFileBelowAFolder) {
    write("b/2.json", embedded_example_file());
    write("b/1.json", embedded_example_file());
    write("a.ketenspiegel.json", embedded_example_file());
    write("b/notes.txt", "not looked at");
    const std::string root = folder_.string();
    const Ran result = ran({"validate", root});
    EXPECT_EQ(result.outcome, Outcome::done);
    EXPECT_EQ(result.out, root + "/a.ketenspiegel.json: ok\n" + root + "/b/1.json: ok\n" + root +
                              "/b/2.json: ok\n");
}

TEST_F(Run, ValidatesWhatItCanReach) {
    const std::string missing = (folder_ / "missing.json").string();
    const Ran some = ran({"validate", missing, example()});
    EXPECT_EQ(some.outcome, Outcome::some_invalid);
    EXPECT_NE(some.err.find(missing), std::string::npos);
    EXPECT_EQ(ran({"validate", missing}).outcome, Outcome::failed);
    fs::create_directories(folder_ / "empty");
    const Ran empty = ran({"validate", (folder_ / "empty").string()});
    EXPECT_EQ(empty.outcome, Outcome::failed);
    EXPECT_NE(empty.err, "");
}

TEST_F(Run, PrintsEverySchema) {
    for (const char* name : {"result", "score", "group", "framework", "texts", "questionnaire",
                             "register", "example-group"}) {
        const Ran result = ran({"schema", name});
        EXPECT_EQ(result.outcome, Outcome::done);
        const auto schema = read_json(result.out);
        ASSERT_TRUE(schema.has_value());
        EXPECT_EQ((*schema)["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
    const Ran unknown = ran({"schema", "nope"});
    EXPECT_EQ(unknown.outcome, Outcome::failed);
    EXPECT_EQ(unknown.out, "");
    EXPECT_NE(
        unknown.err.find("framework, group, questionnaire, register, result, score and texts"),
        std::string::npos);
}

TEST_F(Run, ExplainsItself) {
    EXPECT_EQ(ran({"--help"}).outcome, Outcome::done);
    EXPECT_NE(ran({"--help"}).out.find("validate"), std::string::npos);
    EXPECT_NE(ran({"score", "--help"}).out.find("--json"), std::string::npos);
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{},
                                                  {"nothing"},
                                                  {"score"},
                                                  {"score", "a", "b"},
                                                  {"score", "a", "--xml"},
                                                  {"validate"},
                                                  {"schema"}}) {
        const Ran result = ran(wrong);
        EXPECT_EQ(result.outcome, Outcome::failed);
        EXPECT_EQ(result.out, "");
        EXPECT_NE(result.err, "");
    }
}

} // namespace
} // namespace ketenspiegel::cli
