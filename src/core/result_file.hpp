#pragma once

#include "core/framework.hpp"
#include "core/json.hpp"
#include "core/problem.hpp"
#include "core/result.hpp"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

inline constexpr std::string_view result_format = "ketenspiegel-result";
inline constexpr int result_version = 1;

/// Whether a file's content is as it was written.
enum class DigestState : std::uint8_t {
    valid,   ///< also of a file that another program saved again, which saved_again tells
    missing, ///< accepted, and noted
    wrong    ///< damaged or edited: a person may look at it, a group leaves it out
};

/// A draft is what a respondent is still working on: respondent, scope and their members may be
/// missing or blank. A file may not lack them.
enum class Completeness : std::uint8_t { file, draft };

/// A document understood. Warnings are about what counts otherwise than it stands there.
struct Interpretation {
    Result result;
    std::vector<Problem> warnings;
};

/// A result file read. The document is kept as it was, fields unknown here included, so that
/// nothing is lost when it is written back.
struct ResultFile {
    Json document;
    Result result;
    std::vector<Problem> warnings; ///< those about the digest among them, and no_answers
    DigestState digest = DigestState::missing;
};

/// Checks a result document against the format and the framework, and gives it types. `scores` is
/// not looked into: it is computed anew from the answers.
std::expected<Interpretation, Problem>
interpret_result(const Json& document, const Framework& framework,
                 Completeness completeness = Completeness::file);

/// Reads a result file: limits, JSON, digest, format and framework. Stops at the first fault.
std::expected<ResultFile, Problem> read_result(std::string_view bytes, const Framework& framework,
                                               Completeness completeness = Completeness::file);

/// Writes a result file: known keys in the order of the format, unknown ones after them in the
/// order they had, points and aspects in questionnaire order, scores computed anew, digest last.
/// The same content gives the same bytes. Fails as interpret_result does.
std::expected<std::string, Problem> write_result(const Json& document, const Framework& framework);

/// A new draft: nothing answered, kind `person`, organisation blank, scope not asked yet.
/// `id` is a UUID of version 4 in lower case, `now` a time as 2026-11-01T09:00:00Z.
Json empty_result(std::string_view id, std::string_view now, const Framework& framework);

} // namespace ketenspiegel
