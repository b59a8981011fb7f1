#pragma once

#include "platform/session.hpp"

#include <memory>
#include <string_view>

namespace ketenspiegel::platform {

/// What this program is: each of those made from src/platform/web says so itself; null for the
/// product.
std::unique_ptr<Part> make_part();

/// Takes the texts of the first language (`tag`: `nl`; `bytes` as app::take_language has them)
/// before anything asks for texts. Of no use to a program that holds its languages.
void begin_with(std::string_view tag, std::string_view bytes);

} // namespace ketenspiegel::platform
