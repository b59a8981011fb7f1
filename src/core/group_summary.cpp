#include "core/group_summary.hpp"

#include "core/record_file.hpp"
#include "core/sorting.hpp"

#include <tuple>
#include <utility>

namespace ketenspiegel {

void GroupSummary::add(const Result& result, std::string_view digest, const Framework& framework) {
    GroupRecord record = make_record(result, digest, framework);
    if (comments_ == Comments::kept) record.comments = recorded_comments(result);
    add(std::move(record));
}

std::vector<Problem> GroupSummary::add_file(const std::string& name, std::string_view bytes,
                                            const Framework& framework) {
    auto file = record_file(bytes, framework);
    if (!file) {
        leave_out(name, std::move(file.error()));
        return {};
    }
    if (comments_ == Comments::dropped) file->record.comments.clear();
    add(std::move(file->record));
    return std::move(file->warnings);
}

void GroupSummary::leave_out(std::string file, Problem problem) {
    left_out_.push_back({std::move(file), std::move(problem)});
}

void GroupSummary::merge(GroupSummary other) {
    superseded_ += other.superseded_;
    for (GroupRecord& record : other.records_) add(std::move(record));
    for (LeftOut& file : other.left_out_) left_out_.push_back(std::move(file));
}

void GroupSummary::add(GroupRecord record) {
    if (places_.add(record.id, records_.size())) {
        records_.push_back(std::move(record));
        return;
    }
    ++superseded_;
    GroupRecord& known = records_[*places_.find(record.id)];
    if (known < record) known = std::move(record);
}

std::vector<const GroupRecord*> GroupSummary::records() const {
    std::vector<const GroupRecord*> sorted;
    sorted.reserve(records_.size());
    for (const GroupRecord& record : records_) sorted.push_back(&record);
    sort_by(sorted, [](const GroupRecord* record) { return std::string_view(record->id); });
    return sorted;
}

std::vector<LeftOut> GroupSummary::left_out() const {
    std::vector<LeftOut> sorted = left_out_;
    sort_by(sorted, [](const LeftOut& one) {
        return std::tuple(std::string_view(one.file), one.problem.code);
    });
    return sorted;
}

} // namespace ketenspiegel
