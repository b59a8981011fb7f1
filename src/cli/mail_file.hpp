#pragma once

#include "cli/content.hpp"
#include "core/function_ref.hpp"
#include "core/problem.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace ketenspiegel::cli {

/// A part of a mail that is no mail itself.
struct MailPart {
    std::string name{};       ///< as it is attached, in UTF-8; its type where it has no name
    bool is_own_text = false; ///< of the mail: it has no name
    std::string bytes{};      ///< decoded, to one more than UnpackingBudget::most_bytes_at_once
    std::size_t mails = 0;    ///< how many mails it lies in, this one not counted
};

/// Gives every part of a saved mail, or of all in a mailbox, to `take`, those of mails within it
/// too, in their order, until one is answered with false. `most_mails`: what lies in more is not
/// looked into, but told by a part without bytes whose `mails` is beyond it. Returns what hinders:
/// more parts than a file may hold (nothing is read then), or that it is no mail (zip_damaged).
std::optional<ProblemCode> read_mail(const Content& content, std::size_t most_mails,
                                     FunctionRef<bool(MailPart&&)> take);

} // namespace ketenspiegel::cli
