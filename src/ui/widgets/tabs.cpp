#include "ui/widgets/tabs.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

/// As wide as its strong label, so that nothing moves when another one is chosen.
float tab_width(Ui& ui, const Tab& tab) {
    return ui.text.width(tab.label, type::strong) + 1 + 2 * space::l;
}

/// Where they do not fit side by side in a narrow column they stand under each other.
bool are_stacked(Ui& ui, const std::vector<Tab>& row) {
    constexpr float narrow = 560;
    float width = 0;
    for (const Tab& tab : row) width += tab_width(ui, tab);
    return width > ui.width && ui.width < narrow;
}

} // namespace

void tabs(Ui& ui, const std::vector<Tab>& row, const std::string& name) {
    const Theme& colors = ui.colors();
    Node group;
    group.role = Role::group;
    group.name = name;
    group.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(group));
    float x = ui.x;
    float line = layout::target; // height of the row
    const bool stacked = are_stacked(ui, row);
    for (const Tab& tab : row) {
        const TextStyle& style = tab.chosen ? type::strong : type::body;
        const float width = stacked ? ui.width : std::min(ui.width, tab_width(ui, tab));
        if (x > ui.x && x + width > ui.x + ui.width) {
            x = ui.x;
            ui.gap(line);
            line = layout::target;
        }
        const TextBlock& label = ui.text.measure(tab.label, style, width - 2 * space::l);
        line = std::max(line, label.height + 2 * 10);
        const Rect rect{x, ui.y, width, line};
        const Interaction state = ui.item(tab.key, rect, radius::small);
        if (ui.visible(rect)) {
            if (state.hovered || state.held) ui.paint.fill(rect, colors.surface_hover);
            ui.paint.text({stacked ? x + space::l : x + (width - label.width) / 2,
                           ui.y + (line - label.height) / 2},
                          tab.label, style, tab.chosen ? colors.accent : colors.text, label,
                          stacked ? Alignment::left : Alignment::centre);
            ui.paint.fill(stacked ? Rect{rect.x, rect.y, 3, rect.height}
                                  : Rect{rect.x, rect.bottom() - 3, rect.width, 3},
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
    ui.gap(line);
    ui.semantics.close(ui.y);
}

} // namespace ketenspiegel::ui
