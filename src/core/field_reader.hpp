#pragma once

#include "core/form.hpp"
#include "core/json_pointer.hpp"
#include "core/limits.hpp"
#include "core/problem.hpp"
#include "core/unicode.hpp"

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
///
/// `Node` is a value of a document or none, of whichever reader of JSON: see JsonNode.
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

    template <typename Node>
    bool check_object(Node value, const Place& place) {
        return value.is_object() || wrong_type(place, "object");
    }

    /// `member` becomes that member, or none when it is optional and missing.
    template <typename Node>
    bool find(Node object, const Place& place, std::string_view name, Need need, Node& member) {
        member = object.member(name);
        return member || need == Need::optional || missing(place, name);
    }
    template <typename Node>
    bool find_object(Node object, const Place& place, std::string_view name, Need need,
                     Node& member) {
        return find(object, place, name, need, member) &&
               (!member || check_object(member, Place(place, name)));
    }

    /// `limit` in characters. A missing optional text leaves `text` as it is.
    template <typename Node>
    bool read_text(Node object, const Place& place, std::string_view name, Need need,
                   std::string& text, std::size_t limit = limits::text) {
        Node member;
        if (!find(object, place, name, need, member)) return false;
        if (!member) return true;
        const Place text_place(place, name);
        if (!member.is_text()) return wrong_type(text_place, "text");
        const std::string_view found = member.text();
        if (found.size() > limit && count_characters(found) > limit) {
            return fail(ProblemCode::text_too_long, text_place, {{"limit", std::to_string(limit)}});
        }
        text = found;
        return true;
    }

    /// A required whole number from `minimum` to `maximum`.
    template <typename Node>
    bool read_whole(Node object, const Place& place, std::string_view name, std::int64_t minimum,
                    std::int64_t maximum, std::int64_t& number) {
        Node member;
        if (!find(object, place, name, Need::required, member)) return false;
        return take_whole(member.whole(), Place(place, name), minimum, maximum, number);
    }

    /// A whole number from 1 to 4.
    template <typename Node>
    bool take_level(Node value, const Place& place, std::optional<int>& level) {
        std::int64_t whole = 0;
        if (!take_whole(value.whole(), place, form_level(all_forms.front()),
                        form_level(all_forms.back()), whole)) {
            return false;
        }
        level = static_cast<int>(whole);
        return true;
    }

    /// One of the enumerators in `choices`, by the id that `id_of` gives it.
    template <typename Node, typename Value, std::size_t count>
    bool take_choice(Node value, const Place& place, const std::array<Value, count>& choices,
                     std::string_view (*id_of)(Value), std::optional<Value>& chosen) {
        if (!value.is_text()) return wrong_type(place, "text");
        const std::string_view text = value.text();
        const auto found = std::ranges::find(choices, text, id_of);
        if (found != choices.end()) {
            chosen = *found;
            return true;
        }
        std::string allowed;
        for (const Value choice : choices) append_choice(allowed, id_of(choice));
        return unknown_value(text, std::move(allowed), place);
    }

    template <typename Node, typename Value, std::size_t count>
    bool read_choice(Node object, const Place& place, std::string_view name, Need need,
                     const std::array<Value, count>& choices, std::string_view (*id_of)(Value),
                     std::optional<Value>& chosen) {
        Node member;
        if (!find(object, place, name, need, member)) return false;
        return !member || take_choice(member, Place(place, name), choices, id_of, chosen);
    }

    /// Adds to what a message lists as allowed.
    static void append_choice(std::string& allowed, std::string_view id);

    /// A value as a message repeats it: its first 60 characters.
    static std::string shown(std::string_view value);

  private:
    bool missing(const Place& place, std::string_view name);
    /// `whole`: nothing where it is no whole number.
    bool take_whole(std::optional<std::int64_t> whole, const Place& place, std::int64_t minimum,
                    std::int64_t maximum, std::int64_t& number);

    Problem fault_;
    std::vector<Problem> warnings_;
};

} // namespace ketenspiegel
