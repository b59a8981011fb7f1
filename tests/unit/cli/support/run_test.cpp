#include "unit/cli/support/run_test.hpp"

#include "core/embedded.hpp"

#include <fstream>
#include <sstream>

namespace ketenspiegel::cli::test {

namespace fs = std::filesystem;

Ran ran(const std::vector<std::string>& args, const std::string& input) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const Outcome outcome = run(args, in, out, err);
    return {outcome, out.str(), err.str()};
}

void RunTest::SetUp() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::temp_directory_path() / (std::string("ketenspiegel-cli-") + test->name());
    fs::remove_all(folder_);
    fs::create_directories(folder_);
}

void RunTest::TearDown() {
    fs::remove_all(folder_);
}

std::string RunTest::write(const std::string& name, std::string_view bytes) {
    const fs::path path = folder_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

std::string RunTest::example() {
    return write("practice.json", embedded_example_file());
}

} // namespace ketenspiegel::cli::test
