#include "core/text_comparison.hpp"

#include "core/json_pointer.hpp"
#include "core/words.hpp"

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
            for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) {
                const auto counterpart = other.find(key);
                if (counterpart != other.end()) {
                    compare(member, *counterpart, pointer_to(pointer, key));
                }
            }
        }
    }

  private:
    void report(const std::string& pointer) {
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
