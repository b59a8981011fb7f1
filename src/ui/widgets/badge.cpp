#include "ui/widgets/badge.hpp"

namespace ketenspiegel::ui {

float badge(Ui& ui, Point2 corner, const std::string& text, Tone tone) {
    const TonePair pair = tone_colors(ui.colors(), tone);
    const Rect rect{corner.x, corner.y, ui.text.width(text, type::strong) + 2 * space::m, 28};
    if (ui.visible(rect)) {
        ui.paint.fill(rect, pair.ground, rect.height / 2);
        if (ui.colors().outlined) ui.paint.stroke(rect, pair.mark, 1, rect.height / 2);
        ui.paint.text_centered(rect, text, type::strong, pair.mark);
    }
    Node node;
    node.role = Role::text;
    node.name = text;
    node.rect = rect;
    node.style = type::strong;
    ui.semantics.add(std::move(node));
    return rect.width;
}

} // namespace ketenspiegel::ui
