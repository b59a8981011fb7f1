#include "core/display_date.hpp"

namespace ketenspiegel {

std::string display_date(std::string_view iso, std::string_view pattern) {
    if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return {};
    const auto without_zero = [](std::string_view digits) {
        return digits.starts_with('0') ? digits.substr(1) : digits;
    };
    std::string text;
    for (const char c : pattern) {
        if (c == 'd') {
            text += without_zero(iso.substr(8, 2));
        } else if (c == 'm') {
            text += without_zero(iso.substr(5, 2));
        } else if (c == 'y') {
            text += iso.substr(0, 4);
        } else {
            text += c;
        }
    }
    return text;
}

} // namespace ketenspiegel
