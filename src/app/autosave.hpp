#pragma once

#include "app/change.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::app {

/// What one assessment still owes to the disk, and when it pays. A pure state machine: time is an
/// argument (milliseconds on any clock, which may be set), the writing itself is the host's.
///
/// The promise: every change is handed to the host within `typing_delay_ms` of being made, which
/// leaves the disk the rest of the 250 ms; "saved" holds only when the host has confirmed all of
/// it.
class Autosave {
  public:
    /// A choice is written at once; typing is gathered for this long from its first keystroke.
    static constexpr double typing_delay_ms = 100;
    /// After a failure the whole document is tried again after this long.
    static constexpr double retry_delay_ms = 2000;
    /// A snapshot replaces the journal after so many journalled changes.
    static constexpr std::size_t journal_limit = 100;

    enum class Pace { at_once, typing };
    enum class Status { saved, pending, failed };

    struct Batch {
        std::uint64_t number = 0;
        std::vector<Change> changes{};
        /// The whole document goes along and replaces the journal.
        bool snapshot = false;
    };

    void changed(Change change, Pace pace, double now_ms);
    /// Something beside the document (name, place) changed: written with the next batch, and never
    /// a reason to say "not saved".
    void meta_changed(double now_ms);
    void request_snapshot(double now_ms);

    /// The batch to write now, if one is due. `flush`: whatever is left, due or not (the page goes
    /// away).
    std::optional<Batch> take(double now_ms, std::uint64_t batch_number, bool flush = false);
    /// Milliseconds until `take` has something; negative when nothing is owed.
    double wake_in(double now_ms) const;

    /// Whether a batch with content and this number awaits its confirmation.
    bool owes(std::uint64_t batch_number) const;
    void written(std::uint64_t batch_number);
    void failed(std::uint64_t batch_number, std::string reason, double now_ms);

    Status status() const;
    /// Why the last write failed, as in web/protocol.ts; empty while all is well.
    const std::string& failure() const { return failure_; }
    /// The failure lasts: it is not the first in a row, or one that another try does not mend.
    bool keeps_failing() const {
        return failures_ > 1 || (failures_ == 1 && failure_ != "unknown");
    }

  private:
    void due_by(double time_ms);
    bool due(double now_ms) const;

    std::vector<Change> pending_{};
    /// Batches that carry content and are not confirmed yet.
    std::vector<std::uint64_t> in_flight_{};
    std::optional<double> due_{};
    bool meta_pending_ = false;
    bool snapshot_pending_ = false;
    std::size_t journal_length_ = 0;
    std::string failure_{};
    int failures_ = 0; ///< in a row
};

} // namespace ketenspiegel::app
