#pragma once

#include "core/whole_number.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <simdjson.h>
#include <string_view>

namespace ketenspiegel::cli {

/// A value of a document that simdjson read, or none: what JsonNode is to a Json.
class SimdjsonNode {
  public:
    using Element = simdjson::dom::element;

    SimdjsonNode() = default; ///< none
    explicit SimdjsonNode(const Element& value) : value_(value), exists_(true) {}

    explicit operator bool() const { return exists_; }
    bool is_object() const { return value_.is_object(); }
    bool is_list() const { return value_.is_array(); }
    bool is_text() const { return value_.is_string(); }
    bool is_number() const { return value_.is_number(); }
    bool is_boolean() const { return value_.is_bool(); }
    bool is_null() const { return value_.is_null(); }

    std::string_view text() const { return value_.get_string().value_unsafe(); }
    bool boolean() const { return value_.get_bool().value_unsafe(); }
    std::optional<std::int64_t> whole() const {
        double number = 0;
        if (value_.get(number) != simdjson::SUCCESS) return std::nullopt;
        return whole_number_of(number);
    }

    SimdjsonNode member(std::string_view name) const {
        Element found;
        if (value_.at_key(name).get(found) != simdjson::SUCCESS) return {};
        return SimdjsonNode(found);
    }
    simdjson::dom::object members() const { return value_.get_object().value_unsafe(); }

    simdjson::dom::array items() const { return value_.get_array().value_unsafe(); }
    std::size_t size() const { return items().size(); }

  private:
    Element value_{};
    bool exists_ = false;
};

} // namespace ketenspiegel::cli
