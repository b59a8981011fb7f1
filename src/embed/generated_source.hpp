#pragma once

#include "embed/data_files.hpp"

#include <string>

namespace ketenspiegel::embed {

/// The C++ source that defines what core/embedded.hpp declares, but for the example group.
std::string generated_source(const DataFiles& files);

/// The C++ source with the example group: one of its own, so that only programs that ask for the
/// group get it.
std::string generated_example_group_source(const DataFiles& files);

} // namespace ketenspiegel::embed
