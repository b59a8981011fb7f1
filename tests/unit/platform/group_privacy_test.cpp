// What a group hides is hidden everywhere: on every screen, in the mirror, in tables and charts,
// and in every file that leaves the program.
#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "unit/core/support/groups.hpp"
#include "unit/platform/support/group_host.hpp"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

using test::example_files;
using test::GroupHost;

constexpr std::array screens{"files", "chain", "partners", "points", "agenda", "rounds", "report"};
constexpr std::array aspects{"ambition", "governance", "control", "resources", "culture"};
constexpr std::array charts{"ladder", "shares", "balance", "heat", "radar", "spread", "points"};
constexpr std::array exports{"report-nl", "report-en", "csv-semicolon", "csv-comma", "json"};

/// Everything that can be read after this: nodes of the present screen.
std::string all_of(const GroupHost& host) {
    std::string text;
    for (const ui::Node& node : host.nodes()) {
        text += node.name + "\n" + node.description + "\n" + node.value + "\n";
    }
    return text;
}

/// All screens of figures with everything unfolded, and all files.
std::string everything(GroupHost& host) {
    std::string text;
    for (const char* screen : screens) {
        if (std::string_view(screen) == "files") continue; // names whose files they are
        host.activate(std::string("step/") + screen);
        for (const char* chart : charts) {
            const std::string key = std::string("chart/") + chart + "/table";
            if (host.has(key)) host.activate(key);
        }
        if (host.has("agenda/all")) host.activate("agenda/all");
        for (const char* aspect : aspects) {
            if (host.has(std::string("aspect/") + aspect)) {
                host.activate(std::string("aspect/") + aspect);
            }
            std::vector<std::string> comments;
            for (const ui::Node& node : host.nodes()) {
                if (node.key.starts_with("comments/") && !node.expanded.value_or(false))
                    comments.push_back(node.key);
            }
            for (const std::string& key : comments) host.activate(key);
            text += all_of(host);
        }
    }
    for (const char* chart : charts) {
        host.activate(std::string("chart/") + chart + "/svg");
        text += host.downloaded();
    }
    for (const char* format : exports) {
        host.activate(std::string("export/") + format);
        text += host.downloaded();
    }
    host.activate("step/agenda");
    host.activate("discuss");
    for (int i = 0; i < 80; ++i) {
        text += all_of(host);
        host.key("PageDown", "");
    }
    return text;
}

TEST(GroupPrivacy, AHiddenOrganisationIsNamedNowhere) {
    GroupHost host;
    host.drop_files(example_files());
    const std::string text = everything(host);
    // Two persons and one: hidden while three are asked for.
    EXPECT_EQ(text.find("São Paulo"), std::string::npos);
    EXPECT_EQ(text.find("Netherlands Business Support Office"), std::string::npos);
    EXPECT_NE(text.find("Nairobi"), std::string::npos);
}

TEST(GroupPrivacy, WithOneAskedForTheyAreThere) {
    GroupHost host;
    host.drop_files(example_files());
    host.activate("step/files");
    host.activate("min-group/less");
    host.activate("min-group/less");
    EXPECT_NE(everything(host).find("São Paulo"), std::string::npos);
}

/// Three results of Alfa, one of Bravo, two of Charlie, who skips the resources: on these Alfa's
/// figure and the chain's would give Bravo's.
test::NamedFiles three_partners() {
    test::NamedFiles files;
    for (const char* name : {"Alfa", "Alfa", "Alfa", "Bravo", "Charlie", "Charlie"}) {
        Json result = *read_json(embedded_example_file());
        const auto number = static_cast<int>(files.size());
        result["id"] = test::uuid(number);
        result["respondent"]["organisation"] = name;
        result["respondent"]["kind"] = "person";
        for (auto& [id, answer] : result["answers"].items()) answer = {{"level", 2}};
        if (number > 3) {
            for (int i = 1; i <= 6; ++i) result["answers"].erase("resources.0" + std::to_string(i));
        }
        files.emplace_back(std::to_string(number) + ".json",
                           *write_result(result, builtin_questionnaire().framework));
    }
    return files;
}

TEST(GroupPrivacy, AFigureThatIsHiddenIsCalledSo) {
    GroupHost host;
    host.drop_files(three_partners());
    host.activate("step/partners");
    host.activate("chart/heat/table");
    EXPECT_TRUE(host.says("Some figures of organisations are hidden"));
    EXPECT_TRUE(host.says("Alfa: 2.0 2.0 2.0 hidden 2.0")) << "the chart, read out";
    EXPECT_EQ(std::ranges::count(host.nodes(), "hidden", &ui::Node::name), 1) << "in the table";
    host.activate("step/points");
    host.activate("aspect/resources");
    EXPECT_TRUE(host.says("Some figures of organisations are hidden"));
    EXPECT_TRUE(host.says(": 2.0 hidden"));
    EXPECT_FALSE(host.says(": 2.0 2.0"));
    host.activate("aspect/culture");
    EXPECT_TRUE(host.says(": 2.0 2.0"));
    host.activate("step/report");
    host.activate("export/json");
    const Json document = *read_json(host.downloaded());
    EXPECT_TRUE(document["by_organisation"]["Alfa"]["aspects"]["resources"]["n"].is_null());

    host.activate("step/files");
    host.activate("min-group/less");
    host.activate("min-group/less");
    host.activate("confirm");
    host.activate("step/partners");
    EXPECT_TRUE(host.says("Alfa: 2.0 2.0 2.0 2.0 2.0")) << "with one asked for it is there";
    EXPECT_FALSE(host.says("Some figures of organisations are hidden"));
}

TEST(GroupPrivacy, AProtectedGroupShowsNoFigure) {
    GroupHost host;
    const auto files = example_files();
    host.drop_files({files[0], files[1]}); // two persons of one ministry
    for (const char* screen : screens) {
        host.activate(std::string("step/") + screen);
        for (const ui::Node& node : host.nodes()) {
            EXPECT_NE(node.role, ui::Role::image) << screen;
            EXPECT_NE(node.role, ui::Role::table) << screen;
            EXPECT_FALSE(node.key.starts_with("chart/")) << node.key;
            EXPECT_FALSE(node.key.starts_with("discuss")) << node.key;
        }
    }
    for (const char* chart : charts) {
        const std::size_t before = host.effects().size();
        host.activate(std::string("chart/") + chart + "/svg");
        EXPECT_EQ(host.effects().size(), before) << chart;
    }
    host.activate("discuss");
    host.activate("discuss/governance.01");
    EXPECT_FALSE(host.says("answers, mean"));
    host.activate("export/csv-comma");
    EXPECT_EQ(host.downloaded().find("governance"), std::string::npos);
}

} // namespace
} // namespace ketenspiegel::platform
