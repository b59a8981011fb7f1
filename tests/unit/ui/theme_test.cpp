#include "ui/system_theme.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel::ui {
namespace {

/// Relative luminance, as WCAG 2.1 defines it.
double luminance(Color color) {
    const auto channel = [&](int shift) {
        const double value = ((color.rgb >> shift) & 0xff) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

double contrast(Color a, Color b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

struct Pair {
    const char* name;
    Color Theme::* front;
    std::vector<Color Theme::*> grounds;
};

struct Named {
    std::string name;
    Theme colors;
    bool high = false; ///< made for who needs more contrast
};

/// Ours, and those of the systems' colours: Windows' four contrast themes, and Chromium's own two.
std::vector<Named> all_themes() {
    return {
        {"light", theme(Scheme::light)},
        {"dark", theme(Scheme::dark)},
        {"contrast light", theme(Scheme::contrast_light), true},
        {"contrast dark", theme(Scheme::contrast_dark), true},
        {"aquatic", system_theme({{0x202020}, {0xffffff}, {0x75e9fc}, {0xffffff}, {0xa6a6a6}})},
        {"desert", system_theme({{0xfffaef}, {0x3d3d3d}, {0x1c5e75}, {0x3d3d3d}, {0x676767}})},
        {"dusk", system_theme({{0x2d3236}, {0xffffff}, {0x70ebde}, {0xb6f6f0}, {0xa6a6a6}})},
        {"night sky", system_theme({{0x000000}, {0xffffff}, {0x8080ff}, {0xffee32}, {0xa6a6a6}})},
        {"forced, dark",
         system_theme({{0x000000}, {0xffffff}, {0xffff00}, {0xffffff}, {0x00ff00}})},
        {"none told", system_theme({})},
    };
}

void expect_contrast(const std::vector<Pair>& pairs, double least, double least_when_high) {
    for (const Named& named : all_themes()) {
        for (const Pair& pair : pairs) {
            for (const auto ground : pair.grounds) {
                EXPECT_GE(contrast(named.colors.*pair.front, named.colors.*ground),
                          named.high ? least_when_high : least)
                    << named.name << ": " << pair.name << " on " << css_color(named.colors.*ground);
            }
        }
    }
}

TEST(Theme, ContrastIsMeasuredAsWcagSays) {
    EXPECT_NEAR(contrast({0x000000}, {0xffffff}), 21, 1e-9);
    EXPECT_NEAR(contrast({0x777777}, {0xffffff}), 4.48, 0.005);
}

// Every pair of text and ground that the widgets make.
TEST(Theme, TextStandsOutFromItsGround) {
    using T = Theme;
    const std::vector<Color T::*> soft{&T::accent_soft, &T::success_soft, &T::danger_soft,
                                       &T::notice_soft};
    std::vector<Color T::*> plain{&T::page, &T::surface, &T::surface_hover};
    std::vector<Color T::*> all = plain;
    all.insert(all.end(), soft.begin(), soft.end());
    std::vector<Color T::*> muted = plain;
    muted.push_back(&T::accent_soft); // the count of the present step
    expect_contrast({{"text", &T::text, all},
                     {"muted text", &T::text_muted, muted},
                     {"links and quiet buttons", &T::accent, all},
                     {"primary buttons", &T::on_accent, {&T::accent, &T::accent_hover, &T::danger}},
                     {"errors", &T::danger, plain},
                     {"badges", &T::success, {&T::success_soft}},
                     {"badges", &T::danger, {&T::danger_soft}},
                     {"badges", &T::notice, {&T::notice_soft}},
                     {"tooltips and toasts", &T::surface, {&T::text}}},
                    4.5, 7);
}

TEST(Theme, WhatMustBeSeenStandsOutFromItsGround) {
    using T = Theme;
    expect_contrast(
        {{"edges", &T::border, {&T::page, &T::surface, &T::surface_hover}},
         {"focus, chosen edges, progress", &T::accent, {&T::page, &T::surface}},
         {"the chosen card's edge", &T::accent, {&T::accent_soft}},
         {"done", &T::success, {&T::page, &T::surface, &T::success_soft, &T::accent_soft}},
         {"the tick on done", &T::surface, {&T::success}},
         {"the sign of danger", &T::danger, {&T::danger_soft}},
         {"the sign of notice", &T::notice, {&T::notice_soft}}},
        3, 4.5);
}

// A bar on its track; themes that outline draw the track as an edge instead.
TEST(Theme, BarsStandOutFromTheirTrack) {
    for (const Named& named : all_themes()) {
        if (named.colors.outlined) continue;
        EXPECT_GE(contrast(named.colors.accent, named.colors.line), 3) << named.name;
        EXPECT_GE(contrast(named.colors.success, named.colors.line), 3) << named.name;
    }
}

TEST(Theme, MoreContrastHasThickerLinesAndEdgesRoundGrounds) {
    for (const Named& named : all_themes()) {
        const bool plain = named.name == "light" || named.name == "dark";
        EXPECT_EQ(named.colors.outlined, !plain) << named.name;
        EXPECT_EQ(named.colors.extra_line > 0, !plain) << named.name;
    }
}

TEST(Theme, FormsCarryTheirNumberReadablyAndStandOutFromThePage) {
    for (const Named& named : all_themes()) {
        const Theme& colors = named.colors;
        for (std::size_t i = 0; i < colors.form.size(); ++i) {
            EXPECT_GE(contrast(colors.on_form[i], colors.form[i]), named.high ? 7 : 4.5)
                << named.name << i;
            EXPECT_GE(contrast(colors.form[i], colors.page), 3) << named.name << i;
            EXPECT_GE(contrast(colors.form[i], colors.surface), 3) << named.name << i;
        }
    }
}

// Whoever sees no hues sees the order by lightness alone.
TEST(Theme, FormsRiseOrFallInLightness) {
    for (const Scheme scheme :
         {Scheme::light, Scheme::dark, Scheme::contrast_light, Scheme::contrast_dark}) {
        const Theme& colors = theme(scheme);
        std::vector<double> lightness;
        for (const Color& color : colors.form) lightness.push_back(luminance(color));
        std::vector<double> sorted = lightness;
        std::ranges::sort(sorted);
        if (luminance(colors.page) > 0.5) std::ranges::reverse(sorted);
        EXPECT_EQ(lightness, sorted);
        for (std::size_t i = 1; i < lightness.size(); ++i) {
            EXPECT_GE(contrast(colors.form[i - 1], colors.form[i]), 1.1) << i;
        }
    }
}

TEST(Theme, ColoursAreWrittenAsCssHasThem) {
    EXPECT_EQ(css_color({0x0b5394}), "#0b5394");
    EXPECT_EQ(css_color({0x000000}), "#000000");
    EXPECT_EQ(css_color({0xFFFFFF}), "#ffffff");
}

TEST(Theme, TypeHasThreeSizesAndNoneBelow16) {
    for (const TextStyle& style :
         {type::body, type::strong, type::lead, type::title, type::heading}) {
        EXPECT_TRUE(style.size == 16 || style.size == 20 || style.size == 28) << style.size;
        EXPECT_EQ(static_cast<int>(style.line_height) % 2, 0);
    }
}

} // namespace
} // namespace ketenspiegel::ui
