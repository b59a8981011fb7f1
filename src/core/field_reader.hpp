#pragma once

#include "core/json.hpp"
#include "core/json_pointer.hpp"
#include "core/limits.hpp"
#include "core/problem.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel {

enum class Need : std::uint8_t { required, optional };

/// Takes typed values out of a document that nobody vouches for. Every function returns whether
/// all is well; the first fault, with its place, ends the reading. Warnings do not.
class FieldReader {
  public:
    using Arguments = std::vector<std::pair<std::string, std::string>>;

    Problem take_fault() { return std::move(fault_); }
    std::vector<Problem> take_warnings() { return std::move(warnings_); }

    bool fail(ProblemCode code, const Place& place, Arguments arguments = {});
    bool wrong_type(const Place& place, std::string_view expected);
    bool unknown_value(std::string_view value, std::string allowed, const Place& place);
    /// Beyond limits::problems nothing is added.
    void warn(ProblemCode code, const Place& place, Arguments arguments = {});

    bool check_object(const Json& value, const Place& place);

    /// Points `member` at the member, or at nothing when it is optional and missing.
    bool find(const Json& object, const Place& place, std::string_view name, Need need,
              const Json*& member);
    bool find_object(const Json& object, const Place& place, std::string_view name, Need need,
                     const Json*& member);

    /// `limit` in characters. A missing optional text leaves `text` as it is.
    bool read_text(const Json& object, const Place& place, std::string_view name, Need need,
                   std::string& text, std::size_t limit = limits::text);

    /// A required whole number from `minimum` to `maximum`.
    bool read_whole(const Json& object, const Place& place, std::string_view name,
                    std::int64_t minimum, std::int64_t maximum, std::int64_t& number);

    /// A whole number from 1 to 4.
    bool take_level(const Json& value, const Place& place, std::optional<int>& level);

    /// One of the enumerators in `choices`, by the id that `id_of` gives it.
    template <typename Value, std::size_t count>
    bool take_choice(const Json& value, const Place& place, const std::array<Value, count>& choices,
                     std::string_view (*id_of)(Value), std::optional<Value>& chosen) {
        if (!value.is_string()) return wrong_type(place, "text");
        const auto& text = value.get_ref<const std::string&>();
        const auto found = std::ranges::find(choices, text, id_of);
        if (found != choices.end()) {
            chosen = *found;
            return true;
        }
        std::string allowed;
        for (const Value choice : choices) append_choice(allowed, id_of(choice));
        return unknown_value(text, std::move(allowed), place);
    }

    template <typename Value, std::size_t count>
    bool read_choice(const Json& object, const Place& place, std::string_view name, Need need,
                     const std::array<Value, count>& choices, std::string_view (*id_of)(Value),
                     std::optional<Value>& chosen) {
        const Json* member = nullptr;
        if (!find(object, place, name, need, member)) return false;
        return !member || take_choice(*member, Place(place, name), choices, id_of, chosen);
    }

    /// Adds to what a message lists as allowed.
    static void append_choice(std::string& allowed, std::string_view id);

    /// A value as a message repeats it: its first 60 characters.
    static std::string shown(std::string_view value);

  private:
    Problem fault_;
    std::vector<Problem> warnings_;
};

} // namespace ketenspiegel
