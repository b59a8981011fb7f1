#pragma once

#include "core/framework.hpp"
#include "core/group.hpp"
#include "core/group_summary.hpp"
#include "core/result.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/random_results.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

/// Groups of results made for a test, so that it shows its numbers itself.
namespace ketenspiegel::test {

/// A UUID of version 4 that sorts by the number.
std::string uuid(int number);

/// Results of one group, in the shape of a small framework: two aspects of four points, unless
/// other ones are given.
class GroupCase {
  public:
    explicit GroupCase(const std::vector<AspectShape>& shapes = {{"a", 4}, {"b", 4}});

    /// A new result, nothing answered; ids rise with each. It stays where it is.
    Result& add(std::string_view organisation, RespondentKind kind = RespondentKind::person);

    /// The same with all points of all aspects rated alike.
    Result& add_rated(std::string_view organisation, int level,
                      RespondentKind kind = RespondentKind::person);

    /// Rates all points of an aspect alike.
    void rate(Result& result, std::size_t aspect, int level) const;

    GroupSummary summary(GroupSummary::Comments comments = GroupSummary::Comments::dropped) const;
    Group aggregate(int min_group = 1) const;

    /// Index of a point by its id, which must exist.
    std::size_t point(std::string_view id) const { return framework.find_point(id).value(); }

    Framework framework;
    std::deque<Result> results;
};

/// A file of a group: a result, and its digest or nothing.
struct GroupFile {
    Result result;
    std::string digest;
};

/// Results of eight organisations, spelled in several ways, of all kinds and roles, many of them in
/// several revisions, some twice, some without a digest and not the same then.
std::vector<GroupFile> random_group(const Framework& framework, std::size_t files, Random& random);

} // namespace ketenspiegel::test
