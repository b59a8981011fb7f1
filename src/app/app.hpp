#pragma once

#include "app/assessment.hpp"
#include "app/display.hpp"
#include "app/effects.hpp"
#include "app/identity.hpp"
#include "app/interface.hpp"
#include "app/place.hpp"
#include "app/questionnaires.hpp"
#include "core/display_date.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

/// The running program without its looks: what is open, where one is, what must be stored. Hosts
/// feed it events (host_message.hpp), people act on it by keys (commands.hpp), screens only read
/// it.
namespace ketenspiegel::app {

/// How the system wants pages to look and move, and what the person set here.
struct Preferences {
    bool dark = false;
    Contrast contrast = Contrast::normal;
    bool reduced_motion = false;
    bool coarse_pointer = false;
    bool shortcuts = true; ///< single-key shortcuts can be switched off (WCAG 2.1.4)
    Display display{};

    bool moves_less() const { return reduced_motion || display.less_motion; }
};

/// Something to tell the person, on top of the page.
struct Message {
    enum class Kind { info, success, error };
    Kind kind = Kind::info;
    std::string title{}; ///< interface key
    std::string text{};  ///< interface key; "" for none
    std::vector<std::pair<std::string, std::string>> arguments{};
    std::vector<Problem> problems{};  ///< what is wrong with a file, and where
    std::vector<std::string> lines{}; ///< said as they are
    /// Data-key of a button that helps; "" for none. Where the page has a button for the same, the
    /// last part of this key tells the two apart. "undo/removal" stands for as long as there is
    /// nothing newer to undo.
    std::string action{};
    std::string under{}; ///< id of the heading that it stands under; "" for the top of the page
};

/// Something to tell in passing, at the foot of the window.
struct Toast {
    static constexpr double shown_ms = 5000;
    std::string text{}; ///< interface key; "" for none
    double until_ms = 0;

    /// No longer, either, once the clock was set back to before it was told.
    bool shown(double now_ms) const {
        return !text.empty() && now_ms < until_ms && until_ms - now_ms <= shown_ms;
    }
};

/// What was typed last.
struct Typed {
    static constexpr double pause_ms = 1000; ///< who types on is told nothing

    std::string key{}; ///< data-key of the field; "" for none
    double at_ms = 0;
    std::size_t cut = 0;     ///< characters of it that did not fit
    std::size_t removed = 0; ///< that are no text

    /// Also where the clock was set back since.
    bool paused(double now_ms) const { return now_ms < at_ms || now_ms >= at_ms + pause_ms; }
};

/// A question that must be answered before anything else.
struct Dialog {
    enum class Kind {
        rename,
        remove,
        forget,
        whose_file,    ///< one's own, or where one starts from
        whose_answers, ///< still one's own, or another's, now that the organisation changed
        few            ///< too few answers for a verdict, in a file
    };
    Kind kind = Kind::rename;
    /// Local id of an assessment, key of a questionnaire to forget, name of the file that is
    /// opened.
    std::string subject{};
    std::string text{}; ///< what is typed in it, or what the questionnaire is called
    std::optional<Assessment> opened{}; ///< what whose_file asks about
    std::vector<Problem> warnings{};    ///< of that file
    bool saves = false;                 ///< the file is written once this is answered

    bool asks_whose() const { return kind == Kind::whose_file || kind == Kind::whose_answers; }
};

/// What the host could tell of the place where answers are kept.
struct Storage {
    bool available = false;
    std::string reason{};    ///< why not, as in web/protocol.ts; "" where it is, or none was told
    bool persisted = false;  ///< the browser will not clear it by itself
    bool local_page = false; ///< opened from a file, where storage is shared with other local pages
    int quarantined = 0;     ///< records that could not be read, kept for download
    /// Records of a newer version, or of a questionnaire that is not here: nothing is wrong with
    /// them, and they stay as they are.
    std::vector<Json> unread{};
    std::vector<std::string> windows{}; ///< titles of others that may be in the way
    std::set<std::uint64_t> owed{};     ///< batches that delete or put aside, until confirmed
    bool deletion_failed = false;       ///< one of those is being tried again
};

struct App {
    explicit App(const Questionnaire& with_questionnaire = builtin_questionnaire());

    /// The open assessment's questionnaire; where none is open, the one chosen for new ones.
    const Questionnaire& questionnaire() const;
    const Framework& framework() const { return questionnaire().framework; }
    const Texts& texts() const { return questionnaire().in(words->language()); }
    /// The open assessment; null on the start screen of somebody who has none open.
    Assessment* open();
    const Assessment* open() const { return const_cast<App*>(this)->open(); }
    Assessment* find(std::string_view local_id);

    Questionnaires questionnaires;
    const Questionnaire* chosen; ///< what a new assessment is made with
    const Interface* words;
    std::string wanted_language{}; ///< chosen, and asked of the host; "" while none is
    Preferences preferences;
    Storage storage;
    std::vector<Assessment> assessments{};
    std::string open_id{};
    Place place;
    bool replace_history = true; ///< the next address takes the place of the present one
    std::optional<Dialog> dialog{};
    std::optional<Message> message{};
    Toast toast{};
    Typed typed{};
    std::string status{};                   ///< what is told of saving where no assessment is open
    bool comments_left_out = false;         ///< of the file that is saved next
    bool agenda_whole = false;              ///< every row of the agenda, not only the first
    bool steps_shown = false;               ///< the step list on a phone
    bool display_shown = false;             ///< the choice of colours, text size and motion
    std::set<std::string> comments_shown{}; ///< points whose comment field was opened
    std::set<std::string> unfolded{}; ///< keys of what was opened to read: an explanation, advice
    bool dropping = false;            ///< a file hovers over the page
    bool ready = false;               ///< the host has said what it has
    double now_ms = 0; ///< of the last event, milliseconds since 1970, by a clock that may be set
    UtcOffset utc_offset = no_utc_offset; ///< the person's clock, by which days are told
    std::uint64_t batches = 0;
    Uuids uuids;
    Effects effects;
};

/// The present moment, as files write it.
std::string iso_now(const App& app);
/// That moment's day on the person's own clock, as 2026-11-01.
std::string today(const App& app);
/// The day of a time as files write it, on the person's own clock and in the words' language.
std::string day(const App& app, std::string_view iso);

/// What an assessment is called: its own name, else its organisation, else "Assessment of <date>".
std::string display_name(const App& app, const Assessment& assessment);

/// Shows a place, with its top in view and the focus on its heading; `replace`: no new entry in the
/// history.
void go_to(App& app, const Place& place, bool replace = false);
/// Shows the point on its aspect's screen, in view and in focus.
void go_to_point(App& app, std::size_t point);

/// Adds an assessment to those on this machine and returns it; the reference holds until the next
/// one.
Assessment& keep(App& app, Assessment assessment);
void open_assessment(App& app, const std::string& local_id);
void start_new(App& app);
void open_example(App& app);
/// Closes the example and forgets it. False where it is not open.
bool discard_example(App& app);
void remove_assessment(App& app, const std::string& local_id);
/// Shows a message on top of the page, in view and in focus.
void tell(App& app, Message message);
/// Opens what the key unfolds, or closes it again.
void fold(App& app, std::string_view key);

/// Hands due batches to the host as effects; `flush`: all that is owed, due or not.
void store_due(App& app, bool flush = false);
/// Milliseconds until store_due has something; negative when nothing is owed.
double store_wake_in(const App& app);
/// Milliseconds until anything happens by itself: that, what was told in passing goes, or somebody
/// has stopped typing; negative when nothing will.
double wake_in(const App& app);
/// Whether anything that should be on disk is not yet confirmed.
bool anything_unsaved(const App& app);

} // namespace ketenspiegel::app
