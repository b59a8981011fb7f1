#include "ui/frame/overlay.hpp"

#include "ui/frame/drop_sign.hpp"
#include "ui/frame/toast.hpp"
#include "ui/widgets/tooltip.hpp"

namespace ketenspiegel::ui {

void overlay(Ui& ui, const app::App& app, float foot) {
    toast(ui, app, foot);
    if (ui.hint()) {
        ui.begin_fixed_layer();
        tooltip(ui, ui.hint()->rect, ui.hint()->text);
        ui.end_layer();
    }
    if (app.dropping) drop_sign(ui, app);
}

} // namespace ketenspiegel::ui
