#pragma once

#include "core/group_record.hpp"

#include <span>
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

/// The results of kind consensus among these, in their order; their texts where records keep
/// comments.
std::vector<AgreedResult> agreed_results(std::span<const GroupRecord* const> records);

} // namespace ketenspiegel
