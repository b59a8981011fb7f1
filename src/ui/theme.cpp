#include "ui/theme.hpp"

namespace ketenspiegel::ui {

std::string css_color(Color color) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4) text += digits[(color.rgb >> shift) & 0xf];
    return text;
}

namespace {

constexpr Theme light{
    .page = {0xf6f7f9},
    .surface = {0xffffff},
    .surface_hover = {0xf0f5fb},
    .text = {0x17212b},
    .text_muted = {0x4a5765},
    .line = {0xdde2e8},
    .border = {0x7b8794},
    .accent = {0x0b5394},
    .accent_hover = {0x083f71},
    .on_accent = {0xffffff},
    .accent_soft = {0xe6f0fa},
    .success = {0x1a6b3c},
    .success_soft = {0xe6f4ec},
    .danger = {0xa8201a},
    .danger_soft = {0xfdecea},
    .notice = {0x7a4b00},
    .notice_soft = {0xfdf3dc},
    .scrim = {0x0c131a, 0.5f},
    .form = {{{0xc27d1f}, {0x3f8f86}, {0x2463a6}, {0x2e2a6b}}},
    .on_form = {{{0x17212b}, {0x0c131a}, {0xffffff}, {0xffffff}}},
};

constexpr Theme dark{
    .page = {0x11161c},
    .surface = {0x1a2129},
    .surface_hover = {0x232d38},
    .text = {0xe9eef3},
    .text_muted = {0xaab6c2},
    .line = {0x303b47},
    .border = {0x74828f},
    .accent = {0x7dbbf5},
    .accent_hover = {0xa3cff9},
    .on_accent = {0x0b1a29},
    .accent_soft = {0x1d3247},
    .success = {0x79d19c},
    .success_soft = {0x17322a},
    .danger = {0xff9c92},
    .danger_soft = {0x3d1f20},
    .notice = {0xf0c26a},
    .notice_soft = {0x3a2f17},
    .scrim = {0x000000, 0.6f},
    .form = {{{0xb0702a}, {0x4fa79d}, {0x8dc0f2}, {0xe8e4ff}}},
    .on_form = {{{0x0b1116}, {0x0b1116}, {0x0b1a29}, {0x14122f}}},
};

// For who needs more contrast: text at 7:1 on every ground, edges at 4.5:1.

constexpr Theme contrast_light{
    .page = {0xffffff},
    .surface = {0xffffff},
    .surface_hover = {0xeef4fb},
    .text = {0x000000},
    .text_muted = {0x2f3a45},
    .line = {0xb4bcc4},
    .border = {0x4a5560},
    .accent = {0x003a75},
    .accent_hover = {0x00264d},
    .on_accent = {0xffffff},
    .accent_soft = {0xe3eefb},
    .success = {0x0b4a26},
    .success_soft = {0xe4f5ea},
    .danger = {0x7d0d09},
    .danger_soft = {0xfdeae8},
    .notice = {0x523000},
    .notice_soft = {0xfbf1d8},
    .scrim = {0x000000, 0.6f},
    .form = {{{0x854800}, {0x07564f}, {0x06296b}, {0x120726}}},
    .on_form = {{{0xffffff}, {0xffffff}, {0xffffff}, {0xffffff}}},
    .extra_line = 1,
    .outlined = true,
};

constexpr Theme contrast_dark{
    .page = {0x000000},
    .surface = {0x000000},
    .surface_hover = {0x1c2733},
    .text = {0xffffff},
    .text_muted = {0xd5dde5},
    .line = {0x4d5864},
    .border = {0xa9b5c0},
    .accent = {0xa8d4ff},
    .accent_hover = {0xd0e7ff},
    .on_accent = {0x000000},
    .accent_soft = {0x12263b},
    .success = {0x9ff0bd},
    .success_soft = {0x0d2a1b},
    .danger = {0xffc1ba},
    .danger_soft = {0x3a1413},
    .notice = {0xffdf93},
    .notice_soft = {0x2e2408},
    .scrim = {0x000000, 0.75f},
    .form = {{{0xc98a3e}, {0x7fa8a3}, {0x4fbafc}, {0xf1efff}}},
    .on_form = {{{0x000000}, {0x000000}, {0x000000}, {0x000000}}},
    .extra_line = 1,
    .outlined = true,
};

} // namespace

const Theme& theme(Scheme scheme) {
    switch (scheme) {
    case Scheme::dark:
        return dark;
    case Scheme::contrast_light:
        return contrast_light;
    case Scheme::contrast_dark:
        return contrast_dark;
    case Scheme::light:
    case Scheme::system:
        break;
    }
    return light;
}

} // namespace ketenspiegel::ui
