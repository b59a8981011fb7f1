// What any bytes at all may do to the reader of questionnaires: end in problems, or in one whose
// texts fit its framework. The input is a framework and two texts files, with a zero byte between.

#include "core/questionnaire.hpp"

#include "core/embedded.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace ketenspiegel;

/// Cuts off what stands before the next zero byte.
std::string_view take_part(std::string_view& rest) {
    const std::size_t end = rest.find('\0');
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

void check(std::string_view framework, std::string_view first, std::string_view second) {
    const std::array texts{first, second};
    if (const auto read = read_questionnaire(framework, texts)) {
        for (const Texts& one : read->texts) {
            if (one.points.size() != read->framework.points.size()) std::abort();
            if (one.traits.size() != read->framework.traits.size()) std::abort();
        }
    }
    check_interface_texts(texts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    const std::string_view framework = take_part(rest);
    const std::string_view first = take_part(rest);
    check(framework, first, rest);
    check(embedded_framework(), framework, first); // so that texts are reached at once
    return 0;
}
