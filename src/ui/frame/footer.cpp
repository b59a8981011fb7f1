#include "ui/frame/footer.hpp"

#include "ui/frame/header.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

void footer(Ui& ui, const app::App& app) {
    ui.gap(space::xxxl);
    rule(ui);
    Node node;
    node.role = Role::contentinfo;
    node.id = "footer";
    node.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(node));
    ui.gap(space::xl);
    muted(ui, (*app.words)("footer.privacy"));
    if (app.place.screen == app::Screen::start) {
        ui.gap(space::s);
        muted(ui, (*app.words)("footer.sources"));
    }
    languages_in_page(ui, app);
    ui.gap(space::xxl);
    ui.semantics.close(ui.y);
}

} // namespace ketenspiegel::ui
