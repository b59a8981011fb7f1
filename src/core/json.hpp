#pragma once

#include <nlohmann/json.hpp>

namespace ketenspiegel {

/// The JSON value of the whole product: objects keep the order in which their keys were written,
/// so that a file can be written back as it was read.
///
/// The product is built without exceptions: check the type before every access, never call `at`,
/// `get` or `parse` on something that was not checked. Text becomes Json through `read_json`
/// (core/json_reader.hpp) only.
using Json = nlohmann::ordered_json;

/// The text of a member; "" where there is none, or it is no text.
inline std::string text_member(const Json& object, std::string_view name) {
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? member->get<std::string>()
                                                         : std::string();
}

} // namespace ketenspiegel
