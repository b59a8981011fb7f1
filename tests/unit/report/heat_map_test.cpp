// Every cell in its place with its number, the columns named or numbered, on every width.
#include "core/rounding.hpp"
#include "report/heat_map.hpp"
#include "report/support/drawings.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace ketenspiegel::report {
namespace {

using test::all;
using test::expect_readable;

const std::vector<std::string> heat_map_aspects{
    "Ambitie en belangen", "Governance en procesinrichting", "Besturing en monitoring", "Middelen",
    "Cultuur en relatie"};

TEST(HeatMap, CellsHaveTheColourOfTheirNumberAndThatNumber) {
    EXPECT_EQ(heat_ink(1.44), Ink::form_1);
    EXPECT_EQ(heat_ink(1.5), Ink::form_2);
    EXPECT_EQ(heat_ink(4), Ink::form_4);
    HeatMap map{.rows = heat_map_aspects, .columns = {}};
    for (int c = 1; c <= 22; ++c) map.columns.push_back(std::to_string(c));
    map.cells.assign(5, std::vector<HeatCell>(22, {2.4, "2,4"}));
    map.cells[1][3] = {{}, "–"};
    for (const float width : {296.0f, 358.0f, 720.0f}) {
        const Drawing drawing = heat_map(map, width, usual_width);
        std::size_t coloured = 0, empty = 0;
        for (const Box& box : all<Box>(drawing)) {
            EXPECT_LE(box.x + box.width, width + 0.01f);
            if (box.corner == 0 && box.fill) ++coloured;
            if (box.stroke && box.corner == 0) ++empty;
        }
        EXPECT_EQ(coloured, 5u * 22u - 1);
        EXPECT_EQ(empty, 1u);
        expect_readable(drawing, "heat map " + std::to_string(width));
    }
}

TEST(HeatMap, TheSameFigureHasTheSameColour) {
    std::map<std::string, std::set<Ink>> colours;
    for (int thousandths = 1000; thousandths <= 4000; ++thousandths) {
        const double mean = thousandths / 1000.0;
        colours[decimal_text(mean, 1, ".")].insert(heat_ink(mean));
    }
    for (const auto& [figure, inks] : colours) EXPECT_EQ(inks.size(), 1u) << figure;
    EXPECT_EQ(colours.at("2.5"), std::set{Ink::form_3}) << "a half upwards";
    EXPECT_EQ(colours.at("2.4"), std::set{Ink::form_2});
}

/// Points grouped by aspect, as many columns as organisations.
HeatMap points_map(std::size_t organisations) {
    HeatMap map;
    for (std::size_t i = 0; i < organisations; ++i) {
        map.columns.push_back(i % 2 == 0 ? "Ministerie van Landbouw en Visserij" : "RVO");
    }
    for (std::size_t r = 0; r < 73; ++r) {
        if (r % 15 == 0) map.groups.push_back({heat_map_aspects[r / 15], r});
        map.rows.push_back(r % 2 == 0 ? "Rollen liggen vast."
                                      : "Er is een gezamenlijk overzicht van klanten, hun vragen "
                                        "en de afspraken die met hen gemaakt zijn, dat alle "
                                        "partners kunnen inzien en bijwerken.");
        map.cells.emplace_back(organisations, HeatCell{2.4, "2,4"});
    }
    return map;
}

std::ptrdiff_t times(const Drawing& drawing, const std::string& text) {
    return std::ranges::count_if(all<Label>(drawing),
                                 [&](const Label& label) { return label.text == text; });
}

TEST(HeatMap, AllPointsByOrganisationAreReadableOnEveryWidth) {
    for (std::size_t organisations = 1; organisations <= 12; ++organisations) {
        for (const float width : {400.0f, 559.0f, 560.0f, 720.0f, 1100.0f}) {
            const HeatMap map = points_map(organisations);
            const Drawing drawing = heat_map(map, width, usual_width);
            expect_readable(drawing, std::to_string(organisations) + " at " +
                                         std::to_string(static_cast<int>(width)));
            std::set<float> columns;
            for (const Box& box : all<Box>(drawing)) {
                if (box.corner > 0) continue;
                columns.insert(box.x);
                EXPECT_GE(box.width, usual_width("2,4", {16, true}));
                EXPECT_LE(box.x + box.width, width + 0.01f);
            }
            EXPECT_EQ(columns.size(), organisations) << "all beside each other";
            for (const std::string& aspect : heat_map_aspects) {
                const std::string word = aspect.substr(0, aspect.find(' '));
                EXPECT_EQ(std::ranges::count_if(
                              all<Label>(drawing),
                              [&](const Label& label) { return label.text.starts_with(word); }),
                          1)
                    << "every group's heading";
            }
        }
    }
}

TEST(HeatMap, ColumnsWithoutRoomForTheirNamesHaveNumbersAgainAtEveryGroup) {
    const Drawing many = heat_map(points_map(12), 360, usual_width);
    EXPECT_EQ(times(many, "12"), 5 * 2 + 1) << "above every group, half-way it, and in the list";
    EXPECT_EQ(times(many, "RVO"), 6) << "in the list";
    const Drawing few = heat_map(points_map(3), 1100, usual_width);
    EXPECT_EQ(times(few, "RVO"), 5) << "above every group";
    EXPECT_TRUE(all<Disc>(few).empty()) << "no numbers";
}

/// The numbers above the first group, from left to right.
std::vector<std::string> heads(const Drawing& drawing) {
    std::vector<std::string> found;
    const float first_cell = [&] {
        for (const Box& box : all<Box>(drawing)) {
            if (box.corner == 0) return box.y;
        }
        return 0.0f;
    }();
    for (const Label& label : all<Label>(drawing)) {
        if (label.anchor == Anchor::middle && label.at.y < first_cell) found.push_back(label.text);
    }
    return found;
}

TEST(HeatMap, NumbersAreThoseThePageCountsAndWhatIsNoneOfThemKeepsItsName) {
    HeatMap map = points_map(12);
    map.groups.clear();
    map.columns.insert(map.columns.begin(), "Keten");
    for (auto& row : map.cells) row.insert(row.begin(), {2.5, "2,5"});
    map.named_columns = 1;
    map.first_number = 13;
    const Drawing drawing = heat_map(map, 900, usual_width);
    std::vector<std::string> expected{"Keten"};
    for (int number = 13; number <= 24; ++number) expected.push_back(std::to_string(number));
    EXPECT_EQ(heads(drawing), expected);
    EXPECT_EQ(times(drawing, "13"), 1 + 1) << "and in the list";
    EXPECT_EQ(times(drawing, "Keten"), 1) << "not in the list";
    EXPECT_EQ(times(drawing, "1"), 0) << "colours are no forms";
    EXPECT_EQ(times(drawing, "1.5–2.4"), 1) << "what a colour reaches over";
    for (const float width : {296.0f, 358.0f, 720.0f, 900.0f, 1400.0f}) {
        const Drawing one = heat_map(map, width, usual_width);
        expect_readable(one, "from 13 on at " + std::to_string(static_cast<int>(width)));
        std::size_t cells = 0;
        for (const Box& box : all<Box>(one)) {
            EXPECT_LE(box.x + box.width, width + 0.01f) << width;
            if (box.corner == 0) ++cells;
        }
        EXPECT_EQ(cells, 73u * 13u);
    }
}

TEST(HeatMap, NumbersOfTwoFiguresStandClearOfTheirRings) {
    for (const float width : {358.0f, 720.0f}) {
        const Drawing drawing = heat_map(points_map(12), width, usual_width);
        const auto labels = all<Label>(drawing);
        std::size_t rings = 0;
        for (const Box& box : all<Box>(drawing)) {
            if (box.corner < 10) continue;
            const auto in = std::ranges::find_if(labels, [&](const Label& label) {
                return std::abs(label.at.x - box.x - box.width / 2) < 0.1f &&
                       std::abs(label.at.y - box.y - box.height / 2) < 0.1f;
            });
            ASSERT_NE(in, labels.end());
            ++rings;
            EXPECT_EQ(in->text.size(), 2u) << "one figure has a round ring";
            // Within the line, which is two wide.
            EXPECT_GE(box.width - 2, usual_width(in->text, in->lettering) + 2) << width;
        }
        EXPECT_GE(rings, 3u * 2u) << "10 to 12 above the cells and in the list";
    }
}

TEST(HeatMap, NoWordOfARowsNameIsBroken) {
    HeatMap map{.rows = {"Brancheorganisatie", "RVO"}, .columns = heat_map_aspects};
    map.cells.assign(2, std::vector<HeatCell>(5, {2.4, "2,4"}));
    for (const char* word : {"Brancheorganisatie", "Samenwerkingsovereenkomsten"}) {
        map.rows[0] = word;
        for (const float width : {296.0f, 358.0f, 480.0f, 720.0f}) {
            const Drawing drawing = heat_map(map, width, usual_width);
            EXPECT_EQ(times(drawing, word), 1) << width;
            expect_readable(drawing, word);
        }
    }
}

TEST(HeatMap, LongNamesOfRowsStandAboveTheirCellsWhereItIsNarrow) {
    const auto first_cell = [](const Drawing& drawing) { return all<Box>(drawing).front(); };
    EXPECT_LT(first_cell(heat_map(points_map(4), 360, usual_width)).x, 10);
    EXPECT_GT(first_cell(heat_map(points_map(4), 720, usual_width)).x, 100);
    HeatMap brief = points_map(4);
    brief.rows.assign(73, "Middelen");
    EXPECT_GT(first_cell(heat_map(brief, 360, usual_width)).x, 50) << "short ones beside them";
}

TEST(HeatMap, HeadsStandAgainWhereRowsFillAScreen) {
    HeatMap map = points_map(12);
    map.groups = {{"All", 0}};
    // 73 rows: at the top and after every seven.
    EXPECT_EQ(times(heat_map(map, 360, usual_width), "12"), 11 + 1) << "and in the list";
    EXPECT_EQ(times(heat_map(map, 720, usual_width), "12"), 1 + 1) << "not beside its cells";
}

TEST(HeatMap, AGroupMayBeginLater) {
    HeatMap map = points_map(2);
    map.groups = {{"Later", 3}};
    const Drawing drawing = heat_map(map, 720, usual_width);
    EXPECT_EQ(times(drawing, "Later"), 1);
    EXPECT_EQ(times(drawing, "RVO"), 2) << "on top, and at the group";
    expect_readable(drawing, "later");
}

} // namespace
} // namespace ketenspiegel::report
