#include "ui/widgets/toast.hpp"

namespace ketenspiegel::ui {

namespace {

const TextBlock& set(Ui& ui, std::string_view text) {
    return ui.text.measure(text, type::body, ui.viewport_width - 2 * (space::l + space::xl));
}

} // namespace

Rect toast_size(Ui& ui, std::string_view text) {
    const TextBlock& block = set(ui, text);
    return {0, 0, block.width + 2 * space::xl, block.height + 2 * space::m};
}

Rect toast_panel(Ui& ui, Point2 corner, std::string_view text) {
    const TextBlock& block = set(ui, text);
    const Rect size = toast_size(ui, text);
    const Rect panel{corner.x, corner.y, size.width, size.height};
    ui.paint.shadow(panel, elevation::shadow, radius::medium, elevation::high);
    ui.paint.fill(panel, ui.colors().text, radius::medium);
    const Rect inner{panel.x + space::xl, panel.y + space::m, block.width, block.height};
    ui.paint.text({inner.x, inner.y}, text, type::body, ui.colors().surface, block);
    return inner;
}

} // namespace ketenspiegel::ui
