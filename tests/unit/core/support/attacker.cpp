#include "unit/core/support/attacker.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

namespace ketenspiegel::test {

namespace {

/// A number of the field of integers modulo 2³¹ − 1. What no numbers but the counts of a group are
/// made of depends on its being a field, not on its size.
class Field {
  public:
    Field() = default;
    explicit Field(std::int64_t value)
        : value_(static_cast<std::uint64_t>((value % prime + prime) % prime)) {}

    bool is_zero() const { return value_ == 0; }
    Field operator*(Field other) const { return of(value_ * other.value_ % prime); }
    Field operator-(Field other) const { return of((value_ + prime - other.value_) % prime); }
    Field operator/(Field other) const {
        Field inverse(1), power = other;
        for (std::uint64_t rest = prime - 2; rest > 0; rest >>= 1U) {
            if (rest & 1U) inverse = inverse * power;
            power = power * power;
        }
        return *this * inverse;
    }

  private:
    static constexpr std::int64_t prime = 0x7FFFFFFF;
    static Field of(std::uint64_t value) {
        Field made;
        made.value_ = value;
        return made;
    }
    std::uint64_t value_ = 0;
};

using Row = std::vector<Field>; ///< by unknown
using Set = std::vector<bool>;  ///< of unknowns

std::size_t rank(std::vector<Row> rows, const Set& without) {
    std::size_t found = 0;
    for (std::size_t column = 0; column < without.size(); ++column) {
        if (without[column]) continue;
        const auto pivot =
            std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(found), rows.end(),
                         [&](const Row& row) { return !row[column].is_zero(); });
        if (pivot == rows.end()) continue;
        std::swap(rows[found], *pivot);
        for (std::size_t i = found + 1; i < rows.size(); ++i) {
            if (rows[i][column].is_zero()) continue;
            const Field times = rows[i][column] / rows[found][column];
            for (std::size_t c = column; c < without.size(); ++c)
                rows[i][c] = rows[i][c] - times * rows[found][c];
        }
        ++found;
    }
    return found;
}

/// The results of an organisation, or of those the ones with one role, that answered a place.
struct Unknown {
    std::string organisation, role;
    int results = 0, persons = 0;
};

/// An aspect or a point: who answered it, and what is shown of it.
struct Place {
    std::string name;
    std::vector<Unknown> unknowns;
    std::map<std::string, int> holders; ///< results by organisation
    std::vector<Row> equations;

    void add(const Result& result, bool by_role) {
        const std::string role = by_role ? result.respondent.role : "";
        const auto found = std::ranges::find_if(unknowns, [&](const Unknown& one) {
            return one.organisation == result.respondent.organisation && one.role == role;
        });
        Unknown& own = found != unknowns.end()
                           ? *found
                           : unknowns.emplace_back(Unknown{result.respondent.organisation, role});
        ++own.results;
        own.persons += result.respondent.kind == RespondentKind::person;
        ++holders[own.organisation];
    }

    /// That a sum over the unknowns is known: of their means, each so many times.
    template <typename Times>
    void know(Times&& times) {
        Row& row = equations.emplace_back();
        for (const Unknown& one : unknowns) row.push_back(times(one));
    }
    Field part(const Unknown& one) const {
        return Field(one.results) / Field(holders.at(one.organisation));
    }
    void know_organisation(const std::string& organisation) {
        know([&](const Unknown& one) {
            return one.organisation == organisation ? part(one) : Field(0);
        });
    }
    void know_chain() {
        know([&](const Unknown& one) { return part(one); });
    }

    int size() const {
        int sum = 0;
        for (const Unknown& one : unknowns) sum += one.results;
        return sum;
    }

    /// Takes out what is known: organisations whose own figures are shown, as they may be.
    void take_out_known(int min_group) {
        for (std::size_t i = unknowns.size(); i-- > 0;) {
            const Unknown& one = unknowns[i];
            if (one.results < min_group && one.persons > 0) continue;
            const bool known = std::ranges::any_of(equations, [&](const Row& row) {
                return !row[i].is_zero() && std::ranges::count_if(row, [](Field times) {
                                                return !times.is_zero();
                                            }) == 1;
            });
            if (!known) continue;
            const auto place = static_cast<std::ptrdiff_t>(i);
            unknowns.erase(unknowns.begin() + place);
            for (Row& row : equations) row.erase(row.begin() + place);
        }
        std::erase_if(equations,
                      [](const Row& row) { return std::ranges::all_of(row, &Field::is_zero); });
    }

    /// Adds to `found` the sets of so few results that something follows of, the smallest first.
    void search(int min_group, std::vector<std::string>& found) const {
        std::vector<std::pair<Set, std::size_t>> open{
            {Set(unknowns.size()), 0}}; // and what is next
        for (std::size_t at = 0; at < open.size(); ++at) {
            for (std::size_t i = open[at].second; i < unknowns.size(); ++i) {
                Set set = open[at].first, statements = open[at].first;
                set[i] = true;
                int total = 0;
                std::string names;
                for (std::size_t k = 0; k < set.size(); ++k) {
                    statements[k] = set[k] && unknowns[k].persons == 0;
                    if (!set[k]) continue;
                    total += unknowns[k].results;
                    names += " " + unknowns[k].organisation;
                }
                if (total >= min_group) continue;
                // Fewer equations are left without the set's unknowns: one was about them alone.
                // Statements may be shown, so what is about those tells nothing.
                if (set != statements && rank(equations, set) < rank(equations, statements))
                    found.push_back(name + ":" + names);
                open.emplace_back(std::move(set), i + 1);
            }
        }
    }
};

bool is_sufficient(const Result& result, const Aspect& aspect) {
    std::size_t rated = 0, applicable = 0;
    for (const std::size_t point : aspect.points) {
        rated += result.answers[point].level.has_value();
        applicable += result.answers[point].reason != Reason::not_applicable;
    }
    return rated >= 3 && 2 * rated >= applicable;
}

/// The two roles between which the distance is told, where those are all.
std::vector<std::string> two_roles(const std::deque<Result>& results, const Place& place,
                                   std::size_t min_group) {
    std::map<std::string, std::size_t> sizes;
    for (const Result& result : results) ++sizes[result.respondent.role];
    std::set<std::string> roles;
    for (const Unknown& one : place.unknowns) {
        if (!one.role.empty() && sizes[one.role] >= min_group) roles.insert(one.role);
    }
    if (roles.size() != 2) return {};
    return {roles.begin(), roles.end()};
}

/// The distance between two roles' means. Of its two signs the attacker tries one and the other.
void know_role_gap(Place& place, const std::vector<std::string>& roles) {
    std::map<std::string, int> members;
    for (const Unknown& one : place.unknowns) members[one.role] += one.results;
    place.know([&](const Unknown& one) {
        const Field own = Field(one.results) / Field(members[one.role]);
        return one.role == roles[0] ? own : one.role == roles[1] ? Field(0) - own : Field(0);
    });
}

} // namespace

std::vector<std::string> solve(const Group& group, const std::deque<Result>& results,
                               const Framework& framework, std::size_t min_group,
                               const Attack& attack) {
    std::vector<std::string> found;
    const auto search = [&](Place& place) {
        const int least = static_cast<int>(min_group);
        place.know_chain();
        if (place.size() < least) return;
        place.take_out_known(least);
        place.search(least, found);
    };
    for (std::size_t i = 0; i < framework.aspects.size(); ++i) {
        Place place{.name = framework.aspects[i].id};
        for (const Result& result : results) {
            if (is_sufficient(result, framework.aspects[i])) place.add(result, attack.with_roles);
        }
        for (const GroupOrganisation& one : group.shown) {
            const bool shown = attack.asked_by_aspect ? one.aspects[i].figures.has_value()
                                                      : place.holders.contains(one.name.name);
            if (shown) place.know_organisation(one.name.name);
        }
        if (attack.with_roles && group.aspects[i].role_gap) {
            const auto roles = two_roles(results, place, min_group);
            if (!roles.empty()) know_role_gap(place, roles);
        }
        search(place);
    }
    for (std::size_t i = 0; i < framework.points.size(); ++i) {
        Place place{.name = framework.points[i].id};
        for (const Result& result : results) {
            if (result.answers[i].level) place.add(result, false);
        }
        for (const GroupOrganisation& one : group.shown) {
            if (one.points[i].mean) place.know_organisation(one.name.name);
        }
        if (attack.with_counts) place.know([](const Unknown& one) { return Field(one.results); });
        search(place);
    }
    return found;
}

} // namespace ketenspiegel::test
