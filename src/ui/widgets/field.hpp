#pragma once

#include "ui/ui.hpp"

#include <string>

namespace ketenspiegel::ui {

/// A text field: label, hint and frame are drawn, the text itself is in a real field of the page
/// over it.
struct Field {
    std::string key{};
    std::string label{};
    std::string hint{};
    std::string error{}; ///< what is wrong with it; "" for nothing
    std::string value{};
    bool question = false; ///< its label is a heading of the screen
    bool multiline = false;
    bool required = false;
    int lines = 4;      ///< of a multiline field at least; it grows with its text
    int max_length = 0; ///< characters; 0 = no limit
    float max_width = 480;
    std::string autocomplete{};
};

void text_field(Ui& ui, const Field& field);

} // namespace ketenspiegel::ui
