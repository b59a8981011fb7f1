#pragma once

#include "core/framework.hpp"
#include "core/json.hpp"

#include <array>
#include <string>
#include <vector>

/// Small questionnaires made for a test, so that it shows its numbers itself.
namespace ketenspiegel::test {

/// An aspect by its counts: points, and traits by form.
struct AspectShape {
    std::string id;
    int points = 0;
    std::array<int, form_count> traits{1, 1, 1, 1};
};

/// A framework document (`small`, version 1, languages nl and en) with the aspects' ids numbered
/// as the format asks.
Json framework_document(const std::vector<AspectShape>& aspects);

/// A texts document for that framework: every text says what it is.
Json texts_document(const Framework& framework, const std::string& language);

/// The framework read; the test ends when it is not in order.
Framework make_framework(const std::vector<AspectShape>& aspects);

} // namespace ketenspiegel::test
