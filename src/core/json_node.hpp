#pragma once

#include "core/json.hpp"
#include "core/whole_number.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ketenspiegel {

/// A value of a Json document, or none, with all that the readers of fields ask of one. A document
/// that another reader of JSON made is read by the same code through a node of its own with these
/// functions. Below, a value is what it must be before its content is asked for.
class JsonNode {
  public:
    JsonNode() = default; ///< none
    explicit JsonNode(const Json& value) : value_(&value) {}

    explicit operator bool() const { return value_ != nullptr; }
    bool is_object() const { return value_->is_object(); }
    bool is_list() const { return value_->is_array(); }
    bool is_text() const { return value_->is_string(); }
    bool is_number() const { return value_->is_number(); }
    bool is_boolean() const { return value_->is_boolean(); }
    bool is_null() const { return value_->is_null(); }

    std::string_view text() const { return value_->get_ref<const std::string&>(); }
    bool boolean() const { return value_->get<bool>(); }
    /// As whole_number; of any value.
    std::optional<std::int64_t> whole() const { return whole_number(*value_); }

    /// Of an object; none where there is none of that name.
    JsonNode member(std::string_view name) const {
        const auto found = value_->find(name);
        return found == value_->end() ? JsonNode() : JsonNode(*found);
    }
    /// Pairs of a name and what a node can be made of, in the order of the document.
    const Json::object_t& members() const { return value_->get_ref<const Json::object_t&>(); }

    /// Of a list, as `members`.
    const Json::array_t& items() const { return value_->get_ref<const Json::array_t&>(); }
    std::size_t size() const { return value_->size(); }

  private:
    const Json* value_ = nullptr;
};

} // namespace ketenspiegel
