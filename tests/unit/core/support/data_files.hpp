#pragma once

#include "core/questionnaire.hpp"

#include <string>

/// The files of tests/data.
namespace ketenspiegel::test {

/// The bytes of a file; the test ends when it is not there.
std::string data_file(const std::string& name);

/// A questionnaire file read; the test ends when it is not in order.
Questionnaire data_questionnaire(const std::string& name);

} // namespace ketenspiegel::test
