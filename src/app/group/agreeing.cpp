#include "app/group/agreeing.hpp"

#include "app/change.hpp"
#include "app/file_name.hpp"
#include "app/files.hpp"
#include "app/group/reading.hpp"
#include "core/result_file.hpp"
#include "core/unicode.hpp"

#include <algorithm>
#include <optional>

namespace ketenspiegel::app {

namespace {

const Json* answer_of(const KeptGroup& group, std::string_view point) {
    if (!group.agreed.is_object()) return nullptr;
    const auto answers = group.agreed.find("answers");
    if (answers == group.agreed.end() || !answers->is_object()) return nullptr;
    const auto answer = answers->find(point);
    return answer == answers->end() || !answer->is_object() ? nullptr : &*answer;
}

/// Names and scope as they are now: a group gets its name late.
void describe(const App& app, const GroupState& state, KeptGroup& group) {
    const auto set = [&](const char* path, Json value) {
        apply_change(group.agreed, {.path = path, .value = std::move(value)});
    };
    set("/respondent/kind", respondent_kind_id(RespondentKind::consensus));
    set("/respondent/organisation", group_name(app, group));
    if (!group.chain.empty()) set("/scope/chain", group.chain);
    set("/scope/private_partners", highest_level(state) == static_cast<int>(form_count));
}

/// `typed`: its text, letter by letter.
void put(App& app, GroupState& state, std::string_view point, const AgreedPoint& agreed,
         bool typed) {
    KeptGroup& group = *state.open();
    group.history.note(settings_of(group), "agreement/" + std::string(point), typed);
    if (group.agreed.is_null()) {
        group.agreed = empty_result(app.uuids.next(), iso_now(app), app.framework());
    }
    describe(app, state, group);
    apply_change(
        group.agreed,
        {.path = "/modified", .value = later(text_member(group.agreed, "modified"), iso_now(app))});
    Json answer{{"level", agreed.level > 0 ? Json(agreed.level) : Json()}};
    if (!is_blank(agreed.text)) answer["comment"] = agreed.text;
    const bool nothing = agreed.level == 0 && is_blank(agreed.text);
    apply_change(group.agreed, {.path = "/answers/" + std::string(point),
                                .value = nothing ? std::nullopt : std::optional(answer)});
    change(app, state, group);
}

} // namespace

AgreedPoint agreed_on(const KeptGroup& group, const std::string& point) {
    const Json* const answer = answer_of(group, point);
    if (!answer) return {};
    AgreedPoint agreed{.text = text_member(*answer, "comment")};
    if (const auto level = answer->find("level");
        level != answer->end() && level->is_number_integer()) {
        agreed.level = static_cast<int>(std::clamp<std::int64_t>(level->get<std::int64_t>(), 0, 4));
    }
    return agreed;
}

namespace {

/// What is being agreed, on all points; nothing where nothing is yet.
std::optional<AgreedResult> agreed_so_far(const App& app, const KeptGroup& group) {
    if (agreed_count(group) == 0) return std::nullopt;
    AgreedResult agreed{.name = group_name(app, group), .points = {}};
    for (const Point& point : app.framework().points)
        agreed.points.push_back(agreed_on(group, point.id));
    return agreed;
}

/// An earlier save of what is being agreed in the group.
bool is_own(const KeptGroup& group, const AgreedResult& agreed) {
    return group.agreed.is_object() && text_member(group.agreed, "id") == uuid_text(agreed.id);
}

} // namespace

std::vector<const AgreedResult*> agreed_elsewhere(const GroupState& state) {
    std::vector<const AgreedResult*> all;
    for (const AgreedResult& agreed : state.figures->agreed) {
        if (!is_own(*state.open(), agreed)) all.push_back(&agreed);
    }
    return all;
}

std::vector<AgreedResult> all_agreed(const App& app, const GroupState& state) {
    std::vector<AgreedResult> all;
    if (auto now = agreed_so_far(app, *state.open())) all.push_back(std::move(*now));
    for (const AgreedResult* agreed : agreed_elsewhere(state)) all.push_back(*agreed);
    return all;
}

int highest_level(const GroupState& state) {
    const bool private_partners = state.figures && state.figures->group.private_partners > 0;
    return private_partners ? 4 : 3;
}

bool agree(App& app, GroupState& state, std::string_view point, std::string_view level) {
    const KeptGroup* const group = state.open();
    if (!group || !state.figures || !app.framework().find_point(point)) return false;
    AgreedPoint agreed = agreed_on(*group, std::string(point));
    if (level == "none") {
        agreed.level = 0;
    } else if (level.size() == 1 && level[0] >= '1' && level[0] - '0' <= highest_level(state)) {
        agreed.level = level[0] - '0';
    } else {
        return false;
    }
    put(app, state, point, agreed, false);
    return true;
}

bool write_agreement(App& app, GroupState& state, std::string_view point, std::string_view text) {
    const KeptGroup* const group = state.open();
    if (!group || !state.figures || !app.framework().find_point(point)) return false;
    AgreedPoint agreed = agreed_on(*group, std::string(point));
    agreed.text = text;
    put(app, state, point, agreed, true);
    return true;
}

std::size_t agreed_count(const KeptGroup& group) {
    if (!group.agreed.is_object()) return 0;
    const auto answers = group.agreed.find("answers");
    return answers == group.agreed.end() ? 0 : answers->size();
}

bool agreement_unsaved(const App& app, const KeptGroup& group) {
    if (agreed_count(group) == 0) return false;
    const auto bytes = write_result(group.agreed, app.framework());
    return !bytes || group.agreed_digest.empty() ||
           bytes->find(group.agreed_digest) == std::string::npos;
}

bool save_agreement(App& app, GroupState& state) {
    KeptGroup* const group = state.open();
    if (!group || agreed_count(*group) == 0) return false;
    describe(app, state, *group);
    // A revision is a file that differs from the one before it.
    if (agreement_unsaved(app, *group) && !group->agreed_digest.empty()) {
        const auto revision = group->agreed.find("revision");
        const std::int64_t last = revision != group->agreed.end() && revision->is_number_integer()
                                      ? revision->get<std::int64_t>()
                                      : 0;
        apply_change(group->agreed, {.path = "/revision", .value = last + 1});
    }
    const auto bytes = write_result(group->agreed, app.framework());
    auto read_back = bytes ? read_result(*bytes, app.framework())
                           : std::expected<ResultFile, Problem>(std::unexpected(bytes.error()));
    if (!read_back || read_back->digest != DigestState::valid) {
        Message failed{
            .kind = Message::Kind::error, .title = "save.failed.title", .text = "save.failed.text"};
        if (!read_back) failed.problems = {read_back.error()};
        tell(app, std::move(failed));
        return true;
    }
    group->agreed_digest = text_member(read_back->document, "digest");
    const std::string name = file_name(
        group_name(app, *group),
        local_day(text_member(group->agreed, "modified"), app.utc_offset) + "-" +
            std::string((*app.words)("agreed.file")) + "-" + check_code(group->agreed_digest),
        result_ending);
    app.effects.download(name, "application/json", *bytes);
    const auto packed = packed_digest(group->agreed_digest);
    const bool here = std::ranges::any_of(group->files, [&](const GroupFile& file) {
        return file.recorded && file.recorded->record.digest &&
               file.recorded->record.digest == packed;
    });
    if (!here) add_own_file(app, state, *group, name, *bytes);
    change(app, state, *group);
    work_out(app, state);
    tell(app, {.kind = Message::Kind::success,
               .title = "agreed.saved.title",
               .text = "agreed.saved.text",
               .arguments = {{"file", name}, {"code", check_code(group->agreed_digest)}}});
    return true;
}

} // namespace ketenspiegel::app
