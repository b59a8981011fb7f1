#include "report/group_csv.hpp"
#include "unit/core/support/groups.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel::report {
namespace {

using test::GroupCase;
using Cells = std::vector<std::string>;

Texts texts_of(const Framework& framework) {
    Texts texts;
    for (const Aspect& aspect : framework.aspects) {
        texts.aspects.emplace_back().name = "name of " + aspect.id;
    }
    for (const Point& point : framework.points) {
        texts.points.emplace_back().statement = "about " + point.id;
    }
    return texts;
}

/// Rows of cells; the tests here have neither quotes nor line breaks in cells.
std::vector<Cells> rows_of(const Group& group, const GroupCase& one) {
    const std::string csv =
        group_csv(group, one.framework, texts_of(one.framework), Separator::tab).substr(3);
    std::vector<Cells> rows;
    for (std::size_t begin = 0; begin < csv.size();) {
        const std::size_t end = csv.find("\r\n", begin);
        Cells& cells = rows.emplace_back(1);
        for (const char c : csv.substr(begin, end - begin)) {
            if (c == '\t') {
                cells.emplace_back();
            } else {
                cells.back() += c;
            }
        }
        begin = end + 2;
    }
    return rows;
}

/// The named cells of a row, with `|` between them.
std::string cells(const std::vector<Cells>& rows, std::size_t row,
                  const std::vector<std::string>& columns) {
    std::string found;
    for (const std::string& column : columns) {
        for (std::size_t i = 0; i < rows[0].size(); ++i) {
            if (rows[0][i] == column) found += (found.empty() ? "" : "|") + rows[row].at(i);
        }
    }
    return found;
}

TEST(GroupCsv, HasARowForEachThing) {
    GroupCase one({{"a", 4}, {"b", 4}});
    Result& first = one.add_rated("A", 2, RespondentKind::organisation);
    one.add_rated("B", 3, RespondentKind::organisation).targets[0] = 4;
    one.rate(first, 1, 1);
    first.answers[0].mark = Mark::obstacle;
    const auto rows = rows_of(one.aggregate(3), one);
    ASSERT_EQ(rows.size(), 1U + 1 + 2 + 2 * 2 + 8);
    for (const Cells& row : rows) EXPECT_EQ(row.size(), rows[0].size());
    EXPECT_EQ(cells(rows, 1, {"row", "n", "organisations", "mean", "dominant", "target"}),
              "chain|2|2|2.25|system|");
    EXPECT_EQ(cells(rows, 2,
                    {"row", "aspect", "text", "organisations", "mean", "share_process",
                     "share_system", "deviation", "standing", "target", "gap", "perception_gap",
                     "role_gap", "count_system"}),
              "aspect|a|name of a|2|2.5|0.5|0.5|0.25|level|4|1.5|1||");
    EXPECT_EQ(cells(rows, 4, {"row", "organisation", "aspect", "n", "mean", "share_process"}),
              "organisation|A|a|1|2|1");
    EXPECT_EQ(cells(rows, 7, {"row", "organisation", "aspect", "mean"}), "organisation|B|b|3");
    EXPECT_EQ(
        cells(rows, 8,
              {"row", "aspect", "point", "text", "n", "mean", "count_pioneer", "count_process",
               "count_system", "count_chain", "obstacle", "strength", "agreement"}),
        "point|a|a.01|about a.01|2|2.5|0|1|1|0|1|0|too_few");
}

TEST(GroupCsv, LeavesOutWhatIsHidden) {
    GroupCase one({{"a", 4}});
    for (const char* name : {"Hidden A", "Hidden B", "Hidden C"}) one.add_rated(name, 2);
    const Group group = one.aggregate(3);
    ASSERT_EQ(group.hidden, 3);
    EXPECT_EQ(
        group_csv(group, one.framework, texts_of(one.framework), Separator::comma).find("Hidden"),
        std::string::npos);
    EXPECT_EQ(rows_of(group, one).size(), 1U + 1 + 1 + 4);
}

TEST(GroupCsv, HasNoFigureOfAnOrganisationWhereItIsHidden) {
    GroupCase one;
    for (const char* name : {"Alfa", "Alfa", "Alfa", "Bravo", "Charlie", "Charlie"}) {
        Result& result = one.add(name);
        one.rate(result, 1, 2);
        if (result.respondent.organisation != "Charlie") one.rate(result, 0, 3);
    }
    const auto rows = rows_of(one.aggregate(3), one);
    const std::vector<std::string> columns{"row", "organisation", "aspect",
                                           "n",   "mean",         "share_system"};
    EXPECT_EQ(cells(rows, 4, columns), "organisation|Alfa|a|||");
    EXPECT_EQ(cells(rows, 5, columns), "organisation|Alfa|b|3|2|0");
}

TEST(GroupCsv, HasNoRowsWhereTheGroupIsProtected) {
    GroupCase one({{"a", 4}});
    one.add_rated("A", 2);
    EXPECT_EQ(rows_of(one.aggregate(3), one).size(), 1U);
}

} // namespace
} // namespace ketenspiegel::report
