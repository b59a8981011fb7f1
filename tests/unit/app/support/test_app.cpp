#include "app/support/test_app.hpp"

#include "app/stored.hpp"

namespace ketenspiegel::app::test {

std::vector<Json> store(App& app) {
    (void)app.effects.take();
    store_due(app, /*flush=*/true);
    const std::vector<Json> batches = take(app, "store");
    for (const Json& batch : batches) batch_written(app, batch["batch"].get<std::uint64_t>());
    return batches;
}

std::string state_of(const App& app) {
    std::string state = app.open_id + " " + to_hash(app.place, app.framework()) + " " +
                        app.place.point + " " + app.words->language() +
                        (app.preferences.shortcuts ? " keys" : "") +
                        (app.steps_shown ? " steps" : "") + (app.agenda_whole ? " agenda" : "");
    for (const std::string& point : app.comments_shown) state += " " + point;
    if (app.dialog) state += " dialog " + app.dialog->subject + " " + app.dialog->text;
    if (app.message) state += " message " + app.message->title;
    for (const Assessment& one : app.assessments) {
        state += "\n" + one.local_id + " " + one.name + " " + one.place.point + " " +
                 to_hash(one.place, app.framework()) + " " + one.document().dump();
    }
    return state + "\n" + app.effects.list().dump();
}

void begin(App& app, bool private_partners) {
    perform(app, "new");
    perform(app, "organisation/rvo");
    perform(app, private_partners ? "private/yes" : "private/no");
}

const Answer& answer_to(const App& app, std::string_view point) {
    return app.open()->result().answers[*app.framework().find_point(point)];
}

} // namespace ketenspiegel::app::test
