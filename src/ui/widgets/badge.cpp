#include "ui/widgets/badge.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

Rect badge(Ui& ui, Point2 corner, const std::string& text, Tone tone) {
    const TonePair pair = tone_colors(ui.colors(), tone);
    constexpr float least_height = 28;
    // Where it fits a line exactly, rounding must not break that.
    const float padding = ui.tight() ? space::s : space::m;
    const float room = ui.x + ui.width - corner.x - 2 * padding;
    const float width = std::min(ui.text.width(text, type::strong) + 1, room);
    const TextBlock& label = ui.text.measure(text, type::strong, width);
    const float height = std::max(least_height, label.height + space::xs);
    const Rect rect{corner.x, corner.y, std::min(width, label.width + 1) + 2 * padding, height};
    const float round = std::min(rect.height, least_height) / 2;
    if (ui.visible(rect)) {
        ui.paint.fill(rect, pair.ground, round);
        if (ui.colors().outlined) ui.paint.stroke(rect, pair.mark, 1, round);
        ui.paint.text(
            {rect.x + (rect.width - label.width) / 2, rect.y + (rect.height - label.height) / 2},
            text, type::strong, pair.mark, label, Alignment::centre);
    }
    Node node;
    node.role = Role::text;
    node.name = text;
    node.rect = rect;
    node.style = type::strong;
    ui.semantics.add(std::move(node));
    return rect;
}

} // namespace ketenspiegel::ui
