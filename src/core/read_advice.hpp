#pragma once

#include "core/framework.hpp"
#include "core/json.hpp"
#include "core/shape_checker.hpp"
#include "core/texts.hpp"

#include <string>
#include <vector>

namespace ketenspiegel {

/// Reads the member `advice` of a texts file: by aspect, or empty where the questionnaire gives
/// none. Reports what is missing, surplus or empty, and steps with too few or too many actions.
std::vector<AspectAdvice> read_advice(const Json& document, const Framework& framework,
                                      const std::string& language, ShapeChecker& check);

/// Reports `advice_differs` where two languages do not advise on the same steps with as many
/// actions each. `file` and `other_file` name them.
void compare_advice(const Texts& texts, const Texts& other, const Framework& framework,
                    const std::string& file, const std::string& other_file,
                    std::vector<Problem>& problems);

} // namespace ketenspiegel
