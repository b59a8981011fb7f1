#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel {

/// Checks the shape of a file of ours (a framework, texts) and lists everything wrong with it, up
/// to limits::problems. What cannot be read comes back empty, so that reading goes on to the next
/// fault; what such a thing lacks is no fault of its own.
class ShapeChecker {
  public:
    using Arguments = std::vector<std::pair<std::string, std::string>>;

    /// `file` becomes every problem's argument of that name. The list must outlive the checker.
    ShapeChecker(std::string file, std::vector<Problem>& problems)
        : file_(std::move(file)), problems_(problems) {}

    /// Long arguments are cut off: they can be all that a hostile file holds.
    void report(ProblemCode code, std::string pointer, Arguments arguments = {});

    /// Parses a file, and checks its `format` and `version`; an empty object when that fails.
    Json parse(std::string_view bytes, std::string_view format, int version);

    /// Reports every member that is missing or not named here; `optional` ones may be missing.
    void check_fields(const Json& object, std::string_view pointer,
                      std::span<const std::string_view> names,
                      std::span<const std::string_view> optional = {});

    /// The members of an object by id, in the order of the ids; null for an id that has none, which
    /// is reported, as is a member that has no id. The object holds texts in `language`.
    std::vector<const Json*> match_ids(const Json& object, const std::string& pointer,
                                       std::span<const std::string_view> ids,
                                       const std::string& language);

    /// Whether it is an object, or a list; else that is reported.
    bool is_object(const Json& value, std::string_view pointer);
    bool is_list(const Json& value, std::string_view pointer);

    /// The member, or an empty object or list; a wrong type is reported, an absence is not
    /// (check_fields does that).
    const Json& object(const Json& parent, std::string_view pointer, std::string_view name);
    const Json& list(const Json& parent, std::string_view pointer, std::string_view name);

    /// The member, or nothing; empty text is reported too.
    std::string text(const Json& parent, std::string_view pointer, std::string_view name);
    /// The value itself.
    std::string text(const Json& value, std::string_view pointer);

    /// A whole number from 1 to 1,000,000, or 0.
    int number(const Json& parent, std::string_view pointer, std::string_view name);

    /// The list's texts; other items are reported.
    std::vector<std::string> texts(const Json& parent, std::string_view pointer,
                                   std::string_view name);

    /// Reports a list that is there and empty.
    void check_filled(const Json& parent, std::string_view pointer, std::string_view name);

    /// Whether the list has no more items than that; else this is reported, and reading it would
    /// only take time.
    bool fits(const Json& list, std::string_view pointer, std::size_t limit);

  private:
    void wrong_type(std::string_view pointer, std::string_view expected);
    bool check_version(const Json& document, int version);

    std::string file_;
    std::vector<Problem>& problems_;
};

} // namespace ketenspiegel
