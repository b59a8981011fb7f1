#include "core/result_file.hpp"

#include "core/canonical_result.hpp"
#include "core/digest.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/result_fields.hpp"
#include "core/scoring.hpp"

#include <utility>

namespace ketenspiegel {

namespace {

/// The document must be one that interpret_result takes.
DigestState check_digest(std::string_view bytes, const Json& document) {
    const auto digest = document.find(fields::digest);
    if (digest == document.end()) return DigestState::missing;
    const auto& stated = digest->get_ref<const std::string&>();
    return compute_digest(bytes, stated) == stated ? DigestState::valid : DigestState::wrong;
}

} // namespace

std::expected<ResultFile, Problem> read_result(std::string_view bytes, const Framework& framework,
                                               Completeness completeness) {
    auto document = read_json(bytes);
    if (!document) return std::unexpected(std::move(document.error()));
    auto interpretation = interpret_result(*document, framework, completeness);
    if (!interpretation) return std::unexpected(std::move(interpretation.error()));

    ResultFile file{.document = std::move(*document),
                    .result = std::move(interpretation->result),
                    .warnings = std::move(interpretation->warnings)};
    file.digest = check_digest(bytes, file.document);
    if (file.digest == DigestState::missing) {
        file.warnings.push_back({.code = ProblemCode::digest_missing});
    } else if (file.digest == DigestState::wrong) {
        file.warnings.push_back({.code = ProblemCode::digest_wrong, .pointer = "/digest"});
    }
    return file;
}

std::expected<std::string, Problem> write_result(const Json& document, const Framework& framework) {
    const auto interpretation = interpret_result(document, framework);
    if (!interpretation) return std::unexpected(interpretation.error());
    Json scores = score_document(score(interpretation->result, framework), framework);
    std::string bytes = write_json(canonical_result(document, framework, std::move(scores)));

    const std::string zeros = zero_digest();
    const std::size_t place = bytes.rfind(zeros); // the digest is the last field
    bytes.replace(place, zeros.size(), *compute_digest(bytes, zeros));
    if (bytes.size() > limits::file_bytes) {
        constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
        return std::unexpected(
            Problem{.code = ProblemCode::file_too_large,
                    .arguments = {{"limit", std::to_string(limits::file_bytes / mebibyte)}}});
    }
    return bytes;
}

Json empty_result(std::string_view id, std::string_view now, const Framework& framework) {
    Json document;
    document["format"] = result_format;
    document["version"] = result_version;
    document["id"] = id;
    document["revision"] = 0;
    document["created"] = now;
    document["modified"] = now;
    document["questionnaire"] = {{"id", framework.id}, {"version", framework.version}};
    document["respondent"] = {{"kind", respondent_kind_id(RespondentKind::person)},
                              {"organisation", ""}};
    document["scope"] = Json::object();
    document["answers"] = Json::object();
    return document;
}

} // namespace ketenspiegel
