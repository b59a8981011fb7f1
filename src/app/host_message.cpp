#include "app/host_message.hpp"

#include <cmath>

namespace ketenspiegel::app {

bool flag(const Json& message, const char* name) {
    const auto member = message.find(name);
    return member != message.end() && member->is_boolean() && member->get<bool>();
}

double number(const Json& message, const char* name) {
    const auto member = message.find(name);
    const double value = member != message.end() && member->is_number() ? member->get<double>() : 0;
    return std::isfinite(value) ? value : 0;
}

std::size_t count(const Json& message, const char* name) {
    const double value = number(message, name);
    return value >= 0 && value < 9e15 ? static_cast<std::size_t>(value) : 0;
}

} // namespace ketenspiegel::app
