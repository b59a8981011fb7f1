#include "platform/headless/shots.hpp"

#include "platform/gallery_part.hpp"
#include "platform/headless/own_questionnaire.hpp"

#include <algorithm>
#include <iterator>

namespace ketenspiegel::platform {

namespace {

void begin(HeadlessHost& host) {
    host.activate("new");
    host.activate("organisation/rvo");
    host.activate("private/yes");
}

void answer_some(HeadlessHost& host) {
    begin(host);
    host.activate("step/governance");
    host.activate("answer/governance.01/2");
    host.activate("answer/governance.02/unknown");
    host.activate("mark/governance.01/obstacle");
    host.type("comment/governance.01", "On paper it is clear. In practice the desk in The Hague "
                                       "and the post both call the client.");
    host.wait(1000);
}

} // namespace

std::vector<Scene> scenes() {
    std::vector<Scene> all = {
        {"start", [](HeadlessHost&) {}},
        {"start-kept",
         [](HeadlessHost& host) {
             answer_some(host);
             host.activate("home");
         }},
        {"about", [](HeadlessHost& host) { begin(host); }},
        {"aspect", answer_some},
        {"aspect-unasked",
         [](HeadlessHost& host) {
             host.activate("new");
             host.activate("step/resources");
         }},
        {"aspect-focus",
         [](HeadlessHost& host) {
             begin(host);
             host.activate("step/resources");
             host.focus("answer/resources.01/2", true);
         }},
        {"result-none",
         [](HeadlessHost& host) {
             answer_some(host);
             host.activate("step/result");
         }},
        {"result", [](HeadlessHost& host) { host.activate("example"); }},
        {"impression",
         [](HeadlessHost& host) {
             begin(host);
             host.activate("step/impression");
             host.activate("placement/ambition/2");
             host.activate("explain/forms/definitions");
         }},
        {"recognise",
         [](HeadlessHost& host) {
             begin(host);
             host.activate("step/recognise");
             host.activate("trait/ambition.pioneer.1/yes");
             host.activate("trait/governance.process.1/partly");
             host.activate("trait/governance.process.3/no");
         }},
        {"terms",
         [](HeadlessHost& host) {
             begin(host);
             host.activate("step/governance");
             host.activate("explain/term/partner");
             host.activate("term/governance.06/mandate");
             host.activate("step/governance");
         }},
        {"direction",
         [](HeadlessHost& host) {
             host.activate("example");
             host.activate("step/direction");
         }},
        {"direction-opened",
         [](HeadlessHost& host) {
             host.activate("example");
             host.activate("step/direction");
             host.activate("target/governance/2");
             host.activate("target/control/1");
             host.activate("stay/ambition");
             host.activate("explain/whatif/culture");
             host.type("consideration/benefits",
                       "Yes, if the agency and the posts share one file.");
         }},
        {"direction-none",
         [](HeadlessHost& host) {
             begin(host);
             host.activate("step/direction");
         }},
        {"plan",
         [](HeadlessHost& host) {
             host.activate("example");
             host.activate("step/plan");
             host.activate("advice/control/system");
             host.activate("add-initiative");
             host.type("initiative-title/6", "One record for client questions");
             host.activate("initiative-aspect/6/resources");
             host.activate("add-initiative");
         }},
        {"plan-removed",
         [](HeadlessHost& host) {
             host.activate("example");
             host.activate("step/plan");
             host.activate("remove-initiative/1");
         }},
        {"plan-none",
         [](HeadlessHost& host) {
             begin(host);
             host.activate("step/plan");
         }},
        {"result-explained",
         [](HeadlessHost& host) {
             host.activate("example");
             host.activate("step/impression");
             host.activate("placement/ambition/3");
             host.activate("placement/culture/1");
             host.activate("step/recognise");
             host.activate("trait/ambition.process.1/yes");
             host.activate("trait/ambition.process.2/partly");
             host.activate("trait/ambition.system.1/no");
             host.activate("step/ambition");
             host.activate("mark/ambition.01/strength");
             host.activate("mark/ambition.02/obstacle");
             host.activate("step/result");
             for (const char* name :
                  {"form", "mean", "floor", "spread", "shares", "attainment", "answered"}) {
                 host.activate(std::string("figure/chain/") + name);
             }
             for (const char* name :
                  {"form", "mean", "coverage", "standing", "target", "placement", "traits"}) {
                 host.activate(std::string("figure/aspect/ambition/") + name);
             }
             host.activate("figure/agenda/order");
         }},
        {"result-saved",
         [](HeadlessHost& host) {
             host.activate("example");
             host.activate("save");
         }},
        {"result-hand-in",
         [](HeadlessHost& host) {
             answer_some(host);
             host.activate("answer/governance.03/3");
             host.activate("step/result");
             host.activate("explain/file");
             constexpr double above_the_end = 800;
             host.scroll(host.settle().content_height_css - above_the_end);
         }},
        {"questionnaire",
         [](HeadlessHost& host) {
             host.open_file("own.json", own_questionnaire("own"));
             begin(host);
             host.activate("step/resources");
             host.activate("answer/resources.01/2");
             host.wait(1000);
             host.activate("home");
         }},
        {"questionnaire-loaded",
         [](HeadlessHost& host) { host.open_file("own.json", own_questionnaire("own")); }},
        {"questionnaire-used",
         [](HeadlessHost& host) {
             host.open_file("own.json", own_questionnaire("own"));
             begin(host);
             host.activate("home");
             host.activate("forget-questionnaire/own@1");
         }},
        {"questionnaire-refused",
         [](HeadlessHost& host) { host.open_file("own.json", own_questionnaire("o n")); }},
        {"file-refused",
         [](HeadlessHost& host) {
             host.open_file("budget.json",
                            "{\"format\": \"ketenspiegel-result\",\n \"version\": }");
         }},
        {"dialog-rename",
         [](HeadlessHost& host) {
             begin(host);
             host.wait(1000);
             host.activate("home");
             host.activate("rename/" + host.app().assessments.front().local_id);
         }},
        {"dialog-remove",
         [](HeadlessHost& host) {
             begin(host);
             host.wait(1000);
             host.activate("home");
             host.activate("delete/" + host.app().assessments.front().local_id);
         }},
        {"start-two",
         [](HeadlessHost& host) {
             begin(host);
             begin(host);
             host.wait(1000);
             host.activate("home");
         }},
        {"start-set-aside",
         [](HeadlessHost& host) {
             Json start = host.start_message();
             start["storage"]["quarantined"] = 1;
             host.session().event(start);
             host.settle();
         }},
        {"start-nothing-kept",
         [](HeadlessHost& host) {
             host.session().event({{"type", "storage"}, {"state", "unavailable"}});
             host.settle();
         }},
        {"aspect-not-stored",
         [](HeadlessHost& host) {
             answer_some(host);
             host.fail_storing("quota");
             host.activate("answer/governance.03/3");
         }},
        {"aspect-keys-off",
         [](HeadlessHost& host) {
             begin(host);
             host.activate("step/resources");
             host.activate("shortcuts/off");
         }},
        {"display", [](HeadlessHost& host) { host.activate("display"); }},
        {"steps-shown",
         [](HeadlessHost& host) {
             answer_some(host);
             host.activate("steps");
         }},
        {"result-more-needed",
         [](HeadlessHost& host) {
             host.activate("new");
             host.activate("step/result");
             host.activate("save");
         }},
        {"result-agenda-whole",
         [](HeadlessHost& host) {
             host.activate("example");
             host.activate("agenda");
         }},
        {"gallery", [](HeadlessHost&) {}, make_gallery_part},
        {"undone",
         [](HeadlessHost& host) {
             host.activate("example");
             host.activate("step/governance");
             host.activate("answer/governance.01/4");
             host.activate("undo");
         }},
        {"dialog-forget",
         [](HeadlessHost& host) {
             host.open_file("own.json", own_questionnaire("own"));
             host.activate("forget-questionnaire/own@1");
         }},
        {"start-several",
         [](HeadlessHost& host) {
             host.session().event({{"type", "files_refused"}, {"count", 12}});
             host.settle();
         }},
        {"drop",
         [](HeadlessHost& host) {
             host.session().event({{"type", "drag"}, {"over", true}});
             host.settle();
         }},
    };
    std::ranges::move(question_scenes(), std::back_inserter(all));
    std::ranges::move(group_scenes(), std::back_inserter(all));
    return all;
}

HeadlessHost::Settings settings(const Scene& scene, const View& view) {
    HeadlessHost::Settings all = view.settings;
    all.part = scene.part;
    return all;
}

std::vector<View> views() {
    std::vector<View> all;
    for (const char* language : {"nl", "en"}) {
        const std::string suffix = std::string("-") + language;
        all.push_back({"1440x900-light" + suffix, {.language = language}});
        all.push_back({"1440x900-dark" + suffix, {.language = language, .dark = true}});
        all.push_back({"390x844" + suffix,
                       {.language = language,
                        .width = 390,
                        .height = 844,
                        .ratio = 2,
                        .coarse_pointer = true}});
        all.push_back({"200-percent" + suffix,
                       {.language = language, .width = 720, .height = 450, .ratio = 2}});
        all.push_back({"contrast-light" + suffix, {.language = language, .contrast = "more"}});
        all.push_back(
            {"contrast-dark" + suffix, {.language = language, .dark = true, .contrast = "more"}});
        all.push_back({"forced" + suffix, {.language = language, .contrast = "forced"}});
        all.push_back({"text-200" + suffix,
                       {.language = language,
                        .width = 1280,
                        .height = 800,
                        .stored = {{"text_size", "200"}}}});
        all.push_back({"phone-text-200" + suffix,
                       {.language = language,
                        .width = 390,
                        .height = 844,
                        .ratio = 2,
                        .coarse_pointer = true,
                        .stored = {{"text_size", "200"}}}});
    }
    return all;
}

} // namespace ketenspiegel::platform
