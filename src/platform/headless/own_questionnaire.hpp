#pragma once

#include <string>
#include <string_view>

namespace ketenspiegel::platform {

/// A questionnaire as somebody might make of the built-in one, in the bytes of its file: under an
/// id and version of its own, in all languages, with one of its aspects and only the first
/// `points` of those. Its title is the aspect's name.
std::string own_questionnaire(std::string_view id, int version = 1,
                              std::string_view aspect = "resources", std::size_t points = 3);

} // namespace ketenspiegel::platform
