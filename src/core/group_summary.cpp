#include "core/group_summary.hpp"

#include "core/organisation_key.hpp"
#include "core/record_file.hpp"
#include "core/sorting.hpp"

#include <tuple>
#include <utility>

namespace ketenspiegel {

void sort_left_out(std::vector<LeftOut>& files) {
    sort_by(files, [](const LeftOut& one) {
        return std::tuple(std::string_view(one.file), one.problem.code);
    });
}

void GroupSummary::add(const Result& result, std::string_view digest, const Framework& framework) {
    GroupRecord record = make_record(result, digest, framework);
    if (comments_ == Comments::kept) record.comments = recorded_comments(result);
    add(std::move(record));
    ++chains_[result.scope.chain];
}

std::vector<Problem> GroupSummary::add_file(const std::string& name, std::string_view bytes,
                                            const Framework& framework) {
    auto file = record_file(bytes, framework);
    if (!file) {
        leave_out(name, std::move(file.error()));
        return {};
    }
    if (comments_ == Comments::dropped) file->record.comments.clear();
    file->record.organisation = file->organisation;
    add(std::move(file->record));
    ++chains_[file->chain];
    return std::move(file->warnings);
}

void GroupSummary::leave_out(std::string file, Problem problem) {
    left_out_.push_back({std::move(file), std::move(problem)});
}

void GroupSummary::merge(GroupSummary other) {
    superseded_ += other.superseded_;
    while (!other.records_.empty()) {
        // Handed over where it is in memory: never is a whole part there twice.
        auto record = other.records_.extract(other.records_.begin());
        if (records_.contains(record.value())) {
            add(std::move(record.value()));
        } else {
            record.value().organisation = kept(record.value().organisation);
            records_.insert(std::move(record));
        }
    }
    for (const auto& [name, results] : other.chains_) chains_[name] += results;
    for (LeftOut& file : other.left_out_) left_out_.push_back(std::move(file));
}

void GroupSummary::add(GroupRecord record) {
    record.organisation = kept(record.organisation);
    const auto known = records_.find(record);
    if (known != records_.end()) {
        ++superseded_;
        if (!(*known < record)) return;
        records_.erase(known);
    }
    records_.insert(std::move(record));
}

std::map<std::string, NamedChain> GroupSummary::chains() const {
    std::map<std::string, NamedChain> chains;
    std::map<std::string, std::size_t> most;
    for (const auto& [name, results] : chains_) {
        const std::string key = organisation_key(name);
        if (key.empty()) continue;
        chains[key].results += results;
        if (results <= most[key]) continue;
        most[key] = results;
        chains[key].name = name;
    }
    return chains;
}

std::string_view GroupSummary::kept(std::string_view organisation) {
    auto found = organisations_.find(organisation);
    if (found == organisations_.end()) found = organisations_.emplace(organisation).first;
    return *found;
}

std::size_t GroupSummary::HashVote::operator()(const GroupRecord& record) const noexcept {
    const std::hash<std::string_view> hash;
    const auto& id = record.id;
    return hash({reinterpret_cast<const char*>(id.data()), id.size()}) ^
           (hash(record.organisation) + static_cast<std::size_t>(record.listed));
}

std::vector<const GroupRecord*> GroupSummary::records() const {
    std::vector<const GroupRecord*> sorted;
    sorted.reserve(records_.size());
    for (const GroupRecord& record : records_) sorted.push_back(&record);
    sort_by(sorted, [](const GroupRecord* record) {
        return std::tie(record->id, record->organisation, record->listed);
    });
    return sorted;
}

std::vector<LeftOut> GroupSummary::left_out() const {
    std::vector<LeftOut> sorted = left_out_;
    sort_left_out(sorted);
    return sorted;
}

} // namespace ketenspiegel
