#pragma once

#include "core/verdict.hpp"
#include "ui/ui.hpp"

#include <array>
#include <string>

namespace ketenspiegel::ui {

/// The number of a form on its colour.
void form_badge(Ui& ui, const Rect& rect, Form form);

/// One bar divided by form, over the width of the column; each part carries its form's number and,
/// where it fits, its percentage. `description` says all of it in words.
void share_bar(Ui& ui, const Shares& shares, const std::array<std::string, form_count>& percentages,
               const std::string& description);

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
