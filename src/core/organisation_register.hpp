#pragma once

#include "core/json.hpp"
#include "core/organisation_name.hpp"
#include "core/problem.hpp"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

class OrganisationDirectory;

inline constexpr std::string_view register_format = "ketenspiegel-register";
inline constexpr int register_version = 1;

/// An organisation of the register: on the questionnaire's list by `id`, else known by `name`.
struct RegisteredOrganisation {
    std::string id{};                ///< "": not said
    std::string name{};              ///< as it is to be shown; "": not said, there is an id then
    std::vector<std::string> also{}; ///< other spellings that results may name it by
    Json rest{};                     ///< members unknown here, as an object; null: none
};

/// The coordinator's register: which spellings stand for one organisation, whatever their keys.
struct OrganisationRegister {
    std::vector<RegisteredOrganisation> organisations{};
    Json rest{}; ///< members unknown here, as an object; null: none

    bool is_empty() const { return organisations.empty(); }
};

/// A register file read.
struct RegisterFile {
    OrganisationRegister content{};
    std::vector<Problem> warnings{}; ///< digest_missing and saved_again
};

/// Reads a register file. `list` knows the questionnaire's organisations and no register. Refuses,
/// with the place: what read_json refuses, other formats and versions, wrong types, blank or too
/// long names, an id that the list does not have without a name beside it (unknown_id), a spelling
/// under two organisations (organisation_twice) or under the one that it stands for anyway
/// (organisation_under_itself), and a digest that holds neither for the bytes nor for the content
/// written anew (digest_wrong).
std::expected<RegisterFile, Problem> read_register(std::string_view bytes,
                                                   const OrganisationDirectory& list);

/// The same of a document without regard to its digest, as the page keeps it with a group. Without
/// a list no id is looked up.
std::expected<OrganisationRegister, Problem>
interpret_register(const Json& document, const OrganisationDirectory* list = nullptr);

/// The register as a document: known fields in the order of the format, unknown ones after them;
/// without a digest.
Json register_document(const OrganisationRegister& content);

/// The register as a file, digest last. The same content gives the same bytes.
std::string write_register(const OrganisationRegister& content);

/// Lets what `other` stands for count as `into` from now on, with all that was joined to it. False,
/// and nothing changes, where they are one already.
bool join_organisations(OrganisationRegister& content, const OrganisationDirectory& list,
                        const OrganisationName& other, const OrganisationName& into);

/// Lets a spelling stand for itself again. False where it was not joined to anything.
bool separate_organisation(OrganisationRegister& content, const OrganisationDirectory& list,
                           const OrganisationName& joined);

} // namespace ketenspiegel
