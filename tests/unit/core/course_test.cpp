// What is to be done about a target follows from main form and mean together.
#include "core/course.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

Course course(const Shares& shares, double target) {
    double mean = 0;
    for (const Form form : all_forms) mean += shares[form_index(form)] * form_level(form);
    return course_of(make_profile(mean, shares), target);
}

TEST(Course, DevelopsWhileTheMainFormIsBelowTheTarget) {
    EXPECT_EQ(course({0, 0.6, 0.4, 0}, 3), Course::develop);
    EXPECT_EQ(course({0, 0.4, 0.2, 0.4}, 3), Course::develop) << "though the mean reaches it";
    EXPECT_EQ(course({0, 0.6, 0.4, 0}, 2.1), Course::develop) << "a group's target";
}

TEST(Course, StabilisesNothingWhoseMeanIsBelowItsTarget) {
    EXPECT_EQ(course({0.4, 0, 0.6, 0}, 3), Course::carry_through) << "2.2 of 3";
    EXPECT_EQ(course({0, 0, 1, 0}, 3), Course::stabilise);
    EXPECT_EQ(course({0, 0.2, 0.5, 0.3}, 3), Course::stabilise);
    EXPECT_EQ(course({0, 0, 1, 0}, 2.4), Course::stabilise)
        << "between two forms: nobody goes below";
}

TEST(Course, EasesOffOnlyWhatIsAboveItsTargetInBoth) {
    EXPECT_EQ(course({0, 0, 1, 0}, 2), Course::ease);
    EXPECT_EQ(course({0.5, 0, 0, 0.5 + 1e-6}, 3), Course::carry_through) << "2.5 of 3";
}

TEST(Course, LeadsNarrowlyByLessThanFivePoints) {
    EXPECT_TRUE(is_narrow(make_profile(2, {0.1, 0.47, 0.43, 0})));
    EXPECT_FALSE(is_narrow(make_profile(2, {0.1, 0.475, 0.425, 0}))) << "5 points";
    EXPECT_TRUE(is_narrow(make_profile(2, {0.5, 0.5, 0, 0})));
    EXPECT_EQ(runner_up(make_profile(2, {0.1, 0.47, 0.43, 0})), Form::system);
    EXPECT_EQ(runner_up(make_profile(2, {0.5, 0.5, 0, 0})), Form::process);
}

} // namespace
} // namespace ketenspiegel
