// bench_session_bench [RUNS]: what the program itself takes for the things people do, without a
// browser: medians in milliseconds on the longest screen (governance, 22 points), laid out, drawn,
// mirrored and scored.

#include "platform/headless/host.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

namespace {

using ketenspiegel::platform::HeadlessHost;

double median_ms(int runs, const std::function<void(int)>& work) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work(run);
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[static_cast<std::size_t>(runs / 2)];
}

void measure(const char* name, HeadlessHost::Settings settings, int runs) {
    HeadlessHost host(std::move(settings));
    host.activate("new");
    host.activate("private/yes");
    host.activate("step/governance");
    auto& session = host.session();
    const auto answer_key = [](int run) {
        return "answer/governance.02/" + std::to_string(1 + run % 4);
    };
    const double event = median_ms(runs, [&](int run) {
        session.event({{"type", "activate"}, {"key", answer_key(run)}, {"now", host.now()}});
    });
    const double answered = median_ms(runs, [&](int run) {
        session.event({{"type", "activate"}, {"key", answer_key(run)}, {"now", host.now()}});
        session.frame(host.now());
    });
    const double hover = median_ms(runs, [&](int run) {
        session.pointer(700, 300 + run % 2 * 90, 0, 0, true);
        session.frame(host.now());
    });
    const double scroll = median_ms(runs, [&](int run) {
        session.scroll(run % 50 * 40);
        session.frame(host.now());
    });
    const double rest = median_ms(runs, [&](int) { session.frame(host.now()); });
    std::printf("| %s | %.2f | %.2f | %.2f | %.2f | %.2f |\n", name, event, answered, hover, scroll,
                rest);
}

} // namespace

int main(int argc, char** argv) {
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200;
    std::printf(
        "| median of %d, ms | answer, no frame | answer and frame | hover | scroll by 40 px | "
        "nothing changed |\n| --- | ---: | ---: | ---: | ---: | ---: |\n",
        runs);
    measure("1440×900", {}, runs);
    measure("1440×900, ratio 2", {.ratio = 2}, runs);
    measure("390×844, ratio 3", {.width = 390, .height = 844, .ratio = 3}, runs);
}
