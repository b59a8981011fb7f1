#pragma once

#include "core/framework.hpp"
#include "core/problem.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::test {

/// A file that nobody may take for a result.
struct RefusedFile {
    std::string what{};
    std::string bytes{};
    ProblemCode code{}; ///< what core's reader says
};

/// What every reader must refuse, made of one whole result of the framework, whose first aspect is
/// `aim`.
std::vector<RefusedFile> refused_files(const Framework& framework);

/// The result that they are made of, in which nothing is wrong.
std::string good_file(const Framework& framework);

} // namespace ketenspiegel::test
