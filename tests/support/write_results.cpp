// write_results FOLDER COUNT [SEED]: writes so many results of the built-in questionnaire,
// made up from a fixed seed, the same on every machine: 1.ketenspiegel.json and so on. Levels lie
// around one of each organisation's own; a tenth are later revisions of an earlier result.
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "unit/core/support/random_results.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace ketenspiegel;

namespace {

std::string random_uuid(test::Random& random) {
    std::string id = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    for (char& c : id) {
        if (c == 'x') c = "0123456789abcdef"[random.below(16)];
        if (c == 'y') c = "89ab"[random.below(4)];
    }
    return id;
}

/// One in twelve has no level; a few are marked; one in forty has a comment.
Json random_answer(test::Random& random, int around) {
    if (random.below(12) == 0) {
        return {{"level", nullptr}, {"reason", random.below(3) > 0 ? "unknown" : "not_applicable"}};
    }
    const int level = around - 1 + random.below(3);
    Json answer = {{"level", level < 1 ? 1 : level > 4 ? 4 : level}};
    if (random.below(40) == 0) answer["comment"] = "Wat hier staat, is verzonnen.";
    if (random.below(10) == 0) answer["mark"] = random.below(2) == 0 ? "strength" : "obstacle";
    return answer;
}

class Generator {
  public:
    explicit Generator(std::uint64_t seed) : random_(seed) {}

    std::string next() {
        const bool again = !made_.empty() && random_.below(10) == 0;
        if (!again) made_.push_back({random_uuid(random_), random_.below(organisation_count)});
        const auto [id, organisation] =
            again ? made_[static_cast<std::size_t>(random_.below(static_cast<int>(made_.size())))]
                  : made_.back();
        Json document = empty_result(id, "2026-11-01T09:00:00Z", framework_);
        document["revision"] = again ? 2 + random_.below(5) : 1;
        Json& respondent = document["respondent"];
        respondent["kind"] = random_.below(20) == 0 ? "organisation" : "person";
        respondent["organisation"] = "Organisatie " + std::to_string(organisation + 1);
        const auto& roles = framework_.lists.role;
        respondent["role"] =
            roles[static_cast<std::size_t>(random_.below(static_cast<int>(roles.size())))];
        document["scope"] = {{"chain", "verzonnen keten"},
                             {"private_partners", random_.below(4) > 0}};
        const int around = 1 + organisation % 3 + random_.below(2);
        for (const Point& point : framework_.points) {
            document["answers"][point.id] = random_answer(random_, around);
        }
        for (const ContextFactor factor : all_context_factors) {
            document["context"][std::string(context_factor_id(factor))] = 1 + random_.below(4);
        }
        return write_result(document, framework_).value();
    }

  private:
    static constexpr int organisation_count = 60;
    struct Made {
        std::string id;
        int organisation;
    };

    const Framework& framework_ = builtin_questionnaire().framework;
    test::Random random_;
    std::vector<Made> made_;
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("write_results FOLDER COUNT [SEED]\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const long count = std::strtol(argv[2], nullptr, 10);
    Generator generator(argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1);
    std::error_code ignored; // writing will tell
    std::filesystem::create_directories(folder, ignored);
    for (long i = 1; i <= count; ++i) {
        std::ofstream file(folder / (std::to_string(i) + ".ketenspiegel.json"), std::ios::binary);
        if (!(file << generator.next())) {
            std::fprintf(stderr, "%s: cannot be written\n", argv[1]);
            return 1;
        }
    }
    return 0;
}
