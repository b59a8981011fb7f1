#pragma once

#include "core/name_index.hpp"
#include "core/organisation_name.hpp"
#include "core/organisation_register.hpp"
#include "core/questionnaire.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// The organisation that a result stands for.
struct FoundOrganisation {
    std::string key{}; ///< of results of one organisation the same; the group is ordered by it
    std::optional<std::size_t> listed{}; ///< index into ChoiceLists::organisation
    std::string_view registered{};       ///< how the register names it; "": it does not
    /// What it would have been without the register; nothing where nothing was joined.
    std::optional<std::string> joined_key{};
    std::optional<std::size_t> joined_listed{};
};

/// Who is who in a group (scoring: "Organisations weigh the same"): the questionnaire's list with
/// its names in every language, and the register. An entry of the list has the key of its name in
/// the questionnaire's first language; what is joined has the key of what it is joined to.
class OrganisationDirectory {
  public:
    /// No list, no register: every name stands for itself.
    OrganisationDirectory() = default;

    explicit OrganisationDirectory(const Questionnaire& questionnaire,
                                   const OrganisationRegister& content = {});

    /// `listed`: index into the list, −1 for none, as GroupRecord has it; `name`: as it is spelled.
    FoundOrganisation find(std::int16_t listed, std::string_view name) const;
    FoundOrganisation find(const OrganisationName& name) const;

    /// An entry's id and its names by language, the questionnaire's first language first.
    const std::string& list_id(std::size_t listed) const { return list_[listed].id; }
    const std::vector<std::string>& list_names(std::size_t listed) const {
        return list_[listed].names;
    }
    std::size_t list_size() const { return list_.size(); }
    std::optional<std::size_t> find_list_id(std::string_view id) const;

    /// The list's organisations and the register's, whether or not a result names them.
    std::vector<OrganisationName> known() const;

    /// As an organisation is shown that was found; `spelled` where neither list nor register has
    /// it.
    OrganisationName name_of(const FoundOrganisation& found, std::string_view spelled) const;

  private:
    struct Listed {
        std::string id;
        std::string key;
        std::vector<std::string> names;
    };
    struct Registered {
        std::string key;
        std::optional<std::size_t> listed;
        std::string name;
    };

    void take_up(const OrganisationRegister& content);

    std::vector<Listed> list_{};
    NameIndex list_keys_{}; ///< keys of names in any language → list_
    std::vector<Registered> registered_{};
    NameIndex named_{};  ///< keys of the register's organisations → registered_
    NameIndex joined_{}; ///< keys of other spellings → registered_
};

} // namespace ketenspiegel
