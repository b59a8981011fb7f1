// A page like the product's, for tests and benchmarks: header, cards with text and four options,
// bars, a line chart with markers.
#pragma once

#include <cmath>
#include <imgui.h>

namespace ketenspiegel::render::test {

struct Page {
    float scroll = 0;
    int hovered = -1; // card under the pointer

    void draw(ImDrawList& list) const {
        const ImVec2 size = ImGui::GetIO().DisplaySize;
        list.AddRectFilled({0, 0}, size, IM_COL32(246, 247, 249, 255));
        for (int i = 0; i < 8; ++i) {
            const float top = 72 + 196 * static_cast<float>(i) - scroll;
            if (top < size.y && top > -196) card(list, {32, top}, 780, i);
        }
        chart(list, {844, 72 - scroll}, 404);
        header(list, size.x);
    }

  private:
    static constexpr ImU32 ink = IM_COL32(28, 32, 40, 255);
    static constexpr ImU32 muted = IM_COL32(90, 98, 112, 255);
    static constexpr ImU32 accent = IM_COL32(0, 92, 168, 255);

    static void text(ImDrawList& list, ImVec2 at, float size, ImU32 color, const char* string) {
        list.AddText(nullptr, size, at, color, string);
    }

    void card(ImDrawList& list, ImVec2 at, float width, int number) const {
        const ImVec2 end{at.x + width, at.y + 180};
        list.AddRectFilled({at.x, at.y + 2}, {end.x, end.y + 2}, IM_COL32(0, 0, 0, 18), 10);
        list.AddRectFilled(at, end, IM_COL32_WHITE, 10);
        list.AddRect(at, end, hovered == number ? accent : IM_COL32(216, 220, 228, 255), 10, 0,
                     1.5f);
        text(list, {at.x + 20, at.y + 14}, 20, ink,
             "The partners in the chain share one picture of where they stand");
        text(list, {at.x + 20, at.y + 42}, 16, muted,
             "Without a shared picture every partner improves its own link, and the chain as a "
             "whole "
             "stays as it is.");
        const float option = (width - 40 - 36) / 4;
        for (int i = 0; i < 4; ++i) {
            const ImVec2 low{at.x + 20 + static_cast<float>(i) * (option + 12), at.y + 72};
            const ImVec2 high{low.x + option, low.y + 92};
            const bool chosen = (number + i) % 4 == 0;
            list.AddRectFilled(
                low, high, chosen ? IM_COL32(226, 238, 250, 255) : IM_COL32(250, 250, 252, 255), 8);
            list.AddRect(low, high, chosen ? accent : IM_COL32(200, 206, 216, 255), 8, 0,
                         chosen ? 2.0f : 1.0f);
            list.AddCircle({low.x + 18, low.y + 20}, 7, chosen ? accent : muted, 0, 1.5f);
            if (chosen) list.AddCircleFilled({low.x + 18, low.y + 20}, 4, accent);
            text(list, {low.x + 32, low.y + 10}, 15, ink, "Everyone for himself;");
            text(list, {low.x + 12, low.y + 34}, 14, muted, "agreements are made ad hoc");
            text(list, {low.x + 12, low.y + 54}, 14, muted, "and seldom written down.");
        }
    }

    static void chart(ImDrawList& list, ImVec2 at, float width) {
        const ImVec2 end{at.x + width, at.y + 620};
        list.AddRectFilled(at, end, IM_COL32_WHITE, 10);
        list.AddRect(at, end, IM_COL32(216, 220, 228, 255), 10);
        text(list, {at.x + 20, at.y + 16}, 20, ink, "Score per aspect");
        for (int i = 0; i < 5; ++i) {
            const float y = at.y + 60 + 42 * static_cast<float>(i);
            const float bar = (width - 150) * (0.35f + 0.13f * static_cast<float>(i));
            text(list, {at.x + 20, y + 4}, 15, ink, "Governance");
            list.AddRectFilled({at.x + 120, y}, {end.x - 30, y + 26}, IM_COL32(236, 239, 244, 255),
                               4);
            list.AddRectFilled({at.x + 120, y}, {at.x + 120 + bar, y + 26}, accent, 4);
        }
        ImVec2 points[32];
        for (int i = 0; i < 32; ++i)
            points[i] = {at.x + 30 + 11 * static_cast<float>(i),
                         at.y + 420 + 60 * std::sin(0.35f * static_cast<float>(i))};
        for (int i = 0; i < 5; ++i)
            list.AddLine({at.x + 20, at.y + 340 + 40 * static_cast<float>(i)},
                         {end.x - 20, at.y + 340 + 40 * static_cast<float>(i)},
                         IM_COL32(225, 228, 234, 255));
        list.AddPolyline(points, 32, accent, 0, 2.5f);
        for (int i = 0; i < 32; i += 4) list.AddCircleFilled(points[i], 4.5f, accent);
        const ImVec2 centre{at.x + 110, at.y + 550};
        list.PathArcTo(centre, 44, -1.57f, 2.4f);
        list.PathStroke(accent, 0, 14);
        list.PathArcTo(centre, 44, 2.4f, 4.71f);
        list.PathStroke(IM_COL32(225, 228, 234, 255), 0, 14);
    }

    static void header(ImDrawList& list, float width) {
        list.AddRectFilled({0, 0}, {width, 56}, IM_COL32(255, 255, 255, 240));
        list.AddLine({0, 55.5f}, {width, 55.5f}, IM_COL32(216, 220, 228, 255));
        text(list, {32, 16}, 22, ink, "Ketenspiegel");
        for (int i = 0; i < 5; ++i)
            text(list, {360 + 140 * static_cast<float>(i), 20}, 16, i == 1 ? accent : muted,
                 "Organisation");
    }
};

} // namespace ketenspiegel::render::test
