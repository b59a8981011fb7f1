#pragma once

#include "app/app.hpp"

#include <string_view>

/// Commands of direction and plan: the context, the considerations, the targets and the initiatives
/// that already run. All return false, changing nothing, for what does not exist or may not be
/// written.
namespace ketenspiegel::app {

/// `factor`: an id of ContextFactor; `level`: "1" … "4".
bool set_context(App& app, std::string_view factor, std::string_view level);
bool clear_context(App& app, std::string_view factor);
bool type_consideration(App& app, std::string_view consideration, std::string_view text);

/// `level`: "1" … "4" for a target of one's own, "desired" for the form that follows from the
/// context.
bool set_target(App& app, std::string_view aspect, std::string_view level);

/// Initiatives are named by their number from 1, as text.
bool add_initiative(App& app);
bool remove_initiative(App& app, std::string_view number);
/// `field`: aspect or status; `value`: an id.
bool choose_initiative(App& app, std::string_view number, std::string_view field,
                       std::string_view value);
/// `field`: title or note.
bool type_initiative(App& app, std::string_view number, std::string_view field,
                     std::string_view text);

} // namespace ketenspiegel::app
