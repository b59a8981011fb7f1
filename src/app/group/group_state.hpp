#pragma once

#include "app/app.hpp"
#include "app/group/group_figures.hpp"
#include "app/group/kept_group.hpp"
#include "app/group/working_out.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The group's program without its looks: groups on this device, the one that is open, and where
/// one is in it. It stands beside App, which has the words, the display and the messages.
namespace ketenspiegel::app {

enum class GroupScreen : std::uint8_t {
    groups, ///< the list of groups: where one begins
    files,
    chain,
    partners,
    points,
    agenda,
    rounds,
    report,
    discussion ///< a point at a time, for a room
};

/// The screens of a group in the order of the way through; the discussion opens from the agenda.
inline constexpr std::array group_steps{
    GroupScreen::files,  GroupScreen::chain,  GroupScreen::partners, GroupScreen::points,
    GroupScreen::agenda, GroupScreen::rounds, GroupScreen::report};

/// Files or organisations that a list or chart shows at once, before it has others in their place.
inline constexpr std::size_t rows_together = 50;

/// Where a list of `count` begins that is to begin with `wanted`: some may have gone since.
std::size_t first_shown(std::size_t wanted, std::size_t count);

std::string_view group_screen_id(GroupScreen screen);
std::optional<GroupScreen> group_screen_from_id(std::string_view id);

/// Files that are on their way in.
struct Reading {
    std::string group{};   ///< id of the group they are for
    bool stored = false;   ///< they come back from the store
    bool fresh = false;    ///< the group was made for them
    std::size_t total = 0; ///< by what is known so far
    std::size_t done = 0;
    std::size_t taken = 0, left_out = 0, known = 0; ///< of new ones: what became of them
    std::size_t waiting = 0;    ///< of the group, once all were read: for their questionnaire
    bool questionnaire = false; ///< a questionnaire came, and the group is of it now
    bool names = false;         ///< a register came, and the group's own holds it now
    /// Of the files of the open group; empty until the first new one comes.
    std::optional<std::set<PackedDigest>> digests{};
};

/// A question that must be answered before anything else.
struct GroupDialog {
    enum class Kind : std::uint8_t {
        rename,
        remove,
        remove_file,
        unprotect ///< a least number of results that protects nobody
    };
    Kind kind = Kind::rename;
    std::string subject{}; ///< id of a group, key of a file
    std::string text{};    ///< what is typed, or what the file is called
};

struct GroupState {
    std::vector<KeptGroup> groups{};
    std::string open_id{};
    GroupScreen screen = GroupScreen::groups;
    bool kept = false; ///< whether groups can be kept here
    std::optional<Reading> reading{};
    std::optional<GroupFigures> figures{};
    std::unique_ptr<WorkingOut> working{}; ///< figures that will take the place of these
    std::optional<GroupDialog> dialog{};

    std::size_t aspect = 0;            ///< that the points are shown of
    std::size_t first_partner = 0;     ///< that lists and charts of organisations begin with
    std::size_t first_column = 0;      ///< organisation that the map of points begins with
    std::size_t discussed = 0;         ///< place in the agenda of the discussion
    std::vector<std::size_t> topics{}; ///< points of the discussion, fixed while it lasts
    std::size_t first_file = 0;        ///< that the list of files begins with
    std::size_t first_left_out = 0;    ///< that the list of those begins with
    std::string joining{};    ///< key of the organisation that is to be joined to another; "": none
    bool steps_shown = false; ///< the step list where it stands folded
    bool changed_elsewhere = false; ///< another window changed the open group

    std::string kept_reason{};                     ///< why not, as in web/protocol.ts
    std::uint64_t batches = 0, batches_told = 0;   ///< given to the host; told of by it
    std::map<std::uint64_t, std::string> failed{}; ///< of those: not on disk, and why
    bool meta_due = false; ///< the open group's description is to be written
    double meta_due_ms = 0;

    KeptGroup* open();
    const KeptGroup* open() const { return const_cast<GroupState*>(this)->open(); }
    KeptGroup* find(std::string_view id);
    const KeptGroup* find(std::string_view id) const {
        return const_cast<GroupState*>(this)->find(id);
    }
};

/// Its own name, else that of its chain, else "Group of <date>".
std::string group_name(const App& app, const KeptGroup& group);

/// Who is who in that group.
OrganisationDirectory directory_of(const App& app, const KeptGroup& group);

/// Whether a file's organisation is not shown by itself.
bool is_hidden(const GroupFigures& figures, const GroupFile& file);

/// Works the figures of the open group out anew: at once, or in the frames that follow where they
/// are too much for one. Those that are shown stay until then.
void work_out(App& app, GroupState& state);

/// A frame's share of that. False where nothing was left to do.
bool go_on_working_out(GroupState& state);

/// All of it, for what needs the figures now.
void finish_working_out(GroupState& state);

/// There are no figures any more, nor is anything worked out.
void forget_figures(GroupState& state);

/// Shows a screen, with its top in view and the focus on its heading.
void show_group_screen(App& app, GroupState& state, GroupScreen screen);

/// Opens a group and reads its files where that was not done yet.
void open_group(App& app, GroupState& state, const std::string& id);

/// Lets a group go, from this device too; where it is open the list is shown.
void forget_group(App& app, GroupState& state, const std::string& id);

/// The place on the agenda, from 0, where the discussion was left; nothing where there was none or
/// the point is no longer on it.
std::optional<std::size_t> place_on_agenda(const App& app, const GroupState& state);

/// The group's description is written when `write_due` comes.
void write_soon(const App& app, GroupState& state, const KeptGroup& group);

/// The group has changed, now: it is written soon.
void change(App& app, GroupState& state, KeptGroup& group);

/// Writes what is due; returns milliseconds until something is, negative for never.
double write_due(App& app, GroupState& state, bool flush = false);

/// Says in App::status whether the group is kept, as it now is.
void tell_status(App& app, const GroupState& state);

/// The fragment of the address, and back: "#/chain" with a group open.
std::string group_hash(const GroupState& state);

} // namespace ketenspiegel::app
