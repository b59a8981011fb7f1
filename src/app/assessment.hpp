#pragma once

#include "app/autosave.hpp"
#include "app/change.hpp"
#include "app/place.hpp"
#include "core/questionnaire.hpp"
#include "core/result_file.hpp"
#include "core/scoring.hpp"
#include "core/what_if.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::app {

/// How far an assessment is: points that have an answer, of those there are.
struct Progress {
    int answered = 0;
    int total = 0;
};

/// One assessment as it lives on this machine: the document, what follows from it, and what is kept
/// beside it. The document is the truth; result and score are computed anew after every change.
class Assessment {
  public:
    /// Nothing where the document is not a result of this questionnaire, which must outlive it.
    static std::expected<Assessment, Problem> make(std::string local_id, Json document,
                                                   const Questionnaire& questionnaire);

    /// Changes the document. Refused (and nothing changed) where the outcome would not be a valid
    /// draft.
    bool change(const Change& change, Autosave::Pace pace, double now_ms);
    bool undo(double now_ms);
    bool redo(double now_ms);
    /// Whether a text of this place is being typed.
    bool is_typing(std::string_view path) const { return typing_ && last_changed() == path; }
    /// What is typed from now on is a step of its own to undo, also in the same member.
    void end_typing() { typing_ = false; }
    /// The place of the newest change; "" where there is none to undo.
    std::string_view last_changed() const {
        return undo_.empty() ? std::string_view() : undo_.back().path;
    }
    /// The place of the change that was undone or redone last.
    const std::string& last_stepped() const { return last_stepped_; }
    bool can_undo() const { return !undo_.empty(); }
    bool can_redo() const { return !redo_.empty(); }
    /// A change made elsewhere (another tab) that is on disk already.
    void follow(const Change& change);
    /// The whole document as another tab wrote it; an invalid one changes nothing.
    void replace(Json document);
    /// Sets a member without an entry in the undo list: what the program itself keeps up to date.
    void maintain(const Change& change, double now_ms);

    const Questionnaire& questionnaire() const { return *questionnaire_; }
    const Framework& framework() const { return questionnaire_->framework; }
    const Json& document() const { return document_; }
    const Result& result() const { return result_; }
    const Score& score() const { return score_; }
    /// Whether a file of this very result was written or read.
    bool has_file() const { return !saved_digest.empty() && saved_id == result_.id; }
    const std::vector<Problem>& warnings() const { return warnings_; }
    /// Computed when it is first asked for after a change, for it is a search.
    struct WhatIfs {
        std::optional<ChainWhatIf> chain{};
        std::vector<std::optional<WhatIf>> aspects{};
    };
    const WhatIfs& what_if() const;

    Progress progress() const;
    Progress progress(std::size_t aspect) const;
    /// The first point without an answer, from questionnaire index `from` on and then from the
    /// start.
    std::optional<std::size_t> first_unanswered(std::size_t from = 0) const;

    std::string local_id{}; ///< of the record on this machine; the document has an id of its own
    std::string name{};     ///< as the person calls it; "" = not named
    std::string created{};  ///< UTC
    std::string modified{}; ///< UTC
    Place place{.screen = Screen::about};
    Autosave autosave;
    bool example = false; ///< shown to look at; never stored
    bool writable = true; ///< false while another tab holds the pen
    bool stored = false;  ///< has a record on this machine
    /// Digest of the file last written or read: later changes make a new revision.
    std::string saved_digest{};
    std::string saved_id{}; ///< the document's id in that file
    /// Keys of the organisations under which its id is one's own: more than one where an
    /// organisation was renamed.
    std::vector<std::string> known_as{};
    bool in_file = true; ///< nothing changed since it was last written to, or read from, a file

  private:
    /// Takes over a document with what follows from it; false, and nothing changed, where it is
    /// invalid.
    bool take(Json document);
    bool set(const Change& change, Change& inverse);
    bool step(std::vector<Change>& from, std::vector<Change>& to, double now_ms);

    const Questionnaire* questionnaire_ = nullptr;
    Json document_{};
    Result result_;
    Score score_;
    std::vector<Problem> warnings_{};
    mutable std::optional<WhatIfs> what_if_{};
    std::vector<Change> undo_{};
    std::vector<Change> redo_{};
    std::string last_stepped_{};
    bool typing_ = false; ///< the newest entry of undo_ is of a text that is being typed
};

} // namespace ketenspiegel::app
