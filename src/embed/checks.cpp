#include "embed/checks.hpp"

namespace ketenspiegel::embed {

std::vector<std::string> check_data(const DataFiles&) {
    return {};
}

} // namespace ketenspiegel::embed
