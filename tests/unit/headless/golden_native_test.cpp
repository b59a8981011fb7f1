// Every screen as it was looked at and found good. tests/golden holds the pictures; after a wanted
// change
//     KS_UPDATE_GOLDEN=1 build/debug/ks_unit --gtest_filter='Golden.*'
// writes them anew, and whoever commits them has looked at them.
#include "platform/headless/png/png.hpp"
#include "platform/headless/shots.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <set>

namespace ketenspiegel::platform {
namespace {

namespace fs = std::filesystem;

const fs::path golden_folder = fs::path(KS_SOURCE_DIR) / "tests/golden";
const fs::path failure_folder = fs::path(KS_SOURCE_DIR) / "build/golden-failures";

/// The windows that are kept as pictures.
std::vector<View> golden_views() {
    std::vector<View> kept;
    for (View view : views()) {
        if (view.name == "390x844-nl") view.settings.ratio = 1;
        for (const char* name :
             {"1440x900-light-en", "1440x900-dark-nl", "390x844-nl", "200-percent-en"}) {
            if (view.name == name) kept.push_back(view);
        }
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
        HeadlessHost host(GetParam().settings);
        scene.arrange(host);
        compare(scene.name + "." + GetParam().name, host.picture());
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
        for (const View& view : golden_views())
            wanted.insert(scene.name + "." + view.name + ".png");
    }
    for (const auto& entry : fs::directory_iterator(golden_folder)) {
        found.insert(entry.path().filename().string());
    }
    EXPECT_EQ(golden_views().size(), 4u);
    EXPECT_EQ(found, wanted);
}

} // namespace
} // namespace ketenspiegel::platform
