#include "ui/frame/drop_sign.hpp"

#include "ui/widgets/icon.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

void drop_sign(Ui& ui, const app::App& app) {
    ui.begin_fixed_layer();
    const Rect all{0, 0, ui.viewport_width, ui.viewport_height};
    ui.paint.fill(all, ui.colors().scrim);
    const std::string text((*app.words)("drop.title"));
    const float width = std::min(ui.viewport_width - 32, ui.text.width(text, type::title) + 96);
    const TextBlock& block = ui.text.measure(text, type::title, width - 2 * space::l);
    const float height = 92 + block.height;
    const Rect panel{(all.width - width) / 2, (all.height - height) / 2, width, height};
    ui.paint.fill(panel, ui.colors().surface, radius::large);
    ui.paint.stroke(panel, ui.colors().accent, 2, radius::large);
    icon(ui, Icon::file, {panel.x, panel.y + 20, panel.width, 28}, ui.colors().accent);
    ui.paint.text({panel.x + (width - block.width) / 2, panel.y + 62}, text, type::title,
                  ui.colors().text, block, Alignment::centre);
    ui.end_layer();
}

} // namespace ketenspiegel::ui
