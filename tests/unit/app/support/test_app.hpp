// A running program without a host: what it asks of one is read from `app.effects`.
#pragma once

#include "app/app.hpp"
#include "app/commands.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::app::test {

/// 1 November 2026, 09:00 UTC.
inline constexpr double start_ms = 1793523600000;

inline void make_ready(App& app) {
    app.uuids = Uuids("a seed");
    app.now_ms = start_ms;
    app.storage.available = true;
    app.ready = true;
    app.words = &interface_in("en");
}

/// Takes the effects of this kind out of what waits for the host; the others are dropped.
inline std::vector<Json> take(App& app, std::string_view kind) {
    const Json list = app.effects.list();
    (void)app.effects.take();
    std::vector<Json> found;
    for (const Json& effect : list) {
        if (effect["effect"].get<std::string>() == kind) found.push_back(effect);
    }
    return found;
}

/// Hands over what is due and confirms it, as a host with a healthy disk does; the store effects.
std::vector<Json> store(App& app);

/// Everything a command could change, as a text to compare.
std::string state_of(const App& app);

/// A new assessment, complete enough for a file: organisation and scope told.
void begin(App& app, bool private_partners = true);

/// The answer of the open assessment to the point.
const Answer& answer_to(const App& app, std::string_view point);

} // namespace ketenspiegel::app::test
