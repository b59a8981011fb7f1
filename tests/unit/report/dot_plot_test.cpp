// Dots at their values, stacked where they would overlap; names or numbers, never a text on
// another.
#include "report/dot_plot.hpp"
#include "report/support/drawings.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace ketenspiegel::report {
namespace {

using test::all;
using test::expect_readable;

const FormNames four_forms{"Pionier", "Procesgericht", "Systeemgericht", "Ketengericht"};
const std::vector<std::string> dot_plot_aspects{
    "Ambitie en belangen", "Governance en procesinrichting", "Besturing en monitoring", "Middelen",
    "Cultuur en relatie"};

/// `value(row, organisation)` by row and organisation.
template <typename Value>
DotPlot plot_of(std::size_t organisations, Value value) {
    DotPlot plot{.forms = four_forms,
                 .mean_name = "Gemiddelde van de keten",
                 .spread_name = "Van laagste tot hoogste"};
    for (std::size_t i = 0; i < organisations; ++i) {
        plot.organisations.push_back(i % 3 == 0   ? "Ambassade " + std::to_string(i + 1)
                                     : i % 3 == 1 ? "Ministerie van Economische Zaken " +
                                                        std::to_string(i) + "e"
                                                  : "RVO " + std::to_string(i));
    }
    for (std::size_t r = 0; r < dot_plot_aspects.size(); ++r) {
        DotPlotRow row{.name = dot_plot_aspects[r], .mean = 2.5, .text = "2,5"};
        for (std::size_t i = 0; i < organisations; ++i) row.values.push_back(value(r, i));
        row.lowest = "1,0 " + plot.organisations.front();
        row.highest = "4,0 " + plot.organisations.back();
        plot.rows.push_back(std::move(row));
    }
    return plot;
}

std::optional<double> spread_out(std::size_t row, std::size_t organisation) {
    return 1 + static_cast<double>((organisation * 7 + row * 11) % 31) / 10;
}

/// Where 1 and 4 are: their badges' middles.
std::pair<float, float> ends(const Drawing& drawing) {
    const auto boxes = all<Box>(drawing);
    const auto middle = [&](Ink ink) {
        const auto badge = std::ranges::find_if(
            boxes, [&](const Box& box) { return box.fill && box.fill->ink == ink; });
        return badge->x + badge->width / 2;
    };
    return {middle(Ink::form_1), middle(Ink::form_4)};
}

bool has_label(const Drawing& drawing, const std::string& text) {
    return std::ranges::any_of(all<Label>(drawing),
                               [&](const Label& label) { return label.text == text; });
}

TEST(DotPlot, DotsMeanAndSpreadLieAtTheirValues) {
    DotPlot plot = plot_of(3, [](std::size_t, std::size_t i) { return 1.4 + 0.9 * double(i); });
    plot.rows.resize(1);
    plot.rows[0].mean = 2.2;
    for (const float width : {320.0f, 900.0f}) {
        const Drawing drawing = dot_plot(plot, width, usual_width);
        const auto [one, four] = ends(drawing);
        const auto x = [&, from = one, to = four](double value) {
            return from + (to - from) * static_cast<float>(value - 1) / 3;
        };
        const auto dots = all<Disc>(drawing);
        ASSERT_GE(dots.size(), 3u);
        for (std::size_t i = 0; i < 3; ++i) {
            EXPECT_NEAR(dots[i].center.x, x(1.4 + 0.9 * double(i)), 0.01);
        }
        const auto boxes = all<Box>(drawing);
        const auto spread = std::ranges::find_if(
            boxes, [](const Box& box) { return box.fill && box.fill->ink == Ink::accent; });
        ASSERT_NE(spread, boxes.end());
        EXPECT_NEAR(spread->x, x(1.4), 0.01);
        EXPECT_NEAR(spread->x + spread->width, x(3.2), 0.01);
        const Area mean = all<Area>(drawing).front();
        EXPECT_NEAR(mean.spots[0].x, x(2.2), 0.01);
        EXPECT_FLOAT_EQ(mean.spots[1].y, spread->y + spread->height / 2) << "on the line";
    }
}

TEST(DotPlot, FewHaveTheirNamesManyTheirNumbersWithTheNamesBelow) {
    const DotPlot few = plot_of(4, spread_out);
    const Drawing named = dot_plot(few, 900, usual_width);
    EXPECT_EQ(std::ranges::count_if(
                  all<Label>(named),
                  [&](const Label& label) { return label.text == few.organisations[0]; }),
              5)
        << "beside every dot, and no list";
    const DotPlot many = plot_of(9, spread_out);
    for (const float width : {320.0f, 500.0f}) {
        const Drawing numbered = dot_plot(many, width, usual_width);
        EXPECT_EQ(all<Disc>(numbered).size(), 5u * 9u + 9u);
        for (std::size_t i = 0; i < 9; ++i) {
            EXPECT_EQ(std::ranges::count_if(all<Label>(numbered),
                                            [&](const Label& label) {
                                                return label.text == std::to_string(i + 1) &&
                                                       label.ink == Ink::text;
                                            }),
                      6)
                << i << ": in every row, and before its name";
        }
    }
}

TEST(DotPlot, OfManyOnlyTheOutermostAreNamed) {
    for (const float width : {320.0f, 900.0f}) {
        const DotPlot plot = plot_of(30, spread_out);
        const Drawing drawing = dot_plot(plot, width, usual_width);
        EXPECT_EQ(all<Disc>(drawing).size(), 5u * 30u) << "no list";
        EXPECT_FALSE(has_label(drawing, "30"));
        for (const std::string& who : {plot.rows[0].lowest, plot.rows[0].highest}) {
            EXPECT_EQ(std::ranges::count(all<Label>(drawing), who, &Label::text), 5) << who;
        }
    }
    DotPlot equal = plot_of(30, [](std::size_t, std::size_t) { return 3.0; });
    EXPECT_FALSE(has_label(dot_plot(equal, 900, usual_width), equal.rows[0].lowest))
        << "nobody is outermost";
    equal.rows[0].values[4] = 2.0;
    equal.rows[0].lowest = "2,0 " + std::string(200, 'x');
    const Drawing long_name = dot_plot(equal, 320, usual_width);
    expect_readable(long_name, "a long name");
    EXPECT_TRUE(std::ranges::any_of(all<Label>(long_name), [](const Label& label) {
        return label.text.starts_with("2,0 xx") && label.text.ends_with("…");
    }));
}

TEST(DotPlot, ManyDotsInOnePlaceGrowNoTower) {
    for (const std::size_t count : {10u, 50u}) {
        DotPlot plot = plot_of(count, [](std::size_t, std::size_t) { return 3.0; });
        plot.rows.resize(1);
        const auto dots = all<Disc>(dot_plot(plot, 320, usual_width));
        ASSERT_EQ(dots.size(), count);
        EXPECT_LE(dots.front().center.y - dots.back().center.y, 80) << count;
        for (std::size_t i = 1; i < count; ++i) {
            EXPECT_LT(dots[i].center.y, dots[i - 1].center.y - 1) << "all of them are seen";
        }
    }
}

TEST(DotPlot, DotsInTheSamePlaceAreStackedFromTheLine) {
    DotPlot plot = plot_of(9, [](std::size_t, std::size_t) { return 3.0; });
    plot.rows.resize(1);
    const Drawing drawing = dot_plot(plot, 320, usual_width);
    std::set<float> heights;
    const auto dots = all<Disc>(drawing);
    for (std::size_t i = 0; i < 9; ++i) {
        EXPECT_FLOAT_EQ(dots[i].center.x, dots[0].center.x);
        heights.insert(dots[i].center.y);
        if (i > 0) {
            EXPECT_GE(dots[i - 1].center.y - dots[i].center.y, 2 * dots[i].radius);
        }
    }
    EXPECT_EQ(heights.size(), 9u);
    for (const Box& box : all<Box>(drawing)) {
        EXPECT_FALSE(box.fill && box.fill->ink == Ink::accent && box.y < dots[0].center.y + 40)
            << "no spread between equals";
    }
}

TEST(DotPlot, WhatHasNoFigureHasNoMark) {
    DotPlot plot = plot_of(5, [](std::size_t row, std::size_t i) {
        return row == 0 || i == 2 ? std::nullopt : std::optional(1.5 + 0.4 * double(i));
    });
    plot.rows[0].mean.reset();
    plot.rows[0].text = "";
    const Drawing drawing = dot_plot(plot, 900, usual_width);
    EXPECT_EQ(all<Area>(drawing).size(), 4u + 1u) << "a mean on four rows, and in the key";
    EXPECT_TRUE(has_label(drawing, dot_plot_aspects[0]));
    expect_readable(drawing, "gaps");
    expect_readable(dot_plot(DotPlot{.forms = four_forms}, 320, usual_width), "nothing at all");
}

TEST(DotPlot, NothingCollidesOnAnyWidthWithAnyNumberOfOrganisations) {
    const auto equal = [](std::size_t, std::size_t) { return std::optional(4.0); };
    const auto whole = [](std::size_t row, std::size_t i) {
        return std::optional(1.0 + static_cast<double>((row + i) % 4));
    };
    for (std::size_t count = 1; count <= 30; ++count) {
        for (const float width : {320.0f, 360.0f, 559.0f, 560.0f, 720.0f, 900.0f}) {
            const std::string which =
                std::to_string(count) + " at " + std::to_string(static_cast<int>(width));
            for (const DotPlot& plot :
                 {plot_of(count, spread_out), plot_of(count, equal), plot_of(count, whole)}) {
                const Drawing drawing = dot_plot(plot, width, usual_width);
                expect_readable(drawing, which);
                if (count > 9) continue; // plain dots may lie over each other
                const auto dots = all<Disc>(drawing);
                for (std::size_t i = 0; i < dots.size(); ++i) {
                    for (std::size_t k = i + 1; k < dots.size(); ++k) {
                        ASSERT_GE(std::hypot(dots[i].center.x - dots[k].center.x,
                                             dots[i].center.y - dots[k].center.y),
                                  2 * dots[i].radius)
                            << which;
                    }
                }
            }
        }
    }
}

TEST(DotPlot, ALongPlotTellsItsScaleAgain) {
    DotPlot plot = plot_of(6, spread_out);
    while (plot.rows.size() < 73) plot.rows.push_back(plot.rows[plot.rows.size() % 5]);
    const Drawing drawing = dot_plot(plot, 360, usual_width);
    const auto badges = std::ranges::count_if(
        all<Box>(drawing), [](const Box& box) { return box.fill && box.fill->ink == Ink::form_1; });
    EXPECT_EQ(badges, 10 + 1) << "before every eighth row, and in the key";
    expect_readable(drawing, "73 rows");
}

} // namespace
} // namespace ketenspiegel::report
