#pragma once

#include "core/json.hpp"
#include "core/questionnaire.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::app {

/// The questionnaires that the program knows: the one it was built with, and those somebody loaded.
/// What is here once stays where it is in memory, for assessments point to it; groups share it.
class Questionnaires {
  public:
    struct Own {
        std::shared_ptr<const Questionnaire> questionnaire;
        std::string bytes; ///< the file, as it is kept on this machine
    };

    explicit Questionnaires(const Questionnaire& builtin) : builtin_(&builtin) {}

    const Questionnaire& builtin() const { return *builtin_; }
    const std::vector<Own>& own() const { return own_; }
    /// The one with this id and version; null where there is none.
    const Questionnaire* find(std::string_view id, std::int64_t version) const;
    /// The one to read a result document with: the version it was made with, else the newest of
    /// that id; the built-in one where the document names none that is known, so that reading says
    /// so.
    const Questionnaire& for_result(const Json& document) const;
    /// The same among those that somebody loaded; null where it is none of them.
    const Own* own_for_result(const Json& document) const;

    enum class Added : std::uint8_t {
        added,
        known,  ///< the same was here already
        differs ///< another one with the same id and version is here
    };
    Added add(Questionnaire questionnaire, std::string bytes);
    /// Forgets one that somebody loaded; nothing may point to it any more.
    void remove(const Questionnaire& questionnaire);
    /// Forgets all that were loaded.
    void clear() { own_.clear(); }

  private:
    const Questionnaire* builtin_;
    std::vector<Own> own_{};
};

/// `<id>@<version>`: names a questionnaire in keys and on this machine.
std::string questionnaire_key(const Framework& framework);

} // namespace ketenspiegel::app
