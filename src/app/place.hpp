#pragma once

#include "core/framework.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::app {

enum class Screen { start, about, impression, aspect, recognise, result, direction, plan };

/// Where somebody is in the way through: a screen, on an aspect's screen also which one (where the
/// traits are shown, the aspect shown on a narrow page), and the point last worked on, so that
/// coming back resumes there.
struct Place {
    Screen screen = Screen::start;
    std::size_t aspect = 0;
    std::string point{};

    bool same_screen(const Place& other) const {
        return screen == other.screen && (screen != Screen::aspect || aspect == other.aspect);
    }
};

/// The steps of an assessment in their order: about you, the first impression, every aspect,
/// recognise, the result, direction, plan.
std::vector<Place> steps(const Framework& framework);
/// The step after (+1) or before (-1) this one; nothing beyond the ends.
std::optional<Place> neighbour(const Place& place, int direction, const Framework& framework);

/// The id of a step: an aspect's id, else its screen's name; "start" for the start screen.
std::string step_id(const Place& place, const Framework& framework);
std::optional<Place> place_of_step(std::string_view id, const Framework& framework);

/// The address fragment of a place ("#/governance", or "#/" for the start) and back.
std::string to_hash(const Place& place, const Framework& framework);
std::optional<Place> from_hash(std::string_view hash, const Framework& framework);

} // namespace ketenspiegel::app
