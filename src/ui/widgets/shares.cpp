#include "ui/widgets/shares.hpp"

#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace ketenspiegel::ui {

namespace {

/// Of a bar whose row carries the form's number: the text's colour where the forms have none.
Color bar_color(const Theme& colors, std::size_t form) {
    return colors.form[form] == colors.surface ? colors.text : colors.form[form];
}

} // namespace

void form_badge(Ui& ui, const Rect& rect, Form form) {
    if (!ui.visible(rect)) return;
    ui.paint.fill(rect, ui.colors().form[form_index(form)], radius::small);
    // The colours may be the page's own in themes that outline.
    if (ui.colors().outlined) ui.paint.stroke(rect, ui.colors().text, 0, radius::small);
    ui.paint.text_centered(rect, std::to_string(form_level(form)), type::strong,
                           ui.colors().on_form[form_index(form)]);
}

void ladder(Ui& ui, const std::array<LadderRow, form_count>& rows, const std::string& caption) {
    constexpr float badge = 28, row_height = 48, bar_height = 16;
    float names = 0, figures = 0;
    for (const LadderRow& row : rows) {
        names = std::max(names, ui.text.width(row.name, type::strong));
        figures = std::max(figures, ui.text.width(row.percentage, type::strong));
    }
    const bool notes = ui.width >= 600;
    const float note_width = notes ? 136.0f : 0.0f;
    const float bar_x = ui.x + badge + space::m + names + space::l;
    const float room = ui.x + ui.width - bar_x - figures - space::m - note_width;
    // In a window as narrow as it gets, name and figure say it without the bar.
    const bool bars = room >= 24;
    const float bar_width = bars ? room : 0;
    const float figure_x = bars ? bar_x + bar_width + space::m : ui.x + ui.width - figures;
    Node list;
    list.role = Role::list;
    list.name = caption;
    list.rect = {ui.x, ui.y, ui.width, row_height * form_count};
    ui.semantics.open(std::move(list));
    for (std::size_t i = form_count; i-- > 0;) {
        const LadderRow& row = rows[i];
        const Rect rect = ui.take(row_height);
        const float middle = rect.y + row_height / 2;
        const TextStyle& style = row.emphasised ? type::strong : type::body;
        if (ui.visible(rect)) {
            form_badge(ui, {rect.x, middle - badge / 2, badge, badge}, row.form);
            ui.paint.text({rect.x + badge + space::m, middle - 12}, row.name, style,
                          ui.colors().text);
            if (bars) bar_track(ui, {bar_x, middle - bar_height / 2, bar_width, bar_height}, 3);
            const float part = static_cast<float>(row.share) * bar_width;
            if (part >= 1) {
                ui.paint.fill({bar_x, middle - bar_height / 2, part, bar_height},
                              bar_color(ui.colors(), form_index(row.form)),
                              std::min(3.0f, part / 2));
            }
            const float figure = ui.text.width(row.percentage, style);
            ui.paint.text({figure_x + figures - figure, middle - 12}, row.percentage, style,
                          ui.colors().text);
            if (notes && !row.note.empty()) {
                ui.paint.text({figure_x + figures + space::m, middle - 12}, row.note, type::body,
                              ui.colors().text_muted);
            }
            if (i > 0) {
                ui.paint.line({rect.x, rect.bottom()}, {rect.right(), rect.bottom()},
                              ui.colors().line, 1);
            }
        }
        Node item;
        item.role = Role::listitem;
        item.name = row.name + ": " + row.percentage + (row.note.empty() ? "" : ", " + row.note);
        item.rect = rect;
        item.style = style;
        ui.semantics.add(std::move(item));
    }
    ui.semantics.close();
}

} // namespace ketenspiegel::ui
