// The product: its languages are files beside it, of which the page gives the first before all else
// and others when somebody chooses them. A first visit loads one language.

#include "platform/web/program.hpp"

#include "core/embedded.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace ketenspiegel {

namespace {

struct FirstLanguage {
    std::string tag{};
    std::string bytes{};
    EmbeddedText interface_texts{};
    EmbeddedText texts{};
};

FirstLanguage& first() {
    static FirstLanguage language;
    return language;
}

} // namespace

std::span<const EmbeddedText> embedded_texts() {
    return {&first().texts, 1};
}

std::span<const EmbeddedText> embedded_interface() {
    return {&first().interface_texts, 1};
}

namespace platform {

std::unique_ptr<Part> make_part() {
    return nullptr;
}

void begin_with(std::string_view tag, std::string_view bytes) {
    FirstLanguage& language = first();
    language.tag = tag;
    language.bytes = bytes;
    const std::string_view kept = language.bytes;
    const std::size_t line = kept.find('\n') + 1;
    language.interface_texts = {.language = language.tag, .json = kept.substr(0, line)};
    language.texts = {.language = language.tag, .json = kept.substr(line)};
}

} // namespace platform

} // namespace ketenspiegel
