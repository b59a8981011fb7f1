#include "core/digest.hpp"
#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "core/scoring.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

using test::result_document;
using test::with;

const Framework& six_points() {
    static const Framework small = test::make_framework({{"aim", 3}, {"way", 3}});
    return small;
}

/// With one answer.
Json answered_document() {
    return with(result_document(six_points()), "/answers", {{"aim.01", {{"level", 2}}}});
}

std::string written(const Json& document) {
    const auto bytes = write_result(document, six_points());
    EXPECT_TRUE(bytes.has_value()) << describe(bytes.error());
    return bytes.value_or("");
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t place = text.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    return text.replace(place, from.size(), to);
}

std::vector<std::string> keys(const Json& object) {
    std::vector<std::string> names;
    for (const auto& [key, value] : object.items()) names.push_back(key);
    return names;
}

TEST(ResultFile, IsReadBackAsItWasWritten) {
    const std::string bytes = written(answered_document());
    const auto read = read_result(bytes, six_points());
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_EQ(read->digest, DigestState::valid);
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_EQ(written(read->document), bytes);
    EXPECT_TRUE(
        bytes.starts_with("{\n  \"format\": \"ketenspiegel-result\",\n  \"version\": 1,\n"));
    EXPECT_TRUE(bytes.ends_with("\"\n}\n"));
}

TEST(ResultFile, IsWrittenInTheFormatsOrder) {
    Json document;
    document["digest"] = "sha256:stale";
    document["mine"] = {{"z", 1}, {"a", 2}};
    document["scores"] = {{"stale", true}};
    document["initiatives"] = Json::array({{{"x", 1}, {"note", "n"}, {"title", "t"}}});
    document["targets"] = {{"way", 3.0}, {"aim", 2}};
    document["context"] = {{"considerations", {{"other", "o"}, {"benefits", "b"}}},
                           {"y", 1},
                           {"readiness", 2.0},
                           {"interdependence", 1}};
    document["placement"] = {{"way", 1}, {"aim", 1}};
    document["traits"] = {{"way.pioneer.1", "no"}, {"aim.chain.1", "yes"}};
    document["answers"] = {
        {"way.02", {{"mark", "strength"}, {"more", "m"}, {"comment", "c"}, {"level", 1.0}}},
        {"aim.02", {{"reason", "unknown"}, {"level", nullptr}}},
        {"aim.01", {{"level", 3}}}};
    document["also_mine"] = nullptr;
    const Json plain = result_document(six_points());
    for (const auto& [key, value] : plain.items()) {
        if (key != "answers") document[key] = value;
    }
    document["scope"] = {{"private_partners", false}, {"colour", "red"}, {"chain", "c"}};

    const Json ordered = *read_json(written(document));
    using Names = std::vector<std::string>;
    EXPECT_EQ(keys(ordered),
              (Names{"format", "version", "id", "revision", "created", "modified", "questionnaire",
                     "respondent", "scope", "answers", "traits", "placement", "context", "targets",
                     "initiatives", "scores", "mine", "also_mine", "digest"}));
    EXPECT_EQ(keys(ordered["scope"]), (Names{"chain", "private_partners", "colour"}));
    EXPECT_EQ(keys(ordered["answers"]), (Names{"aim.01", "aim.02", "way.02"}));
    EXPECT_EQ(keys(ordered["answers"]["way.02"]), (Names{"level", "comment", "mark", "more"}));
    EXPECT_EQ(keys(ordered["answers"]["aim.02"]), (Names{"level", "reason"}));
    EXPECT_EQ(keys(ordered["traits"]), (Names{"aim.chain.1", "way.pioneer.1"}));
    EXPECT_EQ(keys(ordered["placement"]), (Names{"aim", "way"}));
    EXPECT_EQ(keys(ordered["context"]),
              (Names{"interdependence", "readiness", "considerations", "y"}));
    EXPECT_EQ(keys(ordered["context"]["considerations"]), (Names{"benefits", "other"}));
    EXPECT_EQ(keys(ordered["initiatives"][0]), (Names{"title", "note", "x"}));
    EXPECT_EQ(keys(ordered["mine"]), (Names{"z", "a"})) << "what is unknown keeps its own order";
    EXPECT_TRUE(ordered["answers"]["way.02"]["level"].is_number_integer()) << "1.0 is 1";
    EXPECT_TRUE(ordered["targets"]["way"].is_number_integer());
    EXPECT_TRUE(ordered["context"]["readiness"].is_number_integer());
    EXPECT_FALSE(ordered["scores"].contains("stale"));
}

TEST(ResultFile, GivesTheSameBytesForTheSameContent) {
    Json one = result_document(six_points());
    one["answers"] = {{"aim.01", {{"level", 3}, {"comment", "c"}}}, {"way.01", {{"level", 2}}}};
    Json other = Json::object();
    other["answers"] = {{"way.01", {{"level", 2.0}}}, {"aim.01", {{"comment", "c"}, {"level", 3}}}};
    for (const auto& [key, value] : one.items()) {
        if (key != "answers") other[key] = value;
    }
    EXPECT_EQ(written(one), written(other));
}

TEST(ResultFile, KeepsUnknownFieldsExactly) {
    const Json unknown = {{"text", "é\u2028\u0000"},
                          {"numbers", {0.1, 1e-7, 12345678901234567890U}},
                          {"nothing", nullptr},
                          {"deep", {{{"a", {true}}}}}};
    const std::string bytes = written(with(result_document(six_points()), "/unknown", unknown));
    EXPECT_EQ(read_result(bytes, six_points())->document["unknown"], unknown);
}

TEST(ResultFile, KeepsAnswersOfAnotherVersionAfterItsOwn) {
    Json document = with(result_document(six_points()), "/questionnaire/version", 2);
    document["answers"] = {{"aim.99", {{"comment", "kept"}, {"level", 2}}},
                           {"aim.01", {{"level", 1}}}};
    const Json read = *read_json(written(document));
    EXPECT_EQ(keys(read["answers"]), (std::vector<std::string>{"aim.01", "aim.99"}));
    EXPECT_EQ(read["answers"]["aim.99"]["comment"], "kept");
}

TEST(ResultFile, CarriesScoresThatNoReaderTrusts) {
    Json document = result_document(six_points());
    document["answers"] = {
        {"aim.01", {{"level", 3}}}, {"aim.02", {{"level", 3}}}, {"aim.03", {{"level", 3}}}};
    const std::string bytes = written(document);
    const auto read = read_result(bytes, six_points());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->document["scores"],
              score_document(score(read->result, six_points()), six_points()));
    Json forged = read->document;
    forged["scores"]["aspects"]["aim"]["mean"] = 4;
    EXPECT_EQ(written(forged), bytes);
    EXPECT_EQ(describe(read_result(write_json(with(document, "/scores", 1)), six_points()).error()),
              "/scores: wrong_type expected=object");
}

TEST(ResultFile, TellsDamageByTheDigest) {
    const std::string bytes = written(answered_document());
    const auto damaged = read_result(replaced(bytes, "RVO.nl", "RVO,nl"), six_points());
    ASSERT_TRUE(damaged.has_value()) << "a person may look at it";
    EXPECT_EQ(damaged->digest, DigestState::wrong);
    ASSERT_EQ(damaged->warnings.size(), 1U);
    EXPECT_EQ(describe(damaged->warnings[0]), "/digest: digest_wrong");

    EXPECT_EQ(read_result(replaced(bytes, "sha256:", "SHA256:"), six_points())->digest,
              DigestState::wrong);
    EXPECT_EQ(
        describe(
            read_result(write_json(with(*read_json(bytes), "/digest", 1)), six_points()).error()),
        "/digest: wrong_type expected=text");
}

TEST(ResultFile, TakesAFileWithoutDigestAndNotesIt) {
    const auto read = read_result(write_json(answered_document()), six_points());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->digest, DigestState::missing);
    ASSERT_EQ(read->warnings.size(), 1U);
    EXPECT_EQ(describe(read->warnings[0]), "digest_missing");
}

TEST(ResultFile, IsNotFooledByADigestInAComment) {
    Json document = result_document(six_points());
    document["answers"] = {{"aim.01", {{"comment", zero_digest()}}}};
    EXPECT_EQ(read_result(written(document), six_points())->digest, DigestState::valid);
}

TEST(ResultFile, IsRefusedAsInterpretingDoes) {
    EXPECT_EQ(describe(read_result("{\"format\":\n!", six_points()).error()), "2:1: not_json");
    EXPECT_EQ(describe(read_result("[]", six_points()).error()), "wrong_type expected=object");
    const Json incomplete = with(result_document(six_points()), "/respondent/organisation", "");
    EXPECT_EQ(describe(write_result(incomplete, six_points()).error()),
              "/respondent/organisation: blank_text");
    EXPECT_TRUE(read_result(write_json(incomplete), six_points(), Completeness::draft).has_value());
}

TEST(ResultFile, IsNeverWrittenLargerThanItCouldBeRead) {
    Json document = result_document(six_points());
    Json& unknown = document["unknown"] = Json::array();
    for (int i = 0; i < 1100; ++i) unknown.push_back(std::string(limits::text, 'x'));
    EXPECT_EQ(write_result(document, six_points()).error().code, ProblemCode::file_too_large);
}

// The practice in the report, as scoring gives it. When its answers change on purpose, write the
// file anew with write_result.
TEST(Example, IsCanonical) {
    const Framework& real = builtin_questionnaire().framework;
    const auto read = read_result(embedded_example_file(), real);
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_EQ(read->digest, DigestState::valid);
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_EQ(write_result(read->document, real).value_or(""), embedded_example_file());
}

} // namespace
} // namespace ketenspiegel
