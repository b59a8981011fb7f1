#include "app/mirroring.hpp"

#include "app/editing.hpp"

#include <algorithm>

namespace ketenspiegel::app {

bool place_aspect(App& app, std::string_view aspect, std::string_view level) {
    const auto chosen = offered_level(app, level);
    if (!chosen || !app.framework().find_aspect(aspect)) return false;
    return set_member(app, "/placement/" + std::string(aspect), *chosen);
}

bool clear_placement(App& app, std::string_view aspect) {
    if (!app.framework().find_aspect(aspect)) return false;
    if (!remove_member(app, "/placement/" + std::string(aspect))) return false;
    app.effects.focus("placement/" + std::string(aspect));
    return true;
}

bool recognise(App& app, std::string_view trait, std::string_view recognition) {
    if (!app.framework().find_trait(trait)) return false;
    if (recognition != "yes" && recognition != "partly" && recognition != "no") return false;
    return set_member(app, "/traits/" + std::string(trait), Json(recognition));
}

bool clear_trait(App& app, std::string_view trait) {
    if (!app.framework().find_trait(trait)) return false;
    if (!remove_member(app, "/traits/" + std::string(trait))) return false;
    app.effects.focus("trait/" + std::string(trait));
    return true;
}

bool show_traits(App& app, std::string_view aspect) {
    const auto index = app.framework().find_aspect(aspect);
    if (!index || !app.open() || app.place.screen != Screen::recognise) return false;
    Place place = app.place;
    place.aspect = *index;
    go_to(app, place);
    return true;
}

Progress traits_progress(const Assessment& assessment, std::size_t aspect) {
    Progress progress;
    for (const auto& cell : assessment.framework().aspects[aspect].traits) {
        progress.total += static_cast<int>(cell.size());
        progress.answered += static_cast<int>(std::ranges::count_if(cell, [&](std::size_t trait) {
            return assessment.result().traits[trait].has_value();
        }));
    }
    return progress;
}

Progress traits_progress(const Assessment& assessment) {
    const auto& traits = assessment.result().traits;
    const auto answered =
        std::ranges::count_if(traits, [](const auto& trait) { return trait.has_value(); });
    return {static_cast<int>(answered), static_cast<int>(traits.size())};
}

Progress placement_progress(const Assessment& assessment) {
    const auto& placement = assessment.result().placement;
    const auto placed =
        std::ranges::count_if(placement, [](const auto& level) { return level.has_value(); });
    return {static_cast<int>(placed), static_cast<int>(placement.size())};
}

} // namespace ketenspiegel::app
