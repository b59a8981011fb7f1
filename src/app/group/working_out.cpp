#include "app/group/working_out.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel::app {

namespace {

/// Results of a slice: some ten milliseconds in a browser on a slow machine.
constexpr std::size_t slice = 500;

} // namespace

WorkingOut::WorkingOut(const KeptGroup& group, const KeptGroup* before, std::string earlier_name,
                       const Questionnaire& questionnaire)
    : questionnaire_(group.questionnaire), framework_(questionnaire.framework),
      directory_(questionnaire, group.names), taken_(take_up(group.files)),
      min_group_(group.min_group) {
    if (!before) return;
    // Who is who today holds for the round before, too, so that its organisations are found again.
    OrganisationRegister names = group.names;
    const auto& earlier = before->names.organisations;
    names.organisations.insert(names.organisations.end(), earlier.begin(), earlier.end());
    directory_before_ = OrganisationDirectory(questionnaire, names);
    taken_before_ = take_up(before->files);
    careful_ = std::max(group.min_group, before->min_group);
    figures_.earlier_name = std::move(earlier_name);
}

bool WorkingOut::is_small() const {
    const std::size_t before = taken_before_ ? taken_before_->results.records.size() : 0;
    return taken_.results.records.size() + before <= slice;
}

bool WorkingOut::work() {
    if (!now_) {
        // Grouping all of them by organisation is enough for once.
        now_.emplace(taken_.results, directory_, framework_, min_group_);
        return false;
    }
    if (!counted_) {
        if (!now_->work(slice)) return false;
        counted_ = true;
        figures_.comments = GroupComments(now_->organisations(), now_->group());
        figures_.agreed = agreed_results(now_->records());
        note_organisations();
        figures_.group = now_->take();
        figures_.files = taken_.files;
        return !taken_before_;
    }
    return !taken_before_ || work_on_rounds();
}

void WorkingOut::note_organisations() {
    for (const RecordedOrganisation& one : now_->organisations())
        figures_.organisations.push_back(
            {.key = one.key, .name = one.name, .results = one.records.size()});
    figures_.look_alikes =
        find_look_alikes(now_->organisations(), now_->group().joined, directory_);
}

/// One thing after the other, each from its own slice on.
bool WorkingOut::work_on_rounds() {
    if (!before_) before_.emplace(taken_before_->results, directory_before_, framework_, careful_);
    if (!before_->work(slice)) return false;
    if (careful_ != min_group_) {
        if (!now_carefully_)
            now_carefully_.emplace(taken_.results, directory_, framework_, careful_);
        if (!now_carefully_->work(slice)) return false;
    }
    const Group& later = now_carefully_ ? now_carefully_->group() : figures_.group;
    figures_.rounds = compare_rounds(before_->group(), later, framework_);
    return true;
}

std::size_t WorkingOut::worked() const {
    return (now_ ? now_->worked() : 0) + (before_ ? before_->worked() : 0) +
           (now_carefully_ ? now_carefully_->worked() : 0);
}

std::size_t WorkingOut::whole_work() const {
    // What has not begun is about as much as there are results.
    return (now_ ? now_->whole_work() : 2 * taken_.results.records.size()) +
           (before_         ? before_->whole_work()
            : taken_before_ ? taken_before_->results.records.size()
                            : 0);
}

} // namespace ketenspiegel::app
