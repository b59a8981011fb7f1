#pragma once

#include "cli/content.hpp"
#include "core/problem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::cli {

/// Files of which nothing is read, by name.
struct PassedOver {
    std::vector<std::string> others{};   ///< hold no result
    std::vector<std::string> leavings{}; ///< what systems leave beside files
};

/// Whoever reads what files hold. Names are those of files on the disk, and below them of what is
/// packed in them: `r.zip/a.json`.
class Taker {
  public:
    Taker() = default;
    Taker(const Taker&) = delete;
    Taker& operator=(const Taker&) = delete;
    virtual ~Taker() = default;

    /// A result, or what was meant to be one.
    virtual void take(const std::string& name, std::string_view bytes) = 0;
    virtual void take_questionnaire(const std::string& name, std::string_view bytes) = 0;
    virtual void leave_out(const std::string& name, Problem problem) = 0;
};

/// Finds the results in files whatever these are called: in zips, zips within those, saved mails,
/// mails that these forward. The page does the same (web/group), held by tests/intake/table.mjs.
class Unpacking {
  public:
    explicit Unpacking(Taker& taker) : taker_(taker) {}

    /// Looks into a file on the disk, whose first bytes, one more than a result may have, are here.
    /// One that was `given` by itself is taken or left out whatever it is; in a folder it is passed
    /// over where it holds no result. Returns whether there was something that was not passed over.
    bool look(const std::string& name, std::string_view bytes, bool given, PassedOver& passed);

    /// Whether other files can be packed in it.
    static bool is_packed(std::string_view bytes);

  private:
    /// What a file lies in.
    struct Depth {
        std::size_t zips = 0;
        std::size_t mails = 0;
    };

    bool look(const std::string& name, const Content& content, bool given, Depth depth,
              PassedOver& passed);
    bool look_into_zip(const std::string& name, const Content& content, Depth depth,
                       PassedOver& inside);
    bool look_into_mail(const std::string& name, const Content& content, Depth depth,
                        PassedOver& inside);
    /// True, for whoever says that there was something.
    bool leave_out(const std::string& name, ProblemCode code);

    Taker& taker_;
    UnpackingBudget budget_{};
};

} // namespace ketenspiegel::cli
