#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <mutex>
#include <string>

namespace ketenspiegel::cli {

/// How far long work is, on a terminal: a line that is written over and over, and gone at the end.
/// Nothing is written before the work has taken a second. Steps may come from any thread.
class Progress {
  public:
    /// `total`: of steps; 0: not known. Where `out` is no terminal, nothing is ever written to it.
    Progress(std::ostream& out, bool is_terminal, std::size_t total);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void step();

  private:
    using Clock = std::chrono::steady_clock;

    void draw(std::size_t done);

    std::ostream& out_;
    bool is_terminal_;
    std::size_t total_;
    std::atomic<std::size_t> done_ = 0;
    std::mutex drawing_;
    Clock::time_point next_;
    bool drawn_ = false;
};

/// The line: a bar, and how many of how many; without a total just how many.
std::string progress_line(std::size_t done, std::size_t total);

} // namespace ketenspiegel::cli
