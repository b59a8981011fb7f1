#include "core/agreed_results.hpp"

namespace ketenspiegel {

namespace {

AgreedResult agreed_of(const GroupRecord& record) {
    AgreedResult agreed{.id = record.id,
                        .name = std::string(record.organisation),
                        .points = std::vector<AgreedPoint>(record.answers.size())};
    for (std::size_t i = 0; i < record.answers.size(); ++i)
        agreed.points[i].level = record.answers[i].level;
    for (const RecordedComment& comment : record.comments)
        agreed.points[comment.point].text = comment.text;
    return agreed;
}

} // namespace

std::vector<AgreedResult> agreed_results(std::span<const GroupRecord* const> records) {
    std::vector<AgreedResult> agreed;
    for (const GroupRecord* const record : records) {
        if (record->kind == RespondentKind::consensus) agreed.push_back(agreed_of(*record));
    }
    return agreed;
}

} // namespace ketenspiegel
