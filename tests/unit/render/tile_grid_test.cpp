// Changed tiles, and the rectangles made of them.
#include "render/tile_grid.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::render {
namespace {

constexpr int t = tile_size;

class Tiles : public testing::Test {
  protected:
    // One frame of `boxes`, numbered in order as their own fingerprints.
    std::vector<DirtyRect> frame(const std::vector<std::pair<Box, std::uint64_t>>& boxes,
                                 std::uint64_t seed = 0) {
        grid.begin(width, height, seed);
        for (const auto& [box, fingerprint] : boxes) grid.add(box, fingerprint);
        const auto dirty = grid.end();
        return {dirty.begin(), dirty.end()};
    }

    int width = 10 * t + 5;
    int height = 6 * t + 7;
    TileGrid grid;
};

TEST_F(Tiles, AreAllDirtyAtFirstAndAfterAChangeOfSize) {
    const DirtyRect all{0, 0, width, height};
    EXPECT_EQ(frame({}), std::vector{all});
    EXPECT_EQ(grid.dirty_tiles(), 11 * 7);
    EXPECT_TRUE(frame({}).empty());
    height -= 1;
    EXPECT_EQ(frame({}), (std::vector{DirtyRect{0, 0, width, height}}));
    EXPECT_TRUE(frame({}).empty());
    EXPECT_EQ(frame({}, 1), (std::vector{DirtyRect{0, 0, width, height}})); // the background
}

TEST_F(Tiles, AreDirtyWhereSomethingCameWentOrChanged) {
    frame({});
    EXPECT_EQ(frame({{{t, t, 2 * t, 2 * t}, 5}}), (std::vector{DirtyRect{t, t, t, t}}));
    EXPECT_TRUE(frame({{{t, t, 2 * t, 2 * t}, 5}}).empty());
    EXPECT_EQ(frame({{{t, t, 2 * t, 2 * t}, 6}}), (std::vector{DirtyRect{t, t, t, t}}));
    EXPECT_EQ(frame({}), (std::vector{DirtyRect{t, t, t, t}}));
}

TEST_F(Tiles, AreDirtyWhereTheOrderChanged) {
    frame({{{0, 0, t, t}, 1}, {{0, 0, 2 * t, t}, 2}});
    EXPECT_EQ(frame({{{0, 0, 2 * t, t}, 2}, {{0, 0, t, t}, 1}}),
              (std::vector{DirtyRect{0, 0, t, t}}));
}

TEST_F(Tiles, AreMergedToRectangles) {
    frame({});
    EXPECT_EQ(frame({{{2 * t, t, 5 * t, 4 * t}, 1}, {{8 * t, 2 * t, 9 * t, 3 * t}, 1}}),
              (std::vector{DirtyRect{2 * t, t, 3 * t, 3 * t}, DirtyRect{8 * t, 2 * t, t, t}}));
    EXPECT_EQ(grid.dirty_tiles(), 10);
}

TEST_F(Tiles, AreCutOffAtTheFramesEdge) {
    frame({});
    EXPECT_EQ(frame({{{width - 1, height - 1, width + 500, height + 500}, 1}}),
              (std::vector{DirtyRect{10 * t, 6 * t, 5, 7}}));
    EXPECT_EQ(frame({{{-50, -50, 0, 10}, 1}}), (std::vector{DirtyRect{10 * t, 6 * t, 5, 7}}));
}

TEST_F(Tiles, BecomeOneRectangleWhenScattered) {
    width = height = 20 * t;
    frame({});
    std::vector<std::pair<Box, std::uint64_t>> board;
    for (int i = 0; i < 10; ++i)
        for (int j = 0; j < 10; ++j)
            board.push_back({{(2 * i + j % 2) * t, j * t, (2 * i + j % 2) * t + 1, j * t + 1}, 1});
    EXPECT_EQ(frame(board), (std::vector{DirtyRect{0, 0, 20 * t, 10 * t}}));
    EXPECT_EQ(grid.dirty_tiles(), 200);
}

TEST_F(Tiles, OfAnEmptyFrameAreNone) {
    width = 0;
    EXPECT_TRUE(frame({{{0, 0, 10, 10}, 1}}).empty());
    EXPECT_EQ(grid.tiles(), 0);
}

} // namespace
} // namespace ketenspiegel::render
