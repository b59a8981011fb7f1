#include "ui/widgets/progress.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

/// What the bar fills: a ground, or an edge in themes that outline.
void bar_track(Ui& ui, const Rect& rect, float corner) {
    const Theme& colors = ui.colors();
    if (!colors.outlined) return ui.paint.fill(rect, colors.line, corner);
    ui.paint.fill(rect, colors.surface, corner);
    ui.paint.stroke(rect, colors.border, 0, corner);
}

} // namespace

void progress_bar(Ui& ui, int done, int total, const std::string& name, const std::string& text,
                  float height) {
    const Rect rect = ui.take(height);
    if (ui.visible(rect)) {
        bar_track(ui, rect, height / 2);
        if (done > 0 && total > 0) {
            const float part = static_cast<float>(done) / static_cast<float>(total);
            ui.paint.fill({rect.x, rect.y, std::max(height, rect.width * part), height},
                          done == total ? ui.colors().success : ui.colors().accent, height / 2);
        }
    }
    Node node;
    node.role = Role::progressbar;
    // By what it stands in, not by name: two assessments may be called the same.
    node.id = (ui.semantics.current() ? ui.semantics.current()->id : "") + "/progress";
    node.name = name;
    node.rect = rect;
    node.value_now = done;
    node.value_max = total;
    node.value_text = text;
    ui.semantics.add(std::move(node));
}

} // namespace ketenspiegel::ui
