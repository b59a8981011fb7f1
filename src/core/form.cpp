#include "core/form.hpp"

namespace ketenspiegel {

namespace {
constexpr std::array<std::string_view, form_count> ids{"pioneer", "process", "system", "chain"};
}

std::string_view form_id(Form form) {
    return ids[form_index(form)];
}

std::optional<Form> form_from_id(std::string_view id) {
    for (const Form form : all_forms) {
        if (form_id(form) == id) return form;
    }
    return std::nullopt;
}

} // namespace ketenspiegel
