#pragma once

#include "core/texts.hpp"

#include <compare>
#include <cstddef>
#include <optional>
#include <string>

namespace ketenspiegel {

/// An organisation as it is shown: one of the questionnaire's list has a name in each language.
struct OrganisationName {
    /// In the questionnaire's first language where it is on the list, as documents have it; else as
    /// the register names it, else as a result spells it.
    std::string name{};
    std::optional<std::size_t> listed{}; ///< index into ChoiceLists::organisation

    /// In the language of those texts, which are its questionnaire's.
    const std::string& in(const Texts& texts) const {
        return listed ? texts.lists.organisation[*listed] : name;
    }

    auto operator<=>(const OrganisationName&) const = default;
};

} // namespace ketenspiegel
