// How things share the width of a column: on a page, on a phone, at twice the text size.
#include "platform/headless/host.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::ui {
namespace {

using platform::HeadlessHost;

HeadlessHost::Settings phone(int text_size = 100) {
    return {.language = "nl",
            .width = 390,
            .height = 844,
            .coarse_pointer = true,
            .stored = {{"text_size", std::to_string(text_size)}}};
}

const Node& node(const HeadlessHost& host, std::string_view id) {
    return *std::ranges::find(host.nodes(), id, &Node::id);
}

TEST(Columns, FiguresFillTheirLinesOnAPhone) {
    HeadlessHost host(phone());
    host.activate("example");
    const float right = node(host, "main").rect.right();
    std::vector<const Node*> tiles;
    for (const Node& one : host.nodes()) {
        if (one.key.starts_with("figure/chain/")) tiles.push_back(&one);
    }
    ASSERT_GE(tiles.size(), 6u);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const bool last_of_line =
            i + 1 == tiles.size() || tiles[i + 1]->rect.y > tiles[i]->rect.y + 1;
        if (!last_of_line) continue;
        EXPECT_NEAR(tiles[i]->rect.right(), right, 0.1) << tiles[i]->key;
    }
}

TEST(Columns, WhatTheEndsOfAScaleMeanStandsUnderThem) {
    HeadlessHost host({.language = "en", .width = 1440, .height = 900});
    host.activate("example");
    host.activate("step/direction");
    const ContextTexts& texts = host.app().texts().context[0];
    const Node* low = find(host.nodes(), Role::paragraph, texts.low);
    const Node* high = find(host.nodes(), Role::paragraph, texts.high);
    const Node* first = find_key(host.nodes(), "context/interdependence/1");
    const Node* last = find_key(host.nodes(), "context/interdependence/4");
    ASSERT_TRUE(low && high && first && last);
    EXPECT_FLOAT_EQ(low->rect.x, first->rect.x);
    EXPECT_NEAR(high->rect.right(), last->rect.right(), 0.1);
    EXPECT_FLOAT_EQ(low->rect.y, high->rect.y);
    EXPECT_GT(low->rect.y, first->rect.bottom());
    EXPECT_LE(low->rect.right(), high->rect.x);
}

TEST(Columns, ActionsOfADirectionAreAList) {
    HeadlessHost host({.language = "en", .width = 1440, .height = 900});
    host.activate("example");
    host.activate("step/direction");
    const auto& actions = host.app().texts().advice[0].steps[form_index(Form::system)];
    ASSERT_FALSE(actions.empty());
    for (const Action& action : actions) {
        EXPECT_NE(find(host.nodes(), Role::listitem, action.action), nullptr) << action.action;
    }
}

TEST(Columns, QuestionsThatAreFieldsHaveHeadingsToo) {
    HeadlessHost host(phone());
    host.activate("new");
    for (const char* field : {"field/chain", "field/post"}) {
        const Node& label = node(host, std::string(field) + "/label");
        EXPECT_EQ(label.role, Role::heading) << field;
        EXPECT_EQ(label.level, 2) << field;
        EXPECT_EQ(label.style, type::title) << field;
    }
    EXPECT_EQ(node(host, "field/organisation/label").role, Role::paragraph) << "of the list above";
}

TEST(Columns, TwiceTheTextSizeIsTwiceOnAPhone) {
    HeadlessHost host(phone(200));
    host.activate("new");
    host.activate("step/governance");
    EXPECT_FLOAT_EQ(node(host, "header").rect.width, 195) << "half the window";
    const Node* card = find_key(host.nodes(), "answer/governance.01/1");
    ASSERT_NE(card, nullptr);
    EXPECT_GE(card->rect.width, 160) << "the whole column";
}

TEST(Columns, NoFigureOfAShareIsLost) {
    HeadlessHost host(phone());
    host.activate("example");
    // What parts are too narrow to say is said below them, so that the picture is higher.
    std::vector<float> heights;
    for (const Node& one : host.nodes()) {
        const auto words = host.app().texts().aspects[0].name;
        if (one.role == Role::image && one.name.find(words) != std::string::npos) {
            heights.push_back(one.rect.height);
        }
    }
    ASSERT_EQ(heights.size(), 1u) << "the bar of the first aspect";
    EXPECT_GT(heights[0], 32);
}

} // namespace
} // namespace ketenspiegel::ui
