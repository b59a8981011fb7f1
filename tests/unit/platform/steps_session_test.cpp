// The steps around the answers, event by event: first impression, recognise, direction, plan, and
// questionnaires of one's own.
#include "app/mirroring.hpp"
#include "platform/headless/host.hpp"
#include "platform/headless/own_questionnaire.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

void begin(HeadlessHost& host) {
    host.activate("new");
    host.activate("organisation/rvo");
    host.activate("private/yes");
    host.wait(1000);
}

const Json& document(const HeadlessHost& host) {
    return host.app().open()->document();
}

std::string_view status(const HeadlessHost& host) {
    return std::ranges::find(host.nodes(), "status", &ui::Node::id)->name;
}

/// What is last told of the page, by name.
Json page(const HeadlessHost& host) {
    Json all = Json::object();
    for (const Json& effect : host.effects()) {
        if (effect["effect"] != Json("page")) continue;
        for (const auto& [name, value] : effect.items()) all[name] = value;
    }
    return all;
}

/// A program that starts with what this host stored.
struct Again {
    explicit Again(const HeadlessHost& host) {
        session.viewport(1440, 400, 1);
        Json start = host.start_message();
        start["now"] = host.now();
        session.event(start);
        session.frame(host.now());
    }
    Session session{builtin_questionnaire()};
};

TEST(Steps, EachHasItsTitleAndAddress) {
    HeadlessHost host({.language = "en", .width = 800, .height = 400});
    begin(host);
    for (const auto& [step, title] : std::vector<std::pair<std::string, std::string>>{
             {"about", "About you"},
             {"impression", "First impression"},
             {"governance", "Governance and process design"},
             {"recognise", "Recognise"},
             {"result", "Result"},
             {"direction", "Direction"},
             {"plan", "Plan"}}) {
        host.activate("step/" + step);
        EXPECT_EQ(page(host)["title"], Json(title + " – Ketenspiegel"));
        EXPECT_EQ(page(host)["hash"], Json("#/" + step));
    }
}

TEST(Steps, TypingAConsiderationIsKeptWhenItPauses) {
    HeadlessHost host({.width = 800, .height = 400});
    begin(host);
    host.activate("step/direction");
    const app::Interface& words = *host.app().words;
    host.type("consideration/policy_goals", "Yes, for");
    EXPECT_EQ(status(host), words("status.saving"));
    host.type("consideration/policy_goals", "Yes, for both");
    EXPECT_EQ(ui::find_key(host.nodes(), "consideration/policy_goals")->value, "Yes, for both");
    host.wait(app::Autosave::typing_delay_ms);
    EXPECT_EQ(status(host), words("status.saved"));
    EXPECT_EQ(host.records()[0]["journal"].back().dump(),
              R"({"path":"/context/considerations/policy_goals","value":"Yes, for both"})");
    host.key("z", "consideration/policy_goals", /*ctrl=*/true);
    EXPECT_EQ(ui::find_key(host.nodes(), "consideration/policy_goals")->value, "");
}

TEST(Steps, TypingAnInitiativeLeavesTheOthersAlone) {
    HeadlessHost host({.width = 800, .height = 400});
    begin(host);
    host.activate("step/plan");
    host.activate("add-initiative");
    host.activate("add-initiative");
    host.type("initiative-title/2", "Second");
    host.session().event({{"type", "commit"},
                          {"key", "initiative-title/2"},
                          {"value", "Second"},
                          {"now", host.now()}});
    host.type("initiative-note/2", "Of the posts");
    host.activate("initiative-status/2/planned");
    host.type("initiative-title/1", "First");
    EXPECT_EQ(document(host)["initiatives"].dump(),
              R"([{"title":"First","status":"running"},)"
              R"({"title":"Second","status":"planned","note":"Of the posts"}])");
    EXPECT_EQ(ui::find_key(host.nodes(), "initiative-title/2")->value, "Second");
    for (const char* key : {"1", "Delete", "0"}) {
        host.key(key, "initiative-title/2");
        EXPECT_EQ(document(host)["initiatives"][1]["title"], Json("Second")) << key;
    }
    host.wait(1000);
    const Again again(host);
    EXPECT_EQ(again.session.app().open()->document()["initiatives"], document(host)["initiatives"]);
    EXPECT_EQ(again.session.app().place.screen, app::Screen::plan);
}

TEST(Steps, RemovingAnInitiativeIsToldWhereItStoodAndUndoneThere) {
    HeadlessHost host({.width = 800, .height = 400});
    begin(host);
    host.activate("step/plan");
    host.activate("add-initiative");
    host.type("initiative-title/1", "First");
    host.activate("remove-initiative/1");
    const ui::Node heading = *std::ranges::find(host.nodes(), "initiatives", &ui::Node::id);
    const ui::Node* message = &*std::ranges::find(host.nodes(), "message", &ui::Node::id);
    EXPECT_EQ(message->role, ui::Role::alert);
    EXPECT_GT(message->rect.y, heading.rect.y);
    EXPECT_LT(message->rect.y, heading.rect.bottom() + 100);
    host.activate("undo/removal");
    EXPECT_EQ(ui::find_key(host.nodes(), "initiative-title/1")->value, "First");
    EXPECT_EQ(ui::find_key(host.nodes(), "undo/removal"), nullptr);
}

TEST(Steps, DeleteOnATraitClearsIt) {
    HeadlessHost host({.width = 1440, .height = 400});
    begin(host);
    host.activate("step/recognise");
    host.activate("trait/culture.process.2/partly");
    EXPECT_EQ(ui::find_key(host.nodes(), "trait/culture.process.2/partly")->checked, true);
    ASSERT_NE(ui::find_key(host.nodes(), "clear-trait/culture.process.2"), nullptr);
    host.key("Delete", "trait/culture.process.2/partly");
    EXPECT_EQ(ui::find_key(host.nodes(), "trait/culture.process.2/partly")->checked, false);
    EXPECT_EQ(ui::find_key(host.nodes(), "clear-trait/culture.process.2"), nullptr);
    EXPECT_EQ(app::traits_progress(*host.app().open()).answered, 0);
}

TEST(Steps, WithAFingerTheMatrixShowsAnAspectAtATimeInTargetsForFingers) {
    HeadlessHost mouse({.width = 1440, .height = 400});
    HeadlessHost finger({.width = 1440, .height = 400, .coarse_pointer = true});
    for (HeadlessHost* host : {&mouse, &finger}) {
        begin(*host);
        host->activate("step/recognise");
        host->activate("trait/ambition.process.1/yes");
    }
    EXPECT_EQ(ui::find_key(mouse.nodes(), "traits/culture"), nullptr);
    ASSERT_NE(ui::find_key(finger.nodes(), "traits/culture"), nullptr);
    EXPECT_GE(ui::find_key(mouse.nodes(), "clear-trait/ambition.process.1")->rect.width, 24);
    EXPECT_GE(ui::find_key(finger.nodes(), "clear-trait/ambition.process.1")->rect.width, 44);
    EXPECT_EQ(ui::find_key(finger.nodes(), "trait/culture.process.1/yes"), nullptr);
    finger.activate("traits/culture");
    EXPECT_NE(ui::find_key(finger.nodes(), "trait/culture.process.1/yes"), nullptr);
    EXPECT_EQ(ui::find_key(finger.nodes(), "traits/culture")->pressed, true);
}

TEST(Steps, AnOwnQuestionnaireAndWhatWasMadeWithItAreThereAtTheNextStart) {
    HeadlessHost host({.language = "en", .width = 1440, .height = 400});
    host.open_file("own.json", own_questionnaire("own"));
    EXPECT_EQ(ui::find_key(host.nodes(), "questionnaire/own@1")->checked, true);
    EXPECT_EQ(ui::find_key(host.nodes(), "questionnaire/ketensamenwerking@1")->checked, false);
    begin(host);
    host.activate("step/resources");
    host.activate("answer/resources.03/2");
    host.wait(1000);
    const Again again(host);
    const app::App& app = again.session.app();
    ASSERT_EQ(app.assessments.size(), 1u);
    EXPECT_EQ(app.framework().id, "own");
    EXPECT_EQ(app.place.screen, app::Screen::aspect);
    EXPECT_EQ(app.open()->document(), document(host));
    EXPECT_EQ(app.chosen->framework.id, "own");
    EXPECT_EQ(app.storage.quarantined, 0);
}

TEST(Steps, FormsOfAnOwnQuestionnaireAreCalledWhatItCallsThem) {
    HeadlessHost host({.language = "en", .width = 1440, .height = 400});
    host.open_file("own.json", own_questionnaire("own"));
    begin(host);
    for (const char* point : {"01", "02", "03"}) {
        host.activate(std::string("answer/resources.") + point + "/2");
    }
    host.activate("step/result");
    const auto verdict = std::ranges::find(host.nodes(), "verdict", &ui::Node::id);
    ASSERT_NE(verdict, host.nodes().end());
    const std::string& name =
        host.app().questionnaire().in("en").forms[form_index(Form::process)].name;
    EXPECT_NE(verdict->name.find((*host.app().words)("form.quoted", {{"name", name}})),
              std::string::npos)
        << verdict->name;
}

} // namespace
} // namespace ketenspiegel::platform
