#pragma once

#include "core/json.hpp"

#include <cstddef>

/// Members of what the host says, which may be anything: what is missing or of another kind is
/// false or 0.
namespace ketenspiegel::app {

bool flag(const Json& message, const char* name);
double number(const Json& message, const char* name); ///< finite
std::size_t count(const Json& message, const char* name);

} // namespace ketenspiegel::app
