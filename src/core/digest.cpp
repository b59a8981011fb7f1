#include "core/digest.hpp"

#include "core/sha256.hpp"

#include <algorithm>

namespace ketenspiegel {

std::string zero_digest() {
    return std::string(digest_prefix) + std::string(digest_digits, '0');
}

bool is_digest(std::string_view text) {
    return text.size() == digest_prefix.size() + digest_digits && text.starts_with(digest_prefix) &&
           std::ranges::all_of(text.substr(digest_prefix.size()), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

std::optional<std::string> compute_digest(std::string_view bytes, std::string_view stated) {
    if (!is_digest(stated)) return std::nullopt;
    const std::size_t place = bytes.rfind(stated);
    if (place == std::string_view::npos) return std::nullopt;
    std::string zeroed(bytes);
    zeroed.replace(place + digest_prefix.size(), digest_digits, digest_digits, '0');
    return std::string(digest_prefix) + sha256_hex(zeroed);
}

} // namespace ketenspiegel
