#include "core/json_pointer.hpp"

namespace ketenspiegel {

std::string pointer_to(std::string_view parent, std::string_view name) {
    std::string pointer(parent);
    pointer += '/';
    for (const char c : name) {
        if (c == '~') {
            pointer += "~0";
        } else if (c == '/') {
            pointer += "~1";
        } else {
            pointer += c;
        }
    }
    return pointer;
}

std::string pointer_to(std::string_view parent, std::size_t index) {
    return std::string(parent) + "/" + std::to_string(index);
}

std::string Place::pointer() const {
    if (!parent_) return {};
    return index_ == no_index ? pointer_to(parent_->pointer(), name_)
                              : pointer_to(parent_->pointer(), index_);
}

} // namespace ketenspiegel
