#pragma once

#include "app/app.hpp"

#include <string_view>

/// Commands of what is set beside the answers: the first impression of each aspect, and the traits
/// one recognises. All return false, changing nothing, for what does not exist or may not be
/// written.
namespace ketenspiegel::app {

/// Places an aspect on the ladder of forms: "1" … "4".
bool place_aspect(App& app, std::string_view aspect, std::string_view level);
bool clear_placement(App& app, std::string_view aspect);

/// `recognition`: "yes", "partly" or "no".
bool recognise(App& app, std::string_view trait, std::string_view recognition);
bool clear_trait(App& app, std::string_view trait);
/// Shows the traits of that aspect, where one is shown at a time.
bool show_traits(App& app, std::string_view aspect);

/// Traits that were answered, of those there are; of one aspect, or of all.
Progress traits_progress(const Assessment& assessment, std::size_t aspect);
Progress traits_progress(const Assessment& assessment);
/// Aspects that were placed, of those there are.
Progress placement_progress(const Assessment& assessment);

} // namespace ketenspiegel::app
