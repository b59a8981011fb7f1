#pragma once

#include "core/form.hpp"
#include "ui/ui.hpp"

#include <array>
#include <string>

namespace ketenspiegel::ui {

/// The number of a form on its colour.
void form_badge(Ui& ui, const Rect& rect, Form form);

struct LadderRow {
    Form form = Form::pioneer;
    std::string name{};
    double share = 0; ///< 0 to 1
    std::string percentage{};
    std::string note{}; ///< "dominant form", "element"; "" for none
    bool emphasised = false;
};

/// The ladder of forms, highest on top, each step with its share as a bar from zero.
void ladder(Ui& ui, const std::array<LadderRow, form_count>& rows, const std::string& caption);

} // namespace ketenspiegel::ui
