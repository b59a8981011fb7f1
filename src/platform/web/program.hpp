#pragma once

#include "platform/session.hpp"

namespace ketenspiegel::platform {

/// What this program shows: each of the programs made from src/platform/web says so itself.
extern const Session::DrawPage drawn_page;

} // namespace ketenspiegel::platform
