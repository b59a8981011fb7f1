// Two marks on a line with a stroke between them, named once, never a text on another.
#include "report/change_plot.hpp"
#include "report/support/drawings.hpp"

#include <algorithm>

namespace ketenspiegel::report {
namespace {

using test::all;
using test::expect_readable;

ChangePlot plot_of(double earlier, double later) {
    ChangePlot plot{.forms = {"Pionier", "Procesgericht", "Systeemgericht", "Ketengericht"},
                    .earlier_name = "Eerdere ronde",
                    .later_name = "Deze ronde"};
    for (const char* name : {"Ambitie en belangen", "Governance en procesinrichting", "Middelen"}) {
        plot.rows.push_back(
            {.name = name, .earlier = earlier, .later = later, .text = "1,6 → 1,8"});
    }
    return plot;
}

std::vector<Label> labels(const Drawing& drawing, const std::string& text) {
    std::vector<Label> found = all<Label>(drawing);
    std::erase_if(found, [&](const Label& label) { return label.text != text; });
    return found;
}

TEST(ChangePlot, BothMarksLieOnTheLineWithAStrokeFromOneToTheOther) {
    for (const float width : {320.0f, 900.0f}) {
        const Drawing drawing = change_plot(plot_of(1.6, 3.1), width, usual_width);
        const auto then = all<Disc>(drawing);
        const auto now = all<Area>(drawing);
        ASSERT_EQ(then.size(), 3u);
        ASSERT_EQ(now.size(), 3u) << "and none below, where they would be named again";
        auto strokes = all<Line>(drawing);
        std::erase_if(strokes, [](const Line& line) { return line.stroke.ink != Ink::accent; });
        ASSERT_EQ(strokes.size(), 3u);
        for (std::size_t r = 0; r < 3; ++r) {
            EXPECT_FLOAT_EQ(then[r].center.y, now[r].spots[1].y);
            EXPECT_FLOAT_EQ(strokes[r].spots[0].x, then[r].center.x);
            EXPECT_FLOAT_EQ(strokes[r].spots[1].x, now[r].spots[0].x);
            EXPECT_LT(then[r].center.x, now[r].spots[0].x);
        }
    }
}

TEST(ChangePlot, TheMarksAreNamedOnTheFirstRowOnly) {
    const Drawing drawing = change_plot(plot_of(1.6, 3.1), 900, usual_width);
    for (const char* name : {"Eerdere ronde", "Deze ronde"}) {
        ASSERT_EQ(labels(drawing, name).size(), 1u) << name;
        EXPECT_LT(labels(drawing, name)[0].at.y, all<Disc>(drawing)[0].center.y - 20);
    }
}

TEST(ChangePlot, NamesStandInTheOrderOfTheirMarksAndCollideNowhere) {
    for (const float width : {160.0f, 200.0f, 320.0f, 358.0f, 559.0f, 560.0f, 900.0f}) {
        for (int earlier = 10; earlier <= 40; earlier += 2) {
            for (int later = 10; later <= 40; later += 2) {
                const Drawing drawing =
                    change_plot(plot_of(earlier / 10.0, later / 10.0), width, usual_width);
                const std::string which = std::to_string(earlier) + " to " + std::to_string(later) +
                                          " at " + std::to_string(static_cast<int>(width));
                expect_readable(drawing, which);
                const Label then = labels(drawing, "Eerdere ronde")[0];
                EXPECT_EQ(then.anchor == Anchor::start, earlier <= later) << which;
                // Marks of what is named stay clear of it.
                EXPECT_LE(then.at.y + 11, all<Area>(drawing)[0].spots[0].y) << which;
            }
        }
    }
}

} // namespace
} // namespace ketenspiegel::report
