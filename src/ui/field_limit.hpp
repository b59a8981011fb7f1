#pragma once

#include "app/app.hpp"
#include "ui/widgets/field.hpp"

namespace ketenspiegel::ui {

/// The field with what is to be told of its limit: how many characters are left near its end, and
/// what of the text last typed did not come in.
Field with_limit(const app::App& app, Field field);

} // namespace ketenspiegel::ui
