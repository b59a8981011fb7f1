// What holds for every screen in every state, language and width.
#include "core/questionnaire.hpp"
#include "support/scene_views.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace ketenspiegel::ui {
namespace {

using ::ketenspiegel::test::actionable;
using ::ketenspiegel::test::scene_views;
using ::ketenspiegel::test::SceneView;

const Node* parent_of(const SceneView& view, const Node& node) {
    const auto found = std::ranges::find(view.nodes, node.parent, &Node::id);
    return found == view.nodes.end() ? nullptr : &*found;
}

bool inside(const SceneView& view, const Node* node, std::string_view id) {
    while (node && node->id != id) node = node->parent.empty() ? nullptr : parent_of(view, *node);
    return node != nullptr;
}

/// "start.title" and the like: what the interface gives back for a text that it does not have.
bool looks_like_a_key(std::string_view text) {
    return text.find('.') != std::string_view::npos && text.find("..") == std::string_view::npos &&
           text.front() != '.' && text.back() != '.' && std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || c == '_' || c == '.';
           });
}

TEST(Scenes, AreThere) {
    EXPECT_GE(scene_views().size(), 11u * 8);
}

TEST(Scenes, EveryNodeHasAnIdOfItsOwnAndAParentBeforeIt) {
    for (const SceneView& view : scene_views()) {
        std::set<std::string_view> seen;
        for (const Node& node : view.nodes) {
            EXPECT_TRUE(node.parent.empty() || seen.contains(node.parent))
                << view.name << ": " << node.id;
            EXPECT_FALSE(node.id.empty()) << view.name;
            EXPECT_TRUE(seen.insert(node.id).second) << view.name << ": " << node.id;
        }
    }
}

TEST(Scenes, NoTwoNodesHaveTheSameDataKey) {
    for (const SceneView& view : scene_views()) {
        std::set<std::string_view> seen;
        for (const Node& node : view.nodes) {
            if (node.key.empty()) continue;
            EXPECT_TRUE(seen.insert(node.key).second) << view.name << ": " << node.key;
        }
    }
}

TEST(Scenes, WhatOneCanActOnHasAKeyANameAndASize) {
    for (const SceneView& view : scene_views()) {
        for (const Node& node : view.nodes) {
            EXPECT_EQ(actionable(node), !node.key.empty()) << view.name << ": " << node.id;
            if (!actionable(node)) continue;
            EXPECT_FALSE(node.name.empty()) << view.name << ": " << node.key;
            EXPECT_GE(node.rect.width, 24) << view.name << ": " << node.key;
            EXPECT_GE(node.rect.height, view.touch ? 44 : 24) << view.name << ": " << node.key;
        }
    }
}

TEST(Scenes, EveryTextIsThereAndFilledIn) {
    EXPECT_TRUE(looks_like_a_key("start.point.time"));
    EXPECT_FALSE(looks_like_a_key("Start."));
    for (const SceneView& view : scene_views()) {
        for (const Node& node : view.nodes) {
            for (const std::string* text :
                 {&node.name, &node.description, &node.value_text, &node.placeholder}) {
                if (text->empty()) continue;
                EXPECT_FALSE(looks_like_a_key(*text)) << view.name << ": " << *text;
                EXPECT_EQ(text->find('{'), std::string::npos) << view.name << ": " << *text;
            }
        }
    }
}

TEST(Scenes, HaveOneMainPartOneTitleAndLandmarks) {
    for (const SceneView& view : scene_views()) {
        std::map<Role, int> count;
        int titles = 0;
        for (const Node& node : view.nodes) {
            ++count[node.role];
            titles += node.role == Role::heading && node.level == 1;
        }
        EXPECT_EQ(count[Role::main], 1) << view.name;
        // A room sees nothing but the point that is discussed.
        const int around = view.scene == "group-discussion" ? 0 : 1;
        EXPECT_EQ(count[Role::banner], around) << view.name;
        EXPECT_EQ(count[Role::contentinfo], around) << view.name;
        EXPECT_EQ(count[Role::status], 1) << view.name;
        EXPECT_LE(count[Role::navigation], 1) << view.name;
        EXPECT_EQ(titles, 1) << view.name;
    }
}

TEST(Scenes, HeadingsGoDownOneLevelAtATime) {
    for (const SceneView& view : scene_views()) {
        int level = 1;
        for (const Node& node : view.nodes) {
            if (node.role != Role::heading) continue;
            EXPECT_GE(node.level, 1) << view.name << ": " << node.name;
            EXPECT_LE(node.level, level + 1) << view.name << ": " << node.name;
            level = node.level;
        }
    }
}

TEST(Scenes, RadiosStandInAGroupWithAtMostOneChosen) {
    for (const SceneView& view : scene_views()) {
        std::map<std::string_view, int> chosen;
        for (const Node& node : view.nodes) {
            if (node.role != Role::radio) continue;
            ASSERT_TRUE(node.checked.has_value()) << view.name << ": " << node.key;
            EXPECT_FALSE(node.group.empty()) << view.name << ": " << node.key;
            const Node* group = parent_of(view, node);
            ASSERT_NE(group, nullptr) << view.name << ": " << node.key;
            EXPECT_EQ(group->role, Role::radiogroup) << view.name << ": " << node.key;
            EXPECT_FALSE(group->name.empty()) << view.name << ": " << node.key;
            chosen[node.group] += *node.checked;
        }
        for (const auto& [group, count] : chosen) EXPECT_LE(count, 1) << view.name << ": " << group;
    }
}

TEST(Scenes, WhatNamesANodeExists) {
    for (const SceneView& view : scene_views()) {
        for (const Node& node : view.nodes) {
            if (node.labelled_by.empty()) continue;
            EXPECT_NE(std::ranges::find(view.nodes, node.labelled_by, &Node::id), view.nodes.end())
                << view.name << ": " << node.labelled_by;
        }
    }
}

TEST(Scenes, NothingReachesOutsideTheColumn) {
    constexpr float outdent = 8; // quiet buttons line up by their text
    for (const SceneView& view : scene_views()) {
        const auto width = static_cast<float>(view.width);
        const Node& main = *std::ranges::find(view.nodes, Role::main, &Node::role);
        for (const Node& node : view.nodes) {
            const std::string where = view.name + ": " + node.id + " “" + node.name + "”";
            EXPECT_GE(node.rect.x, -0.5f) << where;
            EXPECT_LE(node.rect.right(), width + 0.5f) << where;
            EXPECT_GE(node.rect.width, 0) << where;
            EXPECT_GE(node.rect.height, 0) << where;
            if (!inside(view, &node, "main")) continue;
            EXPECT_GE(node.rect.x, main.rect.x - outdent - 0.5f) << where;
            EXPECT_LE(node.rect.right(), main.rect.right() + 0.5f) << where;
            EXPECT_LE(node.rect.bottom(), view.height + 0.5) << where;
        }
    }
}

TEST(Scenes, RowsOfATableAreAsHighAsTheirTallestCell) {
    std::size_t rows = 0;
    for (const SceneView& view : scene_views()) {
        std::map<std::string, std::vector<const Node*>> cells; // by row
        for (const Node& node : view.nodes) cells[node.parent].push_back(&node);
        for (const Node& row : view.nodes) {
            if (row.role != Role::row || row.rect.height <= 1) continue; // not drawn on a phone
            const auto& in_row = cells[row.id];
            const bool stacked = in_row.size() > 1 && in_row[0]->rect.y != in_row[1]->rect.y;
            if (stacked) continue;
            float tallest = 0;
            for (const Node* cell : in_row) tallest = std::max(tallest, cell->rect.height);
            EXPECT_NEAR(row.rect.height, tallest + 2 * space::m, 0.5)
                << view.name << ": " << in_row[0]->name;
            ++rows;
        }
    }
    EXPECT_GT(rows, 100u);
}

TEST(Scenes, NothingIsDrawnBeyondTheWindow) {
    constexpr float soft = 1.5f; // the fading edge of what ends at the window's
    for (const SceneView& view : scene_views()) {
        EXPECT_GE(view.ink_left, -soft) << view.name;
        EXPECT_LE(view.ink_right, static_cast<float>(view.width) + soft) << view.name;
    }
}

/// The nodes but the buttons of explained words: which words a text has depends on its language.
std::vector<const Node*> but_terms(const SceneView& view) {
    std::vector<const Node*> nodes;
    for (const Node& node : view.nodes) {
        if (!node.key.starts_with("term/") && !node.key.starts_with("explain/term/")) {
            nodes.push_back(&node);
        }
    }
    return nodes;
}

/// Files stand by the names of organisations, which differ by language, and the report in the
/// page's language stands first: any of these is as good.
std::string_view key_in_any_language(const Node& node) {
    for (const std::string_view alike : {"remove-file/", "export/report-"}) {
        if (node.key.starts_with(alike)) return alike;
    }
    return node.key;
}

TEST(Scenes, AreTheSameInBothLanguagesButForTheWords) {
    std::map<std::string, const SceneView*> dutch;
    for (const SceneView& view : scene_views()) {
        if (view.language == "nl") dutch[view.scene + std::to_string(view.width)] = &view;
    }
    for (const SceneView& view : scene_views()) {
        if (view.language == "nl") continue;
        const auto nodes = but_terms(view);
        const auto others = but_terms(*dutch.at(view.scene + std::to_string(view.width)));
        ASSERT_EQ(nodes.size(), others.size()) << view.name;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Node &node = *nodes[i], &other = *others[i];
            EXPECT_EQ(key_in_any_language(node), key_in_any_language(other)) << view.name;
            EXPECT_EQ(role_name(node.role), role_name(other.role)) << view.name;
            EXPECT_EQ(node.level, other.level) << view.name;
            if (node.key.starts_with("language/")) {
                EXPECT_NE(node.pressed, other.pressed);
            } else {
                EXPECT_EQ(node.checked, other.checked) << view.name;
                EXPECT_EQ(node.pressed, other.pressed) << view.name;
                EXPECT_EQ(node.expanded, other.expanded) << view.name;
            }
        }
    }
}

/// The matrix of characteristics needs a wide window; elsewhere one aspect shows at a time, with
/// buttons for the others.
bool is_of_the_matrix(std::string_view key) {
    return key.starts_with("trait/") || key.starts_with("clear-trait/");
}

TEST(Scenes, HaveTheSameKeysAtEveryWidthButForStepsFoldedAwayTheKeyboardAndTheMatrix) {
    std::map<std::string, std::set<std::string>> widest;
    for (const SceneView& view : scene_views()) {
        if (view.width < 1440) continue;
        for (const Node& node : view.nodes) widest[view.scene + view.language].insert(node.key);
    }
    for (const SceneView& view : scene_views()) {
        const auto& wide = widest[view.scene + view.language];
        std::set<std::string> here;
        for (const Node& node : view.nodes) here.insert(node.key);
        for (const std::string& key : here) {
            const bool may_come = key.starts_with("steps") || key.starts_with("traits/");
            EXPECT_TRUE(may_come || wide.contains(key)) << view.name << ": " << key;
        }
        for (const std::string& key : wide) {
            // A phone's bar rests while the list of steps lies over it.
            const bool may_lack = key.starts_with("step/") || key == "save" || key == "save/end" ||
                                  key.starts_with("shortcuts/") || is_of_the_matrix(key) ||
                                  here.contains("steps/close");
            EXPECT_TRUE(may_lack || here.contains(key)) << view.name << ": " << key;
        }
    }
}

TEST(Scenes, CharacteristicsShowAllAtOnceOrOneAspectAtATime) {
    const Framework& framework = builtin_questionnaire().framework;
    int narrow = 0;
    for (const SceneView& view : scene_views()) {
        if (view.scene != "recognise") continue;
        std::set<std::string> aspects, shown;
        for (const Node& node : view.nodes) {
            if (node.key.starts_with("traits/")) aspects.insert(node.key.substr(7));
            if (!node.key.starts_with("trait/")) continue;
            const auto trait = framework.find_trait(node.key.substr(6, node.key.rfind('/') - 6));
            ASSERT_TRUE(trait) << node.key;
            shown.insert(framework.aspects[framework.traits[*trait].aspect].id);
        }
        narrow += view.width < 1440;
        EXPECT_EQ(shown.size(), view.width < 1440 ? 1 : framework.aspects.size()) << view.name;
        EXPECT_EQ(aspects.size(), view.width < 1440 ? framework.aspects.size() : 0) << view.name;
    }
    EXPECT_EQ(narrow, 6);
}

} // namespace
} // namespace ketenspiegel::ui
