#pragma once

#include <array>
#include <string_view>

namespace ketenspiegel::app {

/// "answer/governance.09/2" → {"answer", "governance.09", "2"}; what is not there is "".
using KeyParts = std::array<std::string_view, 3>;

KeyParts split_key(std::string_view key);

} // namespace ketenspiegel::app
