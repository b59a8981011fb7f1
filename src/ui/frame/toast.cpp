#include "ui/frame/toast.hpp"

#include "ui/widgets/toast.hpp"

namespace ketenspiegel::ui {

void toast(Ui& ui, const app::App& app, float above) {
    if (!app.toast.shown(app.now_ms)) return;
    ui.begin_fixed_layer();
    Node node;
    node.role = Role::alert;
    node.id = "toast";
    node.fixed = true;
    node.style = type::body;
    node.name = (*app.words)(app.toast.text);
    const Rect size = toast_size(ui, node.name);
    node.rect = toast_panel(
        ui,
        {(ui.viewport_width - size.width) / 2, ui.viewport_height - above - space::l - size.height},
        node.name);
    ui.semantics.add(std::move(node));
    ui.end_layer();
}

} // namespace ketenspiegel::ui
