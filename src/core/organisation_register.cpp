#include "core/organisation_register.hpp"

#include "core/digest.hpp"
#include "core/field_reader.hpp"
#include "core/json_node.hpp"
#include "core/json_pointer.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/name_index.hpp"
#include "core/organisation_directory.hpp"
#include "core/unicode.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace ketenspiegel {

namespace {

constexpr std::string_view digest_field = "digest";
constexpr auto register_fields =
    std::to_array<std::string_view>({"format", "version", "organisations", digest_field});
constexpr auto organisation_fields = std::to_array<std::string_view>({"id", "name", "also"});

/// The members that are not among `known`, as an object; null where there are none.
Json unknown_members(const Json& object, std::span<const std::string_view> known) {
    Json rest;
    for (const auto& [name, value] : object.get_ref<const Json::object_t&>()) {
        if (std::ranges::find(known, name) != known.end()) continue;
        if (rest.is_null()) rest = Json::object();
        rest.get_ref<Json::object_t&>().emplace_back(name, value);
    }
    return rest;
}

void append_members(Json& object, const Json& rest) {
    if (!rest.is_object()) return;
    for (const auto& [name, value] : rest.get_ref<const Json::object_t&>())
        object.get_ref<Json::object_t&>().emplace_back(name, value);
}

/// The object's members, those of `known` first and in its order.
Json in_order(const Json& object, std::span<const std::string_view> known) {
    Json ordered = Json::object();
    for (const std::string_view name : known) {
        const auto member = object.find(name);
        if (member != object.end()) ordered[std::string(name)] = *member;
    }
    append_members(ordered, unknown_members(object, known));
    return ordered;
}

/// A file of the document, with the digest that it has then.
std::string sealed(Json document) {
    document.erase(digest_field);
    const std::string zeros = zero_digest();
    document[digest_field] = zeros;
    std::string bytes = write_json(document);
    bytes.replace(bytes.rfind(zeros), zeros.size(), *compute_digest(bytes, zeros));
    return bytes;
}

/// Whether a register document, which was read without fault, has that digest once it is written
/// as files are: in the order in which its keys stand, or in that of the format.
bool is_saved_again(const Json& document, const std::string& stated) {
    const auto holds = [&](Json one) { return sealed(std::move(one)).contains(stated); };
    if (!is_digest(stated)) return false;
    if (holds(document)) return true;
    Json ordered = in_order(document, register_fields);
    for (Json& one : ordered["organisations"]) one = in_order(one, organisation_fields);
    return holds(std::move(ordered));
}

class RegisterReader : private FieldReader {
  public:
    /// `list`: null where ids are taken as they are.
    explicit RegisterReader(const OrganisationDirectory* list)
        : list_(list ? *list : OrganisationDirectory()), looks_up_(list) {}

    bool read(JsonNode document) {
        const Place root;
        std::int64_t version = 0;
        if (!check_object(document, root) || !read_format(document, root) ||
            !read_whole(document, root, "version", -largest_whole, largest_whole, version)) {
            return false;
        }
        if (version != register_version) {
            return fail(version > register_version ? ProblemCode::newer_version
                                                   : ProblemCode::unknown_version,
                        Place(root, "version"),
                        {{"found", std::to_string(version)},
                         {"supported", std::to_string(register_version)}});
        }
        JsonNode digest;
        if (!read_organisations(document, root) ||
            !find(document, root, digest_field, Need::optional, digest)) {
            return false;
        }
        return !digest || digest.is_text() || wrong_type(Place(root, digest_field), "text");
    }

    OrganisationRegister take() { return std::move(content_); }
    using FieldReader::take_fault;

  private:
    bool read_format(JsonNode document, const Place& root) {
        const JsonNode format = document.member("format");
        const std::string_view found = format && format.is_text() ? format.text() : "";
        return found == register_format ||
               fail(ProblemCode::unexpected_format, Place(root, "format"),
                    {{"expected", std::string(register_format)}, {"found", shown(found)}});
    }

    /// A list with no more items than that.
    bool check_list(JsonNode list, const Place& place) {
        if (!list.is_list()) return wrong_type(place, "list");
        return list.size() <= limits::organisations ||
               fail(ProblemCode::list_too_long, place,
                    {{"limit", std::to_string(limits::organisations)}});
    }

    bool read_organisations(JsonNode document, const Place& root) {
        JsonNode list;
        if (!find(document, root, "organisations", Need::required, list)) return false;
        const Place place(root, "organisations");
        if (!check_list(list, place)) return false;
        std::size_t i = 0;
        for (const Json& item : list.items()) {
            content_.organisations.emplace_back();
            if (!read_organisation(item, Place(place, i++))) return false;
        }
        return true;
    }

    bool read_organisation(const Json& item, const Place& place) {
        const JsonNode node(item);
        RegisteredOrganisation& one = content_.organisations.back();
        if (!check_object(node, place) ||
            !read_text(node, place, "id", Need::optional, one.id, limits::name) ||
            !read_name(node, place, one)) {
            return false;
        }
        const auto listed = list_.find_list_id(one.id);
        if (!listed && one.name.empty() && looks_up_) {
            return fail(ProblemCode::unknown_id, Place(place, "id"), {{"id", shown(one.id)}});
        }
        one.rest = unknown_members(item, organisation_fields);
        const bool by_name = !listed && !one.name.empty();
        const std::string own = by_name  ? key_of(one.name)
                                : listed ? list_.find(OrganisationName{"", listed}).key
                                         : "id " + one.id; // of some other list
        return take_key(own, by_name ? one.name : one.id, Place(place, by_name ? "name" : "id")) &&
               read_also(node, place, own);
    }

    std::string key_of(const std::string& name) const {
        return list_.find(OrganisationName{name, {}}).key;
    }

    /// Needed where there is no id.
    bool read_name(JsonNode node, const Place& place, RegisteredOrganisation& one) {
        const Need need = one.id.empty() ? Need::required : Need::optional;
        if (!read_text(node, place, "name", need, one.name, limits::name)) return false;
        return !node.member("name") || check_filled(one.name, Place(place, "name"));
    }

    bool read_also(JsonNode node, const Place& place, const std::string& own) {
        JsonNode list;
        if (!find(node, place, "also", Need::optional, list)) return false;
        if (!list) return true;
        const Place list_place(place, "also");
        if (!check_list(list, list_place)) return false;
        std::size_t i = 0;
        for (const Json& item : list.items()) {
            const Place text_place(list_place, i++);
            if (!item.is_string()) return wrong_type(text_place, "text");
            const auto& text = item.get_ref<const std::string&>();
            if (count_characters(text) > limits::name) {
                return fail(ProblemCode::text_too_long, text_place,
                            {{"limit", std::to_string(limits::name)}});
            }
            if (!check_filled(text, text_place)) return false;
            const std::string key = key_of(text);
            if (key == own) {
                return fail(ProblemCode::organisation_under_itself, text_place,
                            {{"name", shown(text)}});
            }
            if (!take_key(key, text, text_place)) return false;
            content_.organisations.back().also.push_back(text);
        }
        return true;
    }

    /// A name has something to see.
    bool check_filled(const std::string& name, const Place& place) {
        return !key_of(name).empty() || fail(ProblemCode::blank_text, place);
    }

    /// What stands for the organisation that is read now, and must not for another one.
    bool take_key(const std::string& key, std::string_view name, const Place& place) {
        const std::size_t own = content_.organisations.size();
        if (keys_.add(key, own) || *keys_.find(key) == own) return true;
        return fail(ProblemCode::organisation_twice, place, {{"name", shown(name)}});
    }

    const OrganisationDirectory list_;
    bool looks_up_;
    OrganisationRegister content_;
    NameIndex keys_; ///< → place of the organisation, from 1
};

} // namespace

std::expected<OrganisationRegister, Problem> interpret_register(const Json& document,
                                                                const OrganisationDirectory* list) {
    RegisterReader reader(list);
    if (!reader.read(JsonNode(document))) return std::unexpected(reader.take_fault());
    OrganisationRegister content = reader.take();
    content.rest = unknown_members(document, register_fields);
    return content;
}

std::expected<RegisterFile, Problem> read_register(std::string_view bytes,
                                                   const OrganisationDirectory& list) {
    const auto document = read_json(bytes);
    if (!document) return std::unexpected(document.error());
    auto content = interpret_register(*document, &list);
    if (!content) return std::unexpected(std::move(content.error()));
    RegisterFile file{.content = std::move(*content)};
    const std::string stated = text_member(*document, digest_field);
    if (!document->contains(digest_field)) {
        file.warnings.push_back({.code = ProblemCode::digest_missing});
    } else if (compute_digest(bytes, stated) != stated) {
        if (!is_saved_again(*document, stated)) {
            return std::unexpected(
                Problem{.code = ProblemCode::digest_wrong, .pointer = "/digest"});
        }
        file.warnings.push_back({.code = ProblemCode::saved_again});
    }
    return file;
}

Json register_document(const OrganisationRegister& content) {
    Json document;
    document["format"] = register_format;
    document["version"] = register_version;
    Json& list = document["organisations"] = Json::array();
    for (const RegisteredOrganisation& one : content.organisations) {
        Json& entry = list.emplace_back(Json::object());
        if (!one.id.empty()) entry["id"] = one.id;
        if (!one.name.empty()) entry["name"] = one.name;
        if (!one.also.empty()) entry["also"] = one.also;
        append_members(entry, one.rest);
    }
    append_members(document, content.rest);
    return document;
}

std::string write_register(const OrganisationRegister& content) {
    return sealed(register_document(content));
}

} // namespace ketenspiegel
