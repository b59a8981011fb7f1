#include "core/framework.hpp"

namespace ketenspiegel {

namespace {
constexpr std::array<std::string_view, context_factor_count> factor_ids{
    "interdependence", "importance", "added_value", "readiness"};
}

std::string_view context_factor_id(ContextFactor factor) {
    return factor_ids[static_cast<std::size_t>(factor)];
}

std::optional<std::size_t> Framework::find(const Index& index, std::string_view id) {
    const auto found = index.find(id);
    if (found == index.end()) return std::nullopt;
    return found->second;
}

std::optional<std::size_t> Framework::find_point(std::string_view point_id) const {
    return find(point_index_, point_id);
}

std::optional<std::size_t> Framework::find_trait(std::string_view trait_id) const {
    return find(trait_index_, trait_id);
}

std::optional<std::size_t> Framework::find_aspect(std::string_view aspect_id) const {
    return find(aspect_index_, aspect_id);
}

void Framework::index_ids() {
    const auto fill = [](Index& index, const auto& items) {
        index.clear();
        index.reserve(items.size());
        for (std::size_t i = 0; i < items.size(); ++i) index.emplace(items[i].id, i);
    };
    fill(point_index_, points);
    fill(trait_index_, traits);
    fill(aspect_index_, aspects);
}

} // namespace ketenspiegel
