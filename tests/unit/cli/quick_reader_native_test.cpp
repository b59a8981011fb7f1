#include "cli/quick_reader.hpp"
#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/questionnaire.hpp"
#include "support/quick_reading.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/random_results.hpp"
#include "unit/core/support/refused_files.hpp"
#include "unit/core/support/results.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string>
#include <string_view>

namespace ketenspiegel::cli {
namespace {

namespace core_test = ::ketenspiegel::test;

using core_test::QuickReading;
using core_test::with;
using core_test::without;

/// Something in every field.
Json whole_document() {
    Json document = core_test::result_document(core_test::small_framework());
    document["respondent"]["role"] = "policy";
    document["respondent"]["relations"] = {"trade"};
    document["answers"] = {{"aim.01", {{"level", 2}, {"comment", "c"}, {"mark", "obstacle"}}},
                           {"aim.02", {{"level", nullptr}, {"reason", "unknown"}}},
                           {"way.01", {{"level", nullptr}, {"reason", "not_applicable"}}}};
    document["traits"] = {{"aim.pioneer.1", "partly"}, {"way.chain.1", "no"}};
    document["placement"] = {{"aim", 2}};
    document["context"] = {{"interdependence", 3}, {"considerations", {{"benefits", "b"}}}};
    document["targets"] = {{"way", 3}};
    document["initiatives"] = Json::array({{{"title", "t"}, {"aspect", "way"}}});
    return document;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t place = text.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    return text.replace(place, from.size(), to);
}

/// Lists within each other.
std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

class AQuickReader : public testing::Test {
  protected:
    void expect_taken(std::string_view bytes) {
        const QuickReading reading =
            core_test::read_both(reader, bytes, core_test::small_framework());
        EXPECT_TRUE(reading.taken) << bytes.substr(0, 1000);
        EXPECT_EQ(reading.difference, "") << bytes.substr(0, 1000);
    }
    void expect_document_taken(const Json& document) { expect_taken(write_json(document)); }

    void expect_left(std::string_view bytes) {
        EXPECT_FALSE(reader.read(bytes, core_test::small_framework())) << bytes.substr(0, 1000);
    }

    /// The whole document with a member more, spelled as it stands there.
    static std::string with_member(std::string_view member) {
        return replaced(write_json(whole_document()), "{\n  \"format\"",
                        "{" + std::string(member) + ",\n  \"format\"");
    }

    QuickReader reader;
};

TEST_F(AQuickReader, TakesFilesAsTheyAreWritten) {
    const Framework& builtin = builtin_questionnaire().framework;
    const QuickReading example = core_test::read_both(reader, embedded_example_file(), builtin);
    EXPECT_TRUE(example.taken);
    EXPECT_EQ(example.difference, "");
    expect_taken(*write_result(whole_document(), core_test::small_framework()));
    expect_document_taken(core_test::result_document(core_test::small_framework()));
}

TEST_F(AQuickReader, TakesWhatCountsOtherwiseThanItStandsThere) {
    Json document = with(whole_document(), "/scope/private_partners", false);
    for (const char* place : {"/answers/aim.01/level", "/placement/aim", "/targets/way"}) {
        document = with(document, place, 4);
    }
    expect_document_taken(document);
    document = with(whole_document(), "/questionnaire/version", 2);
    document["answers"]["aim.09"] = {{"level", 1}};
    document["traits"]["aim.chain.2"] = "yes";
    document["context"]["considerations"]["more"] = "m";
    document["respondent"]["relations"] = {"trade", "barter"};
    expect_document_taken(document);
}

TEST_F(AQuickReader, TakesEveryWayOfWritingTheSame) {
    expect_taken(whole_document().dump());
    expect_taken(
        with_member(R"("mine": {"z": [1, -2.5e3, true, null, {"a": {}}], "": "é\n\"\/"})"));
    expect_taken(replaced(write_json(whole_document()), "\"c\"", R"("\u00e9\tc")"));
    for (const char* level : {"2.0", "20e-1", "0.2E+1", "1", "4"}) {
        expect_taken(replaced(write_json(whole_document()), "\"level\": 2",
                              "\"level\": " + std::string(level)));
    }
}

TEST_F(AQuickReader, TakesWhatIsJustWithinTheLimits) {
    expect_taken(with_member("\"deep\": " + nested(limits::nesting - 1)));
    expect_document_taken(
        with(whole_document(), "/answers/aim.01/comment", std::string(limits::text, 'x')));
    expect_taken(with_member("\"" + std::string(limits::text, 'k') + "\": 1"));
    expect_document_taken(
        with(whole_document(), "/respondent/organisation", std::string(200, 'x')));
    std::string many = "\"many\": {\"0\": 0";
    for (int i = 1; i < 300; ++i) many += ", \"" + std::to_string(i) + "\": 0";
    expect_taken(with_member(many + "}"));
}

TEST_F(AQuickReader, LeavesWhatIsBeyondTheLimits) {
    expect_left(with_member("\"deep\": " + nested(limits::nesting)));
    expect_left(with_member("\"mine\": \"" + std::string(limits::text + 1, 'x') + "\""));
    expect_left(with_member("\"" + std::string(limits::text + 1, 'k') + "\": 1"));
    expect_left(write_json(whole_document()) + std::string(limits::file_bytes, ' '));
}

TEST_F(AQuickReader, LeavesDoubledKeysWhereverTheyAre) {
    expect_left(with_member("\"id\": \"11111111-2222-4333-8444-555555555555\""));
    expect_left(with_member(R"("scores": {"a": [{"b": 1, "c": {"x": 1}, "b": 1}]})"));
    expect_left(with_member(R"("mine": {"a": 1, "\u0061": 1})"));
    std::string many = "\"many\": {\"7\": 0";
    for (int i = 0; i < 300; ++i) many += ", \"" + std::to_string(i) + "\": 0";
    expect_left(with_member(many + "}"));
}

TEST_F(AQuickReader, LeavesWhatIsNoJson) {
    for (const char* bytes : {"", " ", "{", "[]", "1", "null", "{}"}) expect_left(bytes);
    expect_left(write_json(whole_document()) + "x");
    for (const char* value :
         {"NaN", "1e999", "01", "+1", ".5", "'a'", "\"\xC3\"", "\"\xED\xA0\x80\"", "\"\\ud800\"",
          "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\x\"", "\"\t\"", "[1,]"}) {
        expect_left(with_member("\"mine\": " + std::string(value)));
    }
}

TEST_F(AQuickReader, LeavesResultsThatAreNotInOrder) {
    const Json whole = whole_document();
    for (const char* place :
         {"/format", "/version", "/id", "/revision", "/created", "/modified", "/questionnaire/id",
          "/respondent/kind", "/respondent/organisation", "/scope/private_partners", "/answers"}) {
        expect_left(write_json(without(whole, place)));
        expect_left(write_json(with(whole, place, Json::array({1}))));
    }
    for (const char* place :
         {"/answers/aim.01/level", "/placement/aim", "/targets/way", "/context/interdependence"}) {
        for (const Json& value : {Json(0), Json(5), Json(2.5), Json("2"), Json(true)}) {
            expect_left(write_json(with(whole, place, value)));
        }
    }
    expect_left(write_json(with(whole, "/answers/aim.02/level", 2)));
    expect_left(write_json(with(whole, "/answers/aim.09", Json::object())));
    expect_left(write_json(with(whole, "/respondent/organisation", " \n")));
    expect_left(write_json(with(whole, "/scores", 1)));
    expect_left(write_json(with(whole, "/digest", 1)));
}

TEST_F(AQuickReader, LeavesDigestsThatDoNotHold) {
    const std::string bytes = *write_result(whole_document(), core_test::small_framework());
    expect_taken(bytes);
    expect_left(replaced(bytes, "RVO.nl", "RVO.be"));
    expect_left(write_json(with(whole_document(), "/digest", "sha256:0")));
    // The digest spelled by an escape does not stand there literally.
    expect_left(replaced(bytes, "\"sha256:", "\"sha25\\u0036:"));
}

TEST_F(AQuickReader, LeavesAllThatMustBeRefused) {
    expect_taken(core_test::good_file(core_test::small_framework()));
    for (const auto& file : core_test::refused_files(core_test::small_framework())) {
        EXPECT_FALSE(reader.read(file.bytes, core_test::small_framework())) << file.what;
    }
}

TEST_F(AQuickReader, LeavesWhatWasSavedAgainToCore) {
    const std::string bytes = *write_result(whole_document(), core_test::small_framework());
    expect_left("\xEF\xBB\xBF" + bytes);
    expect_left(bytes + "\n");
    expect_left(bytes.substr(0, bytes.size() - 1));
    expect_left(write_compact_json(*read_json(bytes)));
}

TEST_F(AQuickReader, NotesThatNothingIsAnswered) {
    Json silent = whole_document();
    silent["answers"] = {{"aim.01", {{"comment", "c"}}}};
    expect_document_taken(silent);
    expect_taken(*write_result(silent, core_test::small_framework()));
}

TEST_F(AQuickReader, NeverContradictsCoreOnSpoiledFiles) {
    constexpr std::array<std::string_view, 16> pieces{
        "\"",  "\\",   ",",    "{",        "}",   "[",  "]", "\\ud83d\\ude00",
        "1e9", "null", "\xFF", "\"a\":1,", "2.0", "-0", " ", std::string_view("\0", 1)};
    const std::string whole = whole_document().dump();
    core_test::Random random(7);
    const auto below = [&](std::size_t count) {
        return static_cast<std::size_t>(random.below(static_cast<int>(count)));
    };
    int taken = 0;
    int left = 0;
    for (int i = 0; i < 3000; ++i) {
        std::string bytes = whole;
        for (std::size_t spoils = 1 + below(2); spoils > 0; --spoils) {
            const std::size_t place = below(bytes.size());
            switch (below(4)) {
            case 0:
                bytes.insert(place, pieces[below(pieces.size())]);
                break;
            case 1:
                bytes.erase(place, 1 + below(3));
                break;
            case 2:
                bytes[place] = static_cast<char>(32 + below(96));
                break;
            default:
                bytes.insert(place, bytes.substr(below(bytes.size()), below(40)));
            }
        }
        const QuickReading reading =
            core_test::read_both(reader, bytes, core_test::small_framework());
        ASSERT_EQ(reading.difference, "") << bytes;
        ++(reading.taken ? taken : left);
    }
    EXPECT_GT(taken, 100);
    EXPECT_GT(left, 100);
}

} // namespace
} // namespace ketenspiegel::cli
