// Windows lower than what stays in place: there it scrolls with the page, and the page is told.
#include "platform/headless/host.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

const ui::Node& node(const HeadlessHost& host, std::string_view id) {
    return *std::ranges::find(host.nodes(), id, &ui::Node::id);
}

/// What the page was last told of its bar's height.
Json told_header(const HeadlessHost& host) {
    Json told;
    for (const Json& effect : host.effects()) {
        if (effect.contains("header")) told = effect["header"];
    }
    return told;
}

TEST(LowWindow, TheBarScrollsAwayWhereItWouldTakeTooMuch) {
    HeadlessHost low({.width = 360, .height = 225}); // 1440×900 at 400%
    low.activate("new");
    EXPECT_FALSE(node(low, "header").fixed);
    EXPECT_FALSE(ui::find_key(low.nodes(), "home")->fixed);
    EXPECT_EQ(told_header(low), Json(0.0)) << "anchors and focus need no room under it";
    HeadlessHost high({.width = 360, .height = 640});
    high.activate("new");
    EXPECT_TRUE(node(high, "header").fixed);
    EXPECT_EQ(told_header(high), Json(64.0));
    EXPECT_EQ(node(low, "main").rect.x, node(high, "main").rect.x);
    EXPECT_GE(node(low, "main").rect.y, 64) << "the page begins below it";
}

TEST(LowWindow, WhatIsDrawnScrollsToo) {
    const auto top_row = [](HeadlessHost& host, double scroll) {
        host.session().scroll(scroll);
        const Frame frame = host.settle();
        return std::vector<std::uint8_t>(frame.rgba,
                                         frame.rgba + std::ptrdiff_t{4} * 40 * frame.width);
    };
    HeadlessHost low({.width = 360, .height = 225});
    EXPECT_NE(top_row(low, 0), top_row(low, 100)) << "the product's mark is gone";
    HeadlessHost high({.width = 360, .height = 640});
    EXPECT_EQ(top_row(high, 0), top_row(high, 100));
}

TEST(LowWindow, AllStepsBesideThePageCanBeReached) {
    HeadlessHost low({.width = 1280, .height = 500});
    low.activate("new");
    EXPECT_FALSE(node(low, "steps/navigation").fixed);
    EXPECT_GE(low.settle().content_height_css, node(low, "steps/navigation").rect.bottom());
    HeadlessHost high({.width = 1280, .height = 900});
    high.activate("new");
    EXPECT_TRUE(node(high, "steps/navigation").fixed);
    EXPECT_LE(node(high, "steps/navigation").rect.bottom(), 900);
}

} // namespace
} // namespace ketenspiegel::platform
