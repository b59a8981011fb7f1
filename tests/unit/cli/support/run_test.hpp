#pragma once

#include "cli/run.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

/// Running the command-line tool in a test.
namespace ketenspiegel::cli::test {

struct Ran {
    Outcome outcome{};
    std::string out;
    std::string err;
};

Ran ran(const std::vector<std::string>& args, const std::string& input = "");

/// A folder of its own per test.
class RunTest : public testing::Test {
  protected:
    void SetUp() override;
    void TearDown() override;

    /// Writes a file in the folder; its path.
    std::string write(const std::string& name, std::string_view bytes);

    /// Writes the embedded example there.
    std::string example();

    std::filesystem::path folder_;
};

} // namespace ketenspiegel::cli::test
