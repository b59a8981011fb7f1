// Joining and separating organisations by hand: changes of a register.
#include "core/organisation_directory.hpp"
#include "core/organisation_register.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace ketenspiegel {

namespace {

using Entries = std::vector<RegisteredOrganisation>;

/// Keys as they are without a register.
class Keys {
  public:
    explicit Keys(const OrganisationDirectory& list) : list_(list) {}

    std::string of(const OrganisationName& name) const { return list_.find(name).key; }
    std::string of(const std::string& spelling) const { return of(OrganisationName{spelling, {}}); }
    std::string of(const RegisteredOrganisation& one) const {
        const auto listed = list_.find_list_id(one.id);
        return of(OrganisationName{one.name, listed});
    }

    /// The entry that a key stands for, be it as another spelling.
    Entries::iterator find(Entries& entries, const std::string& key) const {
        return std::ranges::find_if(entries, [&](const RegisteredOrganisation& one) {
            return of(one) == key || std::ranges::any_of(one.also, [&](const std::string& also) {
                       return of(also) == key;
                   });
        });
    }

    /// A new entry for an organisation.
    RegisteredOrganisation entry(const OrganisationName& name) const {
        const auto listed = list_.find(name).listed;
        if (!listed) return {.name = name.name};
        return {.id = list_.list_id(*listed)};
    }

    /// How an entry is spelled, for being one of another's spellings.
    std::string spelling(const RegisteredOrganisation& one) const {
        const auto listed = list_.find_list_id(one.id);
        return listed ? list_.list_names(*listed).front() : one.name;
    }

    bool remove(std::vector<std::string>& also, const std::string& key) const {
        return std::erase_if(also, [&](const std::string& one) { return of(one) == key; }) > 0;
    }

  private:
    const OrganisationDirectory& list_;
};

} // namespace

bool join_organisations(OrganisationRegister& content, const OrganisationDirectory& list,
                        const OrganisationName& other, const OrganisationName& into) {
    const Keys keys(list);
    Entries& entries = content.organisations;
    const std::string other_key = keys.of(other), into_key = keys.of(into);
    if (other_key == into_key) return false;
    const auto from = keys.find(entries, other_key);
    if (from != entries.end() && from == keys.find(entries, into_key)) return false;

    std::vector<std::string> moved;
    if (from == entries.end()) {
        moved.push_back(keys.spelling(keys.entry(other)));
    } else if (keys.of(*from) == other_key) {
        moved = std::move(from->also);
        moved.insert(moved.begin(), keys.spelling(*from));
        entries.erase(from);
    } else {
        keys.remove(from->also, other_key);
        moved.push_back(keys.spelling(keys.entry(other)));
    }
    auto target = keys.find(entries, into_key);
    if (target == entries.end()) {
        entries.push_back(keys.entry(into));
        target = std::prev(entries.end());
    }
    std::ranges::move(moved, std::back_inserter(target->also));
    return true;
}

bool separate_organisation(OrganisationRegister& content, const OrganisationDirectory& list,
                           const OrganisationName& joined) {
    const Keys keys(list);
    const std::string key = keys.of(joined);
    return std::ranges::any_of(content.organisations, [&](RegisteredOrganisation& one) {
        return keys.remove(one.also, key);
    });
}

} // namespace ketenspiegel
