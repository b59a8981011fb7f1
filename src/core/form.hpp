#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ketenspiegel {

/// The four forms of collaboration, in rising order of intensity (report, 2.2). Their numbers are
/// the levels that a respondent picks. `chain` is `system` extended to private partners.
enum class Form : std::uint8_t { pioneer = 1, process, system, chain };

inline constexpr std::size_t form_count = 4;

inline constexpr std::array<Form, form_count> all_forms{Form::pioneer, Form::process, Form::system,
                                                        Form::chain};

/// Level of a form: 1 to 4.
constexpr int form_level(Form form) {
    return static_cast<int>(form);
}

/// Place of a form in arrays by form: 0 to 3.
constexpr std::size_t form_index(Form form) {
    return static_cast<std::size_t>(form) - 1;
}

/// Form of a level; `level` must be 1 to 4.
constexpr Form level_form(int level) {
    return static_cast<Form>(level);
}

/// `pioneer`, `process`, `system` or `chain`, as files spell it.
std::string_view form_id(Form form);

/// The form with that id, or nothing.
std::optional<Form> form_from_id(std::string_view id);

} // namespace ketenspiegel
