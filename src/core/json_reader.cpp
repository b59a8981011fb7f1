#include "core/json_reader.hpp"

#include "core/json_pointer.hpp"
#include "core/limits.hpp"
#include "core/sorting.hpp"
#include "core/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ketenspiegel {

namespace {

/// nlohmann's number for "a number that no double holds"; all others are faults of syntax.
constexpr int number_out_of_range = 406;

Problem at_offset(ProblemCode code, std::string_view bytes, std::size_t offset) {
    const std::string_view before = bytes.substr(0, std::min(offset, bytes.size()));
    const std::size_t last_break = before.rfind('\n');
    const std::string_view line =
        last_break == std::string_view::npos ? before : before.substr(last_break + 1);
    Problem problem{.code = code};
    problem.line = 1 + static_cast<std::size_t>(std::ranges::count(before, '\n'));
    problem.column = 1 + count_characters(line);
    return problem;
}

/// Builds the document from nlohmann's events and refuses what the limits do. Its own, because the
/// library's builder keeps the last of two equal keys in silence and searches an object anew for
/// every key, which a hostile file turns into hours.
class DocumentBuilder {
  public:
    /// `limited`: whether the limits on texts hold.
    DocumentBuilder(std::string_view bytes, bool limited) : bytes_(bytes), limited_(limited) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value) { return add(value); }
    bool number_float(double value, const std::string&) { return add(value); }
    bool binary(Json::binary_t&) { return false; } // no JSON text has any
    bool string(std::string& value) {
        if (is_too_long(value)) return refuse(ProblemCode::text_too_long, next_pointer());
        return add(std::move(value));
    }

    bool start_object(std::size_t) { return open(Json::object()); }
    bool key(std::string& name) {
        if (is_too_long(name)) return refuse(ProblemCode::text_too_long, pointer());
        key_ = std::move(name);
        return true;
    }
    bool end_object() {
        if (const std::string* doubled = find_doubled_key()) {
            fault_ = {.code = ProblemCode::duplicate_key,
                      .pointer = pointer_to(pointer(), *doubled),
                      .arguments = {{"key", shorten(*doubled, shown_key)}}};
            return false;
        }
        open_.pop_back();
        return true;
    }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() {
        open_.pop_back();
        return true;
    }

    template <typename Exception>
    bool parse_error(std::size_t position, const std::string&, const Exception& error) {
        const std::size_t offset = position == 0 ? 0 : position - 1; // it counts what was read
        ProblemCode code = ProblemCode::not_json;
        if (has_root_ && open_.empty()) {
            code = ProblemCode::trailing_text;
        } else if (error.id == number_out_of_range) {
            code = ProblemCode::number_too_large;
        } else if (std::string_view(error.what()).contains("surrogate")) {
            code = ProblemCode::lone_surrogate; // only the wording tells it from other escapes
        }
        fault_ = at_offset(code, bytes_, offset);
        return false;
    }

    Json take_document() { return std::move(root_); }
    Problem take_fault() { return std::move(fault_); }

  private:
    static constexpr std::size_t shown_key = 60;

    bool is_too_long(const std::string& text) const {
        return limited_ && text.size() > limits::text && count_characters(text) > limits::text;
    }

    bool refuse(ProblemCode code, std::string pointer) {
        const std::size_t limit =
            code == ProblemCode::nested_too_deep ? limits::nesting : limits::text;
        fault_ = {.code = code,
                  .pointer = std::move(pointer),
                  .arguments = {{"limit", std::to_string(limit)}}};
        return false;
    }

    /// Appends to what is open; nothing is searched, see find_doubled_key.
    Json& append(Json&& value) {
        if (open_.empty()) {
            has_root_ = true;
            return root_ = std::move(value);
        }
        Json& parent = *open_.back();
        if (parent.is_array()) {
            auto& items = parent.get_ref<Json::array_t&>();
            return items.emplace_back(std::move(value));
        }
        auto& members = parent.get_ref<Json::object_t&>();
        return members.emplace_back(std::move(key_), std::move(value)).second;
    }

    bool add(Json value) {
        append(std::move(value));
        return true;
    }

    bool open(Json value) {
        if (open_.size() == limits::nesting) {
            return refuse(ProblemCode::nested_too_deep, next_pointer());
        }
        // Addresses stay: nothing is appended to a parent while a child of it is open.
        open_.push_back(&append(std::move(value)));
        return true;
    }

    const std::string* find_doubled_key() const {
        const auto& members = open_.back()->get_ref<const Json::object_t&>();
        std::vector<const std::string*> keys;
        keys.reserve(members.size());
        for (const auto& member : members) keys.push_back(&member.first);
        const auto text = [](const std::string* name) -> const std::string& { return *name; };
        sort_by(keys, text);
        const auto doubled = std::ranges::adjacent_find(keys, {}, text);
        return doubled == keys.end() ? nullptr : *doubled;
    }

    /// Of what was opened last.
    std::string pointer() const {
        std::string place;
        for (std::size_t i = 0; i + 1 < open_.size(); ++i) place = child_pointer(place, *open_[i]);
        return place;
    }

    /// Of the value that is read now.
    std::string next_pointer() const {
        if (open_.empty()) return {};
        const Json& parent = *open_.back();
        return parent.is_array() ? pointer_to(pointer(), parent.size())
                                 : pointer_to(pointer(), key_);
    }

    /// Of the last child.
    static std::string child_pointer(const std::string& place, const Json& parent) {
        if (parent.is_array()) return pointer_to(place, parent.size() - 1);
        return pointer_to(place, parent.get_ref<const Json::object_t&>().back().first);
    }

    std::string_view bytes_;
    bool limited_;
    Json root_;
    bool has_root_ = false;
    std::vector<Json*> open_; ///< objects and lists not yet closed, the outermost first
    std::string key_;         ///< of the member that comes next
    Problem fault_;
};

std::expected<Json, Problem> build(std::string_view bytes, bool limited) {
    DocumentBuilder builder(bytes, limited);
    if (!Json::sax_parse(bytes.begin(), bytes.end(), &builder)) {
        return std::unexpected(builder.take_fault());
    }
    // The library takes a NUL for the end of the text, wherever one stands between values.
    if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
        return std::unexpected(at_offset(ProblemCode::trailing_text, bytes, nul));
    }
    return builder.take_document();
}

} // namespace

std::expected<Json, Problem> read_json(std::string_view bytes) {
    if (bytes.size() > limits::file_bytes) {
        constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
        return std::unexpected(
            Problem{.code = ProblemCode::file_too_large,
                    .arguments = {{"limit", std::to_string(limits::file_bytes / mebibyte)}}});
    }
    if (const auto bad = find_bad_utf8(bytes)) {
        return std::unexpected(at_offset(ProblemCode::bad_utf8, bytes, *bad));
    }
    return build(bytes, true);
}

Json read_own_json(std::string_view bytes) {
    return build(bytes, false).value_or(Json());
}

std::string write_json(const Json& value) {
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string write_compact_json(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace ketenspiegel
