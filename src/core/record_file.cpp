#include "core/record_file.hpp"

#include "core/json.hpp"
#include "core/result_fields.hpp"
#include "core/result_file.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel {

std::expected<RecordedFile, Problem> record_file(std::string_view bytes,
                                                 const Framework& framework) {
    auto file = read_result(bytes, framework);
    if (!file) return std::unexpected(std::move(file.error()));
    if (file->digest == DigestState::wrong) {
        return std::unexpected(
            *std::ranges::find(file->warnings, ProblemCode::digest_wrong, &Problem::code));
    }
    RecordedFile recorded{
        .record = make_record(file->result, text_member(file->document, fields::digest), framework),
        .warnings = std::move(file->warnings)};
    recorded.record.comments = recorded_comments(file->result);
    recorded.record.organisation = {};
    recorded.organisation = std::move(file->result.respondent.organisation);
    recorded.modified = std::move(file->result.modified);
    recorded.chain = std::move(file->result.scope.chain);
    return recorded;
}

} // namespace ketenspiegel
