#include "app/assessment.hpp"

#include <algorithm>

namespace ketenspiegel::app {

std::expected<Assessment, Problem> Assessment::make(std::string local_id, Json document,
                                                    const Questionnaire& questionnaire) {
    auto read = interpret_result(document, questionnaire.framework, Completeness::draft);
    if (!read) return std::unexpected(read.error());
    Assessment assessment;
    assessment.questionnaire_ = &questionnaire;
    assessment.local_id = std::move(local_id);
    assessment.document_ = std::move(document);
    assessment.result_ = std::move(read->result);
    assessment.warnings_ = std::move(read->warnings);
    assessment.score_ = ketenspiegel::score(assessment.result_, questionnaire.framework);
    assessment.created = assessment.result_.created;
    assessment.modified = assessment.result_.modified;
    return assessment;
}

bool Assessment::take(Json document) {
    auto read = interpret_result(document, framework(), Completeness::draft);
    if (!read) return false;
    document_ = std::move(document);
    result_ = std::move(read->result);
    warnings_ = std::move(read->warnings);
    score_ = ketenspiegel::score(result_, framework());
    what_if_.reset();
    return true;
}

const Assessment::WhatIfs& Assessment::what_if() const {
    if (!what_if_) {
        what_if_.emplace(lift_chain(result_, score_, framework()));
        for (std::size_t aspect = 0; aspect < framework().aspects.size(); ++aspect) {
            what_if_->aspects.push_back(lift_aspect(result_, score_, framework(), aspect));
        }
    }
    return *what_if_;
}

bool Assessment::set(const Change& change, Change& inverse) {
    // On a copy: taking a refused change back would leave the objects that were made on its way.
    Json changed = document_;
    inverse = apply_change(changed, change);
    return take(std::move(changed));
}

bool Assessment::change(const Change& change, Autosave::Pace pace, double now_ms) {
    Change inverse;
    if (!set(change, inverse)) return false;
    // Typing in one field is one step back, not one for each letter; a choice before it is its own.
    const bool typed = pace == Autosave::Pace::typing;
    const bool same_text = typed && typing_ && !undo_.empty() && undo_.back().path == change.path;
    if (!same_text) undo_.push_back(std::move(inverse));
    typing_ = typed;
    redo_.clear();
    in_file = false;
    autosave.changed(change, pace, now_ms);
    return true;
}

bool Assessment::step(std::vector<Change>& from, std::vector<Change>& to, double now_ms) {
    if (from.empty()) return false;
    const Change change = std::move(from.back());
    from.pop_back();
    Change inverse;
    if (!set(change, inverse)) return false;
    to.push_back(std::move(inverse));
    last_stepped_ = change.path;
    typing_ = false;
    in_file = false;
    autosave.changed(change, Autosave::Pace::at_once, now_ms);
    return true;
}

bool Assessment::undo(double now_ms) {
    return step(undo_, redo_, now_ms);
}

bool Assessment::redo(double now_ms) {
    return step(redo_, undo_, now_ms);
}

void Assessment::follow(const Change& change) {
    Change inverse;
    set(change, inverse);
}

void Assessment::replace(Json document) {
    take(std::move(document));
}

void Assessment::maintain(const Change& change, double now_ms) {
    Change inverse;
    if (set(change, inverse)) autosave.changed(change, Autosave::Pace::at_once, now_ms);
}

Progress Assessment::progress() const {
    return {static_cast<int>(std::ranges::count_if(result_.answers, &Answer::answered)),
            static_cast<int>(result_.answers.size())};
}

Progress Assessment::progress(std::size_t aspect) const {
    const std::vector<std::size_t>& points = framework().aspects[aspect].points;
    return {static_cast<int>(std::ranges::count_if(
                points, [&](std::size_t point) { return result_.answers[point].answered(); })),
            static_cast<int>(points.size())};
}

std::optional<std::size_t> Assessment::first_unanswered(std::size_t from) const {
    const std::size_t count = result_.answers.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t point = (from + i) % count;
        if (!result_.answers[point].answered()) return point;
    }
    return std::nullopt;
}

} // namespace ketenspiegel::app
