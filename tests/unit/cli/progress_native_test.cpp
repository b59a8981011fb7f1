#include "cli/progress.hpp"

#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace ketenspiegel::cli {
namespace {

TEST(Progress, DrawsABar) {
    EXPECT_EQ(progress_line(0, 60), "░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 60 files");
    EXPECT_EQ(progress_line(30, 60), "███████████████░░░░░░░░░░░░░░░ 30 of 60 files");
    EXPECT_EQ(progress_line(60, 60), "██████████████████████████████ 60 of 60 files");
    EXPECT_EQ(progress_line(70, 60), "██████████████████████████████ 70 of 60 files");
    EXPECT_EQ(progress_line(7, 0), "7 results");
}

TEST(Progress, IsSilentWhereWorkIsShort) {
    std::ostringstream out;
    {
        Progress progress(out, true, 3);
        for (int i = 0; i < 3; ++i) progress.step();
    }
    EXPECT_EQ(out.str(), "");
}

TEST(Progress, IsSilentWhereNobodyLooks) {
    std::ostringstream out;
    {
        Progress progress(out, false, 3);
        std::this_thread::sleep_for(std::chrono::milliseconds(1050));
        progress.step();
    }
    EXPECT_EQ(out.str(), "");
}

TEST(Progress, LeavesNothingBehind) {
    std::ostringstream out;
    {
        Progress progress(out, true, 4);
        std::this_thread::sleep_for(std::chrono::milliseconds(1050));
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) threads.emplace_back([&] { progress.step(); });
    }
    EXPECT_NE(out.str().find(" of 4 files"), std::string::npos);
    EXPECT_TRUE(out.str().ends_with("\r\x1B[K"));
}

} // namespace
} // namespace ketenspiegel::cli
