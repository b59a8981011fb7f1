#pragma once

#include "core/framework.hpp"
#include "core/group_record.hpp"
#include "core/problem.hpp"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// A result file as a group takes it up.
struct RecordedFile {
    GroupRecord record{};            ///< with the comments; its view of the organisation is empty
    std::string organisation{};      ///< for that view, once it stays where it is
    std::string modified{};          ///< as the file says it
    std::string chain{};             ///< as the file calls it; "": it does not
    std::vector<Problem> warnings{}; ///< about what counts otherwise than it stands there
};

/// Why a group leaves out a result about which these warnings are, of read_result: it is damaged,
/// or answers nothing. Null where it counts.
const Problem* reason_to_leave_out(const std::vector<Problem>& warnings);

/// The record of the bytes of a result file. Fails with the reason why a group leaves it out: it is
/// unreadable as a result of this questionnaire, damaged, or answers nothing.
std::expected<RecordedFile, Problem> record_file(std::string_view bytes,
                                                 const Framework& framework);

} // namespace ketenspiegel
