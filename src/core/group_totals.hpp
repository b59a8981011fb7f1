#pragma once

#include "core/averages.hpp"
#include "core/framework.hpp"
#include "core/group.hpp"
#include "core/group_organisations.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace ketenspiegel {

/// The results with one role.
struct RoleTotals {
    std::size_t results = 0;
    std::vector<Average> means{}; ///< by aspect, over the results that are sufficient for it
};

/// One organisation's own figures.
struct OrganisationFigures {
    std::vector<OrganisationAspect> aspects{}; ///< by aspect
    std::vector<OrganisationPoint> points{};   ///< by point
    std::vector<bool> persons{}; ///< by aspect, then by point: a person's result is among those
};

/// What a group's figures are made of: means over organisations of means over their results, and
/// counts over all results. Organisations must be added in one and the same order, that of their
/// keys, for their sums to be the same bit by bit.
class GroupTotals {
  public:
    explicit GroupTotals(const Framework& framework);

    /// Counts an organisation's results; returns its own figures.
    OrganisationFigures add(const RecordedOrganisation& organisation);

    const std::vector<FiguresAverage>& aspects() const { return aspects_; }
    const std::vector<Average>& targets() const { return targets_; }
    const Average& context(ContextFactor factor) const {
        return context_[static_cast<std::size_t>(factor)];
    }
    const std::vector<RoleTotals>& roles() const { return roles_; } ///< by ChoiceLists::role

    /// By point: counts, marks and mean; agreement and priority are not in it yet.
    std::vector<GroupPoint> points() const;

  private:
    /// One organisation's means in the making.
    struct Own {
        std::vector<FiguresAverage> aspects;
        std::vector<Average> targets;
        std::array<Average, context_factor_count> context{};
        std::vector<Average> points;
        std::vector<bool> persons; ///< as OrganisationFigures has them
    };

    void add_record(const GroupRecord& record, Own& own);
    void count_points(const GroupRecord& record, Own& own);
    void rate_aspects(const GroupRecord& record, Own& own);

    const Framework& framework_;
    std::vector<FiguresAverage> aspects_;
    std::vector<Average> targets_;
    std::array<Average, context_factor_count> context_{};
    std::vector<RoleTotals> roles_;
    std::vector<GroupPoint> points_;
    std::vector<Average> point_means_;
};

} // namespace ketenspiegel
