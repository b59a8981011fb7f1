#include "cli/progress.hpp"

#include "cli/texts.hpp"

#include <algorithm>
#include <ostream>
#include <string>

namespace ketenspiegel::cli {

namespace {

constexpr auto patience = std::chrono::seconds(1);
constexpr auto pause = std::chrono::milliseconds(100);
constexpr std::size_t bar_width = 30;
constexpr auto clear_line = "\r\x1B[K";

} // namespace

Progress::Progress(std::ostream& out, bool is_terminal, std::size_t total)
    : out_(out), is_terminal_(is_terminal), total_(total), next_(Clock::now() + patience) {}

Progress::~Progress() {
    if (drawn_) out_ << clear_line << std::flush;
}

void Progress::step() {
    const std::size_t done = ++done_;
    if (!is_terminal_) return;
    const std::unique_lock lock(drawing_, std::try_to_lock); // who draws now, draws for all
    if (!lock || Clock::now() < next_) return;
    draw(done);
    next_ = Clock::now() + pause;
}

void Progress::draw(std::size_t done) {
    out_ << clear_line << progress_line(done, total_) << std::flush;
    drawn_ = true;
}

std::string progress_line(std::size_t done, std::size_t total) {
    if (total == 0) return text("progress.open", {{"done", std::to_string(done)}});
    const std::size_t filled = bar_width * std::min(done, total) / total;
    std::string bar;
    for (std::size_t i = 0; i < bar_width; ++i) bar += i < filled ? "█" : "░";
    return text("progress",
                {{"bar", bar}, {"done", std::to_string(done)}, {"total", std::to_string(total)}});
}

} // namespace ketenspiegel::cli
