#include "core/record_file.hpp"

#include "core/json.hpp"
#include "core/result_fields.hpp"
#include "core/result_file.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel {

const Problem* reason_to_leave_out(const std::vector<Problem>& warnings) {
    const auto reason = std::ranges::find_if(warnings, [](const Problem& one) {
        return one.code == ProblemCode::digest_wrong || one.code == ProblemCode::no_answers;
    });
    return reason == warnings.end() ? nullptr : &*reason;
}

std::expected<RecordedFile, Problem> record_file(std::string_view bytes,
                                                 const Framework& framework) {
    auto file = read_result(bytes, framework);
    if (!file) return std::unexpected(std::move(file.error()));
    if (const Problem* reason = reason_to_leave_out(file->warnings)) {
        return std::unexpected(*reason);
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
