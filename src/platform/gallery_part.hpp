#pragma once

#include "platform/part.hpp"

#include <memory>

namespace ketenspiegel::platform {

/// The developers' page of all widgets.
std::unique_ptr<Part> make_gallery_part();

} // namespace ketenspiegel::platform
