#include "ui/widgets/fold_button.hpp"

#include "ui/widgets/icon.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

const TextBlock& label_in(Ui& ui, const std::string& label, float width) {
    return ui.text.measure(label, type::strong, width - 2 * space::l - 28);
}

} // namespace

float fold_button_height(Ui& ui, const std::string& label, float width) {
    return std::max(layout::target, label_in(ui, label, width).height + 2 * 10);
}

void fold_button(Ui& ui, const Rect& rect, const std::string& key, const std::string& label,
                 const std::string& name, bool expanded) {
    const Interaction state = ui.item(key, rect);
    if (ui.visible(rect)) {
        const TextBlock& block = label_in(ui, label, rect.width);
        ui.paint.fill(rect, state.hovered ? ui.colors().surface_hover : ui.colors().surface,
                      radius::medium);
        ui.paint.stroke(rect, ui.colors().border, 1, radius::medium);
        ui.paint.text({rect.x + space::l, rect.y + (rect.height - block.height) / 2}, label,
                      type::strong, ui.colors().text, block);
        icon(ui, expanded ? Icon::chevron_up : Icon::chevron_down,
             {rect.right() - space::l - 20, rect.y, 20, rect.height}, ui.colors().text);
    }
    Node button;
    button.role = Role::button;
    button.key = key;
    button.name = name;
    button.rect = rect;
    button.style = type::strong;
    button.expanded = expanded;
    ui.semantics.add(std::move(button));
}

} // namespace ketenspiegel::ui
