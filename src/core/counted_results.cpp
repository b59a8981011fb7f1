#include "core/counted_results.hpp"

#include "core/name_index.hpp"
#include "core/sorting.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace ketenspiegel {

namespace {

/// An organisation in the making.
struct Member {
    FoundOrganisation found{};
    OrganisationName name{};
    bool named = false; ///< by a result that counts
    std::vector<const GroupRecord*> counted{};
};

class Counting {
  public:
    Counting(const std::vector<const GroupRecord*>& records, const OrganisationDirectory& directory)
        : records_(records), directory_(directory) {}

    CountedResults count() {
        for (std::size_t first = 0; first < records_.size();) {
            std::size_t last = first;
            while (last < records_.size() && records_[last]->id == records_[first]->id) ++last;
            count_id(first, last);
            first = last;
        }
        name_all();
        for (auto& [id, organisations] : passed_on_) note_passed_on(id, organisations);
        for (Member& member : members_) {
            if (member.counted.empty()) continue;
            counted_.organisations.push_back({.key = member.found.key,
                                              .name = member.name,
                                              .records = std::move(member.counted)});
        }
        sort_by(counted_.organisations,
                [](const RecordedOrganisation& one) { return std::string_view(one.key); });
        return std::move(counted_);
    }

  private:
    /// Of one id every organisation's latest.
    void count_id(std::size_t first, std::size_t last) {
        if (last - first == 1) { // as nearly all are
            counted_.records.push_back(records_[first]);
            take(members_[organisation_of(*records_[first])], *records_[first]);
            return;
        }
        std::map<std::size_t, const GroupRecord*> latest; // by organisation
        for (std::size_t i = first; i < last; ++i) {
            const GroupRecord*& known = latest[organisation_of(*records_[i])];
            if (known) ++counted_.superseded;
            if (!known || *known < *records_[i]) known = records_[i];
        }
        if (latest.size() > 1) {
            std::vector<std::size_t>& organisations =
                passed_on_.emplace_back(records_[first]->id, std::vector<std::size_t>()).second;
            for (const auto& [organisation, record] : latest) organisations.push_back(organisation);
        }
        for (const auto& [organisation, record] : latest) {
            counted_.records.push_back(record);
            take(members_[organisation], *record);
        }
    }

    static void take(Member& member, const GroupRecord& record) {
        const bool counts = record.kind != RespondentKind::consensus;
        if (counts) member.counted.push_back(&record);
        if (member.name.name.empty() || (counts && !member.named))
            member.name.name = record.organisation;
        member.named |= counts;
    }

    /// Index into members_. Results spell few names in many ways, so each way is looked up once.
    std::size_t organisation_of(const GroupRecord& record) {
        const auto [known, is_new] =
            spellings_.try_emplace({record.organisation, record.listed}, members_.size());
        if (!is_new) return known->second;
        FoundOrganisation found = directory_.find(record.listed, record.organisation);
        if (found.joined_key) note_joined(found, record.organisation);
        if (keys_.add(found.key, members_.size())) {
            members_.push_back({.found = std::move(found)});
        } else {
            known->second = *keys_.find(found.key);
        }
        return known->second;
    }

    /// Records come by id: the first that has the key spells it.
    void note_joined(const FoundOrganisation& found, std::string_view spelling) {
        joined_.try_emplace(*found.joined_key, found, spelling);
    }

    void name_all() {
        for (Member& member : members_)
            member.name = directory_.name_of(member.found, member.name.name);
        for (const auto& [key, joined] : joined_) {
            const auto& [found, spelling] = joined;
            counted_.joined.push_back(
                {.name = directory_.name_of({.listed = found.joined_listed}, spelling),
                 .into = members_[*keys_.find(found.key)].name});
        }
    }

    void note_passed_on(const PackedUuid& id, std::vector<std::size_t>& organisations) {
        sort_by(organisations,
                [&](std::size_t one) { return std::string_view(members_[one].found.key); });
        PassedOn& noted = counted_.passed_on.emplace_back(id);
        for (const std::size_t one : organisations)
            noted.organisations.push_back(members_[one].name);
    }

    using Spelling = std::pair<std::string_view, std::int16_t>; ///< with what was picked
    struct HashSpelling {
        std::size_t operator()(const Spelling& spelling) const {
            return std::hash<std::string_view>{}(spelling.first) ^
                   static_cast<std::size_t>(spelling.second);
        }
    };

    const std::vector<const GroupRecord*>& records_;
    const OrganisationDirectory& directory_;
    CountedResults counted_{};
    std::vector<Member> members_{};
    NameIndex keys_{};                                                    ///< → members_
    std::unordered_map<Spelling, std::size_t, HashSpelling> spellings_{}; ///< → members_
    std::vector<std::pair<PackedUuid, std::vector<std::size_t>>> passed_on_{};
    std::map<std::string, std::pair<FoundOrganisation, std::string_view>> joined_{}; ///< by key
};

} // namespace

CountedResults count_results(const std::vector<const GroupRecord*>& records,
                             const OrganisationDirectory& directory) {
    return Counting(records, directory).count();
}

} // namespace ketenspiegel
