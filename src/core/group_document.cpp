#include "core/group.hpp"
#include "core/verdict_document.hpp"

#include <string>
#include <utility>

namespace ketenspiegel {

namespace {

Json left_out_document(const LeftOut& file) {
    Json object;
    object["file"] = file.file;
    object["reason"] = problem_code_id(file.problem.code);
    return object;
}

Json passed_on_document(const PassedOn& passed_on) {
    Json object;
    object["id"] = uuid_text(passed_on.id);
    Json& names = object["organisations"] = Json::array();
    for (const OrganisationName& one : passed_on.organisations) names.push_back(one.name);
    return object;
}

Json joined_document(const JoinedName& joined) {
    Json object;
    object["name"] = joined.name.name;
    object["into"] = joined.into.name;
    return object;
}

Json aspect_document(const GroupAspect& aspect) {
    Json object;
    object["sufficient"] = aspect.profile.has_value();
    object["organisations"] = aspect.organisations;
    add_profile(object, aspect.profile);
    add_standing(object, aspect);
    return object;
}

Json point_document(const GroupPoint& point) {
    Json object;
    object["n"] = point.rated;
    object["counts"] = point.counts;
    object["unknown"] = point.unknown;
    object["not_applicable"] = point.not_applicable;
    object["mean"] = or_null(point.mean);
    object["strength"] = point.strength;
    object["obstacle"] = point.obstacle;
    object["rwg"] = or_null(point.agreement.rwg);
    object["consensus"] = or_null(point.agreement.consensus);
    object["agreement"] = agreement_id(point.agreement.agreement);
    object["priority"] = or_null(point.priority);
    return object;
}

Json organisation_document(const GroupOrganisation& organisation, const Framework& framework) {
    Json object;
    object["results"] = organisation.results;
    Json& aspects = object["aspects"] = Json::object();
    for (std::size_t i = 0; i < organisation.aspects.size(); ++i) {
        const OrganisationAspect& aspect = organisation.aspects[i];
        Json& figures = aspects[framework.aspects[i].id];
        figures["n"] = aspect.hidden ? Json(nullptr) : Json(aspect.results);
        figures["mean"] = aspect.figures ? Json(aspect.figures->mean) : Json(nullptr);
        figures["shares"] = aspect.figures ? Json(aspect.figures->shares) : Json(nullptr);
    }
    return object;
}

/// What a protected group has too.
Json head_document(const Group& group) {
    Json document;
    document["format"] = group_format;
    document["version"] = group_version;
    document["results"] = group.results;
    document["superseded"] = group.superseded;
    document["consensus_results"] = group.consensus_results;
    document["private_partners"] = group.private_partners;
    Json& left_out = document["left_out"] = Json::array();
    for (const LeftOut& file : group.left_out) left_out.push_back(left_out_document(file));
    Json& passed_on = document["passed_on"] = Json::array();
    for (const PassedOn& one : group.passed_on) passed_on.push_back(passed_on_document(one));
    Json& joined = document["joined"] = Json::array();
    for (const JoinedName& one : group.joined) joined.push_back(joined_document(one));
    document["organisations"] = group.organisations;
    Json& shown = document["shown"] = Json::array();
    for (const GroupOrganisation& organisation : group.shown)
        shown.push_back(organisation.name.name);
    document["hidden"] = group.hidden;
    document["protected"] = group.is_protected;
    return document;
}

} // namespace

Json group_document(const Group& group, const Framework& framework) {
    Json document = head_document(group);
    if (group.is_protected) return document;

    Json aspects = Json::object();
    Json perception_gap = Json::object();
    Json role_gap = Json::object();
    for (std::size_t i = 0; i < group.aspects.size(); ++i) {
        const GroupAspect& aspect = group.aspects[i];
        const std::string& id = framework.aspects[i].id;
        aspects[id] = aspect_document(aspect);
        perception_gap[id] = or_null(aspect.perception_gap);
        role_gap[id] = or_null(aspect.role_gap);
    }
    document["aspects"] = std::move(aspects);
    document["chain"] = chain_document(group.chain);
    document["desired"] = desired_document(group.desired);
    document["attainment"] = or_null(group.attainment);
    Json& points = document["points"] = Json::object();
    for (std::size_t i = 0; i < group.points.size(); ++i) {
        points[framework.points[i].id] = point_document(group.points[i]);
    }
    Json& agenda = document["agenda"] = Json::array();
    for (const std::size_t point : group.agenda) agenda.push_back(framework.points[point].id);
    document["perception_gap"] = std::move(perception_gap);
    document["role_gap"] = std::move(role_gap);
    Json& by_organisation = document["by_organisation"] = Json::object();
    for (const GroupOrganisation& organisation : group.shown) {
        by_organisation.get_ref<Json::object_t&>().emplace_back(
            organisation.name.name, organisation_document(organisation, framework));
    }
    Json& sensitivity = document["sensitivity"] = Json::array();
    for (const std::size_t i : group.sensitivity) sensitivity.push_back(group.shown[i].name.name);
    return document;
}

} // namespace ketenspiegel
