#pragma once

#include "app/app.hpp"

#include <string_view>

/// Commands of the screen "About you": who answers, for which organisation, about which chain.
namespace ketenspiegel::app {

/// `field`: kind, organisation, role, relation, service or private; `value`: one of its ids.
/// Relations and services are switched on or off, the others chosen. False for what does not exist.
bool choose_profile(App& app, std::string_view field, std::string_view value);
/// `field`: organisation, post or chain.
bool type_profile(App& app, std::string_view field, std::string_view text);

/// What a result file still lacks of this screen: "organisation", "private_partners"; empty when
/// complete.
std::vector<std::string> missing_profile(const Assessment& assessment);

} // namespace ketenspiegel::app
