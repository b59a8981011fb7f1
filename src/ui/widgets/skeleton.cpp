#include "ui/widgets/skeleton.hpp"

namespace ketenspiegel::ui {

void skeleton(Ui& ui, int lines, const std::string& name) {
    const float top = ui.y;
    for (int line = 0; line < lines; ++line) {
        Rect bar = ui.take(type::body.line_height);
        bar = {bar.x, bar.y + 4, line + 1 < lines ? bar.width : bar.width * 0.4f, 16};
        if (ui.visible(bar)) ui.paint.fill(bar, ui.colors().line, radius::small);
    }
    Node node;
    node.role = Role::image;
    node.name = name;
    node.rect = {ui.x, top, ui.width, ui.y - top};
    ui.semantics.add(std::move(node));
}

} // namespace ketenspiegel::ui
