#include "app/place.hpp"

#include <algorithm>

namespace ketenspiegel::app {

std::vector<Place> steps(const Framework& framework) {
    std::vector<Place> all{{.screen = Screen::about}, {.screen = Screen::impression}};
    for (std::size_t aspect = 0; aspect < framework.aspects.size(); ++aspect) {
        all.push_back({.screen = Screen::aspect, .aspect = aspect});
    }
    for (const Screen screen :
         {Screen::recognise, Screen::result, Screen::direction, Screen::plan}) {
        all.push_back({.screen = screen});
    }
    return all;
}

std::optional<Place> neighbour(const Place& place, int direction, const Framework& framework) {
    const std::vector<Place> all = steps(framework);
    const auto here =
        std::ranges::find_if(all, [&](const Place& p) { return p.same_screen(place); });
    if (here == all.end()) return std::nullopt;
    const auto index = (here - all.begin()) + direction;
    if (index < 0 || index >= std::ssize(all)) return std::nullopt;
    return all[static_cast<std::size_t>(index)];
}

std::string step_id(const Place& place, const Framework& framework) {
    switch (place.screen) {
    case Screen::start:
        return "start";
    case Screen::about:
        return "about";
    case Screen::impression:
        return "impression";
    case Screen::aspect:
        return framework.aspects[place.aspect].id;
    case Screen::recognise:
        return "recognise";
    case Screen::result:
        return "result";
    case Screen::direction:
        return "direction";
    case Screen::plan:
        return "plan";
    }
    return "start";
}

std::optional<Place> place_of_step(std::string_view id, const Framework& framework) {
    if (id == "start") return Place{};
    for (const Place& place : steps(framework)) {
        if (step_id(place, framework) == id) return place;
    }
    return std::nullopt;
}

std::string to_hash(const Place& place, const Framework& framework) {
    return place.screen == Screen::start ? "#/" : "#/" + step_id(place, framework);
}

std::optional<Place> from_hash(std::string_view hash, const Framework& framework) {
    if (!hash.starts_with("#/")) return std::nullopt;
    hash.remove_prefix(2);
    return hash.empty() ? Place{} : place_of_step(hash, framework);
}

} // namespace ketenspiegel::app
