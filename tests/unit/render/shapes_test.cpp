// Which shapes are recognised in ImGui's triangles.
#include "render/rasterizer.hpp"
#include "render/support/frame.hpp"
#include "render/support/mesh.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace ketenspiegel::render {
namespace {

class Shapes : public testing::Test {
  protected:
    FrameStatistics draw() {
        rasterizer.draw(mesh.data, 0xFFFFFFFFu);
        return rasterizer.statistics();
    }

    void polygon(const std::vector<ImVec2>& points, ImU32 color = 0xFF336699u) {
        const int first = mesh.list.VtxBuffer.Size;
        for (const ImVec2 point : points) mesh.vertex(point, test::white_uv, color);
        for (int i = 2; i < static_cast<int>(points.size()); ++i)
            mesh.triangles(first, {0, i - 1, i});
    }

    test::Mesh mesh{200, 200};
    Rasterizer rasterizer;
};

TEST_F(Shapes, UprightQuadIsARectangle) {
    mesh.rect({10, 10}, {50, 30}, 0xFF336699u);
    mesh.rect({60, 10}, {90, 30}, 0xFF336699u, {0, 0}, {1, 1});
    const FrameStatistics found = draw();
    EXPECT_EQ(found.solid_rects, 1);
    EXPECT_EQ(found.textured_rects, 1);
    EXPECT_EQ(found.polygons + found.triangles, 0);
}

TEST_F(Shapes, ConvexFanIsOnePolygonInEitherDirection) {
    std::vector<ImVec2> circle;
    for (int i = 0; i < 24; ++i)
        circle.push_back(
            {100 + 50 * std::cos(0.26f * float(i)), 100 + 50 * std::sin(0.26f * float(i))});
    polygon(circle);
    std::ranges::reverse(circle);
    polygon(circle);
    EXPECT_EQ(draw().polygons, 2);
}

TEST_F(Shapes, FanThatIsNotConvexIsItsTriangles) {
    polygon({{10, 10}, {60, 30}, {10, 60}, {25, 30}});                   // an arrow
    polygon({{110, 10}, {160, 60}, {110, 60}, {160, 10}});               // crossing itself
    polygon({{100, 120}, {120, 180}, {70, 140}, {130, 140}, {80, 180}}); // a star, twice around
    const FrameStatistics found = draw();
    EXPECT_EQ(found.polygons, 2 + 2 + 3);
    EXPECT_EQ(found.triangles, 0);
}

TEST_F(Shapes, SpikeThatRunsBackIsNotConvex) {
    polygon({{10, 0}, {10, 10}, {10, 5}, {10, 12}, {0, 12}});
    EXPECT_EQ(draw().polygons, 1); // of its three triangles two have no area
}

TEST_F(Shapes, VaryingColorIsATriangleEach) {
    const int first = mesh.list.VtxBuffer.Size;
    mesh.vertex({10, 10}, test::white_uv, 0xFF0000FFu);
    mesh.vertex({90, 10}, test::white_uv, 0xFF00FF00u);
    mesh.vertex({90, 90}, test::white_uv, 0xFF0000FFu);
    mesh.vertex({10, 90}, test::white_uv, 0xFF0000FFu);
    mesh.triangles(first, {0, 1, 2, 0, 2, 3});
    const FrameStatistics found = draw();
    EXPECT_EQ(found.triangles, 1);
    EXPECT_EQ(found.polygons, 1);
}

TEST_F(Shapes, InvisibleOnesAreDropped) {
    mesh.rect({10, 10}, {50, 30}, 0x00336699u);               // transparent
    mesh.rect({-100, 10}, {-50, 30}, 0xFF336699u);            // outside
    mesh.rect({10.1f, 10.1f}, {10.4f, 30}, 0xFF336699u);      // between pixel centres
    mesh.triangle({10, 10}, {20, 20}, {30, 30}, 0xFF336699u); // no area
    mesh.command({0, 0, 5, 5}, mesh.white);
    mesh.rect({10, 10}, {50, 30}, 0xFF336699u); // clipped
    const FrameStatistics found = draw();
    EXPECT_EQ(found.solid_rects + found.textured_rects + found.polygons + found.triangles, 0);
}

TEST_F(Shapes, OfImGuiItself) {
    test::Frame frame(200, 100, 1);
    frame.draw([](ImDrawList& list) {
        list.AddRectFilled({0, 0}, {200, 100}, IM_COL32(250, 250, 250, 255));
        list.AddRectFilled({10, 10}, {190, 90}, IM_COL32(0, 90, 170, 255), 8);
        list.AddText({20, 20}, IM_COL32_WHITE, "twelve glyph");
    });
    const FrameStatistics& found = frame.rasterizer.statistics();
    EXPECT_EQ(found.solid_rects, 1);
    EXPECT_EQ(found.textured_rects, 11); // the space draws nothing
    EXPECT_EQ(found.polygons, 1);
    EXPECT_GT(found.triangles, 30); // the rounded rectangle's soft edge
}

} // namespace
} // namespace ketenspiegel::render
