#pragma once

#include <string>

#include "embed/data_files.hpp"

namespace ketenspiegel::embed {

// The C++ source that defines what core/embedded.hpp declares.
std::string generated_source(const DataFiles& files);

} // namespace ketenspiegel::embed
