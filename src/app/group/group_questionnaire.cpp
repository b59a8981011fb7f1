#include "app/group/group_questionnaire.hpp"

#include "core/json_reader.hpp"
#include "core/questionnaire_file.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel::app {

namespace {

void keep_questionnaire(App& app, GroupState& state, KeptGroup& group, std::string_view bytes) {
    if (!group.stored) return;
    group.questionnaire_batch = ++state.batches;
    app.effects.add({{"effect", "group_file_put"},
                     {"batch", group.questionnaire_batch},
                     {"group", group.id},
                     {"file", questionnaire_file_key},
                     {"name", questionnaire_key(group.questionnaire->framework)},
                     {"size", bytes.size()},
                     {"blob", app.effects.attach(bytes)}});
}

void make_it_of(App& app, GroupState& state, KeptGroup& group,
                std::shared_ptr<const Questionnaire> questionnaire) {
    group.questionnaire_key = questionnaire_key(questionnaire->framework);
    group.questionnaire = std::move(questionnaire);
    if (group.id == state.open_id) speak_of_open_group(app, state);
}

} // namespace

void keep_questionnaire_again(App& app, GroupState& state, KeptGroup& group) {
    if (!group.questionnaire) return;
    for (const Questionnaires::Own& own : app.questionnaires.own()) {
        if (questionnaire_key(own.questionnaire->framework) == group.questionnaire_key)
            return keep_questionnaire(app, state, group, own.bytes);
    }
}

const Questionnaire& questionnaire_of(const App& app, const KeptGroup& group) {
    return group.questionnaire ? *group.questionnaire : app.questionnaires.builtin();
}

std::string questionnaire_key_of(const App& app, const KeptGroup& group) {
    return group.questionnaire_key.empty()
               ? questionnaire_key(app.questionnaires.builtin().framework)
               : group.questionnaire_key;
}

bool same_questionnaire(const App& app, const KeptGroup& one, const KeptGroup& other) {
    const Framework& mine = questionnaire_of(app, one).framework;
    const Framework& theirs = questionnaire_of(app, other).framework;
    // Two files can claim one key. What was not read yet is compared when it is.
    return questionnaire_key_of(app, one) == questionnaire_key_of(app, other) &&
           (!one.loaded || !other.loaded ||
            (std::ranges::equal(mine.points, theirs.points, {}, &Point::id, &Point::id) &&
             std::ranges::equal(mine.aspects, theirs.aspects, {}, &Aspect::id, &Aspect::id) &&
             mine.lists.role == theirs.lists.role));
}

void speak_of_open_group(App& app, const GroupState& state) {
    const KeptGroup* const group = state.open();
    app.chosen = group ? &questionnaire_of(app, *group) : &app.questionnaires.builtin();
}

bool is_undecided(const KeptGroup& group) {
    return group.agreed.is_null() && std::ranges::none_of(group.files, [](const GroupFile& file) {
               return file.recorded != nullptr;
           });
}

bool take_questionnaire_of_result(App& app, GroupState& state, KeptGroup& group,
                                  std::string_view bytes, bool stored) {
    if (!is_undecided(group)) return false;
    const auto document = read_json(bytes);
    const Questionnaires::Own* const own =
        document ? app.questionnaires.own_for_result(*document) : nullptr;
    if (!own || own->questionnaire == group.questionnaire) return false;
    // What comes back from the store decides nothing that was decided before.
    if (stored && !group.questionnaire_key.empty() &&
        group.questionnaire_key != questionnaire_key(own->questionnaire->framework))
        return false;
    make_it_of(app, state, group, own->questionnaire);
    keep_questionnaire(app, state, group, own->bytes);
    return true;
}

QuestionnaireTaken take_questionnaire_file(App& app, GroupState& state, KeptGroup& group,
                                           std::string_view bytes, bool stored, Problem& problem) {
    const auto json = read_json(bytes);
    if (!json || text_member(*json, "format") != questionnaire_file_format)
        return QuestionnaireTaken::none;
    auto read = read_questionnaire_file(bytes);
    if (!read) {
        problem = read.error().front();
        return QuestionnaireTaken::wrong;
    }
    const auto fresh = std::make_shared<const Questionnaire>(std::move(*read));
    const std::string key = questionnaire_key(fresh->framework);
    const bool builtin = key == questionnaire_key(app.questionnaires.builtin().framework);
    if (!stored && !is_undecided(group)) {
        // The next group may be of it.
        if (!builtin) app.questionnaires.add(*fresh, std::string(bytes));
        if (key == questionnaire_key_of(app, group)) return QuestionnaireTaken::known;
        problem = {.code = ProblemCode::other_questionnaire,
                   .arguments = {{"found", fresh->framework.id},
                                 {"expected", questionnaire_of(app, group).framework.id}}};
        return QuestionnaireTaken::other;
    }
    if (builtin) {
        group.questionnaire.reset();
        group.questionnaire_key = key;
        if (group.id == state.open_id) speak_of_open_group(app, state);
        return QuestionnaireTaken::known;
    }
    make_it_of(app, state, group, fresh);
    app.questionnaires.add(*fresh, std::string(bytes));
    if (!stored) keep_questionnaire(app, state, group, bytes);
    return QuestionnaireTaken::taken;
}

} // namespace ketenspiegel::app
