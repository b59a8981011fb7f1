// How long does drawing take? Medians over a page of 1280 × 800 CSS pixels with text, cards and
// charts, the vector loops and the plain ones taking turns. ImGui's own layout is not counted.
// Usage: bench_render_bench [rounds]
#include "../unit/render/support/frame.hpp"
#include "../unit/render/support/page.hpp"
#include "../unit/render/support/scalar_span_ops.hpp"
#include "render/painter.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace ketenspiegel;

namespace {

constexpr float width = 1280;
constexpr float height = 800;

struct Case {
    const char* name;
    // The page and the background of a round; rounds differ as their number is even or odd.
    render::test::Page (*page)(int round);
    std::uint32_t (*background)(int round);
};

constexpr auto still = [](int) { return render::test::Page{}; };
constexpr auto hover = [](int round) { return render::test::Page{.hovered = round % 2}; };
constexpr auto scroll = [](int round) {
    return render::test::Page{.scroll = static_cast<float>(40 * (round % 8))};
};
constexpr auto white = [](int) { return 0xFFFFFFFFu; };
constexpr auto changing = [](int round) { return 0xFFFFFFFFu - static_cast<unsigned>(round % 2); };

constexpr Case cases[] = {{"full redraw", still, changing},
                          {"hover of one card", hover, white},
                          {"scroll by 40 px", scroll, white},
                          {"nothing changed", still, white}};

struct Times {
    double median = 0;
    double fastest = 0; // what remains on a machine that has other work to do
};

struct Result {
    Times simd, scalar;
    int tiles = 0; // drawn in the last round
};

Times summary(std::vector<double>& times) {
    std::ranges::sort(times);
    return {times[times.size() / 2], times.front()};
}

double milliseconds_to_draw(render::Rasterizer& rasterizer, const ImDrawData& data,
                            std::uint32_t background) {
    const auto begin = std::chrono::steady_clock::now();
    rasterizer.draw(data, background);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

Result measure(const Case& what, float ratio, int rounds) {
    // Each has its own context, for each creates the textures.
    render::test::Frame simd(width, height, ratio);
    render::test::Frame scalar(width, height, ratio, render::paint<render::test::ScalarSpanOps>);
    std::vector<double> simd_times, scalar_times;
    for (int round = -16; round < rounds; ++round) { // the first rounds meet all glyphs
        const int number = round + 16;
        const auto draw = [&](ImDrawList& list) { what.page(number).draw(list); };
        const std::uint32_t background = what.background(number);
        const double first = milliseconds_to_draw(simd.rasterizer, simd.build(draw), background);
        const double second =
            milliseconds_to_draw(scalar.rasterizer, scalar.build(draw), background);
        if (round < 0) continue;
        simd_times.push_back(first);
        scalar_times.push_back(second);
    }
    return {summary(simd_times), summary(scalar_times), simd.rasterizer.statistics().tiles_drawn};
}

} // namespace

int main(int count, char** arguments) {
    const int rounds = std::max(count > 1 ? std::atoi(arguments[1]) : 200, 1);
    std::printf("1280 × 800 CSS px, %d rounds, milliseconds: median (fastest)\n", rounds);
    std::printf("%-5s %-18s %6s %17s %17s %7s\n", "dpr", "case", "tiles", "SIMD", "scalar",
                "ratio");
    for (const float ratio : {1.0f, 1.25f, 2.0f}) {
        for (const Case& what : cases) {
            const Result result = measure(what, ratio, rounds);
            std::printf("%-5.4g %-18s %6d %8.3f (%6.3f) %8.3f (%6.3f) %7.2f\n",
                        static_cast<double>(ratio), what.name, result.tiles, result.simd.median,
                        result.simd.fastest, result.scalar.median, result.scalar.fastest,
                        result.scalar.median / result.simd.median);
        }
    }
}
