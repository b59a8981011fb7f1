// ks_embed DATA_DIRECTORY OUTPUT_DIRECTORY: the build-time program that checks data/ and turns it
// into the sources behind core/embedded.hpp: embedded_data.cpp, embedded_languages.cpp and
// embedded_example_group.cpp; and into a file per language for the page to load, language-nl.txt.
// Refuses data that is not whole, one line per problem.

#include "embed/checks.hpp"
#include "embed/data_files.hpp"
#include "embed/generated_source.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

bool write(const std::filesystem::path& file, const std::string& source) {
    std::ofstream output(file, std::ios::binary);
    output << source;
    output.close();
    if (!output) std::fprintf(stderr, "cannot write %s\n", file.string().c_str());
    return static_cast<bool>(output);
}

} // namespace

int main(int argc, char** argv) {
    using namespace ketenspiegel::embed;
    if (argc != 3) {
        std::fputs("usage: ks_embed DATA_DIRECTORY OUTPUT_DIRECTORY\n", stderr);
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

    const std::filesystem::path folder = argv[2];
    std::error_code ignored; // an unwritable directory shows below
    std::filesystem::create_directories(folder, ignored);
    bool written =
        write(folder / "embedded_data.cpp", generated_source(*files)) &&
        write(folder / "embedded_languages.cpp", generated_languages_source(*files)) &&
        write(folder / "embedded_example_group.cpp", generated_example_group_source(*files));
    for (const DataFile& words : files->interface_texts) {
        const auto texts = std::ranges::find(files->texts, words.name, &DataFile::name);
        if (texts == files->texts.end()) {
            std::fprintf(stderr, "data/questionnaire/%s.json: not there\n", words.name.c_str());
            return 1;
        }
        written = written &&
                  write(folder / ("language-" + words.name + ".txt"), language_file(words, *texts));
    }
    return written ? 0 : 1;
}
