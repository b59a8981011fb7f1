#include "core/result_file.hpp"

#include "core/canonical_result.hpp"
#include "core/digest.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/result_fields.hpp"
#include "core/scoring.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ketenspiegel {

namespace {

bool has_digest(Json document, const std::string& stated) {
    document[fields::digest] = zero_digest();
    const std::string bytes = write_json(document);
    return compute_digest(bytes, zero_digest()) == stated;
}

/// Whether the digest is that of the document written anew: in the order in which its keys stand,
/// or in that of the format. `scores` is not computed anew, for then nobody would see it altered.
bool is_saved_again(const ResultFile& file, const std::string& stated, const Framework& framework) {
    const Json& document = file.document;
    if (has_digest(document, stated)) return true;
    const auto scores = document.find("scores");
    if (scores == document.end()) return false;
    const Json own = score_document(score(file.result, framework), framework);
    return std::ranges::any_of(std::array{false, true}, [&](bool numbers) {
        return has_digest(
            canonical_result(document, framework, ordered_like(*scores, own, numbers)), stated);
    });
}

void check_digest(std::string_view bytes, ResultFile& file, const Framework& framework) {
    const std::string stated = text_member(file.document, fields::digest);
    if (!file.document.contains(fields::digest)) {
        file.warnings.push_back({.code = ProblemCode::digest_missing});
        return;
    }
    file.digest = DigestState::valid;
    if (compute_digest(bytes, stated) == stated) return;
    if (is_digest(stated) && is_saved_again(file, stated, framework)) {
        file.warnings.push_back({.code = ProblemCode::saved_again});
        return;
    }
    file.digest = DigestState::wrong;
    file.warnings.push_back({.code = ProblemCode::digest_wrong, .pointer = "/digest"});
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
    check_digest(bytes, file, framework);
    if (completeness == Completeness::file && !answers_anything(file.result)) {
        file.warnings.push_back({.code = ProblemCode::no_answers});
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
