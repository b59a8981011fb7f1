#include "core/embedded.hpp"
#include "unit/cli/support/run_test.hpp"

#include <fstream>
#include <iterator>
#include <string>

namespace ketenspiegel::cli {
namespace {

using test::ran;
using test::Ran;

class ReportCommand : public test::RunTest {
  protected:
    std::string path(const std::string& name) { return (folder_ / name).string(); }

    static std::string content(const std::string& path) {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

TEST_F(ReportCommand, OneFileIsAReportOnThatResult) {
    const Ran read = ran({"report", example()});
    EXPECT_EQ(read.outcome, Outcome::done);
    EXPECT_EQ(read.err, "");
    EXPECT_TRUE(read.out.contains("Report on one result"));
    EXPECT_TRUE(ran({"report", example(), "--lang", "nl"}).out.contains("<html lang=\"nl\">"));
}

TEST_F(ReportCommand, AFolderAndLinesAreReportsOnAGroup) {
    example();
    EXPECT_TRUE(ran({"report", folder_.string()}).out.contains("Report on a group"));
    EXPECT_TRUE(ran({"report", example(), example()}).out.contains("Report on a group"));
    const Ran lines = ran({"report", "-"}, std::string(embedded_example()));
    EXPECT_EQ(lines.outcome, Outcome::done);
    EXPECT_TRUE(lines.out.contains("Report on a group"));
}

TEST_F(ReportCommand, TheFileAppearsWholeOrNotAtAll) {
    EXPECT_EQ(ran({"report", example(), "--output", path("r.html")}).out, "");
    EXPECT_TRUE(content(path("r.html")).ends_with("</html>\n"));
    EXPECT_EQ(ran({"report", path("none.json"), "--output", path("n.html")}).outcome,
              Outcome::failed);
    EXPECT_FALSE(std::filesystem::exists(path("n.html")));
}

TEST_F(ReportCommand, AggregateWritesTheGroupsReportToo) {
    const std::string file = example();
    EXPECT_EQ(ran({"aggregate", file, "--html", path("g.html"), "--lang", "nl"}).outcome,
              Outcome::done);
    EXPECT_TRUE(content(path("g.html")).contains("<html lang=\"nl\">"));
}

TEST_F(ReportCommand, WhatIsDamagedIsReportedAndCountsAsInvalid) {
    std::string bytes(embedded_example_file());
    bytes.replace(bytes.find("\"revision\": 1"), 13, "\"revision\": 2");
    const Ran read = ran({"report", write("damaged.json", bytes)});
    EXPECT_EQ(read.outcome, Outcome::some_invalid);
    EXPECT_TRUE(read.out.contains("damaged or edited"));
}

TEST_F(ReportCommand, WrongUsage) {
    EXPECT_EQ(ran({"report"}).outcome, Outcome::failed);
    EXPECT_EQ(ran({"report", example(), "--lang", "fr"}).outcome, Outcome::failed);
    EXPECT_EQ(ran({"report", example(), "--min-group", "0"}).outcome, Outcome::failed);
    EXPECT_EQ(ran({"report", write("empty.json", "{}")}).outcome, Outcome::failed);
}

} // namespace
} // namespace ketenspiegel::cli
