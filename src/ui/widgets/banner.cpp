#include "ui/widgets/banner.hpp"

#include "ui/widgets/icon.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

struct Tones {
    Color fill, edge;
    Icon icon;
};

Tones tones(const Theme& colors, Tone tone) {
    switch (tone) {
    case Tone::info:
        return {colors.accent_soft, colors.accent, Icon::info};
    case Tone::success:
        return {colors.success_soft, colors.success, Icon::check};
    case Tone::danger:
        return {colors.danger_soft, colors.danger, Icon::warning};
    case Tone::notice:
        return {colors.notice_soft, colors.notice, Icon::info};
    }
    return {};
}

constexpr float edge_width = 4, icon_size = 20;
constexpr float text_left = edge_width + space::l + icon_size + space::m;

float content_height(Ui& ui, const Banner& banner) {
    const float width = ui.width - text_left - space::l;
    float height = 2 * space::l;
    if (!banner.title.empty()) height += ui.text.measure(banner.title, type::strong, width).height;
    for (const std::string& line : banner.lines) {
        height += ui.text.measure(line, type::body, width).height + space::xs;
    }
    if (!banner.actions.empty()) height += buttons_height(ui, banner.actions, width) + space::m;
    return height;
}

} // namespace

void banner(Ui& ui, const Banner& banner) {
    const Theme& colors = ui.colors();
    const Tones tone = tones(colors, banner.tone);
    const Rect rect{ui.x, ui.y, ui.width, content_height(ui, banner)};
    if (ui.visible(rect)) {
        ui.paint.fill(rect, tone.fill, radius::medium);
        if (colors.outlined) ui.paint.stroke(rect, tone.edge, 0, radius::medium);
        ui.paint.fill({rect.x, rect.y, edge_width, rect.height}, tone.edge, 2);
        icon(ui, tone.icon,
             {rect.x + edge_width + space::l, rect.y + space::l, icon_size, type::body.line_height},
             tone.edge);
    }
    Node node;
    node.role = banner.announce ? Role::alert : Role::group;
    node.id = banner.id;
    node.name = banner.announce ? "" : banner.title;
    node.rect = rect;
    node.focusable = !banner.id.empty();
    ui.semantics.open(std::move(node));
    ui.y += space::l;
    ui.inside(ui.x + text_left, ui.width - text_left - space::l, [&] {
        if (!banner.title.empty()) {
            Node title;
            title.role = banner.level ? Role::heading : Role::paragraph;
            title.level = banner.level;
            text_block(ui, std::move(title), banner.title, type::strong, colors.text);
        }
        for (const std::string& line : banner.lines) {
            ui.gap(space::xs);
            paragraph(ui, line);
        }
        if (!banner.actions.empty()) {
            ui.gap(space::m);
            buttons(ui, banner.actions);
        }
    });
    ui.semantics.close();
    ui.y = rect.bottom();
}

} // namespace ketenspiegel::ui
