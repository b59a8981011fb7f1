#pragma once

#include "core/field_formats.hpp"
#include "core/field_reader.hpp"
#include "core/json_pointer.hpp"
#include "core/limits.hpp"
#include "core/result_fields.hpp"
#include "core/result_file.hpp"
#include "core/shown_text.hpp"
#include "core/unicode.hpp"
#include "core/whole_number.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel {

/// Walks a result document once, in the order of the format, and fills a Result: the one place
/// that knows what a result file may say, whichever reader of JSON gave the document.
template <typename Node>
class ResultInterpreter : private FieldReader {
  public:
    ResultInterpreter(const Framework& framework, Completeness completeness)
        : framework_(framework), completeness_(completeness) {
        result_.answers.resize(framework.points.size());
        result_.traits.resize(framework.traits.size());
        result_.placement.resize(framework.aspects.size());
        result_.targets.resize(framework.aspects.size());
        result_.context.considerations.resize(framework.considerations.size());
    }

    bool read(Node document) {
        const Place root;
        return check_object(document, root) && read_head(document, root) &&
               read_respondent(document, root) && read_scope(document, root) &&
               read_answers(document, root) && read_traits(document, root) &&
               read_levels(document, root, "placement", result_.placement) &&
               read_context(document, root) &&
               read_levels(document, root, "targets", result_.targets) &&
               read_initiatives(document, root) && read_derived(document, root);
    }

    Interpretation take() { return {std::move(result_), take_warnings()}; }
    using FieldReader::take_fault;

  private:
    // --- Values with the questionnaire in mind -------------------------------------------------

    /// An id that the questionnaire does not have: a fault in its own version, kept in another.
    bool unknown_id(std::string_view id, const Place& place) {
        Arguments arguments{{"id", shown(id)}};
        if (result_.questionnaire_version == framework_.version) {
            return fail(ProblemCode::unknown_id, place, std::move(arguments));
        }
        warn(ProblemCode::kept_unknown_id, place, std::move(arguments));
        return true;
    }

    Need needed_in_files() const {
        return completeness_ == Completeness::file ? Need::required : Need::optional;
    }

    /// For answers, placements and targets, which the scope rule holds for.
    bool take_scoped_level(Node value, const Place& place, std::optional<int>& level) {
        if (!take_level(value, place, level)) return false;
        if (level_in_scope(*level, result_.scope) != *level) {
            warn(ProblemCode::level_beyond_scope, place);
        }
        return true;
    }

    /// An id from one of the questionnaire's lists. Other versions may have other lists.
    bool take_listed(Node value, const Place& place, std::span<const std::string> list,
                     std::string& chosen) {
        if (!value.is_text()) return wrong_type(place, "text");
        const std::string_view text = value.text();
        if (std::ranges::find(list, text) != list.end()) {
            chosen = text;
            return true;
        }
        if (result_.questionnaire_version != framework_.version) return unknown_id(text, place);
        std::string allowed;
        for (const std::string& id : list) append_choice(allowed, id);
        return unknown_value(text, std::move(allowed), place);
    }

    bool read_list_of_listed(Node object, const Place& place, std::string_view name,
                             std::span<const std::string> list, std::vector<std::string>& chosen) {
        Node member;
        if (!find(object, place, name, Need::optional, member)) return false;
        if (!member) return true;
        const Place list_place(place, name);
        if (!member.is_list()) return wrong_type(list_place, "list");
        std::size_t i = 0;
        for (const auto& item : member.items()) {
            std::string id;
            if (!take_listed(Node(item), Place(list_place, i++), list, id)) return false;
            if (!id.empty()) chosen.push_back(std::move(id));
        }
        return true;
    }

    /// What a person wrote, as it is shown; the document keeps it as it is.
    bool read_said(Node object, const Place& place, std::string_view name, std::string& text) {
        if (!read_text(object, place, name, Need::optional, text)) return false;
        text = shown_text(text);
        return true;
    }

    /// The same of what stands on one line.
    bool read_line(Node object, const Place& place, std::string_view name, Need need,
                   std::string& text, std::size_t limit = limits::text) {
        if (!read_text(object, place, name, need, text, limit)) return false;
        text = shown_line(text);
        return true;
    }

    // --- Parts of the document, in its order ----------------------------------------------------

    bool read_head(Node document, const Place& root) {
        const Node format = document.member("format");
        const std::string_view found = format && format.is_text() ? format.text() : "";
        if (found != result_format) {
            return fail(ProblemCode::unexpected_format, Place(root, "format"),
                        {{"expected", std::string(result_format)}, {"found", shown(found)}});
        }
        return read_version(document, root) && read_identity(document, root) &&
               read_questionnaire(document, root);
    }

    bool read_version(Node document, const Place& root) {
        std::int64_t version = 0;
        constexpr std::int64_t any = largest_whole + 1; // whole numbers come out no larger
        if (!read_whole(document, root, "version", -any, any, version)) {
            return false;
        }
        if (version == result_version) return true; // no older one exists to upgrade from
        return fail(
            version > result_version ? ProblemCode::newer_version : ProblemCode::unknown_version,
            Place(root, "version"),
            {{"found", std::to_string(version)}, {"supported", std::to_string(result_version)}});
    }

    bool read_identity(Node document, const Place& root) {
        if (!read_text(document, root, "id", Need::required, result_.id)) return false;
        if (!is_uuid(result_.id)) return fail(ProblemCode::malformed_id, Place(root, "id"));
        return read_whole(document, root, "revision", 0, largest_whole, result_.revision) &&
               read_time(document, root, "created", result_.created) &&
               read_time(document, root, "modified", result_.modified);
    }

    bool read_time(Node document, const Place& root, std::string_view name, std::string& time) {
        return read_text(document, root, name, Need::required, time) &&
               (is_utc_time(time) || fail(ProblemCode::malformed_time, Place(root, name)));
    }

    bool read_questionnaire(Node document, const Place& root) {
        Node member;
        const Place place(root, "questionnaire");
        std::string id;
        if (!find_object(document, root, "questionnaire", Need::required, member) ||
            !read_text(member, place, "id", Need::required, id)) {
            return false;
        }
        if (id != framework_.id) {
            return fail(ProblemCode::other_questionnaire, Place(place, "id"),
                        {{"found", shown(id)}, {"expected", framework_.id}});
        }
        if (!read_whole(member, place, "version", 1, largest_whole,
                        result_.questionnaire_version)) {
            return false;
        }
        if (result_.questionnaire_version != framework_.version) {
            warn(ProblemCode::other_questionnaire_version, Place(place, "version"),
                 {{"found", std::to_string(result_.questionnaire_version)},
                  {"own", std::to_string(framework_.version)}});
        }
        return true;
    }

    bool read_respondent(Node document, const Place& root) {
        Node member;
        if (!find_object(document, root, "respondent", needed_in_files(), member)) return false;
        if (!member) return true;
        const Place place(root, "respondent");
        Respondent& respondent = result_.respondent;
        constexpr std::array kinds{RespondentKind::person, RespondentKind::organisation,
                                   RespondentKind::consensus};
        if (!read_choice(member, place, "kind", needed_in_files(), kinds, respondent_kind_id,
                         respondent.kind) ||
            !read_line(member, place, "organisation", needed_in_files(), respondent.organisation,
                       limits::name) ||
            !read_text(member, place, "organisation_id", Need::optional, respondent.organisation_id,
                       limits::name)) {
            return false;
        }
        if (completeness_ == Completeness::file && is_blank(respondent.organisation)) {
            return fail(ProblemCode::blank_text, Place(place, "organisation"));
        }
        Node role;
        if (!find(member, place, "role", Need::optional, role)) return false;
        const ChoiceLists& lists = framework_.lists;
        return (!role || take_listed(role, Place(place, "role"), lists.role, respondent.role)) &&
               read_line(member, place, "post", Need::optional, respondent.post) &&
               read_list_of_listed(member, place, "relations", lists.relation,
                                   respondent.relations) &&
               read_list_of_listed(member, place, "services", lists.service, respondent.services);
    }

    bool read_scope(Node document, const Place& root) {
        Node member;
        if (!find_object(document, root, "scope", needed_in_files(), member)) return false;
        if (!member) return true;
        const Place place(root, "scope");
        Node partners;
        if (!read_line(member, place, "chain", Need::optional, result_.scope.chain, limits::name) ||
            !find(member, place, "private_partners", needed_in_files(), partners)) {
            return false;
        }
        if (!partners) return true;
        if (!partners.is_boolean()) return wrong_type(Place(place, "private_partners"), "boolean");
        result_.scope.private_partners = partners.boolean();
        return true;
    }

    bool read_answers(Node document, const Place& root) {
        Node member;
        if (!find_object(document, root, "answers", Need::required, member)) return false;
        const Place place(root, "answers");
        for (const auto& [id, value] : member.members()) {
            const Place answer_place(place, id);
            const auto point = framework_.find_point(id);
            if (!point && !unknown_id(id, answer_place)) return false;
            Answer kept_only; // of another version: checked, then not counted
            Answer& answer = point ? result_.answers[*point] : kept_only;
            if (!read_answer(Node(value), answer_place, answer)) return false;
        }
        return true;
    }

    bool read_answer(Node value, const Place& place, Answer& answer) {
        if (!check_object(value, place)) return false;
        answer.present = true;
        Node level;
        if (!find(value, place, "level", Need::optional, level)) return false;
        if (level && !level.is_null()) {
            const Place level_place(place, "level");
            if (!level.is_number()) return wrong_type(level_place, "level_or_null");
            if (!take_scoped_level(level, level_place, answer.level)) return false;
        }
        constexpr std::array reasons{Reason::unknown, Reason::not_applicable};
        constexpr std::array marks{Mark::strength, Mark::obstacle};
        std::optional<Reason> reason;
        std::optional<Mark> mark;
        if (!read_choice(value, place, "reason", Need::optional, reasons, reason_id, reason) ||
            !read_said(value, place, "comment", answer.comment) ||
            !read_choice(value, place, "mark", Need::optional, marks, mark_id, mark)) {
            return false;
        }
        if (reason && answer.level) {
            return fail(ProblemCode::reason_and_level, Place(place, "reason"));
        }
        answer.reason = reason.value_or(Reason::none);
        answer.mark = mark.value_or(Mark::none);
        return true;
    }

    bool read_traits(Node document, const Place& root) {
        Node member;
        if (!find_object(document, root, "traits", Need::optional, member)) return false;
        if (!member) return true;
        const Place place(root, "traits");
        constexpr std::array choices{Recognition::yes, Recognition::partly, Recognition::no};
        for (const auto& [id, value] : member.members()) {
            const Place trait_place(place, id);
            const auto trait = framework_.find_trait(id);
            if (!trait && !unknown_id(id, trait_place)) return false;
            std::optional<Recognition> kept_only;
            if (!take_choice(Node(value), trait_place, choices, recognition_id,
                             trait ? result_.traits[*trait] : kept_only)) {
                return false;
            }
        }
        return true;
    }

    bool read_levels(Node document, const Place& root, std::string_view name,
                     std::vector<std::optional<int>>& levels) {
        Node member;
        if (!find_object(document, root, name, Need::optional, member)) return false;
        if (!member) return true;
        const Place place(root, name);
        for (const auto& [id, value] : member.members()) {
            const Place level_place(place, id);
            const auto aspect = framework_.find_aspect(id);
            if (!aspect && !unknown_id(id, level_place)) return false;
            std::optional<int> kept_only;
            if (!take_scoped_level(Node(value), level_place,
                                   aspect ? levels[*aspect] : kept_only)) {
                return false;
            }
        }
        return true;
    }

    bool read_context(Node document, const Place& root) {
        Node member;
        if (!find_object(document, root, "context", Need::optional, member)) return false;
        if (!member) return true;
        const Place place(root, "context");
        for (const ContextFactor factor : all_context_factors) {
            const std::string_view name = context_factor_id(factor);
            Node value;
            if (!find(member, place, name, Need::optional, value)) return false;
            if (value && !take_level(value, Place(place, name),
                                     result_.context.factors[static_cast<std::size_t>(factor)])) {
                return false;
            }
        }
        Node considerations;
        if (!find_object(member, place, "considerations", Need::optional, considerations)) {
            return false;
        }
        return !considerations ||
               read_considerations(considerations, Place(place, "considerations"));
    }

    bool read_considerations(Node texts, const Place& place) {
        const auto& known = framework_.considerations;
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (!read_said(texts, place, known[i], result_.context.considerations[i])) {
                return false;
            }
        }
        // In its own version, what the questionnaire does not have is a field unknown here.
        if (result_.questionnaire_version == framework_.version) return true;
        for (const auto& [id, value] : texts.members()) {
            if (std::ranges::find(known, id) != known.end()) continue;
            const Place text_place(place, id);
            if (!Node(value).is_text()) return wrong_type(text_place, "text");
            unknown_id(id, text_place);
        }
        return true;
    }

    bool read_initiatives(Node document, const Place& root) {
        Node member;
        if (!find(document, root, "initiatives", Need::optional, member)) return false;
        if (!member) return true;
        const Place place(root, "initiatives");
        if (!member.is_list()) return wrong_type(place, "list");
        if (member.size() > limits::initiatives) {
            return fail(ProblemCode::too_many_items, place,
                        {{"limit", std::to_string(limits::initiatives)}});
        }
        std::size_t i = 0;
        for (const auto& item : member.items()) {
            result_.initiatives.emplace_back();
            if (!read_initiative(Node(item), Place(place, i++), result_.initiatives.back())) {
                return false;
            }
        }
        return true;
    }

    bool read_initiative(Node value, const Place& place, Initiative& initiative) {
        constexpr std::array statuses{InitiativeStatus::planned, InitiativeStatus::running,
                                      InitiativeStatus::done};
        Node aspect;
        if (!check_object(value, place) ||
            !read_line(value, place, "title", Need::optional, initiative.title) ||
            !read_choice(value, place, "status", Need::optional, statuses, initiative_status_id,
                         initiative.status) ||
            !read_said(value, place, "note", initiative.note) ||
            !find(value, place, "aspect", Need::optional, aspect)) {
            return false;
        }
        if (!aspect) return true;
        const Place aspect_place(place, "aspect");
        if (!aspect.is_text()) return wrong_type(aspect_place, "text");
        const std::string_view id = aspect.text();
        initiative.aspect = framework_.find_aspect(id);
        return initiative.aspect || unknown_id(id, aspect_place);
    }

    /// What follows from the rest: not trusted, but it must not be something else.
    bool read_derived(Node document, const Place& root) {
        Node scores;
        Node digest;
        if (!find_object(document, root, "scores", Need::optional, scores) ||
            !find(document, root, fields::digest, Need::optional, digest)) {
            return false;
        }
        return !digest || digest.is_text() || wrong_type(Place(root, fields::digest), "text");
    }

    const Framework& framework_;
    Completeness completeness_;
    Result result_;
};

} // namespace ketenspiegel
