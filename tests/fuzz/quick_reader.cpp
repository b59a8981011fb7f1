// What any bytes at all may do to the quick reader of results: nothing, or what they do to core's
// reader. Tried once as they are, and once with a digest that holds at their end.

#include "core/digest.hpp"
#include "core/questionnaire.hpp"
#include "support/quick_reading.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace ketenspiegel;

void check(std::string_view bytes) {
    static cli::QuickReader reader;
    const Framework& framework = builtin_questionnaire().framework;
    if (!test::read_both(reader, bytes, framework).difference.empty()) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check(bytes);
    const std::size_t end = bytes.rfind('}');
    if (end == std::string_view::npos) return 0;
    std::string with_digest(bytes.substr(0, end));
    const std::string zeros = zero_digest();
    with_digest += ",\"digest\":\"" + zeros + "\"" + std::string(bytes.substr(end));
    if (const auto digest = compute_digest(with_digest, zeros)) {
        with_digest.replace(with_digest.rfind(zeros), zeros.size(), *digest);
    }
    check(with_digest);
    return 0;
}
