#include "ui/widgets/form_badge.hpp"

#include <string>

namespace ketenspiegel::ui {

void form_badge(Ui& ui, const Rect& rect, Form form) {
    if (!ui.visible(rect)) return;
    ui.paint.fill(rect, ui.colors().form[form_index(form)], radius::small);
    ui.paint.text_centered(rect, std::to_string(form_level(form)), type::strong,
                           ui.colors().on_form[form_index(form)]);
}

} // namespace ketenspiegel::ui
