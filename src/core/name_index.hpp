#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ketenspiegel {

/// Where things stand, by their names: found in the same time however many there are, so that a
/// hostile file cannot turn looking up into hours.
class NameIndex {
  public:
    /// False, and nothing changes, where the name is there already.
    bool add(std::string_view name, std::size_t place);
    std::optional<std::size_t> find(std::string_view name) const;
    void clear();

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const {
            return std::hash<std::string_view>{}(name);
        }
    };
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> places_;
};

} // namespace ketenspiegel
