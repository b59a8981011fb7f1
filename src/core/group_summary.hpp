#pragma once

#include "core/framework.hpp"
#include "core/group_record.hpp"
#include "core/problem.hpp"
#include "core/result.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace ketenspiegel {

/// A file that a group does without, and why.
struct LeftOut {
    std::string file{}; ///< as whoever reads the files names it
    Problem problem{};
};

/// A chain that results name.
struct NamedChain {
    std::string name{};      ///< as most of them spell it, of equals the first
    std::size_t results = 0; ///< that name it, those that a later revision replaced among them
};

/// What a group is made of, however it was gathered.
struct GroupResults {
    /// The latest revision of each id and spelling of an organisation, by id and spelling. Which
    /// spellings are one organisation is decided later, so that a register may change.
    std::vector<const GroupRecord*> records{};
    std::size_t superseded = 0; ///< results that a later revision took the place of, and copies
    std::vector<LeftOut> left_out{}; ///< by file
};

/// By file and reason, as GroupResults has them.
void sort_left_out(std::vector<LeftOut>& files);

/// Results on their way to a group. It takes them in any order and in parts that are merged later,
/// and comes to the same. Of a result it keeps a record of bounded size, never the file, and its
/// comments only when told to; what a later revision under the same name supersedes is dropped at
/// once. All results must be in the shape of one framework.
class GroupSummary {
  public:
    /// Whether the respondents' comments are kept too, as a report needs them.
    enum class Comments : bool { dropped, kept };

    GroupSummary() = default;
    explicit GroupSummary(Comments comments) : comments_(comments) {}
    GroupSummary(GroupSummary&&) noexcept = default;
    GroupSummary& operator=(GroupSummary&&) noexcept = default;

    /// Takes up a result, as make_record does.
    void add(const Result& result, std::string_view digest, const Framework& framework);

    /// Takes up a record, with its comments as it has them.
    void add(GroupRecord record);

    /// Takes up the bytes of a result file, or leaves it out: unreadable as a result of this
    /// questionnaire, or damaged. Returns the warnings about a result that counts.
    std::vector<Problem> add_file(const std::string& name, std::string_view bytes,
                                  const Framework& framework);

    void leave_out(std::string file, Problem problem);

    /// Takes up all that the other one has.
    void merge(GroupSummary other);

    /// As GroupResults has them; valid until the summary changes.
    std::vector<const GroupRecord*> records() const;

    /// Results that a later revision took the place of, and copies.
    std::size_t superseded() const { return superseded_; }

    /// By file.
    std::vector<LeftOut> left_out() const;

    /// The chains that results name, by key (organisation_key); who names none is in none.
    std::map<std::string, NamedChain> chains() const;

    /// All three of the group; valid until the summary changes.
    GroupResults results() const { return {records(), superseded(), left_out()}; }

  private:
    /// By id and by the organisation as it is named.
    struct HashVote {
        std::size_t operator()(const GroupRecord& record) const noexcept;
    };
    struct EqualVote {
        bool operator()(const GroupRecord& one, const GroupRecord& other) const {
            return one.id == other.id && one.organisation == other.organisation &&
                   one.listed == other.listed;
        }
    };
    using Records = std::unordered_set<GroupRecord, HashVote, EqualVote>;

    struct HashName {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const noexcept {
            return std::hash<std::string_view>{}(name);
        }
    };

    std::string_view kept(std::string_view organisation);

    Comments comments_ = Comments::dropped;
    Records records_{}; ///< the latest of each
    std::unordered_set<std::string, HashName, std::equal_to<>> organisations_{}; ///< as spelled
    std::size_t superseded_ = 0;
    std::vector<LeftOut> left_out_{};
    std::map<std::string, std::size_t> chains_{}; ///< as spelled: how many name it so
};

} // namespace ketenspiegel
