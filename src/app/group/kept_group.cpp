#include "app/group/kept_group.hpp"

#include "core/counted_results.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace ketenspiegel::app {

namespace {

/// Key of the organisation that a file speaks for; "" where it is left out.
std::string organisation_of(const GroupFile& file, const OrganisationDirectory& directory) {
    if (!file.recorded) return {};
    return directory.find(file.recorded->record.listed, file.recorded->organisation).key;
}

/// What was read of the files, in the order that counting wants.
std::vector<const GroupRecord*> recorded(const std::vector<GroupFile>& files) {
    std::vector<const GroupRecord*> records;
    for (const GroupFile& file : files) {
        if (file.recorded) records.push_back(&file.recorded->record);
    }
    sort_by(records, [](const GroupRecord* record) {
        return std::tie(record->id, record->organisation, record->listed);
    });
    return records;
}

} // namespace

void GroupFile::take(RecordedFile file) {
    const auto here = std::make_shared<RecordedFile>(std::move(file));
    here->record.organisation = here->organisation;
    recorded = here;
}

Json group_meta(const KeptGroup& group) {
    Json meta = group.described;
    meta.update(Json{{"name", group.name},
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
                     {"chains", group.chains},
                     {"names", register_document(group.names)},
                     {"apart", group.apart}});
    return meta;
}

KeptGroup read_group_meta(std::string_view id, const Json& meta) {
    KeptGroup group{.id = std::string(id), .stored = true};
    if (!meta.is_object()) return group;
    group.described = meta;
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
    if (const auto apart = meta.find("apart"); apart != meta.end() && apart->is_array()) {
        for (const Json& pair : *apart) {
            if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string())
                group.apart.emplace(pair[0].get<std::string>(), pair[1].get<std::string>());
        }
    }
    if (const auto names = meta.find("names"); names != meta.end())
        group.names = interpret_register(*names).value_or(OrganisationRegister());
    return group;
}

std::vector<KeptGroup> read_groups(const Json& message) {
    std::vector<KeptGroup> groups;
    const auto list = message.find("groups");
    if (list == message.end() || !list->is_array()) return groups;
    for (const Json& one : *list) {
        if (!one.is_object()) continue;
        const std::string id = text_member(one, "id");
        const auto meta = one.find("meta");
        if (id.empty()) continue;
        groups.push_back(read_group_meta(id, meta == one.end() ? Json() : *meta));
    }
    return groups;
}

void sort_files(std::vector<GroupFile>& files, const OrganisationDirectory& directory) {
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
        places.push_back({.left_out = !files[i].recorded,
                          .key = organisation_of(files[i], directory),
                          .file = i});
    }
    sort_by(places, [](const Place& place) { return std::tie(place.left_out, place.key); });
    std::vector<GroupFile> sorted;
    sorted.reserve(files.size());
    for (const Place& place : places) sorted.push_back(std::move(files[place.file]));
    files = std::move(sorted);
}

std::size_t settle_states(std::vector<GroupFile>& files, const OrganisationDirectory& directory) {
    const std::vector<const GroupRecord*> all = recorded(files);
    std::vector<const GroupRecord*> standing = count_results(all, directory).records;
    sort_by(standing, {}, std::less());
    for (GroupFile& file : files) {
        file.organisation = organisation_of(file, directory);
        if (!file.recorded) {
            file.state = GroupFile::State::left_out;
            continue;
        }
        const GroupRecord& record = file.recorded->record;
        file.state = !std::ranges::binary_search(standing, &record, std::less())
                         ? GroupFile::State::superseded
                     : record.kind == RespondentKind::consensus ? GroupFile::State::consensus
                                                                : GroupFile::State::counts;
    }
    return static_cast<std::size_t>(
        std::ranges::count(files, GroupFile::State::counts, &GroupFile::state));
}

TakenUp take_up(const std::vector<GroupFile>& files) {
    TakenUp taken;
    taken.results.records = recorded(files);
    for (const GroupFile& file : files) {
        if (file.recorded) {
            taken.files.push_back(file.recorded);
        } else {
            taken.results.left_out.push_back({file.name, file.problem});
        }
    }
    sort_left_out(taken.results.left_out);
    return taken;
}

} // namespace ketenspiegel::app
