#include "unit/core/support/groups.hpp"

#include "core/digest.hpp"
#include "unit/core/support/results.hpp"

#include <array>
#include <cstdio>

namespace ketenspiegel::test {

std::string uuid(int number) {
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "00000000-0000-4000-8000-%012d", number);
    return text.data();
}

GroupCase::GroupCase(const std::vector<AspectShape>& shapes) : framework(make_framework(shapes)) {}

Result& GroupCase::add(std::string_view organisation, RespondentKind kind) {
    Result& result = results.emplace_back(empty_typed_result(framework));
    result.id = uuid(static_cast<int>(results.size()));
    result.modified = "2026-11-01T09:00:00Z";
    result.respondent.kind = kind;
    result.respondent.organisation = organisation;
    return result;
}

Result& GroupCase::add_rated(std::string_view organisation, int level, RespondentKind kind) {
    Result& result = add(organisation, kind);
    for (std::size_t i = 0; i < framework.aspects.size(); ++i) rate(result, i, level);
    return result;
}

void GroupCase::rate(Result& result, std::size_t aspect, int level) const {
    for (const std::size_t point : framework.aspects[aspect].points) {
        result.answers[point] = {.level = level, .present = true};
    }
}

GroupSummary GroupCase::summary(GroupSummary::Comments comments) const {
    GroupSummary summary(comments);
    for (const Result& result : results) summary.add(result, zero_digest(), framework);
    return summary;
}

Group GroupCase::aggregate(int min_group) const {
    return ketenspiegel::aggregate(summary(), {}, framework, min_group);
}

std::vector<GroupFile> random_group(const Framework& framework, std::size_t files, Random& random) {
    constexpr std::array names{"RVO.nl",
                               " rvo.NL",
                               "Ministerie  van Economische Zaken",
                               "ministerie van\u00A0economische zaken",
                               "Ärztekammer",
                               "ärztekammer",
                               "Post A",
                               "Post B",
                               "Post C",
                               "KVK",
                               "Fenedex",
                               "Ministry of Economic\u200b Affairs",
                               "Post\u2013B"};
    constexpr std::array kinds{RespondentKind::person, RespondentKind::person,
                               RespondentKind::organisation, RespondentKind::consensus};
    std::vector<GroupFile> group;
    while (group.size() < files) {
        if (!group.empty() && random.below(12) == 0) { // the same file once more
            group.push_back(
                group[static_cast<std::size_t>(random.below(static_cast<int>(group.size())))]);
            continue;
        }
        GroupFile file{.result = random_result(framework, random), .digest = ""};
        Result& result = file.result;
        result.id = uuid(random.below(static_cast<int>(files)));
        result.revision = random.below(3);
        result.modified = random.below(2) == 0 ? "2026-11-01T09:00:00Z" : "2026-11-01T09:00:00.5Z";
        result.respondent.organisation =
            names[static_cast<std::size_t>(random.below(static_cast<int>(names.size())))];
        result.respondent.kind =
            kinds[static_cast<std::size_t>(random.below(static_cast<int>(kinds.size())))];
        const auto& listed = framework.lists.organisation;
        if (random.below(6) == 0) {
            result.respondent.organisation_id =
                listed[static_cast<std::size_t>(random.below(static_cast<int>(listed.size())))];
        }
        const auto& roles = framework.lists.role;
        const int role = random.below(static_cast<int>(roles.size()) + 1);
        if (role > 0) result.respondent.role = roles[static_cast<std::size_t>(role - 1)];
        for (auto& factor : result.context.factors) {
            if (random.below(4) > 0) factor = 1 + random.below(4);
        }
        if (random.below(4) > 0) {
            file.digest = zero_digest();
            file.digest.back() = static_cast<char>('0' + random.below(10));
        }
        group.push_back(std::move(file));
    }
    return group;
}

} // namespace ketenspiegel::test
