#pragma once

#include "core/group_record.hpp"
#include "core/group_summary.hpp"

#include <string>
#include <vector>

namespace ketenspiegel {

/// What a discussion agreed on at a point.
struct AgreedPoint {
    int level = 0;      ///< of the form, 1 to 4; 0: none
    std::string text{}; ///< "" for none

    bool is_empty() const { return level == 0 && text.empty(); }
};

/// A result of kind consensus: beside a group's figures, never in them.
struct AgreedResult {
    PackedUuid id{};
    std::string name{};                ///< the organisation or group that it names
    std::vector<AgreedPoint> points{}; ///< by point
};

/// The results of kind consensus, by id; their texts where the summary keeps comments.
std::vector<AgreedResult> agreed_results(const GroupSummary& summary);

} // namespace ketenspiegel
