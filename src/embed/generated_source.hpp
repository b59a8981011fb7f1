#pragma once

#include "embed/data_files.hpp"

#include <string>

namespace ketenspiegel::embed {

/// The C++ source that defines what core/embedded.hpp declares, but for the two below.
std::string generated_source(const DataFiles& files);

/// The C++ source with embedded_texts and embedded_interface: one of its own, so that a program
/// that gets its languages from files does not hold them too.
std::string generated_languages_source(const DataFiles& files);

/// A language as the page loads it for such a program: two lines, each a JSON document without
/// white space, the interface's texts and those of the questionnaire.
std::string language_file(const DataFile& interface_texts, const DataFile& texts);

/// The C++ source with the example group: one of its own, so that only programs that ask for the
/// group get it.
std::string generated_example_group_source(const DataFiles& files);

} // namespace ketenspiegel::embed
