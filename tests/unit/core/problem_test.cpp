#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/problem.hpp"

#include <gtest/gtest.h>
#include <set>

namespace ketenspiegel {
namespace {

TEST(Problem, FillsPlaceholders) {
    const Problem problem{.code = ProblemCode::out_of_range,
                          .arguments = {{"minimum", "1"}, {"maximum", "{minimum}"}}};
    EXPECT_EQ(fill_placeholders("{minimum} to {maximum}: {other} {", problem),
              "1 to {minimum}: {other} {");
    EXPECT_EQ(fill_placeholders("", problem), "");
    EXPECT_EQ(fill_placeholders("}{", problem), "}{");
}

TEST(Problem, DescribesItselfForDevelopers) {
    EXPECT_EQ(describe({.code = ProblemCode::not_json, .line = 2, .column = 3}), "2:3: not_json");
    EXPECT_EQ(describe({.code = ProblemCode::unknown_id,
                        .pointer = "/answers/x",
                        .arguments = {{"file", "a.json"}, {"id", "x"}}}),
              "a.json: /answers/x: unknown_id id=x");
}

TEST(Problem, HasAnIdForEveryCode) {
    std::set<std::string_view> ids;
    for (const ProblemCode code : all_problem_codes()) ids.insert(problem_code_id(code));
    EXPECT_EQ(ids.size(), all_problem_codes().size());
    EXPECT_FALSE(ids.contains(""));
}

TEST(Problem, HasATextForEveryCodeInEveryLanguage) {
    EXPECT_FALSE(embedded_interface().empty());
    for (const EmbeddedText& file : embedded_interface()) {
        const auto texts = read_json(file.json);
        ASSERT_TRUE(texts.has_value());
        for (const ProblemCode code : all_problem_codes()) {
            const std::string key = "problem." + std::string(problem_code_id(code));
            EXPECT_TRUE(texts->contains(key)) << file.language << " " << key;
        }
    }
}

} // namespace
} // namespace ketenspiegel
