#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ketenspiegel {

/// The JSON pointer (RFC 6901) of a member: `~` and `/` in its name are escaped.
std::string pointer_to(std::string_view parent, std::string_view name);

/// The JSON pointer of a list's item, counted from 0.
std::string pointer_to(std::string_view parent, std::size_t index);

/// A place in a document, as a chain of names on the stack: making one costs nothing, and only a
/// fault turns it into a pointer. A place must not outlive its parent.
class Place {
  public:
    Place() = default;
    Place(const Place& parent, std::string_view name) : parent_(&parent), name_(name) {}
    Place(const Place& parent, std::size_t index) : parent_(&parent), index_(index) {}

    std::string pointer() const;

  private:
    static constexpr std::size_t no_index = static_cast<std::size_t>(-1);

    const Place* parent_ = nullptr; ///< none: the document itself
    std::string_view name_{};
    std::size_t index_ = no_index;
};

} // namespace ketenspiegel
