#pragma once

#include "core/questionnaire.hpp"
#include "core/result_file.hpp"

#include <deque>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::cli {

/// A result, and the questionnaire that it was read with.
struct ReadResult {
    ResultFile file;
    const Questionnaire* questionnaire;
};

/// The questionnaires that a run of the tool knows: the built-in one, and those that were given.
class Questionnaires {
  public:
    /// Takes up questionnaire files. Returns what hinders, a line each; none when all is well.
    std::vector<std::string> add(const std::vector<std::string>& files);

    /// Reads a result with the questionnaire it was made with, in its own version or else the
    /// newest. The error is a line that names the file.
    std::expected<ReadResult, std::string> read(const std::string& name,
                                                std::string_view bytes) const;

    /// Takes up one that was read elsewhere, and keeps it where it is.
    const Questionnaire& keep(Questionnaire questionnaire);

    /// The one that was taken up last; the built-in one where none was.
    const Questionnaire& latest() const { return *known().back(); }

    /// Whether there are others than the built-in one.
    bool has_own() const { return !given_.empty(); }

  private:
    std::vector<std::string> add_file(const std::string& file);
    std::vector<const Questionnaire*> known() const;

    std::deque<Questionnaire> given_; ///< stays where it is: results are read with it
};

} // namespace ketenspiegel::cli
