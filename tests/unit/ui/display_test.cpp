// Colours, text size and motion: by the system, by hand, and kept.
#include "platform/headless/host.hpp"
#include "ui/scheme.hpp"
#include "ui/system_theme.hpp"

#include <cstdlib>
#include <gtest/gtest.h>

namespace ketenspiegel::ui {
namespace {

using app::Contrast;
using app::Display;
using platform::HeadlessHost;

TEST(Display, TheSchemeIsTheSystemsUnlessChosenByHand) {
    app::Preferences wish;
    EXPECT_EQ(scheme_for(wish), Scheme::light);
    wish.dark = true;
    EXPECT_EQ(scheme_for(wish), Scheme::dark);
    wish.contrast = Contrast::more;
    EXPECT_EQ(scheme_for(wish), Scheme::contrast_dark);
    wish.contrast = Contrast::forced;
    EXPECT_EQ(scheme_for(wish), Scheme::system);
    wish.display.theme = Display::Theme::light;
    EXPECT_EQ(scheme_for(wish), Scheme::light);
    wish.display.theme = Display::Theme::dark;
    EXPECT_EQ(scheme_for(wish), Scheme::dark);
    wish.display.theme = Display::Theme::contrast;
    EXPECT_EQ(scheme_for(wish), Scheme::contrast_dark);
    wish.dark = false;
    EXPECT_EQ(scheme_for(wish), Scheme::contrast_light);
}

TEST(Display, ADarkGroundIsToldFromALightOne) {
    for (const Scheme scheme : {Scheme::dark, Scheme::contrast_dark})
        EXPECT_TRUE(is_dark(theme(scheme).page));
    for (const Scheme scheme : {Scheme::light, Scheme::contrast_light})
        EXPECT_FALSE(is_dark(theme(scheme).page));
}

TEST(Display, TheSystemsColoursAreReadAsBrowsersWriteThem) {
    EXPECT_EQ(read_css_color("rgb(1, 2, 255)"), Color{0x0102ff});
    EXPECT_EQ(read_css_color("rgba(255, 0, 16, 0.5)"), Color{0xff0010});
    for (const char* text :
         {"", "red", "rgb", "rgb(", "rgb(1, 2)", "rgb(1, 2, 256)", "rgb(a, b, c)"})
        EXPECT_FALSE(read_css_color(text)) << text;
}

/// The last thing that the page was told under a name.
Json told(const HeadlessHost& host, const char* name) {
    Json last;
    for (const Json& effect : host.effects()) {
        if (effect["effect"] == "page" && effect.contains(name)) last = effect[name];
    }
    return last;
}

TEST(Display, ForcedColoursAreDrawnInTheSystemsOwn) {
    HeadlessHost host({});
    host.session().event({{"type", "preferences"},
                          {"contrast", "forced"},
                          {"colors", {{"canvas", "rgb(32, 32, 32)"}, {"canvas_text", 7}}}});
    const platform::Picture picture = host.picture();
    EXPECT_EQ(told(host, "background"), "#202020");
    EXPECT_EQ(told(host, "scheme"), "dark");
    EXPECT_EQ(picture.rgba[picture.rgba.size() - 4], 0x20);
}

TEST(Display, WhatIsChosenIsStoredAndThereAgainAtTheNextStart) {
    HeadlessHost host({});
    for (const char* key : {"theme/dark", "text-size/150", "motion/reduced"}) host.activate(key);
    EXPECT_EQ(host.settings_stored()["theme"], "dark");
    EXPECT_EQ(host.settings_stored()["text_size"], "150");
    EXPECT_EQ(host.settings_stored()["motion"], "reduced");

    const Json again = host.start_message();
    HeadlessHost next({});
    next.session().event(again);
    next.settle();
    EXPECT_EQ(next.app().preferences.display.theme, Display::Theme::dark);
    EXPECT_EQ(next.app().preferences.display.text_size, 150);
    EXPECT_TRUE(next.app().preferences.moves_less());
    EXPECT_EQ(told(next, "scheme"), "dark");
}

TEST(Display, WhatIsNoChoiceChangesNothing) {
    HeadlessHost host({});
    for (const char* key : {"theme", "theme/", "theme/Dark", "theme/contrast ", "text-size/",
                            "text-size/175", "text-size/-100", "motion/", "motion/none"})
        host.activate(key);
    EXPECT_TRUE(host.settings_stored().empty());
    Json start = host.start_message();
    start["storage"]["settings"] = {{"theme", 3}, {"text_size", 150}, {"motion", "x"}};
    host.session().event(start);
    EXPECT_EQ(host.app().preferences.display.theme, Display::Theme::system);
    EXPECT_EQ(host.app().preferences.display.text_size, 100);
    EXPECT_FALSE(host.app().preferences.display.less_motion);
}

TEST(Display, OpensOnTopWithTheFocusAndGivesItBack) {
    HeadlessHost host({});
    const auto shown = [&] { return find_key(host.nodes(), "theme/dark") != nullptr; };
    EXPECT_FALSE(shown());
    host.activate("display");
    EXPECT_TRUE(shown());
    EXPECT_EQ(find_key(host.nodes(), "display")->expanded, true);
    EXPECT_EQ(host.effects().back()["id"], "display/title");
    host.activate("display/close");
    EXPECT_FALSE(shown());
    EXPECT_EQ(host.effects().back()["id"], "display");
    host.activate("display");
    host.key("Escape", "theme/dark");
    EXPECT_FALSE(shown());
}

// Text at 200% is what a page at 200% is: half the window, everything twice as large.
TEST(Display, TextSizeIsAZoomOfTheLayout) {
    HeadlessHost large({.width = 1280, .height = 800});
    large.activate("text-size/200");
    HeadlessHost half({.width = 640, .height = 400, .ratio = 2});
    const auto a = large.picture(), b = half.picture();
    ASSERT_EQ(a.rgba.size(), b.rgba.size());
    // The same picture; letters may lie elsewhere in the font's texture, which shows at an edge.
    std::size_t differing = 0;
    for (std::size_t i = 0; i < a.rgba.size(); ++i) {
        EXPECT_LE(std::abs(a.rgba[i] - b.rgba[i]), 32);
        differing += a.rgba[i] != b.rgba[i];
    }
    EXPECT_LE(differing, a.rgba.size() / 1000);
    EXPECT_EQ(large.settle().content_height_css, 2 * half.settle().content_height_css);
    EXPECT_EQ(told(large, "header").get<double>(), 2 * told(half, "header").get<double>());
}

TEST(Display, TheMirrorLiesOverTheDrawingAtEveryTextSize) {
    HeadlessHost host({.width = 1280, .height = 800});
    host.activate("text-size/200");
    Json start = host.start_message();
    HeadlessHost fresh({.width = 1280, .height = 800});
    fresh.session().event(start);
    const Json patch = Json::parse(std::string(fresh.settle().patch), nullptr, false);
    const Node& button = *find_key(fresh.nodes(), "new");
    ASSERT_TRUE(patch.contains("upsert"));
    bool met = false;
    for (const Json& node : patch["upsert"]) {
        if (node["id"] != "new") continue;
        met = true;
        EXPECT_EQ(node["rect"][3].get<double>(), 2 * static_cast<double>(button.rect.height));
        EXPECT_EQ(node["size"][0].get<double>(), 32);
        EXPECT_EQ(node["size"][1].get<double>(), 48);
    }
    EXPECT_TRUE(met);
    // A press where it is drawn, in the window's pixels, is a press on it.
    fresh.press(2 * static_cast<double>(button.rect.x + 20),
                2 * static_cast<double>(button.rect.y + 20));
    EXPECT_EQ(fresh.app().place.screen, app::Screen::about);
}

TEST(Display, EveryScreenHasATitleOfItsOwn) {
    HeadlessHost host({.language = "en"});
    EXPECT_EQ(told(host, "title"), "Ketenspiegel");
    host.activate("example");
    for (const auto& [step, title] : {std::pair{"about", "About you"},
                                      {"impression", "First impression"},
                                      {"governance", "Governance and process design"},
                                      {"recognise", "Recognise"},
                                      {"result", "Result"},
                                      {"direction", "Direction"},
                                      {"plan", "Plan"}}) {
        host.activate(std::string("step/") + step);
        EXPECT_EQ(told(host, "title"), std::string(title) + " – Ketenspiegel");
    }
    host.activate("language/nl");
    host.activate("step/about");
    EXPECT_EQ(told(host, "title"), "Over u – Ketenspiegel");
    EXPECT_EQ(told(host, "language"), "nl");
}

} // namespace
} // namespace ketenspiegel::ui
