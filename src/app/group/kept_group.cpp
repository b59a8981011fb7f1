#include "app/group/kept_group.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ketenspiegel::app {

void GroupFile::take(RecordedFile recorded) {
    record = std::move(recorded.record);
    organisation = std::move(recorded.organisation);
    modified = std::move(recorded.modified);
    warnings = std::move(recorded.warnings);
}

Json group_meta(const KeptGroup& group) {
    return {{"name", group.name},         {"created", group.created},
            {"modified", group.modified}, {"min_group", group.min_group},
            {"results", group.results},   {"earlier", group.earlier},
            {"agreed", group.agreed},     {"agreed_digest", group.agreed_digest},
            {"ordinal", group.ordinal},   {"discussed", group.discussed}};
}

KeptGroup read_group_meta(std::string_view id, const Json& meta) {
    KeptGroup group{.id = std::string(id), .stored = true};
    if (!meta.is_object()) return group;
    group.name = text_member(meta, "name");
    group.created = text_member(meta, "created");
    group.modified = text_member(meta, "modified");
    group.earlier = text_member(meta, "earlier");
    group.discussed = text_member(meta, "discussed");
    group.agreed_digest = text_member(meta, "agreed_digest");
    const auto whole = [&](const char* member, int otherwise, int least, int most) {
        const auto found = meta.find(member);
        if (found == meta.end() || !found->is_number_integer()) return otherwise;
        return static_cast<int>(std::clamp<std::int64_t>(found->get<std::int64_t>(), least, most));
    };
    group.min_group = whole("min_group", default_min_group, 1, largest_min_group);
    group.ordinal = whole("ordinal", 1, 1, 1'000'000);
    group.results = static_cast<std::size_t>(whole("results", 0, 0, 1'000'000));
    if (const auto agreed = meta.find("agreed"); agreed != meta.end() && agreed->is_object())
        group.agreed = *agreed;
    return group;
}

void settle_states(std::vector<GroupFile>& files) {
    std::map<PackedUuid, GroupFile*> latest;
    for (GroupFile& file : files) {
        if (!file.record) {
            file.state = GroupFile::State::left_out;
            continue;
        }
        file.record->organisation = file.organisation;
        file.state = file.record->kind == RespondentKind::consensus ? GroupFile::State::consensus
                                                                    : GroupFile::State::counts;
        GroupFile*& known = latest[file.record->id];
        if (!known) {
            known = &file;
        } else if (*known->record < *file.record) {
            known->state = GroupFile::State::superseded;
            known = &file;
        } else {
            file.state = GroupFile::State::superseded;
        }
    }
}

GroupSummary summarise(const std::vector<GroupFile>& files) {
    GroupSummary summary(GroupSummary::Comments::kept);
    for (const GroupFile& file : files) {
        if (file.record) {
            GroupRecord record = *file.record;
            record.organisation = file.organisation;
            summary.add(std::move(record));
        } else {
            summary.leave_out(file.name, file.problem);
        }
    }
    return summary;
}

} // namespace ketenspiegel::app
