// The command line with questionnaires that it was not built with: tests/data.

#include "core/json_reader.hpp"
#include "core/result_file.hpp"
#include "core/scoring.hpp"
#include "unit/cli/support/run_test.hpp"
#include "unit/core/support/data_files.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::cli {
namespace {

using ketenspiegel::test::data_file;
using ketenspiegel::test::data_questionnaire;
using ketenspiegel::test::with;
using test::ran;
using test::Ran;

constexpr const char* now_name = "housing.questionnaire.json";
constexpr const char* old_name = "housing-1.questionnaire.json";

/// The whole line that ends so.
bool has_line(const std::string& text, const std::string& line) {
    return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

class OtherQuestionnaires : public test::RunTest {
  protected:
    std::string copy(const std::string& name) { return write(name, data_file(name)); }

    std::string now() { return copy(now_name); }
    std::string old() { return copy(old_name); }
    std::string result() { return copy("housing.ketenspiegel.json"); }
    std::string old_result() { return copy("housing-1.ketenspiegel.json"); }
};

TEST_F(OtherQuestionnaires, ScoreWithTheOneThatIsGiven) {
    const Ran read = ran({"score", result(), "--questionnaire", now()});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_EQ(read.err, "");
    for (const char* piece :
         {"Questionnaire: Housing with care (housing, version 2)\n", "Agreements", "Information",
          "The collaboration is mainly process-oriented, with elements of system-oriented.",
          "agreements.02   1 → 3  obstacle  How partners deal with a home that comes free too "
          "late."}) {
        EXPECT_NE(read.out.find(piece), std::string::npos) << piece << "\n" << read.out;
    }
    const Ran first = ran({"score", "--questionnaire", now(), result()});
    EXPECT_EQ(first.out, read.out) << "it takes no more than its own file";
    EXPECT_EQ(
        ran({"score", "--questionnaire=" + now(), "-"}, data_file("housing.ketenspiegel.json")).out,
        read.out);
}

TEST_F(OtherQuestionnaires, ScoreAsADocument) {
    const Framework framework = data_questionnaire(now_name).framework;
    const auto read = read_result(data_file("housing.ketenspiegel.json"), framework);
    EXPECT_EQ(ran({"score", result(), "--json", "--questionnaire", now()}).out,
              write_json(score_document(score(read->result, framework), framework)));
}

TEST_F(OtherQuestionnaires, TellTheBuiltinOneApart) {
    EXPECT_EQ(ran({"score", example()}).out.find("Questionnaire:"), std::string::npos);
    EXPECT_EQ(ran({"score", example(), "--questionnaire", now()}).out,
              ran({"score", example()}).out)
        << "the built-in one is always known";
}

TEST_F(OtherQuestionnaires, AreTakenInTheVersionOfTheResult) {
    const Ran both =
        ran({"score", old_result(), "--questionnaire", now(), "--questionnaire", old()});
    EXPECT_EQ(both.outcome, Outcome::done);
    EXPECT_EQ(both.err, "");
    EXPECT_NE(both.out.find("(housing, version 1)"), std::string::npos) << both.out;
    EXPECT_NE(both.out.find("Trust"), std::string::npos);

    const Ran newest = ran({"score", old_result(), "--questionnaire", now()});
    EXPECT_EQ(newest.outcome, Outcome::done);
    EXPECT_NE(newest.out.find("(housing, version 2)"), std::string::npos) << newest.out;
    EXPECT_NE(newest.err.find("/questionnaire/version: "), std::string::npos) << newest.err;
    EXPECT_NE(newest.err.find("(10 more such places)"), std::string::npos) << newest.err;
}

TEST_F(OtherQuestionnaires, AreAskedForWhereTheyAreMissing) {
    const Ran unknown = ran({"score", result()});
    EXPECT_EQ(unknown.outcome, Outcome::failed);
    EXPECT_EQ(unknown.out, "");
    EXPECT_NE(unknown.err.find("housing.ketenspiegel.json: /questionnaire/id: "),
              std::string::npos);
    EXPECT_NE(unknown.err.find("--questionnaire"), std::string::npos) << unknown.err;
    const Ran checked = ran({"validate", result()});
    EXPECT_EQ(checked.outcome, Outcome::some_invalid);
    EXPECT_NE(checked.out.find("--questionnaire"), std::string::npos) << checked.out;
    const Ran other = ran({"score", write("x.json", "[]"), "--questionnaire", now()});
    EXPECT_EQ(other.err.find("--questionnaire"), std::string::npos) << other.err;
}

TEST_F(OtherQuestionnaires, ValidateResultsMadeWithThem) {
    const Ran all = ran({"validate", result(), old_result(), example(), "--questionnaire", now()});
    EXPECT_EQ(all.outcome, Outcome::done);
    EXPECT_EQ(all.err, "");
    EXPECT_TRUE(has_line(all.out, result() + ": ok")) << all.out;
    EXPECT_TRUE(has_line(all.out, example() + ": ok")) << all.out;
    EXPECT_NE(all.out.find(old_result() + ": ok. "), std::string::npos) << all.out;
}

TEST_F(OtherQuestionnaires, AreValidatedThemselves) {
    const Ran fine = ran({"validate", now(), old()});
    EXPECT_EQ(fine.outcome, Outcome::done);
    EXPECT_EQ(fine.out, now() + ": ok\n" + old() + ": ok\n");

    Json spoiled = with(*read_json(data_file(now_name)), "/texts/0/title", " ");
    spoiled = with(spoiled, "/texts/1/points/agreements.01/extra", "x");
    const std::string file = write("spoiled.json", write_json(spoiled));
    const Ran faults = ran({"validate", file, now()});
    EXPECT_EQ(faults.outcome, Outcome::some_invalid);
    EXPECT_EQ(faults.err, "");
    EXPECT_TRUE(has_line(faults.out, file + ": /texts/0/title: A text is empty.")) << faults.out;
    EXPECT_TRUE(has_line(faults.out, file + ": /texts/1/points/agreements.01/extra: “extra” is not "
                                            "known here."))
        << faults.out;
    EXPECT_TRUE(has_line(faults.out, now() + ": ok")) << faults.out;

    const Ran alone = ran({"validate", file});
    EXPECT_EQ(alone.outcome, Outcome::some_invalid);
}

TEST_F(OtherQuestionnaires, AreRefusedWhereTheyAreNotInOrder) {
    for (const char* command : {"score", "validate"}) {
        const std::string broken = write("broken.json", "{\n  oops");
        const Ran syntax = ran({command, result(), "--questionnaire", broken});
        EXPECT_EQ(syntax.outcome, Outcome::failed);
        EXPECT_EQ(syntax.out, "");
        EXPECT_NE(syntax.err.find(broken + ":2:3: "), std::string::npos) << syntax.err;

        const std::string missing = (folder_ / "missing.json").string();
        const Ran none = ran({command, result(), "--questionnaire", missing});
        EXPECT_EQ(none.outcome, Outcome::failed);
        EXPECT_NE(none.err.find(missing + ": "), std::string::npos) << none.err;

        const Ran other = ran({command, result(), "--questionnaire", result()});
        EXPECT_EQ(other.outcome, Outcome::failed);
        EXPECT_NE(other.err.find("/format: "), std::string::npos) << other.err;

        EXPECT_EQ(ran({command, result(), "--questionnaire"}).outcome, Outcome::failed);
    }
}

TEST_F(OtherQuestionnaires, AreGivenOnceEach) {
    const Ran twice = ran({"score", result(), "--questionnaire", now(), "--questionnaire", now()});
    EXPECT_EQ(twice.outcome, Outcome::failed);
    EXPECT_EQ(twice.out, "");
    EXPECT_NE(twice.err.find("“housing”, version 2"), std::string::npos) << twice.err;
}

// What somebody else wrote reaches the terminal.
TEST_F(OtherQuestionnaires, ArePrintedSafely) {
    Json file = *read_json(data_file(now_name));
    for (const char* place :
         {"/texts/1/title", "/texts/1/forms/process/name", "/texts/1/aspects/agreements/name",
          "/texts/1/points/agreements.02/statement"}) {
        file = with(file, place, "\x1B[2J\nnext");
    }
    const std::string questionnaire = write("x.json", write_json(file));
    const Ran read = ran({"score", result(), "--questionnaire", questionnaire});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_EQ(read.out.find('\x1B'), std::string::npos);
    EXPECT_EQ(read.out.find("\nnext"), std::string::npos);

    file = with(file, "/texts/1/\x1B[2J", "surplus");
    const std::string spoiled = write("y.json", write_json(file));
    EXPECT_EQ(ran({"validate", spoiled}).out.find('\x1B'), std::string::npos);
    EXPECT_EQ(ran({"score", result(), "--questionnaire", spoiled}).err.find('\x1B'),
              std::string::npos);
}

} // namespace
} // namespace ketenspiegel::cli
