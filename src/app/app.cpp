#include "app/app.hpp"

#include "app/meta.hpp"
#include "app/organisation.hpp"
#include "core/embedded.hpp"
#include "core/json_reader.hpp"

#include <algorithm>

namespace ketenspiegel::app {

App::App(const Questionnaire& with_questionnaire)
    : questionnaires(with_questionnaire), chosen(&with_questionnaire), words(&interface_in("en")) {}

const Questionnaire& App::questionnaire() const {
    const Assessment* assessment = open();
    return assessment ? assessment->questionnaire() : *chosen;
}

Assessment* App::find(std::string_view local_id) {
    const auto found = std::ranges::find(assessments, local_id, &Assessment::local_id);
    return found == assessments.end() ? nullptr : &*found;
}

Assessment* App::open() {
    return open_id.empty() ? nullptr : find(open_id);
}

std::string iso_now(const App& app) {
    return iso_time(app.now_ms);
}

std::string today(const App& app) {
    return local_day(iso_now(app), app.utc_offset);
}

std::string day(const App& app, std::string_view iso) {
    return display_date(iso, (*app.words)("date.pattern"), app.utc_offset);
}

std::string display_name(const App& app, const Assessment& assessment) {
    if (assessment.example) return std::string((*app.words)("example.name"));
    if (!assessment.name.empty()) return assessment.name;
    if (!assessment.result().respondent.organisation.empty())
        return organisation_name(assessment, app.words->language());
    return (*app.words)("assessment.unnamed", {{"date", day(app, assessment.created)}});
}

void go_to(App& app, const Place& place, bool replace) {
    const bool moved = !app.place.same_screen(place);
    app.place = place;
    app.steps_shown = false;
    if (Assessment* assessment = app.open(); assessment && place.screen != Screen::start) {
        assessment->place = place;
        if (assessment->stored) assessment->autosave.meta_changed(app.now_ms);
    }
    if (!moved) return;
    app.message.reset();
    app.typed = {};
    app.replace_history = replace;
    app.effects.scroll_top();
    app.effects.focus("title");
}

void go_to_point(App& app, std::size_t point) {
    const Point& wanted = app.framework().points[point];
    go_to(app, {.screen = Screen::aspect, .aspect = wanted.aspect, .point = wanted.id});
    app.effects.scroll_to("point/" + wanted.id, "start");
    app.effects.focus("point/" + wanted.id + "/statement");
}

Assessment& keep(App& app, Assessment assessment) {
    app.assessments.push_back(std::move(assessment));
    return app.assessments.back();
}

void open_assessment(App& app, const std::string& local_id) {
    Assessment* assessment = app.find(local_id);
    if (!assessment) return;
    if (app.open_id != local_id) {
        app.open_id = local_id;
        app.comments_shown.clear();
        app.comments_left_out = false;
        app.unfolded.clear();
        app.effects.add(
            {{"effect", "open"}, {"assessment", assessment->stored ? Json(local_id) : Json()}});
        app.effects.setting("open", assessment->stored ? local_id : "");
    }
    const Place place = assessment->place;
    const auto point = app.framework().find_point(place.point);
    if (place.screen == Screen::aspect && point) {
        go_to_point(app, *point);
    } else {
        go_to(app, place);
    }
}

void start_new(App& app) {
    const std::string now = iso_now(app);
    auto made = Assessment::make(
        app.uuids.next(), empty_result(app.uuids.next(), now, app.chosen->framework), *app.chosen);
    if (!made) return; // empty_result is a valid draft by its contract
    made->stored = app.storage.available;
    if (made->stored) made->autosave.request_snapshot(app.now_ms);
    const std::string id = keep(app, std::move(*made)).local_id;
    open_assessment(app, id);
}

void open_example(App& app) {
    const Questionnaire& builtin = app.questionnaires.builtin();
    auto file = read_result(embedded_example(), builtin.framework);
    if (!file) return; // a test holds that the embedded example can be read
    if (app.words->language() == "en") {
        const auto words = read_json(embedded_example_in_english());
        for (const auto& [path, value] : words->items()) {
            apply_change(file->document, {path, value});
        }
    }
    auto made = Assessment::make(app.uuids.next(), file->document, builtin);
    if (!made) return;
    made->example = true;
    made->place = {.screen = Screen::result};
    std::erase_if(app.assessments, [](const Assessment& a) { return a.example; });
    const std::string id = keep(app, std::move(*made)).local_id;
    open_assessment(app, id);
}

bool discard_example(App& app) {
    if (!app.open() || !app.open()->example) return false;
    std::erase_if(app.assessments, [](const Assessment& a) { return a.example; });
    app.open_id.clear();
    go_to(app, {});
    return true;
}

void remove_assessment(App& app, const std::string& local_id) {
    const Assessment* assessment = app.find(local_id);
    if (!assessment) return;
    if (assessment->stored) {
        app.storage.owed.insert(++app.batches);
        app.effects.add({{"effect", "delete"}, {"batch", app.batches}, {"assessment", local_id}});
    }
    if (app.open_id == local_id) {
        app.open_id.clear();
        app.effects.add({{"effect", "open"}, {"assessment", nullptr}});
        app.effects.setting("open", "");
    }
    std::erase_if(app.assessments, [&](const Assessment& a) { return a.local_id == local_id; });
}

void tell(App& app, Message message) {
    app.message = std::move(message);
    app.steps_shown = false; // the sheet of steps would lie over it
    app.effects.focus("message");
    app.effects.scroll_top();
}

void fold(App& app, std::string_view key) {
    if (app.unfolded.erase(std::string(key)) == 0) app.unfolded.emplace(key);
}

void store_due(App& app, bool flush) {
    for (Assessment& assessment : app.assessments) {
        if (!assessment.stored || !assessment.writable) continue;
        const auto batch = assessment.autosave.take(app.now_ms, app.batches + 1, flush);
        if (!batch) continue;
        ++app.batches;
        if (batch->snapshot || !batch->changes.empty())
            assessment.modified = later(assessment.modified, iso_now(app));
        Json effect{{"effect", "store"},
                    {"batch", batch->number},
                    {"assessment", assessment.local_id},
                    {"meta", meta_of(assessment)}};
        Json changes = Json::array();
        for (const Change& change : batch->changes) changes.push_back(to_json(change));
        effect["changes"] = std::move(changes);
        if (batch->snapshot) effect["snapshot"] = write_compact_json(assessment.document());
        app.effects.add(std::move(effect));
    }
}

double store_wake_in(const App& app) {
    double soonest = -1;
    for (const Assessment& assessment : app.assessments) {
        if (!assessment.stored || !assessment.writable) continue;
        const double wake = assessment.autosave.wake_in(app.now_ms);
        if (wake >= 0 && (soonest < 0 || wake < soonest)) soonest = wake;
    }
    return soonest;
}

double wake_in(const App& app) {
    double wake = store_wake_in(app);
    const auto at = [&](double moment_ms) {
        const double rest = moment_ms - app.now_ms;
        if (rest > 0) wake = wake < 0 ? rest : std::min(wake, rest);
    };
    at(app.toast.shown(app.now_ms) ? app.toast.until_ms : 0);
    at(app.typed.paused(app.now_ms) ? 0 : app.typed.at_ms + Typed::pause_ms);
    return wake;
}

bool anything_unsaved(const App& app) {
    return !app.storage.owed.empty() ||
           std::ranges::any_of(app.assessments, [](const Assessment& a) {
               if (a.example) return false;
               if (!a.stored) return !a.in_file;
               return a.autosave.status() != Autosave::Status::saved;
           });
}

} // namespace ketenspiegel::app
