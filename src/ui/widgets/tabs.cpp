#include "ui/widgets/tabs.hpp"

namespace ketenspiegel::ui {

void tabs(Ui& ui, const std::vector<Tab>& row, const std::string& name) {
    const Theme& colors = ui.colors();
    Node group;
    group.role = Role::group;
    group.name = name;
    group.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(group));
    float x = ui.x;
    for (const Tab& tab : row) {
        const TextStyle& style = tab.chosen ? type::strong : type::body;
        // As wide as its strong label, so that nothing moves when another one is chosen.
        const float width = ui.text.width(tab.label, type::strong) + 2 * space::l;
        if (x > ui.x && x + width > ui.x + ui.width) {
            x = ui.x;
            ui.gap(layout::target);
        }
        const Rect rect{x, ui.y, width, layout::target};
        const Interaction state = ui.item(tab.key, rect, radius::small);
        if (ui.visible(rect)) {
            if (state.hovered || state.held) ui.paint.fill(rect, colors.surface_hover);
            ui.paint.text_centered(rect, tab.label, style,
                                   tab.chosen ? colors.accent : colors.text);
            ui.paint.fill({rect.x, rect.bottom() - 3, rect.width, 3},
                          tab.chosen ? colors.accent : colors.line);
        }
        Node node;
        node.role = Role::button;
        node.key = tab.key;
        node.name = tab.label;
        node.pressed = tab.chosen;
        node.rect = rect;
        node.style = style;
        ui.semantics.add(std::move(node));
        x += width;
    }
    ui.gap(layout::target);
    ui.semantics.close(ui.y);
}

} // namespace ketenspiegel::ui
