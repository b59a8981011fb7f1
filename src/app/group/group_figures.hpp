#pragma once

#include "core/agreed_results.hpp"
#include "core/group.hpp"
#include "core/group_comments.hpp"
#include "core/look_alikes.hpp"
#include "core/record_file.hpp"
#include "core/round_comparison.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::app {

/// The figures of the open group, worked out whenever its files or its settings change.
struct GroupFigures {
    /// An organisation that results speak for, shown by itself or not.
    struct Organisation {
        std::string key{}; ///< as OrganisationDirectory finds it
        OrganisationName name{};
        std::size_t results = 0;
    };

    Group group{};
    std::vector<Organisation> organisations{}; ///< by key
    std::vector<LookAlike> look_alikes{};      ///< of those, whatever somebody said of them
    GroupComments comments{};
    std::vector<AgreedResult> agreed{}; ///< by id
    std::optional<RoundComparison> rounds{};
    std::string earlier_name{}; ///< of the round before

    /// What the comments are views of.
    std::vector<std::shared_ptr<const RecordedFile>> files{};
};

} // namespace ketenspiegel::app
