// What any bytes at all may do to the reader of results: end in a message, or in a result that
// scores, is written, reads back equal with a valid digest, and is written again byte for byte.

#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "core/scoring.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace ketenspiegel;

void require(bool holds) {
    if (!holds) std::abort();
}

/// The document without what a writer puts in.
Json without_derived(Json document) {
    document.erase("scores");
    document.erase("digest");
    return document;
}

/// Equal but for the order of members, which writing changes.
bool same_content(const Json& one, const Json& other) {
    if (one.is_array() && other.is_array() && one.size() == other.size()) {
        for (std::size_t i = 0; i < one.size(); ++i) {
            if (!same_content(one[i], other[i])) return false;
        }
        return true;
    }
    if (!one.is_object() || !other.is_object()) return one == other;
    if (one.size() != other.size()) return false;
    for (const auto& [key, value] : one.items()) {
        const auto counterpart = other.find(key);
        if (counterpart == other.end() || !same_content(value, *counterpart)) return false;
    }
    return true;
}

void check_written(const ResultFile& read, const Framework& framework) {
    const auto bytes = write_result(read.document, framework);
    if (!bytes) { // only what writing adds can make it too large
        require(bytes.error().code == ProblemCode::file_too_large);
        return;
    }
    const auto again = read_result(*bytes, framework);
    require(again.has_value());
    require(again->digest == DigestState::valid);
    require(same_content(without_derived(read.document), without_derived(again->document)));
    require(write_result(again->document, framework).value_or("") == *bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Framework& framework = builtin_questionnaire().framework;
    if (const auto draft = read_result(bytes, framework, Completeness::draft)) {
        score_document(score(draft->result, framework), framework);
    }
    if (const auto read = read_result(bytes, framework)) check_written(*read, framework);
    return 0;
}
