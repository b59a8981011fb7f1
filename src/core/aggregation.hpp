#pragma once

#include "core/framework.hpp"
#include "core/group.hpp"
#include "core/group_organisations.hpp"
#include "core/group_summary.hpp"
#include "core/group_totals.hpp"

#include <cstddef>
#include <vector>

namespace ketenspiegel {

/// A group's figures in the making, for a program that must answer somebody meanwhile: so many
/// results at a time as there is time for. However the work is divided, the figures are the same
/// bit by bit.
class Aggregation {
  public:
    /// The records must outlive this. `min_group`: as for aggregate.
    Aggregation(GroupResults results, const OrganisationDirectory& directory,
                const Framework& framework, int min_group);

    /// Goes on for about so many results, at least one; true once the figures are done.
    bool work(std::size_t most);

    /// How much of the work is done, and how much there is in all; only for showing it.
    std::size_t worked() const { return worked_; }
    std::size_t whole_work() const { return whole_work_; }

    /// All organisations, by key.
    const std::vector<RecordedOrganisation>& organisations() const { return organisations_; }

    /// The results that stand, those that discussions agreed on among them; by id.
    const std::vector<const GroupRecord*>& records() const { return records_; }

    /// The figures; complete once they are done.
    const Group& group() const { return group_; }
    Group take() { return std::move(group_); }

  private:
    void add_up(const RecordedOrganisation& organisation);
    void hide_figures();
    void conclude();
    void check_sensitivity(std::size_t shown);

    const Framework& framework_;
    std::size_t min_group_;
    std::vector<RecordedOrganisation> organisations_{};
    std::vector<const GroupRecord*> records_{};
    GroupTotals totals_;
    Group group_{};
    /// What the rule of small groups asks of every aspect, and after those of every point: how many
    /// results the hidden organisations have there, and of each shown one whether persons are among
    /// them.
    std::vector<std::size_t> hidden_results_{};
    std::vector<std::vector<bool>> persons_{}; ///< by group_.shown
    bool concluded_ = false;
    std::size_t added_ = 0;   ///< of organisations_
    std::size_t checked_ = 0; ///< of group_.shown: whether the verdict hangs on it
    std::size_t worked_ = 0;
    std::size_t whole_work_ = 0;
};

} // namespace ketenspiegel
