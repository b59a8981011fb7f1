#include "core/embedded.hpp"
#include "platform/headless/shots.hpp"

namespace ketenspiegel::platform {

std::vector<Scene> question_scenes() {
    const auto open_example_file = [](HeadlessHost& host) {
        host.open_file("bz-2026-11-27-k7f3qa.ketenspiegel.json", embedded_example_file());
    };
    return {
        {"dialog-whose-file", open_example_file},
        {"start-from-file",
         [=](HeadlessHost& host) {
             open_example_file(host);
             host.activate("confirm/other");
         }},
        {"dialog-whose-answers",
         [=](HeadlessHost& host) {
             open_example_file(host);
             host.activate("confirm/mine");
             host.activate("step/about");
             host.type("field/organisation", "Ministerie van Algemene Zaken");
             host.activate("next");
         }},
        {"dialog-few",
         [](HeadlessHost& host) {
             host.activate("new");
             host.activate("organisation/rvo");
             host.activate("private/yes");
             host.activate("step/result");
             host.activate("save");
         }},
    };
}

} // namespace ketenspiegel::platform
