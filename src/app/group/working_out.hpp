#pragma once

#include "app/group/group_figures.hpp"
#include "app/group/kept_group.hpp"
#include "core/aggregation.hpp"
#include "core/organisation_directory.hpp"
#include "core/questionnaire.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace ketenspiegel::app {

/// The figures of a group in the making, a slice at a time: thousands of results are more than a
/// frame has time for.
class WorkingOut {
  public:
    /// `before`: the earlier round, if there is one, and what it is called. What becomes of the
    /// groups afterwards changes nothing here.
    WorkingOut(const KeptGroup& group, const KeptGroup* before, std::string earlier_name,
               const Questionnaire& questionnaire);

    /// Whether it is little enough to be done at once.
    bool is_small() const;

    /// A slice; true once the figures are there.
    bool work();

    std::size_t worked() const;
    std::size_t whole_work() const;

    GroupFigures take() { return std::move(figures_); }

  private:
    void note_organisations();
    bool work_on_rounds();

    std::shared_ptr<const Questionnaire> questionnaire_; ///< keeps the framework; null: built in
    const Framework& framework_;
    OrganisationDirectory directory_, directory_before_{};
    TakenUp taken_;
    int min_group_;
    std::optional<Aggregation> now_{}; ///< its beginning is a slice of its own
    bool counted_ = false;             ///< the figures of the group itself are there

    /// The round before, and both rounds shown as carefully as the more careful of them.
    std::optional<TakenUp> taken_before_{};
    int careful_ = 0;
    std::optional<Aggregation> before_{}, now_carefully_{};

    GroupFigures figures_{};
};

} // namespace ketenspiegel::app
