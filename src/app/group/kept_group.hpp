#pragma once

#include "app/group/group_history.hpp"
#include "core/group.hpp"
#include "core/group_summary.hpp"
#include "core/json.hpp"
#include "core/organisation_directory.hpp"
#include "core/organisation_register.hpp"
#include "core/problem.hpp"
#include "core/questionnaire.hpp"
#include "core/record_file.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel::app {

/// A file of a group, as it was read.
struct GroupFile {
    enum class State : std::uint8_t {
        counts,
        consensus,  ///< what a discussion agreed: beside the figures
        superseded, ///< a later revision of the same result is here too
        left_out
    };

    std::string key{};  ///< in the store
    std::string name{}; ///< as it came
    std::size_t size = 0;
    /// What figures are made of, which may outlive the file; null where it is left out.
    std::shared_ptr<const RecordedFile> recorded{};
    /// The same of a result of another chain, while nobody said that it belongs here.
    std::shared_ptr<const RecordedFile> set_aside{};
    Problem problem{}; ///< why it is left out
    /// The file itself, while its questionnaire is not here: it is read once that is.
    std::string waiting{};
    std::string code{}; ///< of six characters, that a file which is left out states; "": none
    State state = State::counts;
    std::string organisation{}; ///< key of the organisation it counts for; "": it is left out
    std::uint64_t batch = 0;    ///< in which it was last given to the store; 0: it came from there
    bool lost = false;          ///< it was in the store and is not any more

    void take(RecordedFile file);
};

/// A group on this device: its description, and what was read of its files.
struct KeptGroup {
    std::string id{};
    std::string name{}; ///< "": none given
    std::string created{}, modified{};
    std::string chain{};   ///< that it is about, as a result calls it; "": none is named
    int chain_ordinal = 1; ///< among the groups about that chain
    std::map<std::string, bool> chains{}; ///< by key: whether results of other chains belong here
    int ordinal = 1; ///< among the groups of one day: what tells those without a name apart
    int min_group = default_min_group;
    OrganisationRegister names{}; ///< which spellings are one organisation
    /// Keys of organisations that look alike and are two, as somebody said: the smaller first.
    std::set<std::pair<std::string, std::string>> apart{};
    std::size_t results = 0; ///< that counted when it was last read, for the list of groups
    std::string earlier{};   ///< id of the group that is its earlier round; "": none
    /// What is being agreed, as the document of a result of kind consensus; null until something
    /// is.
    Json agreed{};
    std::string agreed_digest{}; ///< of the file it was last saved as
    std::string discussed{};     ///< point at which the discussion was left; "": there was none
    bool example = false;        ///< is never kept
    bool stored = false;         ///< on this device
    std::uint64_t batch = 0;     ///< in which the description was last given to the store
    /// The description as it was read: what a newer version added to it stays.
    Json described = Json::object();

    std::string questionnaire_key{}; ///< of what it is a group of; "": the built-in one
    /// That questionnaire, once the files were read; null: the built-in one.
    std::shared_ptr<const Questionnaire> questionnaire{};
    std::uint64_t questionnaire_batch = 0; ///< in which its file was last given to the store

    GroupHistory history{};

    bool loaded = false;            ///< the files below were read
    std::vector<GroupFile> files{}; ///< as sort_files leaves them
};

/// As a person looks for them: an organisation's together, the newest first; what is left out after
/// them, as it came.
void sort_files(std::vector<GroupFile>& files, const OrganisationDirectory& directory);

/// The description as it is kept, and back. What cannot be read keeps its default.
Json group_meta(const KeptGroup& group);
KeptGroup read_group_meta(std::string_view id, const Json& meta);

/// The groups of what the host says: `groups`, an array of `{id, meta}`.
std::vector<KeptGroup> read_groups(const Json& message);

/// Tells which files count and for whom, by what is there together; returns how many results do.
std::size_t settle_states(std::vector<GroupFile>& files, const OrganisationDirectory& directory);

/// What a group is made of, with what it points into: it stays where it is whatever becomes of the
/// files.
struct TakenUp {
    GroupResults results{};
    std::vector<std::shared_ptr<const RecordedFile>> files{};
};

/// Of files whose states are settled: all that were read, superseded ones too.
TakenUp take_up(const std::vector<GroupFile>& files);

} // namespace ketenspiegel::app
