#include "ui/system_theme.hpp"

#include <charconv>

namespace ketenspiegel::ui {

Theme system_theme(const SystemColors& colors) {
    Theme theme;
    for (Color Theme::* ground :
         {&Theme::page, &Theme::surface, &Theme::surface_hover, &Theme::accent_soft,
          &Theme::success_soft, &Theme::danger_soft, &Theme::notice_soft, &Theme::on_accent})
        theme.*ground = colors.canvas;
    // Gray stands for what cannot be used, so quiet text is not gray here.
    for (Color Theme::* text : {&Theme::text, &Theme::text_muted, &Theme::accent_hover,
                                &Theme::success, &Theme::danger, &Theme::notice})
        theme.*text = colors.canvas_text;
    theme.line = colors.gray_text;
    theme.border = colors.button_border;
    theme.accent = colors.link_text;
    theme.scrim = {colors.canvas.rgb, 0.75f};
    theme.form.fill(colors.canvas_text);
    theme.on_form.fill(colors.canvas);
    theme.extra_line = 1;
    theme.outlined = true;
    return theme;
}

std::optional<Color> read_css_color(std::string_view text) {
    const std::size_t open = text.find('(');
    if (!text.starts_with("rgb") || open == std::string_view::npos) return std::nullopt;
    text.remove_prefix(open + 1);
    std::uint32_t rgb = 0;
    for (int channel = 0; channel < 3; ++channel) {
        const std::size_t digit = text.find_first_not_of(", ");
        if (digit == std::string_view::npos) return std::nullopt;
        text.remove_prefix(digit);
        std::uint8_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{}) return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        rgb = rgb << 8 | value;
    }
    return Color{rgb};
}

} // namespace ketenspiegel::ui
