#include "app/own_questionnaires.hpp"

#include "app/stored.hpp"
#include "core/questionnaire_file.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

/// A questionnaire that was loaded is kept as a setting: this and its key.
constexpr std::string_view setting_prefix = "questionnaire/";
/// The key of the one that new assessments are made with.
constexpr std::string_view chosen_setting = "questionnaire";

const Questionnaires::Own* find_own(const App& app, std::string_view key) {
    const auto& own = app.questionnaires.own();
    const auto found = std::ranges::find_if(own, [&](const Questionnaires::Own& one) {
        return questionnaire_key(one.questionnaire->framework) == key;
    });
    return found == own.end() ? nullptr : &*found;
}

/// Whether an assessment on this machine was made with it; the page then says so.
bool stays(App& app, const Questionnaire& questionnaire) {
    const bool used = std::ranges::any_of(app.assessments, [&](const Assessment& assessment) {
        return &assessment.questionnaire() == &questionnaire;
    });
    if (!used) return false;
    tell(app, {.kind = Message::Kind::error,
               .title = "questionnaire.used.title",
               .text = "questionnaire.used.text"});
    return true;
}

void choose(App& app, const Questionnaire& questionnaire) {
    app.chosen = &questionnaire;
    app.effects.setting(chosen_setting, questionnaire_key(questionnaire.framework));
}

} // namespace

void open_questionnaire(App& app, std::string_view file_name, std::string_view bytes) {
    auto read = read_questionnaire_file(bytes);
    if (!read) {
        tell(app, {.kind = Message::Kind::error,
                   .title = "questionnaire.failed.title",
                   .text = "questionnaire.failed.text",
                   .arguments = {{"file", std::string(file_name)}},
                   .problems = std::move(read.error()),
                   .action = "open/another"});
        return;
    }
    const std::string title = read->in(app.words->language()).title;
    const std::string key = questionnaire_key(read->framework);
    const std::string id = read->framework.id;
    const int version = read->framework.version;
    Message message{
        .kind = Message::Kind::success,
        .title = "questionnaire.added.title",
        .text = "questionnaire.added.text",
        .arguments = {{"name", title}, {"id", id}, {"version", std::to_string(version)}}};
    switch (app.questionnaires.add(std::move(*read), std::string(bytes))) {
    case Questionnaires::Added::added:
        app.effects.setting(std::string(setting_prefix) + key, bytes);
        break;
    case Questionnaires::Added::known:
        message.kind = Message::Kind::info;
        message.title = "questionnaire.known.title";
        break;
    case Questionnaires::Added::differs:
        message.kind = Message::Kind::error;
        message.title = "questionnaire.differs.title";
        message.text = "questionnaire.differs.text";
        tell(app, std::move(message));
        return;
    }
    load_unread(app);
    choose_questionnaire(app, key);
    go_to(app, {});
    tell(app, std::move(message));
}

bool choose_questionnaire(App& app, std::string_view key) {
    const Questionnaire& builtin = app.questionnaires.builtin();
    if (const auto* own = find_own(app, key)) return choose(app, *own->questionnaire), true;
    if (questionnaire_key(builtin.framework) != key) return false;
    return choose(app, builtin), true;
}

bool ask_to_forget(App& app, std::string_view key) {
    const auto* own = find_own(app, key);
    if (!own) return false;
    const Questionnaire& questionnaire = *own->questionnaire;
    if (stays(app, questionnaire)) return true;
    app.dialog = Dialog{.kind = Dialog::Kind::forget,
                        .subject = std::string(key),
                        .text = questionnaire.in(app.words->language()).title};
    return true;
}

bool forget_questionnaire(App& app, std::string_view key) {
    const auto* own = find_own(app, key);
    if (!own) return false;
    const Questionnaire& questionnaire = *own->questionnaire;
    // Another tab may have begun to use it since it was asked.
    if (stays(app, questionnaire)) return true;
    app.effects.setting(std::string(setting_prefix) + std::string(key), nullptr);
    if (app.chosen == &questionnaire) choose(app, app.questionnaires.builtin());
    app.questionnaires.remove(questionnaire);
    app.effects.focus("title");
    return true;
}

void load_questionnaires(App& app, const Json& settings) {
    app.chosen = &app.questionnaires.builtin();
    app.questionnaires.clear();
    if (!settings.is_object()) return;
    add_questionnaires(app, settings);
    if (const auto* own = find_own(app, text_member(settings, chosen_setting))) {
        app.chosen = own->questionnaire.get();
    }
}

void add_questionnaires(App& app, const Json& settings) {
    for (const auto& [name, value] : settings.items()) {
        if (!name.starts_with(setting_prefix) || !value.is_string()) continue;
        const auto& bytes = value.get_ref<const std::string&>();
        // What a later version of this program no longer reads stays where it is, unused.
        if (auto read = read_questionnaire_file(bytes)) {
            app.questionnaires.add(std::move(*read), bytes);
        }
    }
}

} // namespace ketenspiegel::app
