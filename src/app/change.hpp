#pragma once

#include "core/json.hpp"

#include <optional>
#include <string>

namespace ketenspiegel::app {

/// The one way in which an assessment's document changes: a member, named by a JSON pointer (RFC
/// 6901) through objects, gets a value or is removed; "" names the document as a whole. It is what
/// undo reverses, what the journal stores and what another tab follows.
struct Change {
    std::string path{};
    std::optional<Json> value{};
};

/// Makes the change, with the objects on the way where they are missing, and returns what undoes
/// it. A path that leads through something else than objects changes nothing.
Change apply_change(Json& document, const Change& change);

/// A change as it is stored: `{"path": …, "value": …}`, without `value` where the member is
/// removed.
Json to_json(const Change& change);
/// Nothing where the JSON is not a change.
std::optional<Change> change_from_json(const Json& json);

} // namespace ketenspiegel::app
