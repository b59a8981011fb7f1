#pragma once

#include "ui/ui.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::ui {

struct Step {
    std::string key{};
    std::string label{};
    int number = 0; ///< its place on the way; 0: it has none, nor a marker
    bool current = false;
    bool done = false;
    std::string count{}; ///< "12/22"; "" for none
    std::string name{};  ///< label and count in words
};

/// How high the list is in a column of this width.
float step_list_height(Ui& ui, const std::vector<Step>& steps, float width);
/// The way through as a list of steps; each can be pressed.
void step_list(Ui& ui, const std::vector<Step>& steps);

} // namespace ketenspiegel::ui
