#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

void text_block(Ui& ui, Node&& node, std::string_view text, const TextStyle& style, Color color) {
    const TextBlock& block = ui.text.measure(text, style, ui.width);
    const Rect rect = ui.take(block.height);
    if (ui.visible(rect)) ui.paint.text({rect.x, rect.y}, text, style, color, block);
    node.name = text;
    node.rect = rect;
    node.style = style;
    ui.semantics.add(std::move(node));
}

float text_at(Ui& ui, Point2 place, std::string_view text, const TextStyle& style, Color color) {
    const float width = ui.text.width(text, style);
    const Rect rect{place.x, place.y, width, style.line_height};
    if (ui.visible(rect)) ui.paint.text(place, text, style, color);
    Node node;
    node.role = Role::text;
    node.name = text;
    node.rect = rect;
    node.style = style;
    ui.semantics.add(std::move(node));
    return width;
}

void screen_title(Ui& ui, std::string_view text) {
    Node node;
    node.id = "title";
    node.role = Role::heading;
    node.level = 1;
    node.focusable = true;
    // In the narrowest window long words would not fit a line in the large size.
    const TextStyle& style = ui.width < 260 ? type::title : type::heading;
    text_block(ui, std::move(node), text, style, ui.colors().text);
}

void heading(Ui& ui, int level, std::string_view text, std::string id) {
    Node node;
    node.focusable = !id.empty();
    node.id = std::move(id);
    node.role = Role::heading;
    node.level = level;
    text_block(ui, std::move(node), text, level == 2 ? type::title : type::strong,
               ui.colors().text);
}

namespace {

void plain(Ui& ui, std::string_view text, const TextStyle& style, Color color) {
    Node node;
    node.role = Role::paragraph;
    text_block(ui, std::move(node), text, style, color);
}

} // namespace

void paragraph(Ui& ui, std::string_view text) {
    plain(ui, text, type::body, ui.colors().text);
}
void muted(Ui& ui, std::string_view text) {
    plain(ui, text, type::body, ui.colors().text_muted);
}
void lead(Ui& ui, std::string_view text) {
    plain(ui, text, type::lead, ui.colors().text);
}

void rule(Ui& ui) {
    ui.paint.line({ui.x, ui.y}, {ui.x + ui.width, ui.y}, ui.colors().line, 1);
}

void ruled_heading(Ui& ui, std::string_view text, std::string id) {
    rule(ui);
    ui.gap(space::l);
    heading(ui, 3, text, std::move(id));
}

void bullets(Ui& ui, const std::vector<std::string>& items) {
    if (items.empty()) return;
    Node list;
    list.role = Role::list;
    list.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(list));
    for (const std::string& item : items) {
        const float top = ui.y;
        ui.inside(ui.x + bullet_indent, ui.width - bullet_indent, [&] {
            Node node;
            node.role = Role::listitem;
            text_block(ui, std::move(node), item, type::body, ui.colors().text);
        });
        if (ui.visible({ui.x, top, ui.width, ui.y - top})) {
            ui.paint.circle({ui.x + space::s, top + type::body.line_height / 2}, 3,
                            ui.colors().accent);
        }
        ui.gap(space::xs);
    }
    ui.semantics.close(ui.y);
}

} // namespace ketenspiegel::ui
