#include "core/record_file.hpp"
#include "core/result_file.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/refused_files.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

TEST(RefusedFiles, AreRefusedByWhoeverReadsOneAndByGroups) {
    const Framework framework = test::make_framework({{"aim", 4}, {"way", 3}});
    ASSERT_TRUE(read_result(test::good_file(framework), framework).has_value());
    for (const auto& [what, bytes, code] : test::refused_files(framework)) {
        const auto read = read_result(bytes, framework);
        ASSERT_FALSE(read.has_value()) << what;
        EXPECT_EQ(problem_code_id(read.error().code), problem_code_id(code)) << what;
        EXPECT_FALSE(record_file(bytes, framework).has_value()) << what;
        const bool is_json = code == ProblemCode::out_of_range || code == ProblemCode::wrong_type ||
                             code == ProblemCode::blank_text;
        EXPECT_EQ(read.error().line == 0, is_json) << what << ": a place in the text, or in JSON";
        EXPECT_EQ(read.error().pointer.empty(), !is_json) << what;
    }
}

TEST(RefusedFiles, TellWhereTheFirstByteTooManyIs) {
    const Framework framework = test::make_framework({{"aim", 4}, {"way", 3}});
    const std::string good = test::good_file(framework);
    const auto read = read_result(good + std::string(1, '\0') + "x", framework);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().line, 1U + static_cast<std::size_t>(std::ranges::count(good, '\n')));
    EXPECT_EQ(read.error().column, 1U);
}

} // namespace
} // namespace ketenspiegel
