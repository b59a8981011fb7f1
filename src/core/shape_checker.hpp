#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel {

/// Checks the shape of a file of ours (a framework, texts) and lists everything wrong with it.
/// What cannot be read comes back empty, so that reading goes on to the next fault.
class ShapeChecker {
  public:
    using Arguments = std::vector<std::pair<std::string, std::string>>;

    /// `file` becomes every problem's argument of that name. The list must outlive the checker.
    ShapeChecker(std::string file, std::vector<Problem>& problems)
        : file_(std::move(file)), problems_(problems) {}

    void report(ProblemCode code, std::string pointer, Arguments arguments = {});

    /// Parses a file, and checks its `format` and `version`; an empty object when that fails.
    Json parse(std::string_view bytes, std::string_view format, int version);

    /// Reports every member that is missing or not named here; `optional` ones may be missing.
    void check_fields(const Json& object, std::string_view pointer,
                      std::span<const std::string_view> names,
                      std::span<const std::string_view> optional = {});

    /// Reports every id that has no member and every member that has no id: an object of texts in
    /// `language`, by id.
    void match_ids(const Json& object, const std::string& pointer,
                   std::span<const std::string_view> ids, const std::string& language);

    /// The member, or an empty object or list; a wrong type is reported, an absence is not
    /// (check_fields does that).
    const Json& object(const Json& parent, std::string_view pointer, std::string_view name);
    const Json& list(const Json& parent, std::string_view pointer, std::string_view name);

    /// The member, or nothing; empty text is reported too.
    std::string text(const Json& parent, std::string_view pointer, std::string_view name);

    /// A whole number from 1 to 1,000,000, or 0.
    int number(const Json& parent, std::string_view pointer, std::string_view name);

    /// The list's texts; other items are reported.
    std::vector<std::string> texts(const Json& parent, std::string_view pointer,
                                   std::string_view name);

    /// Reports a list that is there and empty.
    void check_filled(const Json& parent, std::string_view pointer, std::string_view name);

  private:
    void wrong_type(std::string pointer, std::string_view expected);

    std::string file_;
    std::vector<Problem>& problems_;
};

} // namespace ketenspiegel
