#include "support/scene_views.hpp"

#include <algorithm>
#include <imgui.h>

namespace ketenspiegel::test {

namespace {

using platform::HeadlessHost;
using platform::Scene;

std::vector<Scene> all_scenes() {
    std::vector<Scene> all = platform::scenes();
    // The developers' page of widgets is not for people, and says so in English only.
    std::erase_if(all, [](const Scene& scene) { return scene.name == "gallery"; });
    const auto named = [](HeadlessHost& host, const std::string& name) {
        host.activate("new");
        host.type("field/organisation", name);
        host.activate("private/yes");
        host.wait(1000);
    };
    const std::string word(200, 'W');
    std::string words;
    while (words.size() + 12 <= 200) words += "Rijksdienst ";
    const auto add = [&](const std::string& kind, const std::string& name) {
        all.push_back({"about-" + kind, [=](HeadlessHost& host) { named(host, name); }});
        all.push_back({"start-" + kind, [=](HeadlessHost& host) {
                           named(host, name);
                           host.activate("home");
                       }});
        all.push_back({"remove-" + kind, [=](HeadlessHost& host) {
                           named(host, name);
                           host.activate("home");
                           host.activate("delete/" + host.app().assessments.front().local_id);
                       }});
        all.push_back({"saved-" + kind, [=](HeadlessHost& host) {
                           named(host, name);
                           host.activate("step/result");
                           host.activate("save");
                           host.activate("confirm");
                       }});
    };
    add("long-word", word);
    add("long-name", words);
    return all;
}

/// The horizontal extent of the last frame's drawing, in CSS pixels (the ratio is 1 here).
void measure_ink(SceneView& view) {
    view.ink_left = 1e9f;
    view.ink_right = -1e9f;
    const ImDrawData* data = ImGui::GetDrawData();
    for (const ImDrawList* list : data->CmdLists) {
        for (const ImDrawVert& vertex : list->VtxBuffer) {
            view.ink_left = std::min(view.ink_left, vertex.pos.x);
            view.ink_right = std::max(view.ink_right, vertex.pos.x);
        }
    }
}

SceneView look(const Scene& scene, const std::string& language, double width) {
    SceneView view;
    view.scene = scene.name;
    view.language = language;
    view.width = width;
    view.touch = width < 600;
    view.name = scene.name + " " + std::to_string(static_cast<int>(width)) + " " + language;
    HeadlessHost host({.language = language,
                       .width = width,
                       .height = 300,
                       .coarse_pointer = view.touch,
                       .part = scene.part});
    scene.arrange(host);
    // The whole page at once, so that nothing is left out for not being in sight.
    host.session().scroll(0);
    const double height = host.settle().content_height_css;
    host.session().viewport(width, std::clamp(height, 600.0, 16384.0), 1);
    view.height = host.settle().content_height_css;
    view.nodes = host.nodes();
    measure_ink(view);
    return view;
}

} // namespace

const std::vector<SceneView>& scene_views() {
    static const std::vector<SceneView> views = [] {
        std::vector<SceneView> made;
        for (const Scene& scene : all_scenes()) {
            for (const char* language : {"nl", "en"}) {
                // The group's pages are long and take long: the narrowest and the widest tell.
                const bool group = scene.name.starts_with("group");
                for (const double width : {360, 390, 720, 1440}) {
                    if (group && width > 360 && width < 1440) continue;
                    made.push_back(look(scene, language, width));
                }
            }
        }
        return made;
    }();
    return views;
}

} // namespace ketenspiegel::test
