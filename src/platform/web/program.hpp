#pragma once

#include "platform/session.hpp"

#include <memory>

namespace ketenspiegel::platform {

/// What this program is: each of those made from src/platform/web says so itself; null for the
/// product.
std::unique_ptr<Part> make_part();

} // namespace ketenspiegel::platform
