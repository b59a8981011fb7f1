#include "core/texts.hpp"

#include <algorithm>

namespace ketenspiegel {

std::vector<std::string> chosen_names(const std::vector<std::string>& chosen,
                                      const std::vector<std::string>& all,
                                      const std::vector<std::string>& names) {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < all.size() && i < names.size(); ++i) {
        if (std::ranges::find(chosen, all[i]) != chosen.end()) found.push_back(names[i]);
    }
    return found;
}

} // namespace ketenspiegel
