#include "app/group/discussing.hpp"

#include <algorithm>
#include <utility>

namespace ketenspiegel::app {

namespace {

/// That point of the discussion, kept so that one goes on there another time.
void discuss_topic(App& app, GroupState& state, std::size_t topic) {
    KeptGroup& group = *state.open();
    state.discussed = topic;
    group.discussed = app.framework().points[state.topics[topic]].id;
    write_soon(app, state, group);
}

} // namespace

bool discuss(App& app, GroupState& state, std::string_view from) {
    if (!state.figures || state.figures->group.agenda.empty()) return false;
    std::vector<std::size_t> topics = state.figures->group.agenda;
    std::size_t topic = 0;
    if (!from.empty()) {
        const auto point = app.framework().find_point(from);
        if (!point) return false;
        const auto place = std::ranges::find(topics, *point);
        if (place == topics.end()) {
            topics.insert(topics.begin(), *point);
        } else {
            topic = static_cast<std::size_t>(place - topics.begin());
        }
    }
    state.topics = std::move(topics);
    discuss_topic(app, state, topic);
    show_group_screen(app, state, GroupScreen::discussion);
    return true;
}

bool go_on_discussing(App& app, GroupState& state) {
    const auto place = place_on_agenda(app, state);
    if (!place) return false;
    return discuss(app, state, state.open()->discussed);
}

bool turn_topic(App& app, GroupState& state, int direction) {
    const std::size_t next = state.discussed + static_cast<std::size_t>(direction);
    if (next >= state.topics.size()) return false; // before the first it wraps around
    discuss_topic(app, state, next);
    app.effects.scroll_top();
    app.effects.focus("title");
    return true;
}

} // namespace ketenspiegel::app
