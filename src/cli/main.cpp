#include "cli/run.hpp"

#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> args(argv + (argc > 0 ? 1 : 0), argv + argc);
    const bool err_is_terminal = isatty(STDERR_FILENO) == 1;
    auto outcome = ketenspiegel::cli::run(args, std::cin, std::cout, std::cerr, err_is_terminal);
    std::cout.flush();
    if (!std::cout) outcome = ketenspiegel::cli::Outcome::failed; // a full disk, a closed pipe
    return static_cast<int>(outcome);
}
