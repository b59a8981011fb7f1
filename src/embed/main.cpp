// ks_embed DATA_DIRECTORY OUTPUT.cpp: the build-time program that checks data/ and turns it into
// the source behind core/embedded.hpp. Refuses data that is not whole, one line per problem.

#include "embed/checks.hpp"
#include "embed/data_files.hpp"
#include "embed/generated_source.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>

int main(int argc, char** argv) {
    using namespace ketenspiegel::embed;
    if (argc != 3) {
        std::fputs("usage: ks_embed DATA_DIRECTORY OUTPUT.cpp\n", stderr);
        return 2;
    }
    const auto files = read_data_files(argv[1]);
    if (!files) {
        std::fprintf(stderr, "%s\n", files.error().c_str());
        return 1;
    }
    const auto problems = check_data(*files);
    for (const std::string& problem : problems) std::fprintf(stderr, "%s\n", problem.c_str());
    if (!problems.empty()) return 1;

    std::error_code ignored; // an unwritable directory shows below
    std::filesystem::create_directories(std::filesystem::path(argv[2]).parent_path(), ignored);
    std::ofstream output(argv[2], std::ios::binary);
    output << generated_source(*files);
    output.close();
    if (!output) {
        std::fprintf(stderr, "cannot write %s\n", argv[2]);
        return 1;
    }
    return 0;
}
