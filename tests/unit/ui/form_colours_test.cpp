// The four forms' colours are told apart by those who see colours otherwise, beside their numbers.
#include "report/palette.hpp"
#include "ui/support/colour_vision.hpp"
#include "ui/theme.hpp"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace ketenspiegel::ui {
namespace {

using test::difference;
using test::lab;
using test::linear;
using test::Sight;
using test::sights;
using test::times;
using test::Triple;

TEST(FormColours, TheDifferenceIsMeasuredAsPublished) {
    EXPECT_NEAR(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425, 5e-5);
    EXPECT_NEAR(difference({50, 2.5, 0}, {73, 25, -18}), 27.1492, 5e-5);
    EXPECT_NEAR(lab({1, 1, 1})[0], 100, 1e-4);
}

void expect_apart(const std::array<std::uint32_t, 4>& colours, const std::string& which) {
    for (const Sight& sight : sights) {
        for (std::size_t i = 1; i < colours.size(); ++i) {
            EXPECT_GE(difference(lab(times(sight.matrix, linear(colours[i - 1]))),
                                 lab(times(sight.matrix, linear(colours[i])))),
                      10)
                << which << ", " << sight.name << ": forms " << i << " and " << i + 1;
        }
    }
}

TEST(FormColours, NeighboursDifferInAllThreeColourBlindnesses) {
    for (const Scheme scheme :
         {Scheme::light, Scheme::dark, Scheme::contrast_light, Scheme::contrast_dark}) {
        std::array<std::uint32_t, 4> colours{};
        for (std::size_t i = 0; i < 4; ++i) colours[i] = theme(scheme).form[i].rgb;
        expect_apart(colours, "scheme " + std::to_string(static_cast<int>(scheme)));
    }
    std::array<std::uint32_t, 4> printed{};
    for (const Form form : all_forms) {
        printed[form_index(form)] = report::paper[report::form_ink(form)];
    }
    expect_apart(printed, "paper");
}

TEST(FormColours, OnPaperTheyAndTheirNumbersStandOut) {
    const auto luminance = [](std::uint32_t rgb) {
        const Triple v = linear(rgb);
        return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
    };
    const auto contrast = [&](report::Ink a, report::Ink b) {
        const auto [dark, light] =
            std::minmax({luminance(report::paper[a]), luminance(report::paper[b])});
        return (light + 0.05) / (dark + 0.05);
    };
    for (const Form form : all_forms) {
        EXPECT_GE(contrast(report::form_ink(form), report::Ink::surface), 3);
        EXPECT_GE(contrast(report::on_form_ink(form), report::form_ink(form)), 4.5);
    }
    EXPECT_GE(contrast(report::Ink::text_muted, report::Ink::surface), 4.5);
    EXPECT_GE(contrast(report::Ink::accent, report::Ink::surface), 4.5);
    EXPECT_GE(contrast(report::Ink::border, report::Ink::surface), 3);
}

} // namespace
} // namespace ketenspiegel::ui
