#include "core/text_comparison.hpp"

#include "core/json_pointer.hpp"
#include "core/limits.hpp"
#include "core/name_index.hpp"
#include "core/words.hpp"

#include <algorithm>
#include <string_view>

namespace ketenspiegel {

namespace {

class Comparison {
  public:
    Comparison(const std::string& file, const std::string& other_file,
               std::vector<Problem>& problems)
        : file_(file), other_file_(other_file), problems_(problems) {}

    void compare(const Json& value, const Json& other, const std::string& pointer) {
        if (value.is_string() && other.is_string()) {
            if (find_placeholders(value.get_ref<const std::string&>()) !=
                find_placeholders(other.get_ref<const std::string&>())) {
                report(pointer);
            }
        } else if (value.is_object() && other.is_object()) {
            compare_members(value.get_ref<const Json::object_t&>(),
                            other.get_ref<const Json::object_t&>(), pointer);
        } else if (value.is_array() && other.is_array()) {
            for (std::size_t i = 0; i < std::min(value.size(), other.size()); ++i) {
                compare(value[i], other[i], pointer_to(pointer, i));
            }
        }
    }

  private:
    void compare_members(const Json::object_t& members, const Json::object_t& others,
                         const std::string& pointer) {
        // Looking up every key in the other object would take a hostile file hours.
        NameIndex places;
        for (std::size_t i = 0; i < others.size(); ++i)
            places.add(others.begin()[static_cast<std::ptrdiff_t>(i)].first, i);
        for (const auto& [key, member] : members) {
            if (const auto place = places.find(key)) {
                compare(member, others.begin()[static_cast<std::ptrdiff_t>(*place)].second,
                        pointer_to(pointer, key));
            }
        }
    }

    void report(const std::string& pointer) {
        if (problems_.size() >= limits::problems) return;
        problems_.push_back({.code = ProblemCode::placeholders_differ,
                             .pointer = pointer,
                             .arguments = {{"file", file_},
                                           {"id", pointer.substr(1)},
                                           {"language", file_},
                                           {"other", other_file_}}});
    }

    const std::string& file_;
    const std::string& other_file_;
    std::vector<Problem>& problems_;
};

} // namespace

void compare_placeholders(const Json& document, const Json& other, const std::string& file,
                          const std::string& other_file, std::vector<Problem>& problems) {
    Comparison(file, other_file, problems).compare(document, other, "");
}

} // namespace ketenspiegel
