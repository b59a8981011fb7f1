#include "core/name_index.hpp"

namespace ketenspiegel {

bool NameIndex::add(std::string_view name, std::size_t place) {
    return places_.emplace(std::string(name), place).second;
}

std::optional<std::size_t> NameIndex::find(std::string_view name) const {
    const auto found = places_.find(name);
    if (found == places_.end()) return std::nullopt;
    return found->second;
}

void NameIndex::clear() {
    places_.clear();
}

} // namespace ketenspiegel
