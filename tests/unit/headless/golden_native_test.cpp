// Every screen as it was looked at and found good. tests/golden holds the pictures; after a wanted
// change
//     KS_UPDATE_GOLDEN=1 build/debug/ks_unit --gtest_filter='Golden.*'
// writes them anew, and whoever commits them has looked at them.
#include "platform/headless/png/png.hpp"
#include "platform/headless/shots.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <set>

namespace ketenspiegel::platform {
namespace {

namespace fs = std::filesystem;

const fs::path golden_folder = fs::path(KS_SOURCE_DIR) / "tests/golden";
const fs::path failure_folder = fs::path(KS_SOURCE_DIR) / "build/golden-failures";

/// The windows in which a scene is kept as a picture: a screen in all that the design names, in
/// both languages; its other states in four of them; the gallery, which is all of the looks, as a
/// whole page in every theme.
std::vector<std::string> kept_windows(const Scene& scene) {
    if (scene.name == "gallery") {
        return {"1440x900-light-en", "1440x900-dark-en", "contrast-light-en", "contrast-dark-en",
                "forced-en"};
    }
    std::vector<std::string> windows{"1440x900-light-en", "1440x900-dark-nl", "390x844-nl",
                                     "200-percent-en"};
    constexpr std::array<std::string_view, 20> screens{
        "start",         "about",        "impression",   "aspect",       "recognise",
        "result",        "direction",    "plan",         "display",      "steps-shown",
        "dialog-remove", "groups",       "group-files",  "group-chain",  "group-partners",
        "group-points",  "group-agenda", "group-rounds", "group-report", "group-discussion"};
    if (std::ranges::find(screens, scene.name) != screens.end()) {
        for (const char* more :
             {"1440x900-light-nl", "1440x900-dark-en", "390x844-en", "200-percent-nl"}) {
            windows.emplace_back(more);
        }
    }
    return windows;
}

bool is_kept(const Scene& scene, const View& view) {
    const auto windows = kept_windows(scene);
    return std::ranges::find(windows, view.name) != windows.end();
}

/// Every window in which anything is kept; the phone's at a pixel a point, which is enough to see.
std::vector<View> golden_views() {
    std::vector<View> kept;
    for (View view : views()) {
        const auto holds = [&](const Scene& scene) { return is_kept(scene, view); };
        if (view.name.starts_with("390x844")) view.settings.ratio = 1;
        if (std::ranges::any_of(scenes(), holds)) kept.push_back(view);
    }
    return kept;
}

bool updating() {
    return std::getenv("KS_UPDATE_GOLDEN") != nullptr;
}

/// How many pixels differ by more than 1 in a channel; `shown` gets them in red on a faint picture.
int differing(const Picture& a, const Picture& b, Picture& shown) {
    shown = a;
    int count = 0;
    for (std::size_t i = 0; i < a.rgba.size(); i += 4) {
        bool equal = true;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            equal = equal && std::abs(a.rgba[i + channel] - b.rgba[i + channel]) <= 1;
        }
        count += !equal;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const auto faint = static_cast<std::uint8_t>(191 + a.rgba[i + channel] / 4);
            shown.rgba[i + channel] = equal ? faint : channel == 0 ? 255 : 0;
        }
    }
    return count;
}

void compare(const std::string& name, const Picture& actual) {
    const fs::path golden = golden_folder / (name + ".png");
    if (updating()) {
        ASSERT_TRUE(write_png(golden.string(), actual)) << golden;
        return;
    }
    const auto expected = read_png(golden.string());
    Picture shown;
    const bool comparable =
        expected && expected->width == actual.width && expected->height == actual.height;
    const int different = comparable ? differing(actual, *expected, shown) : -1;
    if (different == 0) return;
    fs::create_directories(failure_folder);
    write_png((failure_folder / (name + ".actual.png")).string(), actual);
    if (comparable) write_png((failure_folder / (name + ".difference.png")).string(), shown);
    if (!expected) {
        ADD_FAILURE() << "no picture " << golden << "; what was drawn is in " << failure_folder;
    } else if (!comparable) {
        ADD_FAILURE() << name << " is " << actual.width << " × " << actual.height << " instead of "
                      << expected->width << " × " << expected->height;
    } else {
        ADD_FAILURE() << name << ": " << different << " pixels differ; see " << failure_folder;
    }
}

class Golden : public ::testing::TestWithParam<View> {};

TEST_P(Golden, EveryScreenIsDrawnAsItWasFoundGood) {
    for (const Scene& scene : scenes()) {
        if (!is_kept(scene, GetParam())) continue;
        HeadlessHost host(settings(scene, GetParam()));
        scene.arrange(host);
        compare(scene.name + "." + GetParam().name,
                scene.name == "gallery" ? host.whole_page() : host.picture());
    }
}

INSTANTIATE_TEST_SUITE_P(Windows, Golden, ::testing::ValuesIn(golden_views()),
                         [](const auto& parameter) {
                             std::string name = parameter.param.name;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(GoldenFolder, HoldsNoPictureThatNobodyCompares) {
    std::set<std::string> wanted, found;
    for (const Scene& scene : scenes()) {
        for (const std::string& window : kept_windows(scene)) {
            wanted.insert(scene.name + "." + window + ".png");
        }
    }
    for (const auto& entry : fs::directory_iterator(golden_folder)) {
        found.insert(entry.path().filename().string());
    }
    EXPECT_EQ(found, wanted);
}

} // namespace
} // namespace ketenspiegel::platform
