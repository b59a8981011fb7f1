#include "report/form_key.hpp"

namespace ketenspiegel::report {

void add_form_key(Drawing& drawing, const FormNames& names, const TextWidth& measure) {
    constexpr float badge = 24, gap = 8, row = 32;
    constexpr Lettering body{};
    float x = 0, y = drawing.height;
    for (const Form form : all_forms) {
        const std::string& name = names[form_index(form)];
        const TextBlock block = text_block(name, drawing.width - badge - gap, body, measure);
        const float width = badge + gap + block.width;
        if (x > 0 && x + width > drawing.width) {
            x = 0;
            y += row;
        }
        add_form_badge(drawing, form, {x + badge / 2, y + row / 2}, badge);
        add_text(drawing, block, x + badge + gap, y + (row - line_height(body)) / 2, Anchor::start,
                 Ink::text);
        x += width + 20;
        y += block.height() - line_height(body);
    }
    drawing.height = y + row;
}

} // namespace ketenspiegel::report
