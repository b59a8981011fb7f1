#pragma once

#include "core/agreement.hpp"
#include "core/aspect_rating.hpp"
#include "core/chain_score.hpp"
#include "core/counted_results.hpp"
#include "core/framework.hpp"
#include "core/group_summary.hpp"
#include "core/json.hpp"
#include "core/verdict.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The figures and verdicts of a group of results (scoring: "A group of results"). Nothing is
/// rounded; what has no verdict is empty.
namespace ketenspiegel {

inline constexpr std::string_view group_format = "ketenspiegel-group";
inline constexpr int group_version = 1;

/// Results below which an organisation that rests on persons is not shown by itself.
inline constexpr int default_min_group = 3;
inline constexpr int largest_min_group = 20;

/// An aspect over the organisations, each weighing the same.
struct GroupAspect {
    int organisations = 0;             ///< that have figures for it; one is sufficient
    std::optional<Profile> profile{};  ///< of the means over those
    std::optional<double> deviation{}; ///< mean − the chain's mean
    std::optional<Standing> standing{};
    std::optional<double> target{};         ///< mean over the organisations that have one: 1 to 4
    std::optional<double> gap{};            ///< max(0, target − mean)
    std::optional<double> perception_gap{}; ///< highest − lowest mean that organisations show
    std::optional<double> role_gap{};       ///< the same of roles with min_group results
};

/// A point over all results.
struct GroupPoint {
    LevelCounts counts{}; ///< results at each level
    int rated = 0;        ///< their sum
    int unknown = 0;
    int not_applicable = 0;
    int strength = 0; ///< results that mark it so
    int obstacle = 0;
    std::optional<double> mean{}; ///< of the organisations' means, 1 to 4
    AgreementMeasures agreement{};
    /// (1 − consensus) · (1 + max(0, target − mean)), 0 to 4: where partners differ most and it
    /// matters most. Nothing below two ratings.
    std::optional<double> priority{};
};

/// An organisation's own figures for an aspect. Hidden: it has some, which would show single
/// persons, themselves or by subtraction (scoring: "Small groups"); nothing of them is here.
struct OrganisationAspect {
    int results = 0;                  ///< that are sufficient for it
    std::optional<Figures> figures{}; ///< means over those
    bool hidden = false;
};

/// What an organisation says of a point; hidden likewise.
struct OrganisationPoint {
    int results = 0;              ///< that rate it
    std::optional<double> mean{}; ///< of those, 1 to 4
    bool hidden = false;
};

/// An organisation that is shown by itself, though not on every aspect and point.
struct GroupOrganisation {
    std::string key{}; ///< what it is known by, whatever the language
    OrganisationName name{};
    int results = 0;
    std::vector<OrganisationAspect> aspects{}; ///< by aspect
    std::vector<OrganisationPoint> points{};   ///< by point
};

struct Group {
    int results = 0; ///< that count
    int superseded = 0;
    int consensus_results = 0; ///< what discussions agreed: beside the figures, never in them
    int private_partners = 0;  ///< results that have private partners in scope
    std::vector<LeftOut> left_out{};
    std::vector<PassedOn> passed_on{}; ///< ids under several organisations, all of which count
    std::vector<JoinedName> joined{};  ///< what the register joined
    int organisations = 0;
    int hidden = 0;                         ///< organisations that are not shown by themselves
    std::vector<GroupOrganisation> shown{}; ///< by key

    /// Too few results to show any figure: what follows is empty.
    bool is_protected = false;

    std::vector<GroupAspect> aspects{}; ///< by aspect
    ChainScore chain{};
    Desired desired{};
    std::optional<double> attainment{};
    std::vector<GroupPoint> points{};       ///< by point
    std::vector<std::size_t> agenda{};      ///< points to talk about, the largest priority first
    std::vector<std::size_t> reached{};     ///< points that go well: the mean reaches the target
    std::vector<std::size_t> sensitivity{}; ///< of shown: without it another form is dominant
};

/// The group of what was summarised in the shape of that framework. `directory`: who is who.
/// `min_group`: 1, which hides nobody, to largest_min_group.
Group aggregate(const GroupSummary& summary, const OrganisationDirectory& directory,
                const Framework& framework, int min_group = default_min_group);

/// Whether the group hides an aspect of an organisation that it shows, and whether it hides a point
/// of one.
bool hides_aspects(const Group& group);
bool hides_points(const Group& group);

/// The group as the document of file-format. Reasons in `left_out` are ids of problem codes.
Json group_document(const Group& group, const Framework& framework);

} // namespace ketenspiegel
