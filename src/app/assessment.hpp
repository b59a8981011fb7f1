#pragma once

#include "app/autosave.hpp"
#include "app/change.hpp"
#include "app/place.hpp"
#include "core/result_file.hpp"
#include "core/scoring.hpp"

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
    /// Nothing where the document is not a result of this questionnaire.
    static std::expected<Assessment, Problem> make(std::string local_id, Json document,
                                                   const Framework& framework);

    /// Changes the document. Refused (and nothing changed) where the outcome would not be a valid
    /// draft.
    bool change(const Change& change, Autosave::Pace pace, double now_ms,
                const Framework& framework);
    bool undo(double now_ms, const Framework& framework);
    bool redo(double now_ms, const Framework& framework);
    bool can_undo() const { return !undo_.empty(); }
    bool can_redo() const { return !redo_.empty(); }
    /// A change made elsewhere (another tab) that is on disk already.
    void follow(const Change& change, const Framework& framework);
    /// The whole document as another tab wrote it; an invalid one changes nothing.
    void replace(Json document, const Framework& framework);
    /// Sets a member without an entry in the undo list: what the program itself keeps up to date.
    void maintain(const Change& change, double now_ms, const Framework& framework);

    const Json& document() const { return document_; }
    const Result& result() const { return result_; }
    const Score& score() const { return score_; }
    const std::vector<Problem>& warnings() const { return warnings_; }

    Progress progress() const;
    Progress progress(const Framework& framework, std::size_t aspect) const;
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
    bool in_file = true; ///< nothing changed since it was last written to, or read from, a file

  private:
    /// Takes over a document with what follows from it; false, and nothing changed, where it is
    /// invalid.
    bool take(Json document, const Framework& framework);
    bool set(const Change& change, const Framework& framework, Change& inverse);
    bool step(std::vector<Change>& from, std::vector<Change>& to, double now_ms,
              const Framework& framework);

    Json document_{};
    Result result_;
    Score score_;
    std::vector<Problem> warnings_{};
    std::vector<Change> undo_{};
    std::vector<Change> redo_{};
    bool typing_ = false; ///< the newest entry of undo_ is of a text that is being typed
};

} // namespace ketenspiegel::app
