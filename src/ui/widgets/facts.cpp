#include "ui/widgets/facts.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/icon.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

constexpr float tile_icon = 20, tile_padding = space::m;

/// Wide enough for name and value on a line each.
float tile_width(Ui& ui, const Fact& fact) {
    const float text =
        std::max(ui.text.width(fact.label, type::body), ui.text.width(fact.value, type::strong));
    return std::min(ui.width, text + 1 + 2 * tile_padding + space::s + tile_icon);
}

float tile_height(Ui& ui, const Fact& fact, float width) {
    const float inner = width - 2 * tile_padding - space::s - tile_icon;
    return ui.text.measure(fact.label, type::body, inner).height +
           ui.text.measure(fact.value, type::strong, inner).height + 2 * space::s;
}

void tile(Ui& ui, const Fact& fact, const Rect& rect) {
    const Interaction state = ui.item(fact.key, rect);
    if (ui.visible(rect)) {
        const Theme& colors = ui.colors();
        const bool strong = fact.expanded || state.hovered;
        ui.paint.fill(rect,
                      fact.expanded                 ? colors.accent_soft
                      : state.hovered || state.held ? colors.surface_hover
                                                    : colors.surface,
                      radius::medium);
        // A quiet edge: what says that it opens is the arrow.
        const Color edge = colors.outlined ? colors.border : colors.line;
        ui.paint.stroke(rect, strong ? colors.accent : edge, 1, radius::medium);
        const float inner = rect.width - 2 * tile_padding - space::s - tile_icon;
        const TextBlock& label = ui.text.measure(fact.label, type::body, inner);
        const TextBlock& value = ui.text.measure(fact.value, type::strong, inner);
        const Point2 place{rect.x + tile_padding, rect.y + space::s};
        ui.paint.text(place, fact.label, type::body, colors.text_muted, label);
        ui.paint.text({place.x, place.y + label.height}, fact.value, type::strong, colors.text,
                      value);
        icon(ui, fact.expanded ? Icon::chevron_up : Icon::chevron_down,
             {rect.right() - tile_padding - tile_icon, rect.y, tile_icon, rect.height},
             colors.accent);
    }
    Node node;
    node.role = Role::button;
    node.key = fact.key;
    node.name = (fact.name.empty() ? "" : fact.name + ", ") + fact.label + ": " + fact.value;
    node.rect = rect;
    node.style = type::strong;
    node.expanded = fact.expanded;
    ui.semantics.add(std::move(node));
}

} // namespace

void facts(Ui& ui, const std::vector<Fact>& row) {
    for (std::size_t first = 0, last = 0; first < row.size(); first = last) {
        float room = ui.width + space::s, height = 0;
        for (; last < row.size(); ++last) {
            const float width = tile_width(ui, row[last]);
            if (last > first && width + space::s > room) break;
            room -= width + space::s;
            height = std::max(height, tile_height(ui, row[last], width));
        }
        // On a phone every line fills the column: its edge is near, and a ragged one is seen.
        const float more = ui.phone() ? room / static_cast<float>(last - first) : 0;
        float x = ui.x;
        if (first > 0) ui.gap(space::s);
        for (std::size_t i = first; i < last; ++i) {
            const float width = tile_width(ui, row[i]) + more;
            tile(ui, row[i], {x, ui.y, width, height});
            x += width + space::s;
        }
        ui.gap(height);
    }
    for (const Fact& fact : row) {
        if (!fact.expanded) continue;
        ui.gap(space::s);
        explanation(ui, fact.label, fact.explanation);
    }
}

void explanation(Ui& ui, const std::string& title, const std::vector<std::string>& lines,
                 const std::vector<std::string>& items) {
    constexpr float edge = 3;
    const float left = ui.x + edge + space::l;
    const float width = ui.width - edge - 2 * space::l;
    float height = 2 * space::m - space::xs;
    if (!title.empty()) height += ui.text.measure(title, type::strong, width).height + space::xs;
    const auto measure = [&](const std::vector<std::string>& texts, float room) {
        for (const std::string& text : texts) {
            height += ui.text.measure(text, type::body, room).height + space::xs;
        }
    };
    measure(items, width - bullet_indent);
    measure(lines, width);
    const Rect rect{ui.x, ui.y, ui.width, height};
    if (ui.visible(rect)) {
        ui.paint.fill(rect, ui.colors().surface, radius::small);
        ui.paint.fill({rect.x, rect.y, edge, rect.height}, ui.colors().accent, 1);
    }
    ui.y += space::m;
    ui.inside(left, width, [&] {
        if (!title.empty()) {
            Node node;
            node.role = Role::paragraph;
            text_block(ui, std::move(node), title, type::strong, ui.colors().text);
            ui.gap(space::xs);
        }
        bullets(ui, items);
        for (const std::string& line : lines) {
            paragraph(ui, line);
            ui.gap(space::xs);
        }
    });
    ui.y = rect.bottom();
}

Button disclosure_button(const std::string& key, const std::string& label, bool expanded,
                         const std::string& name) {
    return {.key = key,
            .label = label,
            .rank = Rank::quiet,
            .icon = expanded ? Icon::chevron_up : Icon::chevron_down,
            .icon_after = true,
            .expanded = expanded,
            .name = name};
}

void disclosure(Ui& ui, const std::string& key, const std::string& label, bool expanded,
                const std::string& name) {
    buttons(ui, {disclosure_button(key, label, expanded, name)});
}

} // namespace ketenspiegel::ui
