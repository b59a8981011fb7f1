#include "core/group_record.hpp"

#include "core/hexadecimal.hpp"
#include "core/unicode.hpp"
#include "core/verdict.hpp"

#include <algorithm>
#include <optional>

namespace ketenspiegel {

namespace {

std::uint8_t level_or_zero(std::optional<int> level, const Scope& scope) {
    return static_cast<std::uint8_t>(level_in_scope(level.value_or(0), scope));
}

/// The form that would fit by this result's context alone: what it aims at where it names no
/// target.
std::optional<int> desired_level(const Result& result) {
    const Context& context = result.context;
    const auto desired =
        desired_form({.interdependence = context.factor(ContextFactor::interdependence),
                      .importance = context.factor(ContextFactor::importance),
                      .added_value = context.factor(ContextFactor::added_value),
                      .readiness = context.factor(ContextFactor::readiness),
                      .private_partners = result.scope.private_partners.value_or(true)});
    if (!desired.form) return std::nullopt;
    return form_level(*desired.form);
}

/// Index into a list of ids; −1: it is not there.
std::int16_t place_in(const std::vector<std::string>& list, const std::string& id) {
    const auto found = std::ranges::find(list, id);
    return found == list.end() ? std::int16_t{-1} : static_cast<std::int16_t>(found - list.begin());
}

} // namespace

std::optional<PackedDigest> packed_digest(std::string_view digest) {
    if (!is_digest(digest)) return std::nullopt;
    return bytes_of_hexadecimal<sizeof(PackedDigest)>(digest.substr(digest_prefix.size()));
}

GroupRecord make_record(const Result& result, std::string_view digest, const Framework& framework) {
    GroupRecord record{
        .id = bytes_of_hexadecimal<sizeof(PackedUuid)>(result.id),
        .revision = result.revision,
        .modified = moment_of(result.modified),
        .digest = packed_digest(digest),
        .kind = result.respondent.kind.value_or(RespondentKind::person),
        .organisation = result.respondent.organisation,
        .listed = place_in(framework.lists.organisation, result.respondent.organisation_id),
        .role = place_in(framework.lists.role, result.respondent.role),
        .private_partners = result.scope.private_partners.value_or(true)};
    record.answers.reserve(result.answers.size());
    for (const Answer& answer : result.answers) {
        RecordedAnswer& recorded = record.answers.emplace_back();
        recorded.level = level_or_zero(answer.level, result.scope) & 7U;
        recorded.reason = answer.reason;
        recorded.mark = answer.mark;
    }
    const auto desired = desired_level(result);
    for (std::size_t i = 0; i < result.targets.size(); ++i) {
        const auto& own = result.targets[i];
        record.targets[i] = level_or_zero(own ? own : desired, result.scope);
    }
    for (const ContextFactor factor : all_context_factors) {
        record.context[static_cast<std::size_t>(factor)] =
            static_cast<std::uint8_t>(result.context.factor(factor).value_or(0));
    }
    return record;
}

std::vector<RecordedComment> recorded_comments(const Result& result) {
    std::vector<RecordedComment> comments;
    for (std::size_t i = 0; i < result.answers.size(); ++i) {
        const std::string& text = result.answers[i].comment;
        if (!is_blank(text)) comments.push_back({.point = i, .text = text});
    }
    return comments;
}

std::string uuid_text(const PackedUuid& id) {
    std::string text = hexadecimal(id);
    for (const std::size_t place : {8U, 13U, 18U, 23U}) text.insert(place, 1, '-');
    return text;
}

Moment moment_of(std::string_view time) {
    constexpr std::size_t decimals = 9;
    Moment moment;
    std::size_t place = 0;
    for (; place < time.size() && time[place] != '.'; ++place) {
        const char c = time[place];
        if (c >= '0' && c <= '9') moment.second = moment.second * 10 + (c - '0');
    }
    for (std::size_t i = 1; i <= decimals; ++i) {
        const char c = place + i < time.size() ? time[place + i] : 'Z';
        const std::uint32_t digit = c >= '0' && c <= '9' ? static_cast<std::uint32_t>(c - '0') : 0;
        moment.nanosecond = moment.nanosecond * 10 + digit;
    }
    return moment;
}

} // namespace ketenspiegel
