#include "unit/core/support/data_files.hpp"

#include "core/questionnaire_file.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace ketenspiegel::test {

std::string data_file(const std::string& name) {
    std::ifstream stream(KS_SOURCE_DIR "/tests/data/" + name, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(stream)), {});
    if (stream && !bytes.empty()) return bytes;
    std::fprintf(stderr, "tests/data/%s cannot be read\n", name.c_str());
    std::abort();
}

Questionnaire data_questionnaire(const std::string& name) {
    auto read = read_questionnaire_file(data_file(name));
    if (read) return std::move(*read);
    std::fprintf(stderr, "%s: %s\n", name.c_str(), describe(read.error().front()).c_str());
    std::abort();
}

} // namespace ketenspiegel::test
