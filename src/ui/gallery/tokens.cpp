#include "ui/gallery/parts.hpp"
#include "ui/widgets/form_badge.hpp"
#include "ui/widgets/icon.hpp"
#include "ui/widgets/text.hpp"

#include <array>

namespace ketenspiegel::ui::gallery {

namespace {

struct Swatch {
    const char* name;
    Color Theme::* color;
};

constexpr std::array swatches{Swatch{"page", &Theme::page},
                              Swatch{"surface", &Theme::surface},
                              Swatch{"surface_hover", &Theme::surface_hover},
                              Swatch{"text", &Theme::text},
                              Swatch{"text_muted", &Theme::text_muted},
                              Swatch{"line", &Theme::line},
                              Swatch{"border", &Theme::border},
                              Swatch{"accent", &Theme::accent},
                              Swatch{"accent_hover", &Theme::accent_hover},
                              Swatch{"on_accent", &Theme::on_accent},
                              Swatch{"accent_soft", &Theme::accent_soft},
                              Swatch{"success", &Theme::success},
                              Swatch{"success_soft", &Theme::success_soft},
                              Swatch{"danger", &Theme::danger},
                              Swatch{"danger_soft", &Theme::danger_soft},
                              Swatch{"notice", &Theme::notice},
                              Swatch{"notice_soft", &Theme::notice_soft}};

void colors(Ui& ui) {
    constexpr float width = 168, height = 64;
    const float left = ui.x, right = ui.x + ui.width;
    float x = left;
    for (const Swatch& swatch : swatches) {
        const Color color = ui.colors().*swatch.color;
        ui.paint.fill({x, ui.y, 44, 44}, color, radius::medium);
        ui.paint.stroke({x, ui.y, 44, 44}, ui.colors().border, 1, radius::medium);
        text_at(ui, {x + 52, ui.y - 2}, swatch.name, type::body, ui.colors().text);
        text_at(ui, {x + 52, ui.y + 21}, css_color(color), type::body, ui.colors().text_muted);
        x += width;
        if (x + width > right) {
            x = left;
            ui.gap(height);
        }
    }
    if (x > left) ui.gap(height);
}

void distances(Ui& ui) {
    float x = ui.x;
    for (const float distance :
         {space::xs, space::s, space::m, space::l, space::xl, space::xxl, space::xxxl}) {
        ui.paint.fill({x, ui.y, distance, 24}, ui.colors().accent, 2);
        x += distance + space::l;
    }
    ui.gap(24);
}

void corners(Ui& ui) {
    float x = ui.x;
    for (const float corner : {radius::small, radius::medium, radius::large}) {
        const Rect card{x, ui.y, 88, 56};
        ui.paint.shadow(card, elevation::shadow, corner, elevation::high);
        ui.paint.fill(card, ui.colors().surface, corner);
        ui.paint.stroke(card, ui.colors().border, 1, corner);
        x += 88 + space::xl;
    }
    ui.gap(72);
}

void icons(Ui& ui) {
    float x = ui.x;
    for (int i = 1; i <= static_cast<int>(Icon::redo); ++i) {
        icon(ui, static_cast<Icon>(i), {x, ui.y, 20, 24}, ui.colors().text);
        x += 20 + space::l;
    }
    ui.gap(24);
}

} // namespace

void tokens(Ui& ui) {
    part(ui, "Type");
    text_block(ui, {}, "Heading, 28 on 36, semibold: Governance en procesinrichting", type::heading,
               ui.colors().text);
    ui.gap(space::s);
    text_block(ui, {}, "Title, 20 on 28, semibold: hoe ieders taken zijn vastgelegd", type::title,
               ui.colors().text);
    ui.gap(space::s);
    lead(ui, "Lead, 20 on 30: zie welke vorm de samenwerking heeft en waar partners verschillen.");
    ui.gap(space::s);
    paragraph(ui, "Body, 16 on 24: real quotes “…” and ‘…’, dashes – —, an ellipsis …, é ë ï ü ç, "
                  "ő š ż in a name, 1 → 2, ≤ 3, −4, 5½, € 6.");
    text_block(ui, {}, "Strong, 16 on 24: Reizigersverkeersveiligheidsvoorzieningen", type::strong,
               ui.colors().text);
    muted(ui, "Muted: figures stand under each other, 0123456789 and 1111111111.");
    label(ui, "Figures, right-aligned");
    for (const char* figure : {"1.111,1%", "88,8%", "40,0%"}) {
        const float width = ui.text.width(figure, type::body);
        text_at(ui, {ui.x + 100 - width, ui.y}, figure, type::body, ui.colors().text);
        ui.gap(type::body.line_height);
    }
    part(ui, "Colours");
    colors(ui);
    label(ui, "The four forms, and the number on each");
    float x = ui.x;
    for (const Form form : all_forms) {
        form_badge(ui, {x, ui.y, 44, 44}, form);
        x += 56;
    }
    ui.gap(44);
    part(ui, "Distances, corners, elevation, icons");
    distances(ui);
    ui.gap(space::xl);
    corners(ui);
    icons(ui);
}

} // namespace ketenspiegel::ui::gallery
