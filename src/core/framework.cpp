#include "core/framework.hpp"

namespace ketenspiegel {

namespace {
constexpr std::array<std::string_view, context_factor_count> factor_ids{
    "interdependence", "importance", "added_value", "readiness"};
}

std::string_view context_factor_id(ContextFactor factor) {
    return factor_ids[static_cast<std::size_t>(factor)];
}

std::optional<std::size_t> Framework::find_point(std::string_view point_id) const {
    return point_index_.find(point_id);
}

std::optional<std::size_t> Framework::find_trait(std::string_view trait_id) const {
    return trait_index_.find(trait_id);
}

std::optional<std::size_t> Framework::find_aspect(std::string_view aspect_id) const {
    return aspect_index_.find(aspect_id);
}

void Framework::index_ids() {
    const auto fill = [](NameIndex& index, const auto& items) {
        index.clear();
        for (std::size_t i = 0; i < items.size(); ++i) index.add(items[i].id, i);
    };
    fill(point_index_, points);
    fill(trait_index_, traits);
    fill(aspect_index_, aspects);
}

} // namespace ketenspiegel
