// Runs of pixels under convex polygons: exact, and without gap or overlap between neighbours.
#include "render/edge_walk.hpp"

#include <gtest/gtest.h>
#include <map>
#include <random>

namespace ketenspiegel::render {
namespace {

constexpr int side = 64;

// How often each pixel is covered by the polygons.
void count_pixels(std::span<const Point> polygon, std::vector<int>& counts) {
    Runs runs(side);
    int low = side * fixed_one, high = 0;
    for (const Point point : polygon) {
        low = std::min(low, point.y);
        high = std::max(high, point.y);
    }
    const int y0 = std::max(first_centre(low), 0), y1 = std::min(first_centre(high), side);
    find_runs(polygon, y0, y1, runs);
    for (int y = y0; y < y1; ++y)
        for (int x = std::max(runs.left[static_cast<std::size_t>(y - y0)], 0);
             x < std::min(runs.right[static_cast<std::size_t>(y - y0)], side); ++x)
            ++counts[static_cast<std::size_t>(y * side + x)];
}

TEST(EdgeWalk, CoversEachPixelOfATriangulatedSquareOnce) {
    std::mt19937 random{3};
    for (int round = 0; round < 200; ++round) {
        // Points of a grid, moved at random but to the same place for all their triangles; on half
        // of the rounds to pixel centres, where ties are decided.
        std::map<std::pair<int, int>, Point> grid;
        const int step = round % 2 == 0 ? 1 : fixed_one;
        for (int i = 0; i <= 4; ++i)
            for (int j = 0; j <= 4; ++j) {
                const auto moved = [&](int at) {
                    if (at == 0 || at == 4) return at * side / 4 * fixed_one;
                    const int shift = static_cast<int>(random() % 1600) - 800;
                    return (at * side / 4 * fixed_one + shift) / step * step + step / 2;
                };
                grid[{i, j}] = {moved(i), moved(j)};
            }
        std::vector<int> counts(side * side);
        for (int i = 0; i < 4; ++i)
            for (int j = 0; j < 4; ++j) {
                const Point a = grid[{i, j}], b = grid[{i + 1, j}];
                const Point c = grid[{i + 1, j + 1}], d = grid[{i, j + 1}];
                // In both directions of turning.
                count_pixels(std::array{a, b, c}, counts);
                count_pixels(std::array{a, d, c}, counts);
            }
        for (const int count : counts) ASSERT_EQ(count, 1) << "round " << round;
    }
}

TEST(EdgeWalk, TakesLeftAndTopEdgesOnly) {
    std::vector<int> counts(side * side);
    const auto at = [](int x, int y) {
        return Point{x * fixed_one + fixed_one / 2, y * fixed_one + fixed_one / 2};
    };
    count_pixels(std::array{at(2, 2), at(6, 2), at(6, 5), at(2, 5)}, counts);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            EXPECT_EQ(counts[static_cast<std::size_t>(y * side + x)],
                      x >= 2 && x < 6 && y >= 2 && y < 5)
                << x << ' ' << y;
}

TEST(EdgeWalk, StartsInTheMiddleLikeFromTheTop) {
    const std::array triangle{Point{-777, 13}, Point{9001, 4444}, Point{123, 12345}};
    const int y0 = first_centre(13), y1 = first_centre(12345);
    Runs whole(side), part(side);
    find_runs(triangle, y0, y1, whole);
    for (int from = y0; from < y1; ++from) {
        find_runs(triangle, from, y1, part);
        for (int y = from; y < y1; ++y) {
            ASSERT_EQ(part.left[static_cast<std::size_t>(y - from)],
                      whole.left[static_cast<std::size_t>(y - y0)]);
            ASSERT_EQ(part.right[static_cast<std::size_t>(y - from)],
                      whole.right[static_cast<std::size_t>(y - y0)]);
        }
    }
}

TEST(EdgeWalk, HoldsAtTheLimitOfPositions) {
    constexpr int far = position_limit * fixed_one;
    const std::array triangle{Point{-far, -far}, Point{far, -far}, Point{far, far}};
    Runs runs(side);
    find_runs(triangle, 0, side, runs);
    for (int y = 0; y < side; ++y) {
        EXPECT_EQ(runs.left[static_cast<std::size_t>(y)], y); // the diagonal, through centres
        EXPECT_EQ(runs.right[static_cast<std::size_t>(y)], position_limit);
    }
}

} // namespace
} // namespace ketenspiegel::render
