#pragma once

#include "embed/data_files.hpp"

#include <string>

namespace ketenspiegel::embed {

/// The C++ source that defines what core/embedded.hpp declares.
std::string generated_source(const DataFiles& files);

} // namespace ketenspiegel::embed
