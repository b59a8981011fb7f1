// Charts of the result, and saving them.
#include "app/charts.hpp"
#include "app/commands.hpp"
#include "app/support/test_app.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

class Charts : public ::testing::Test {
  protected:
    Charts() { test::make_ready(app); }
    App app;
};

TEST_F(Charts, ThereAreNoneWithoutAVerdict) {
    EXPECT_FALSE(perform(app, "chart/radar/svg")) << "nothing is open";
    test::begin(app);
    for (const char* chart : {"ladder", "radar", "shares", "balance"}) {
        EXPECT_FALSE(has_chart(app, *chart_from_id(chart))) << chart;
        EXPECT_FALSE(perform(app, std::string("chart/") + chart + "/png")) << chart;
    }
    EXPECT_FALSE(chart_from_id("pie"));
}

TEST_F(Charts, AreSavedAsSvgAndAsPictureUnderTheAssessmentsName) {
    open_example(app);
    for (const std::string chart : {"ladder", "radar", "shares", "balance"}) {
        (void)app.effects.take();
        (void)app.effects.take_blob();
        EXPECT_TRUE(perform(app, "chart/" + chart + "/svg"));
        const std::string svg = app.effects.take_blob();
        const auto files = test::take(app, "download");
        ASSERT_EQ(files.size(), 1u);
        EXPECT_TRUE(files[0]["name"].get<std::string>().ends_with("-" + chart + ".svg"));
        EXPECT_EQ(files[0]["mime"].get<std::string>(), "image/svg+xml");
        EXPECT_TRUE(svg.starts_with("<svg "));
        EXPECT_TRUE(svg.ends_with("</svg>\n"));

        EXPECT_TRUE(perform(app, "chart/" + chart + "/png"));
        EXPECT_EQ(app.effects.take_blob(), svg) << "the same picture";
        const auto pictures = test::take(app, "download_picture");
        ASSERT_EQ(pictures.size(), 1u);
        EXPECT_TRUE(pictures[0]["name"].get<std::string>().ends_with("-" + chart + ".png"));
        EXPECT_EQ(pictures[0]["size"][0].get<double>(), 752);
    }
    EXPECT_FALSE(perform(app, "chart/radar/gif"));
    EXPECT_FALSE(perform(app, "chart/pie/svg"));
}

TEST_F(Charts, SayTheirFiguresInWords) {
    open_example(app);
    const auto drawing = result_chart(app, Chart::radar, 720, report::usual_width);
    ASSERT_TRUE(drawing);
    for (const auto& aspect : app.texts().aspects) {
        EXPECT_NE(drawing->description.find(aspect.name), std::string::npos) << aspect.name;
    }
}

TEST_F(Charts, TheTableOpensAndClosesAgain) {
    open_example(app);
    EXPECT_TRUE(perform(app, "chart/radar/table"));
    EXPECT_TRUE(app.unfolded.contains("chart/radar/table"));
    EXPECT_TRUE(perform(app, "chart/radar/table"));
    EXPECT_FALSE(app.unfolded.contains("chart/radar/table"));
}

} // namespace
} // namespace ketenspiegel::app
