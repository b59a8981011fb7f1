#include "ui/widgets/banner.hpp"

#include "ui/widgets/icon.hpp"
#include "ui/widgets/text.hpp"

namespace ketenspiegel::ui {

namespace {

Icon tone_icon(Tone tone) {
    return tone == Tone::success ? Icon::check : tone == Tone::danger ? Icon::warning : Icon::info;
}

constexpr float edge_width = 4, banner_icon = 20;

/// Where the text begins: after the icon, where there is room for one.
float text_left(const Ui& ui) {
    return edge_width + (ui.tight() ? space::m : space::l + banner_icon + space::m);
}

/// Above and below a quiet button's label there is room of its own.
float slack(const Banner& banner) {
    return banner.actions.front().rank == Rank::quiet ? 10 : 0;
}

/// A short message and the one thing to do about it stand on a line, where there is room.
bool is_line(Ui& ui, const Banner& banner, float width) {
    return banner.lines.empty() && banner.actions.size() == 1 && !banner.title.empty() &&
           ui.text.width(banner.title, type::strong) + space::l +
                   button_width(ui, banner.actions.front()) <=
               width;
}

constexpr float line_padding = space::s;

float content_height(Ui& ui, const Banner& banner) {
    const float width = ui.width - text_left(ui) - space::l;
    if (is_line(ui, banner, width)) return layout::target + 2 * line_padding;
    float height = 2 * space::l;
    if (!banner.title.empty()) height += ui.text.measure(banner.title, type::strong, width).height;
    for (const std::string& line : banner.lines) {
        height += ui.text.measure(line, type::body, width).height + space::xs;
    }
    if (!banner.actions.empty()) {
        height += buttons_height(ui, banner.actions, width) + space::m - 2 * slack(banner);
    }
    return height;
}

} // namespace

TonePair tone_colors(const Theme& theme, Tone tone) {
    switch (tone) {
    case Tone::info:
        return {theme.accent_soft, theme.accent};
    case Tone::success:
        return {theme.success_soft, theme.success};
    case Tone::danger:
        return {theme.danger_soft, theme.danger};
    case Tone::notice:
        return {theme.notice_soft, theme.notice};
    }
    return {};
}

void banner(Ui& ui, const Banner& banner) {
    const Theme& colors = ui.colors();
    const TonePair tone = tone_colors(colors, banner.tone);
    const Rect rect{ui.x, ui.y, ui.width, content_height(ui, banner)};
    const float left = text_left(ui), inner = ui.width - left - space::l;
    const bool on_a_line = is_line(ui, banner, inner);
    const float text_top = on_a_line ? (rect.height - type::strong.line_height) / 2 : space::l;
    if (ui.visible(rect)) {
        ui.paint.fill(rect, tone.ground, radius::medium);
        if (colors.outlined) ui.paint.stroke(rect, tone.mark, 0, radius::medium);
        ui.paint.fill({rect.x, rect.y, edge_width, rect.height}, tone.mark, 2);
        if (!ui.tight()) {
            icon(ui, tone_icon(banner.tone),
                 {rect.x + edge_width + space::l, ui.y + text_top, banner_icon,
                  type::body.line_height},
                 tone.mark);
        }
    }
    Node node;
    node.role = banner.announce ? Role::alert : Role::group;
    node.id = banner.id;
    node.name = banner.announce ? "" : banner.title;
    node.rect = rect;
    node.focusable = !banner.id.empty();
    ui.semantics.open(std::move(node));
    ui.y += text_top;
    ui.inside(ui.x + left, inner, [&] {
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
        if (on_a_line) {
            const Button& action = banner.actions.front();
            const float button = button_width(ui, action);
            button_at(ui, {ui.x + ui.width - button, rect.y + line_padding, button, layout::target},
                      action);
        } else if (!banner.actions.empty()) {
            ui.gap(space::m - slack(banner));
            buttons(ui, banner.actions);
        }
    });
    ui.semantics.close();
    ui.y = rect.bottom();
}

} // namespace ketenspiegel::ui
