// The kept pictures of the charts, as people see them who see colours otherwise: what a chart tells
// by colour is told apart in all three common forms, in every theme of ours.
#include "platform/headless/png/png.hpp"
#include "ui/support/colour_vision.hpp"
#include "ui/theme.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <map>

namespace ketenspiegel::platform {
namespace {

namespace fs = std::filesystem;
using ui::test::difference;
using ui::test::lab;
using ui::test::linear;
using ui::test::Sight;
using ui::test::sights;
using ui::test::times;

/// How many pixels have each colour, 0xRRGGBB.
std::map<std::uint32_t, int> colours_of(const Picture& picture) {
    std::map<std::uint32_t, int> counts;
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4) {
        ++counts[std::uint32_t{picture.rgba[i]} << 16U | std::uint32_t{picture.rgba[i + 1]} << 8U |
                 picture.rgba[i + 2]];
    }
    return counts;
}

struct Kept {
    const char* file;
    ui::Scheme scheme;
};

class GoldenColours : public ::testing::TestWithParam<Kept> {};

TEST_P(GoldenColours, FormsInTheChartsAreToldApartByEveryone) {
    const auto picture =
        read_png((fs::path(KS_SOURCE_DIR) / "tests/golden" / GetParam().file).string());
    ASSERT_TRUE(picture) << GetParam().file;
    const auto counts = colours_of(*picture);
    const ui::Theme& theme = ui::theme(GetParam().scheme);
    for (std::size_t i = 0; i < theme.form.size(); ++i) {
        const auto seen = counts.find(theme.form[i].rgb);
        ASSERT_NE(seen, counts.end()) << "form " << i + 1 << " is in no chart";
        EXPECT_GT(seen->second, 500) << "form " << i + 1;
    }
    for (const Sight& sight : sights) {
        const auto look = [&](std::uint32_t rgb) { return lab(times(sight.matrix, linear(rgb))); };
        for (std::size_t i = 0; i < theme.form.size(); ++i) {
            // Neighbours on the ladder meet in charts; a form also meets what it lies on.
            if (i > 0) {
                EXPECT_GE(difference(look(theme.form[i - 1].rgb), look(theme.form[i].rgb)), 10)
                    << sight.name << ": forms " << i << " and " << i + 1;
            }
            EXPECT_GE(difference(look(theme.form[i].rgb), look(theme.page.rgb)), 10)
                << sight.name << ": form " << i + 1 << " on the page";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Themes, GoldenColours,
    ::testing::Values(Kept{"gallery.1440x900-light-en.png", ui::Scheme::light},
                      Kept{"gallery.1440x900-dark-en.png", ui::Scheme::dark},
                      Kept{"gallery.contrast-light-en.png", ui::Scheme::contrast_light},
                      Kept{"gallery.contrast-dark-en.png", ui::Scheme::contrast_dark}),
    [](const auto& parameter) { return "n" + std::to_string(parameter.index); });

} // namespace
} // namespace ketenspiegel::platform
