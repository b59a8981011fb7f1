#pragma once

#include "platform/part.hpp"

#include <memory>

namespace ketenspiegel::platform {

/// The coordinator's program: many result files to one picture of the chain.
std::unique_ptr<Part> make_group_part();

} // namespace ketenspiegel::platform
