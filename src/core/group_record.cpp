#include "core/group_record.hpp"

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

std::int16_t role_index(const std::string& role, const Framework& framework) {
    const auto& roles = framework.lists.role;
    const auto found = std::ranges::find(roles, role);
    return found == roles.end() ? std::int16_t{-1}
                                : static_cast<std::int16_t>(found - roles.begin());
}

} // namespace

GroupRecord make_record(const Result& result, std::string_view digest, const Framework& framework) {
    GroupRecord record{.id = result.id,
                       .revision = result.revision,
                       .modified = comparable_time(result.modified),
                       .digest = std::string(digest),
                       .kind = result.respondent.kind.value_or(RespondentKind::person),
                       .organisation = result.respondent.organisation,
                       .role = role_index(result.respondent.role, framework),
                       .private_partners = result.scope.private_partners.value_or(true)};
    record.answers.reserve(result.answers.size());
    for (const Answer& answer : result.answers) {
        record.answers.push_back(
            {level_or_zero(answer.level, result.scope), answer.reason, answer.mark});
    }
    const auto desired = desired_level(result);
    record.targets.reserve(result.targets.size());
    for (const auto& own : result.targets) {
        record.targets.push_back(level_or_zero(own ? own : desired, result.scope));
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

std::string comparable_time(std::string_view time) {
    if (time.ends_with('Z')) time.remove_suffix(1);
    if (time.contains('.')) {
        while (time.ends_with('0')) time.remove_suffix(1);
        if (time.ends_with('.')) time.remove_suffix(1);
    }
    return std::string(time);
}

} // namespace ketenspiegel
