#include "app/group/example.hpp"

#include "core/example_group.hpp"
#include "core/record_file.hpp"

#include <utility>

namespace ketenspiegel::app {

namespace {

KeptGroup read_example(App& app, ExampleRound round) {
    const std::string now = iso_now(app);
    KeptGroup group{
        .id = app.uuids.next(), .created = now, .modified = now, .example = true, .loaded = true};
    for (const ExampleFile& file : example_group(app.words->language(), round)) {
        GroupFile read{.key = app.uuids.next(), .name = file.name, .size = file.bytes.size()};
        if (auto recorded = record_file(file.bytes, app.questionnaires.builtin().framework)) {
            read.take(std::move(*recorded));
        } else {
            read.problem = std::move(recorded.error());
        }
        group.files.push_back(std::move(read));
    }
    settle_states(group.files, directory_of(app, group));
    return group;
}

} // namespace

void open_example_group(App& app, GroupState& state) {
    std::erase_if(state.groups, [](const KeptGroup& group) { return group.example; });
    KeptGroup earlier = read_example(app, ExampleRound::earlier);
    earlier.name = (*app.words)("group.example.earlier");
    KeptGroup latest = read_example(app, ExampleRound::latest);
    latest.earlier = earlier.id;
    const std::string id = latest.id;
    state.groups.push_back(std::move(earlier));
    state.groups.push_back(std::move(latest));
    open_group(app, state, id);
}

} // namespace ketenspiegel::app
