#include "core/digest.hpp"
#include "core/json_reader.hpp"
#include "core/record_file.hpp"
#include "core/result_file.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

namespace ketenspiegel {
namespace {

Json document() {
    Json whole = test::result_document(test::small_framework());
    for (const char* point : {"aim.01", "aim.02", "aim.03", "way.01", "way.02", "way.03"}) {
        whole["answers"][point] = {{"level", 3}, {"comment", "é\n\"c\""}};
    }
    whole["mine"] = {{"z", 1.5}, {"a", Json::array({1, nullptr})}};
    return whole;
}

std::string written() {
    return *write_result(document(), test::small_framework());
}

std::string all_replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

/// Keys in the order of the alphabet, wherever they stand.
Json sorted(const Json& value) {
    if (!value.is_object()) return value;
    std::vector<std::pair<std::string, Json>> members;
    for (const auto& [key, member] : value.items()) members.emplace_back(key, sorted(member));
    std::ranges::sort(members, {}, [](const auto& member) { return member.first; });
    Json object = Json::object();
    for (auto& [key, member] : members) object[key] = std::move(member);
    return object;
}

/// What the reader notes of the bytes, by codes.
std::string notes(const std::string& bytes) {
    const auto read = read_result(bytes, test::small_framework());
    if (!read) return describe(read.error());
    std::string codes;
    for (const Problem& warning : read->warnings) {
        codes += (codes.empty() ? "" : " ") + std::string(problem_code_id(warning.code));
    }
    const auto recorded = record_file(bytes, test::small_framework());
    const bool counts = read->digest != DigestState::wrong;
    EXPECT_EQ(recorded.has_value(), counts) << codes;
    if (recorded) EXPECT_EQ(recorded->warnings.size(), read->warnings.size());
    return codes;
}

TEST(SavedAgain, CountsAndIsNoted) {
    const std::string bytes = written();
    EXPECT_EQ(notes(bytes), "");
    const std::string numbers = all_replaced(bytes, ".0,", ",");
    ASSERT_NE(numbers, bytes);
    for (const std::string& again : {
             all_replaced(bytes, "\n", "\r\n"),
             "\xEF\xBB\xBF" + bytes,
             "\xEF\xBB\xBF" + all_replaced(bytes, "\n", "\r\n"),
             bytes.substr(0, bytes.size() - 1),
             bytes + "\n",
             bytes + "\r\n",
             write_compact_json(*read_json(bytes)),
             read_json(bytes)->dump(4),
             read_json(bytes)->dump(2, '\t', true),
             all_replaced(bytes, "\"sha256:", "\"sha25\\u0036:"),
             all_replaced(bytes, "\"level\": 3", "\"level\": 3.0"),
             numbers,
             all_replaced(bytes, "1.5", "15e-1"),
         }) {
        EXPECT_EQ(notes(again), "saved_again") << again.substr(0, 100);
    }
    // Whoever sorts keys sorts those that the format does not know too; of these the order is lost.
    Json known = document();
    known.erase("mine");
    const Json whole = *read_json(*write_result(known, test::small_framework()));
    EXPECT_EQ(notes(write_json(sorted(whole))), "saved_again");
    EXPECT_EQ(notes(all_replaced(write_json(sorted(whole)), ".0,", ",")), "saved_again");
}

TEST(SavedAgain, IsNotAltered) {
    const std::string bytes = written();
    const auto altered = [&](const std::function<void(Json&)>& alter) {
        Json whole = *read_json(bytes);
        alter(whole);
        return notes(write_json(whole));
    };
    EXPECT_EQ(altered([](Json& whole) { whole["answers"]["aim.01"]["level"] = 2; }),
              "digest_wrong");
    EXPECT_EQ(altered([](Json& whole) { whole["answers"].erase("aim.01"); }), "digest_wrong");
    EXPECT_EQ(altered([](Json& whole) { whole["respondent"]["organisation"] = "RVO"; }),
              "digest_wrong");
    EXPECT_EQ(altered([](Json& whole) { whole["mine"]["z"] = 1.25; }), "digest_wrong");
    EXPECT_EQ(altered([](Json& whole) { whole["more"] = 1; }), "digest_wrong");
    EXPECT_EQ(altered([](Json& whole) { whole["scores"]["chain"]["mean"] = 3.5; }), "digest_wrong");
    EXPECT_EQ(altered([](Json& whole) { whole.erase("scores"); }), "digest_wrong");
    EXPECT_EQ(altered([](Json& whole) { whole["digest"] = "sha256:0"; }), "digest_wrong");
    EXPECT_EQ(altered([](Json& whole) { whole["digest"] = ""; }), "digest_wrong");
    EXPECT_EQ(altered([](Json& whole) { whole.erase("digest"); }), "digest_missing");
}

TEST(SavedAgain, HoldsForWhatNewerWritersAdd) {
    // A field that is known to its writer stands elsewhere than this one would write it.
    std::string bytes = written();
    bytes.replace(bytes.find("\"answers\""), 0,
                  "\"later\": {\n    \"b\": 1,\n    \"a\": 2\n  },\n  ");
    Json whole = *read_json(bytes);
    const std::string stated = whole["digest"].get<std::string>();
    const auto digest = compute_digest(bytes, stated);
    bytes = all_replaced(bytes, stated, *digest);
    EXPECT_EQ(notes(bytes), "");
    EXPECT_EQ(notes(all_replaced(bytes, "\n", "\r\n")), "saved_again");
}

TEST(NoAnswers, AreNotedAndLeftOutOfGroups) {
    Json whole = test::result_document(test::small_framework());
    whole["answers"] = {{"aim.01", {{"level", nullptr}, {"comment", "c"}}}};
    const std::string bytes = *write_result(whole, test::small_framework());
    EXPECT_EQ(read_result(bytes, test::small_framework())->warnings.back().code,
              ProblemCode::no_answers);
    EXPECT_TRUE(read_result(bytes, test::small_framework(), Completeness::draft)->warnings.empty());
    const auto recorded = record_file(bytes, test::small_framework());
    ASSERT_FALSE(recorded.has_value());
    EXPECT_EQ(recorded.error().code, ProblemCode::no_answers);
    whole["answers"]["aim.01"] = {{"level", nullptr}, {"reason", "unknown"}};
    EXPECT_TRUE(record_file(*write_result(whole, test::small_framework()), test::small_framework())
                    .has_value());
}

} // namespace
} // namespace ketenspiegel
