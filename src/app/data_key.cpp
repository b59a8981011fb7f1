#include "app/data_key.hpp"

namespace ketenspiegel::app {

KeyParts split_key(std::string_view key) {
    KeyParts parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t end = i + 1 < parts.size() ? key.find('/') : std::string_view::npos;
        parts[i] = key.substr(0, end);
        if (end == std::string_view::npos) break;
        key.remove_prefix(end + 1);
    }
    return parts;
}

} // namespace ketenspiegel::app
