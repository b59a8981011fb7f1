// Where the builders put things: linear, from zero, and never one text on another.
#include "report/balance.hpp"
#include "report/distribution.hpp"
#include "report/ladder.hpp"
#include "report/radar.hpp"
#include "report/shares.hpp"
#include "report/support/drawings.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace ketenspiegel::report {
namespace {

using test::all;
using test::expect_readable;

const FormNames forms{"Pioneer", "Process-oriented", "System-oriented", "Chain-oriented"};
const std::vector<std::string> aspects{"Ambitie en belangen", "Governance en procesinrichting",
                                       "Besturing en monitoring", "Middelen", "Cultuur en relatie"};

RadarChart radar_of(std::size_t series) {
    RadarChart chart{.axes = aspects, .values = {"2,3", "3,0", "2,2", "2,7", "2,3"}};
    for (std::size_t s = 0; s < series; ++s) {
        chart.series.push_back(
            {"Organisation " + std::to_string(s + 1), {2.3, 3.0, 2.2, 2.7, 2.3}});
    }
    return chart;
}

TEST(Radar, ACornerLiesAtItsMeansDistanceFromTheCentre) {
    const RadarChart chart = radar_of(1);
    const RadarFrame frame = radar_frame(chart, 720, usual_width);
    const auto dots = all<Disc>(radar(chart, 720, usual_width));
    for (std::size_t i = 0; i < 5; ++i) {
        const Spot at = frame.spot(i, *chart.series[0].values[i]);
        EXPECT_NEAR(std::hypot(at.x - frame.center.x, at.y - frame.center.y),
                    frame.radius * *chart.series[0].values[i] / 4, 1e-3);
        EXPECT_TRUE(std::ranges::any_of(dots, [&](const Disc& dot) {
            return std::hypot(dot.center.x - at.x, dot.center.y - at.y) < 1e-3f;
        })) << i;
    }
    EXPECT_FLOAT_EQ(frame.spot(0, 4).y, frame.center.y - frame.radius) << "the first points up";
    EXPECT_GT(frame.spot(1, 4).x, frame.center.x) << "clockwise";
}

TEST(Radar, AnAxisWithoutAVerdictLeavesTheLineOpen) {
    RadarChart chart = radar_of(1);
    chart.series[0].values[2].reset();
    const Drawing drawing = radar(chart, 720, usual_width);
    EXPECT_EQ(all<Area>(drawing).size(), 4u) << "the rings only";
    EXPECT_EQ(all<Line>(drawing).size(), 5u + 3u) << "axes, and the sides that have both ends";
}

TEST(Radar, NamesAreReadableOnEveryWidth) {
    for (const float width : {296.0f, 328.0f, 358.0f, 480.0f, 720.0f}) {
        expect_readable(radar(radar_of(1), width, usual_width), "radar " + std::to_string(width));
        RadarChart many = radar_of(1);
        many.axes.assign(12, "Governance en procesinrichting");
        many.values.assign(12, "2,3");
        many.series[0].values.assign(12, 2.5);
        expect_readable(radar(many, width, usual_width), "twelve " + std::to_string(width));
    }
}

TEST(Radar, SeriesInTheSamePlaceAreSeenAroundEachOther) {
    const RadarChart chart = radar_of(4);
    const Drawing drawing = radar(chart, 720, usual_width);
    const Spot at = radar_frame(chart, 720, usual_width).spot(0, 2.3);
    std::vector<float> radii; // of the marks at the first corner, in the order they are drawn
    for (const Shape& shape : drawing.shapes) {
        const auto* area = std::get_if<Area>(&shape);
        if (area && area->fill && area->fill->ink == Ink::surface &&
            std::abs(area->spots[0].x - at.x) < 0.01f && area->spots[0].y < at.y &&
            area->spots[0].y > at.y - 20) {
            radii.push_back(at.y - area->spots[0].y);
        }
    }
    ASSERT_EQ(radii.size(), 3u) << "and the first series' disc";
    EXPECT_GT(radii[0], radii[1]) << "the later the larger, and the earlier on top";
    EXPECT_GT(radii[1], radii[2]);
    EXPECT_EQ(all<Disc>(drawing).size(), 2u * (5u + 1u) + 4u)
        << "the first has discs, in the key too; and the scale's numbers their ground";
    for (const Label& label : all<Label>(drawing)) {
        EXPECT_NE(label.lettering.bold && label.text.size() == 1, true)
            << "no number but the scale's: " << label.text;
    }
    expect_readable(drawing, "four series");
}

TEST(Radar, MultiplesAreReadableSideBySide) {
    const RadarChart chart = radar_of(7);
    const std::vector<std::vector<std::string>> figures(7, chart.values);
    for (const float width : {328.0f, 720.0f}) {
        const Drawing drawing = radar_multiples(chart, figures, width, usual_width);
        EXPECT_EQ(all<Area>(drawing).size(), 7u * 5u);
        for (const Area& area : all<Area>(drawing)) {
            for (const Spot& spot : area.spots) {
                EXPECT_GE(spot.x, 0);
                EXPECT_LE(spot.x, width);
            }
        }
    }
}

BalanceChart balance_of(const std::vector<double>& means) {
    BalanceChart chart{.forms = forms, .chain = {"De keten", 2.5, "2,5"}};
    for (std::size_t i = 0; i < means.size(); ++i) {
        chart.aspects.push_back({aspects[i % aspects.size()], means[i], "2,5"});
    }
    return chart;
}

TEST(Balance, TheLineIsLinear) {
    const float one = balance_x(1, 720), four = balance_x(4, 720);
    EXPECT_FLOAT_EQ(balance_x(2.5, 720), (one + four) / 2);
    EXPECT_FLOAT_EQ(balance_x(2, 720) - one, (four - one) / 3);
    const auto dots = all<Disc>(balance(balance_of({1, 2.2, 4}), 720, usual_width));
    ASSERT_EQ(dots.size(), 3u);
    EXPECT_FLOAT_EQ(dots[1].center.x, balance_x(2.2, 720));
    EXPECT_FLOAT_EQ(dots[0].center.y, dots[2].center.y);
}

TEST(Balance, TheBandReachesHalfAFormAndNeverBeyondTheLine) {
    BalanceChart chart = balance_of({1.1});
    chart.chain.mean = 1.2;
    const Box band = all<Box>(balance(chart, 720, usual_width)).front();
    EXPECT_FLOAT_EQ(band.x, balance_x(1, 720));
    EXPECT_NEAR(band.x + band.width, balance_x(1.7, 720), 0.01);
}

TEST(Balance, NamesNeverCollide) {
    const std::vector<std::vector<double>> cases{
        {2.5, 2.5, 2.5, 2.5, 2.5}, {1, 1, 1, 1, 1}, {4, 4, 4, 4, 4},      {1, 1.1, 2.5, 3.9, 4},
        {2.4, 2.5, 2.6, 2.7, 2.8}, {3, 3, 3, 3, 3}, {1, 4, 1, 4, 2.5, 3}, {2, 2, 3, 3, 3.2}};
    for (const auto& means : cases) {
        for (const float width : {163.0f, 208.0f, 296.0f, 358.0f, 720.0f}) {
            const Drawing drawing = balance(balance_of(means), width, usual_width);
            expect_readable(drawing, std::to_string(means[0]) + " at " + std::to_string(width));
        }
    }
}

TEST(Balance, NoNameIsTornWhereItIsNarrow) {
    const BalanceChart chart = balance_of({2.2, 2.4, 2.5, 2.6, 3});
    for (const float width : {163.0f, 208.0f, 259.0f, 288.0f, 358.0f}) {
        std::string told;
        for (const Label& label : all<Label>(balance(chart, width, usual_width))) {
            told += label.text + " ";
        }
        for (const BalanceDot& dot : chart.aspects) {
            EXPECT_NE(told.find(dot.name + " " + dot.text), std::string::npos)
                << dot.name << " at " << width << ": " << told;
        }
    }
}

TEST(Distribution, ColumnsRiseFromZeroInProportion) {
    const DistributionChart chart{.forms = forms, .counts = {0, 5, 10, 1}};
    const Drawing drawing = distribution(chart, 358, usual_width);
    std::vector<Box> columns;
    for (const Box& box : all<Box>(drawing)) {
        if (box.corner == 0) columns.push_back(box);
    }
    ASSERT_EQ(columns.size(), 3u) << "nothing for none";
    EXPECT_FLOAT_EQ(columns[1].height, chart.height);
    EXPECT_FLOAT_EQ(columns[0].height, chart.height / 2);
    EXPECT_FLOAT_EQ(columns[2].height, chart.height / 10);
    for (const Box& column : columns) {
        EXPECT_FLOAT_EQ(column.y + column.height, columns[0].y + columns[0].height);
    }
    expect_readable(drawing, "distribution");
    expect_readable(distribution({.forms = forms}, 296, usual_width), "no answers");
}

TEST(Distribution, GrowsForARoomFullOfPeople) {
    const DistributionChart chart{
        .forms = forms, .counts = {3, 12, 7, 1}, .text = 36, .height = 240};
    const Drawing drawing = distribution(chart, 900, usual_width);
    expect_readable(drawing, "large");
    EXPECT_LE(drawing.height, 400);
    for (const Label& label : all<Label>(drawing)) EXPECT_GE(label.lettering.size, 20);
    for (const std::string& form : forms) {
        EXPECT_EQ(std::ranges::count_if(all<Label>(drawing),
                                        [&](const Label& label) { return label.text == form; }),
                  1)
            << "the form's name below its column";
    }
    const auto boxes = all<Box>(drawing);
    EXPECT_GT(boxes.back().x + boxes.back().width, 500) << "it uses the width";
    expect_readable(distribution(chart, 360, usual_width), "large numbers, little room");
}

TEST(Ladder, BarsAreSharesOfTheirTrack) {
    LadderChart chart;
    for (std::size_t i = 0; i < form_count; ++i) {
        chart.steps[i] = {.name = forms[i],
                          .share = 0.25,
                          .percentage = "25,0%",
                          .note = "hoofdvorm",
                          .emphasised = i == 1};
    }
    for (const float width : {163.0f, 208.0f, 296.0f, 358.0f, 720.0f}) {
        const Drawing drawing = ladder(chart, width, usual_width);
        const auto boxes = all<Box>(drawing);
        ASSERT_EQ(boxes.size(), 12u) << "badge, track and bar of each";
        for (std::size_t i = 0; i < boxes.size(); i += 3) {
            EXPECT_FLOAT_EQ(boxes[i + 2].width, boxes[i + 1].width / 4);
        }
        expect_readable(drawing, "ladder " + std::to_string(width));
    }
}

TEST(SharesBars, PartsFillTheWidthAndNarrowOnesAreToldBelow) {
    const SharesChart chart{
        .forms = forms,
        .rows = {{aspects[1], {0.02, 0.48, 0.3, 0.2}, {"2,0%", "48,0%", "30,0%", "20,0%"}}}};
    for (const float width : {296.0f, 720.0f}) {
        const Drawing drawing = shares_bars(chart, width, usual_width);
        float sum = 0;
        for (const Box& box : all<Box>(drawing)) {
            if (box.corner == 0) sum += box.width;
        }
        EXPECT_NEAR(sum, width - 3 * 2, 0.01) << "but for the gaps between them";
        EXPECT_TRUE(std::ranges::any_of(all<Label>(drawing), [](const Label& label) {
            return label.text.starts_with("1 · 2,0%");
        }));
        expect_readable(drawing, "shares " + std::to_string(width));
    }
}

} // namespace
} // namespace ketenspiegel::report
