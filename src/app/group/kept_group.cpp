#include "app/group/kept_group.hpp"

#include "core/organisation_key.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace ketenspiegel::app {

void GroupFile::take(RecordedFile file) {
    const auto here = std::make_shared<RecordedFile>(std::move(file));
    here->record.organisation = here->organisation;
    recorded = here;
}

Json group_meta(const KeptGroup& group) {
    return {{"name", group.name},
            {"created", group.created},
            {"modified", group.modified},
            {"min_group", group.min_group},
            {"results", group.results},
            {"earlier", group.earlier},
            {"agreed", group.agreed},
            {"agreed_digest", group.agreed_digest},
            {"ordinal", group.ordinal},
            {"discussed", group.discussed},
            {"questionnaire", group.questionnaire_key},
            {"chain", group.chain},
            {"chain_ordinal", group.chain_ordinal},
            {"chains", group.chains}};
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
    group.questionnaire_key = text_member(meta, "questionnaire");
    group.chain = text_member(meta, "chain");
    if (const auto chains = meta.find("chains"); chains != meta.end() && chains->is_object()) {
        for (const auto& [key, keep] : chains->items()) {
            if (keep.is_boolean()) group.chains[key] = keep.get<bool>();
        }
    }
    const auto whole = [&](const char* member, int otherwise, int least, int most) {
        const auto found = meta.find(member);
        if (found == meta.end() || !found->is_number_integer()) return otherwise;
        return static_cast<int>(std::clamp<std::int64_t>(found->get<std::int64_t>(), least, most));
    };
    group.min_group = whole("min_group", default_min_group, 1, largest_min_group);
    group.ordinal = whole("ordinal", 1, 1, 1'000'000);
    group.chain_ordinal = whole("chain_ordinal", 1, 1, 1'000'000);
    group.results = static_cast<std::size_t>(whole("results", 0, 0, 1'000'000));
    if (const auto agreed = meta.find("agreed"); agreed != meta.end() && agreed->is_object())
        group.agreed = *agreed;
    return group;
}

void sort_files(std::vector<GroupFile>& files) {
    // Newest first, then by organisation: equals stay in their order.
    sort_by(
        files,
        [](const GroupFile& file) {
            return file.recorded ? std::string_view(file.recorded->modified) : std::string_view();
        },
        std::ranges::greater());
    struct Place {
        bool left_out = false;
        std::string key{};
        std::size_t file = 0;
    };
    std::vector<Place> places;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto& recorded = files[i].recorded;
        places.push_back({.left_out = !recorded,
                          .key = recorded ? organisation_key(recorded->organisation) : "",
                          .file = i});
    }
    sort_by(places, [](const Place& place) { return std::tie(place.left_out, place.key); });
    std::vector<GroupFile> sorted;
    sorted.reserve(files.size());
    for (const Place& place : places) sorted.push_back(std::move(files[place.file]));
    files = std::move(sorted);
}

std::size_t settle_states(std::vector<GroupFile>& files) {
    std::map<PackedUuid, GroupFile*> latest;
    for (GroupFile& file : files) {
        if (!file.recorded) {
            file.state = GroupFile::State::left_out;
            continue;
        }
        const GroupRecord& record = file.recorded->record;
        file.state = record.kind == RespondentKind::consensus ? GroupFile::State::consensus
                                                              : GroupFile::State::counts;
        GroupFile*& known = latest[record.id];
        if (!known) {
            known = &file;
        } else if (known->recorded->record < record) {
            known->state = GroupFile::State::superseded;
            known = &file;
        } else {
            file.state = GroupFile::State::superseded;
        }
    }
    return static_cast<std::size_t>(
        std::ranges::count(files, GroupFile::State::counts, &GroupFile::state));
}

TakenUp take_up(const std::vector<GroupFile>& files) {
    TakenUp taken;
    for (const GroupFile& file : files) {
        switch (file.state) {
        case GroupFile::State::counts:
        case GroupFile::State::consensus:
            taken.results.records.push_back(&file.recorded->record);
            taken.files.push_back(file.recorded);
            break;
        case GroupFile::State::superseded:
            ++taken.results.superseded;
            break;
        case GroupFile::State::left_out:
            taken.results.left_out.push_back({file.name, file.problem});
            break;
        }
    }
    sort_by(taken.results.records, [](const GroupRecord* record) { return record->id; });
    sort_left_out(taken.results.left_out);
    return taken;
}

} // namespace ketenspiegel::app
