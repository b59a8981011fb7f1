#pragma once

#include "core/group.hpp"
#include "core/group_comments.hpp"
#include "core/record_file.hpp"
#include "core/round_comparison.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::app {

/// What a result of kind consensus says: agreed in a discussion, shown beside the figures.
struct AgreedPoint {
    int level = 0;      ///< 1 to 4; 0: none
    std::string text{}; ///< "" for none
};
struct AgreedResult {
    std::string name{};                ///< the organisation or group that it names
    std::vector<AgreedPoint> points{}; ///< by point
};

/// The figures of the open group, worked out whenever its files or its settings change.
struct GroupFigures {
    Group group{};
    GroupComments comments{};
    std::vector<AgreedResult> agreed{}; ///< by id
    std::optional<RoundComparison> rounds{};
    std::string earlier_name{}; ///< of the round before

    /// What the comments are views of.
    std::vector<std::shared_ptr<const RecordedFile>> files{};
};

} // namespace ketenspiegel::app
