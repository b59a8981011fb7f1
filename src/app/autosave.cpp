#include "app/autosave.hpp"

#include <algorithm>

namespace ketenspiegel::app {

void Autosave::due_by(double time_ms) {
    due_ = due_ ? std::min(*due_, time_ms) : time_ms;
}

/// Nothing waits longer than for another try: what is further away was due on a clock that was set
/// back since.
bool Autosave::due(double now_ms) const {
    return due_ && (now_ms >= *due_ || *due_ - now_ms > retry_delay_ms);
}

void Autosave::changed(Change change, Pace pace, double now_ms) {
    // Only the last word on a member counts, so typing does not fill the journal letter by letter.
    const auto same = std::ranges::find(pending_, change.path, &Change::path);
    if (same != pending_.end()) pending_.erase(same);
    pending_.push_back(std::move(change));
    due_by(pace == Pace::typing ? now_ms + typing_delay_ms : now_ms);
}

void Autosave::meta_changed(double now_ms) {
    meta_pending_ = true;
    due_by(now_ms + typing_delay_ms);
}

void Autosave::request_snapshot(double now_ms) {
    snapshot_pending_ = true;
    due_by(now_ms);
}

std::optional<Autosave::Batch> Autosave::take(double now_ms, std::uint64_t batch_number,
                                              bool flush) {
    if (pending_.empty() && !meta_pending_ && !snapshot_pending_) return std::nullopt;
    if (!flush && !due(now_ms)) return std::nullopt;
    if (!pending_.empty() || snapshot_pending_) in_flight_.push_back(batch_number);
    journal_length_ += pending_.size();
    Batch batch{.number = batch_number,
                .changes = std::move(pending_),
                .snapshot = snapshot_pending_ || journal_length_ >= journal_limit};
    if (batch.snapshot) {
        batch.changes.clear();
        journal_length_ = 0;
    }
    pending_.clear();
    meta_pending_ = snapshot_pending_ = false;
    due_.reset();
    return batch;
}

double Autosave::wake_in(double now_ms) const {
    return !due_ ? -1 : due(now_ms) ? 0 : *due_ - now_ms;
}

bool Autosave::owes(std::uint64_t batch_number) const {
    return std::ranges::find(in_flight_, batch_number) != in_flight_.end();
}

void Autosave::written(std::uint64_t batch_number) {
    const bool owed = std::erase(in_flight_, batch_number) > 0;
    if (owed && in_flight_.empty() && !snapshot_pending_) {
        failure_.clear();
        failures_ = 0;
    }
}

void Autosave::failed(std::uint64_t batch_number, std::string reason, double now_ms) {
    std::erase(in_flight_, batch_number);
    failure_ = std::move(reason);
    ++failures_;
    // A lost change may have been overtaken by a later one: only the whole document puts it right.
    snapshot_pending_ = true;
    due_by(now_ms + retry_delay_ms);
}

Autosave::Status Autosave::status() const {
    if (!failure_.empty()) return Status::failed;
    return pending_.empty() && in_flight_.empty() && !snapshot_pending_ ? Status::saved
                                                                        : Status::pending;
}

} // namespace ketenspiegel::app
