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
    std::string note{}; ///< under it, of its limit (field_limit.hpp); "" for nothing
    bool warns = false; ///< the note tells of text that did not come in
    bool says = false;  ///< a screen reader says the note by itself
    float max_width = 480;
    std::string autocomplete{};
};

void text_field(Ui& ui, const Field& field);
/// How high the note under it is, with the gap before it, in a column of this width.
float note_height(Ui& ui, const Field& field, float width);

} // namespace ketenspiegel::ui
