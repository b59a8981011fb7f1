// The whole program without a browser: events in, pixels, patches and effects out.
#include "app/files.hpp"
#include "platform/headless/host.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace ketenspiegel::platform {
namespace {

std::string node_id(const ui::Node& node) {
    return node.id;
}

/// Document of the only assessment, "" where there is none.
std::string only_document(const HeadlessHost& host) {
    return host.app().assessments.empty() ? "" : host.app().assessments[0].document().dump();
}

const Answer& answer_to(const HeadlessHost& host, std::string_view point) {
    return host.app().open()->result().answers[*builtin_questionnaire().framework.find_point(
        point)];
}

const ui::Node& node_of(const HeadlessHost& host, std::string_view key) {
    const ui::Node* found = ui::find_key(host.nodes(), key);
    static const ui::Node none;
    EXPECT_NE(found, nullptr) << key;
    return found ? *found : none;
}

void begin_assessment(HeadlessHost& host) {
    host.activate("new");
    host.activate("organisation/rvo");
    host.activate("private/yes");
    host.wait(1000);
}

/// The middle of a node in the viewport, scrolled to where it shows.
struct Spot {
    double x, y;
};
Spot bring_into_view(HeadlessHost& host, std::string_view key) {
    const ui::Node found = node_of(host, key);
    const double scroll = found.fixed ? 0 : std::max(0.0, static_cast<double>(found.rect.y) - 300);
    if (!found.fixed) host.scroll(scroll);
    return {found.rect.x + found.rect.width / 2.0, found.rect.y + found.rect.height / 2.0 - scroll};
}

TEST(Session, TheWholeWayByKeysIsSavedAndComesBack) {
    HeadlessHost host({.language = "en", .width = 800, .height = 400});
    begin_assessment(host);
    host.activate("next");
    EXPECT_EQ(host.app().place.screen, app::Screen::impression);
    for (const Aspect& aspect : builtin_questionnaire().framework.aspects) {
        host.activate("next");
        for (const std::size_t index : aspect.points) {
            const std::string& id = builtin_questionnaire().framework.points[index].id;
            const char* const keys[] = {"1", "2", "3", "4", "0", "-"};
            host.key(keys[index % 6], "point/" + id + "/statement");
        }
    }
    for (std::size_t i = 0; i < builtin_questionnaire().framework.points.size(); ++i) {
        const Answer& answer = host.app().open()->result().answers[i];
        EXPECT_EQ(answer.level,
                  i % 6 < 4 ? std::optional(static_cast<int>(i % 6) + 1) : std::nullopt);
        EXPECT_EQ(answer.reason, i % 6 == 4   ? Reason::unknown
                                 : i % 6 == 5 ? Reason::not_applicable
                                              : Reason::none);
    }
    EXPECT_EQ(host.app().open()->progress().answered, 73);
    host.activate("next");
    EXPECT_EQ(host.app().place.screen, app::Screen::recognise);
    host.activate("next");
    EXPECT_EQ(host.app().place.screen, app::Screen::result);
    EXPECT_TRUE(std::ranges::find(host.nodes(), "verdict", node_id) != host.nodes().end());
    EXPECT_EQ(ui::find_key(host.nodes(), "jump/unanswered"), nullptr);

    host.activate("save");
    const auto file = read_result(host.downloaded(), builtin_questionnaire().framework);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->digest, DigestState::valid);
    EXPECT_EQ(file->document["scores"],
              score_document(host.app().open()->score(), builtin_questionnaire().framework));

    // Back to the third aspect; then the page goes away and comes again.
    host.activate("step/" + builtin_questionnaire().framework.aspects[2].id);
    host.activate("goto/" +
                  builtin_questionnaire()
                      .framework.points[builtin_questionnaire().framework.aspects[2].points[4]]
                      .id);
    host.wait(1000);
    EXPECT_FALSE(app::anything_unsaved(host.app()));
    Session again;
    again.viewport(800, 400, 1);
    Json start = host.start_message();
    start["now"] = host.now();
    again.event(start);
    again.frame(host.now());
    ASSERT_NE(again.app().open(), nullptr);
    EXPECT_EQ(nlohmann::json(again.app().open()->document()),
              nlohmann::json(host.app().open()->document()));
    EXPECT_EQ(app::to_hash(again.app().place, builtin_questionnaire().framework),
              "#/" + builtin_questionnaire().framework.aspects[2].id);
    EXPECT_EQ(again.app().place.point, host.app().place.point);
    EXPECT_EQ(again.app().open()->progress().answered, 73);
}

TEST(Session, EveryAnswerIsOnDiskBeforeItIsSaidToBeSaved) {
    HeadlessHost host({.width = 800, .height = 400});
    begin_assessment(host);
    host.activate("step/governance");
    const auto said = [&] { return std::ranges::find(host.nodes(), "status", node_id)->name; };
    const app::Interface& words = *host.app().words;
    EXPECT_EQ(said(), words("status.saved"));
    host.type("comment/governance.01", "a");
    EXPECT_EQ(said(), words("status.saving"));
    host.wait(app::Autosave::typing_delay_ms);
    EXPECT_EQ(said(), words("status.saved"));
    EXPECT_EQ(host.records()[0]["journal"].back().dump(),
              R"({"path":"/answers/governance.01","value":{"level":null,"comment":"a"}})");
    host.fail_storing("quota");
    host.activate("answer/governance.01/2");
    EXPECT_EQ(said(), words("status.failed.quota"));
    EXPECT_NE(ui::find_key(host.nodes(), "save/failed"), nullptr) << "a file is the way out";
    host.fail_storing("");
    host.wait(app::Autosave::retry_delay_ms);
    EXPECT_EQ(said(), words("status.saved"));
    EXPECT_EQ(ui::find_key(host.nodes(), "save/failed"), nullptr);
    EXPECT_EQ(host.records()[0]["document"], Json(host.app().open()->document().dump()));
}

TEST(Session, HidingThePageHandsOverWhatIsOwed) {
    HeadlessHost host({.width = 800, .height = 400});
    begin_assessment(host);
    host.session().event(
        {{"type", "input"}, {"key", "field/post"}, {"value", "Nairobi"}, {"now", host.now()}});
    (void)host.session().take_effects();
    host.session().event({{"type", "hide"}, {"now", host.now()}});
    const Json effects = Json::parse(host.session().take_effects(), nullptr, false);
    bool stored = false;
    for (const Json& effect : effects) {
        stored |= effect["effect"] == Json("store") &&
                  effect["changes"].dump() == R"([{"path":"/respondent/post","value":"Nairobi"}])";
    }
    EXPECT_TRUE(stored) << effects.dump();
}

// Marks are toggles: done twice, they would be gone again.
TEST(Session, APressOnTheDrawingAndAClickInTheMirrorAreTheSameCommand) {
    HeadlessHost pressed({.width = 800, .height = 600}), clicked({.width = 800, .height = 600});
    for (HeadlessHost* host : {&pressed, &clicked}) {
        begin_assessment(*host);
        host->activate("step/governance");
    }
    for (const char* key :
         {"mark/governance.01/obstacle", "answer/governance.02/3", "answer/governance.03/unknown",
          "mark/governance.04/strength", "clear/governance.02"}) {
        const Spot spot = bring_into_view(pressed, key);
        pressed.press(spot.x, spot.y);
        clicked.activate(key);
        EXPECT_EQ(only_document(pressed), only_document(clicked)) << key;
    }
    EXPECT_EQ(answer_to(pressed, "governance.01").mark, Mark::obstacle);
    EXPECT_EQ(answer_to(pressed, "governance.03").reason, Reason::unknown);
    EXPECT_FALSE(answer_to(pressed, "governance.02").answered());
    for (int i = 0; i < 5; ++i) {
        pressed.activate("undo");
        clicked.activate("undo");
        EXPECT_EQ(only_document(pressed), only_document(clicked)) << i;
    }
    EXPECT_FALSE(answer_to(pressed, "governance.01").present) << "five presses were five commands";
}

TEST(Session, APressThatTheMirrorTakesIsDoneByItsClickAlone) {
    HeadlessHost host({.width = 800, .height = 600});
    begin_assessment(host);
    host.activate("step/governance");
    const Spot spot = bring_into_view(host, "mark/governance.01/obstacle");
    const auto point = [&](int buttons) {
        host.session().pointer(spot.x, spot.y, buttons, 0, /*on_mirror=*/true);
        host.settle();
    };
    point(0);
    point(1);
    point(0);
    EXPECT_EQ(answer_to(host, "governance.01").mark, Mark::none) << "the click is still to come";
    host.activate("mark/governance.01/obstacle");
    EXPECT_EQ(answer_to(host, "governance.01").mark, Mark::obstacle);
}

TEST(Session, APressReleasedElsewhereDoesNothing) {
    HeadlessHost host({.width = 800, .height = 600});
    begin_assessment(host);
    host.activate("step/governance");
    const Spot spot = bring_into_view(host, "mark/governance.01/obstacle");
    host.session().pointer(spot.x, spot.y, 0, 0, false);
    host.settle();
    host.session().pointer(spot.x, spot.y, 1, 0, false);
    host.settle();
    host.session().pointer(spot.x, spot.y + 200, 1, 0, false);
    host.settle();
    host.session().pointer(spot.x, spot.y + 200, 0, 0, false);
    host.settle();
    EXPECT_EQ(answer_to(host, "governance.01").mark, Mark::none);
}

TEST(Session, WhatIsUnderTheHeaderCannotBePressedThroughIt) {
    HeadlessHost host({.width = 800, .height = 600});
    begin_assessment(host);
    host.activate("step/governance");
    const ui::Node mark = node_of(host, "mark/governance.01/obstacle");
    const double x = mark.rect.right() - 10;
    // The button reaches from under the header to below it.
    host.scroll(mark.rect.y - 30);
    host.press(x, 35);
    EXPECT_EQ(answer_to(host, "governance.01").mark, Mark::none);
    host.press(x, 68);
    EXPECT_EQ(answer_to(host, "governance.01").mark, Mark::obstacle);
}

TEST(Session, TheHandShowsOverWhatOneCanPress) {
    HeadlessHost host({.width = 800, .height = 600});
    const Spot spot = bring_into_view(host, "new");
    host.session().pointer(spot.x, spot.y, 0, 0, false);
    EXPECT_EQ(host.settle().cursor, 1);
    host.session().pointer(2, 590, 0, 0, false);
    EXPECT_EQ(host.settle().cursor, 0);
    host.session().pointer(spot.x, spot.y, 0, 0, false);
    host.session().pointer(-1, -1, 0, 0, false);
    EXPECT_EQ(host.settle().cursor, 0) << "the pointer left the page";
}

TEST(Session, AFrameInWhichNothingChangedDrawsNothing) {
    for (const double ratio : {1.0, 1.25, 2.0}) {
        HeadlessHost host({.width = 700, .height = 500, .ratio = ratio});
        begin_assessment(host);
        host.activate("step/governance");
        host.wait(1000);
        for (int i = 0; i < 3; ++i) {
            const Frame frame = host.session().frame(host.now());
            EXPECT_EQ(frame.patch, "");
            EXPECT_TRUE(frame.dirty.empty());
            EXPECT_EQ(host.session().statistics().tiles_drawn, 0);
            EXPECT_GT(host.session().statistics().tiles_skipped, 0);
            EXPECT_LT(frame.wake_in_ms, 0) << "and no further frame is asked for";
        }
        EXPECT_EQ(host.session().take_effects(), "[]");
    }
}

TEST(Session, AnAnswerChangesItsOwnNodesAndTilesOnly) {
    HeadlessHost host({.width = 700, .height = 500});
    begin_assessment(host);
    host.activate("step/governance");
    host.activate("answer/governance.01/1");
    host.wait(1000);
    host.activate("answer/governance.01/2");
    host.wait(1000);
    host.session().event(
        {{"type", "activate"}, {"key", "answer/governance.01/3"}, {"now", host.now()}});
    const Frame frame = host.session().frame(host.now());
    const Json patch = Json::parse(frame.patch, nullptr, false);
    std::vector<std::string> ids;
    for (const Json& one : patch["upsert"]) ids.push_back(one["id"].get<std::string>());
    std::ranges::sort(ids);
    EXPECT_EQ(ids, (std::vector<std::string>{"answer/governance.01/2", "answer/governance.01/3",
                                             "status"}));
    EXPECT_FALSE(patch.contains("remove"));
    EXPECT_FALSE(patch.contains("order"));
}

TEST(Session, ScrollingMovesThePageButNothingOfTheMirror) {
    HeadlessHost host({.width = 700, .height = 500});
    begin_assessment(host);
    host.activate("step/governance");
    host.settle();
    for (const double y : {1.0, 300.0, 5000.0}) {
        host.session().scroll(y);
        const Frame frame = host.session().frame(host.now());
        EXPECT_EQ(frame.patch, "") << y;
        EXPECT_FALSE(frame.dirty.empty()) << y;
    }
}

TEST(Session, TheLanguageSwitchKeepsEverything) {
    HeadlessHost host({.language = "nl", .width = 800, .height = 400});
    begin_assessment(host);
    host.activate("step/governance");
    host.activate("answer/governance.01/2");
    host.type("comment/governance.01", "blijft");
    host.wait(1000);
    const std::string before = only_document(host);
    const std::string place = host.app().place.point;
    const double height = host.settle().content_height_css;
    const std::size_t point = *builtin_questionnaire().framework.find_point("governance.01");
    const auto shown = [&](const char* language) {
        const std::string& statement = builtin_questionnaire().in(language).points[point].statement;
        return ui::find(host.nodes(), ui::Role::heading, statement) != nullptr;
    };
    EXPECT_TRUE(shown("nl") && !shown("en"));
    host.activate("language/en");
    EXPECT_EQ(host.app().words->language(), "en");
    EXPECT_TRUE(shown("en") && !shown("nl"));
    EXPECT_EQ(only_document(host), before);
    EXPECT_EQ(host.app().place.point, place);
    EXPECT_EQ(app::to_hash(host.app().place, builtin_questionnaire().framework), "#/governance");
    EXPECT_EQ(node_of(host, "comment/governance.01").value, "blijft");
    EXPECT_EQ(node_of(host, "answer/governance.01/2").checked, true);
    EXPECT_EQ(host.settings_stored()["language"], Json("en"));
    EXPECT_TRUE(host.app().open()->can_undo());
    host.activate("language/nl");
    EXPECT_EQ(only_document(host), before);
    EXPECT_EQ(host.settle().content_height_css, height);
}

TEST(Session, ThePageIsToldItsTitleLanguageAndAddressOnceEach) {
    HeadlessHost host({.language = "en", .width = 800, .height = 400});
    begin_assessment(host);
    host.activate("step/result");
    host.activate("language/nl");
    host.wait(1000);
    Json page = Json::object();
    int told = 0;
    for (const Json& effect : host.effects()) {
        if (effect["effect"] != Json("page")) continue;
        ++told;
        for (const auto& [name, value] : effect.items()) page[name] = value;
    }
    EXPECT_EQ(page["language"], Json("nl"));
    EXPECT_EQ(page["hash"], Json("#/result"));
    EXPECT_EQ(page["unsaved"], Json(false));
    EXPECT_EQ(page["title"], Json("Resultaat – Ketenspiegel"));
    EXPECT_EQ(page["header"], Json(64.0));
    const std::size_t before = host.effects().size();
    host.wait(1000);
    host.wait(1000);
    EXPECT_EQ(host.effects().size(), before) << "nothing new, nothing told";
    EXPECT_GT(told, 2);
}

TEST(Session, AnAddressLeadsToItsStepOfTheOpenAssessment) {
    HeadlessHost host({.width = 800, .height = 400});
    begin_assessment(host);
    host.session().event({{"type", "navigate"}, {"hash", "#/resources"}, {"now", host.now()}});
    EXPECT_EQ(app::to_hash(host.app().place, builtin_questionnaire().framework), "#/resources");
    host.session().event({{"type", "navigate"}, {"hash", "#/nowhere"}, {"now", host.now()}});
    EXPECT_EQ(app::to_hash(host.app().place, builtin_questionnaire().framework), "#/resources");
    host.session().event({{"type", "navigate"}, {"hash", "#/"}, {"now", host.now()}});
    EXPECT_EQ(host.app().place.screen, app::Screen::start);
    HeadlessHost fresh({.width = 800, .height = 400, .hash = "#/result"});
    EXPECT_EQ(fresh.app().place.screen, app::Screen::start) << "nothing is open there";
}

TEST(Session, MalformedEventsChangeNothing) {
    HeadlessHost host({.width = 800, .height = 400});
    begin_assessment(host);
    host.activate("step/governance");
    host.wait(1000);
    const std::string before = only_document(host);
    const std::string tree = ui::dump(host.nodes());
    const char* const events[] = {"null",
                                  "3",
                                  "[]",
                                  "\"activate\"",
                                  "{}",
                                  R"({"type": null})",
                                  R"({"type": 3})",
                                  R"({"type": "unheard of"})",
                                  R"({"type": "activate"})",
                                  R"({"type": "activate", "key": 4})",
                                  R"({"type": "activate", "key": ["home"]})",
                                  R"({"type": "activate", "key": "answer/governance.01/9"})",
                                  R"({"type": "input"})",
                                  R"({"type": "input", "key": "comment/nothing", "value": "x"})",
                                  R"({"type": "commit", "key": {}, "value": 3})",
                                  R"({"type": "key"})",
                                  R"({"type": "key", "key": 2, "node": "point/governance.01"})",
                                  R"({"type": "key", "key": "2", "node": 7})",
                                  R"({"type": "stored"})",
                                  R"({"type": "stored", "batch": -1})",
                                  R"({"type": "stored", "batch": "1"})",
                                  R"({"type": "store_failed", "batch": 1e300, "reason": 4})",
                                  R"({"type": "writer", "assessment": "nobody", "held": false})",
                                  R"({"type": "remote"})",
                                  R"({"type": "remote", "assessment": "nobody", "changes": [1]})",
                                  R"({"type": "remote_list"})",
                                  R"({"type": "remote_list", "assessments": {"a": 1}})",
                                  R"({"type": "navigate"})",
                                  R"({"type": "navigate", "hash": "#/x"})",
                                  R"({"type": "preferences"})",
                                  R"({"now": 1e300, "type": "clock"})",
                                  R"({"now": -5, "type": "clock"})",
                                  R"({"now": "soon", "type": "clock"})"};
    for (const char* text : events) {
        host.session().event(Json::parse(text, nullptr, false));
        host.settle();
        EXPECT_EQ(only_document(host), before) << text;
        EXPECT_EQ(ui::dump(host.nodes()), tree) << text;
    }
}

/// Random JSON of the words that events are made of.
class Nonsense {
  public:
    explicit Nonsense(std::uint32_t seed) : state_(seed) {}
    std::uint32_t below(std::uint32_t limit) {
        state_ = state_ * 1664525u + 1013904223u;
        return (state_ >> 9) % limit;
    }
    Json value(int depth = 0) {
        static const char* const words[] = {"",
                                            "new",
                                            "home",
                                            "example",
                                            "discard",
                                            "save",
                                            "confirm",
                                            "cancel",
                                            "next",
                                            "back",
                                            "undo",
                                            "redo",
                                            "agenda",
                                            "steps",
                                            "dismiss",
                                            "open",
                                            "jump/unanswered",
                                            "answer/governance.01/2",
                                            "answer/ambition.03/4",
                                            "answer/resources.02/unknown",
                                            "mark/governance.01/strength",
                                            "clear/governance.01",
                                            "private/yes",
                                            "private/no",
                                            "organisation/rvo",
                                            "language/nl",
                                            "language/en",
                                            "shortcuts/off",
                                            "shortcuts/on",
                                            "step/result",
                                            "step/governance",
                                            "comment/governance.01",
                                            "field/organisation",
                                            "field/name",
                                            "Delete",
                                            "Escape",
                                            "z",
                                            "1",
                                            "4",
                                            "0",
                                            "-",
                                            "quota",
                                            "#/result",
                                            "#/",
                                            "light",
                                            "dark",
                                            "ready",
                                            "{}",
                                            "é\u2028",
                                            "point/governance.01",
                                            "add-comment/governance.02",
                                            "goto/ambition.01",
                                            "/answers/governance.01"};
        switch (below(depth > 2 ? 6 : 9)) {
        case 0:
            return nullptr;
        case 1:
            return below(2) == 0;
        case 2:
            return static_cast<int>(below(10));
        case 3:
            return (below(2) ? 1.0 : -1.0) * (below(2) ? 1e300 : 0.5);
        case 4:
        case 5:
            return words[below(std::size(words))];
        case 6: {
            Json list = Json::array();
            for (std::uint32_t i = below(4); i > 0; --i) list.push_back(value(depth + 1));
            return list;
        }
        default:
            return object(depth + 1);
        }
    }
    Json object(int depth) {
        static const char* const names[] = {
            "key",         "value",          "node",      "hash",
            "now",         "ctrl",           "shift",     "meta",
            "alt",         "size",           "name",      "batch",
            "reason",      "assessment",     "held",      "changes",
            "document",    "assessments",    "storage",   "settings",
            "languages",   "scheme",         "random",    "state",
            "quarantined", "coarse_pointer", "over",      "count",
            "id",          "path",           "journal",   "place",
            "step",        "point",          "open",      "language",
            "visible",     "origin",         "persisted", "reduced_motion"};
        Json made = Json::object();
        for (std::uint32_t i = below(6); i > 0; --i)
            made[names[below(std::size(names))]] = value(depth);
        return made;
    }
    Json event() {
        static const char* const types[] = {
            "start",    "preferences",  "activate", "activate", "activate",      "input",
            "commit",   "focus",        "key",      "file",     "files_refused", "drag",
            "stored",   "store_failed", "storage",  "writer",   "remote",        "remote_list",
            "navigate", "hide",         "clock",    "update"};
        Json made = object(0);
        made["type"] = types[below(std::size(types))];
        if (below(3) > 0) made["key"] = value(9);
        return made;
    }

  private:
    std::uint32_t state_;
};

TEST(Session, RandomEventsNeverAbort) {
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
        Nonsense nonsense(seed);
        HeadlessHost host({.width = 400, .height = 200});
        for (int i = 0; i < 1500; ++i) {
            const Json event = nonsense.event();
            host.session().event(event,
                                 nonsense.below(2) ? std::string_view("{\"format\": 1}") : "");
            const Json effects = Json::parse(host.session().take_effects(), nullptr, false);
            ASSERT_TRUE(effects.is_array()) << event.dump();
            (void)host.session().take_blob();
            if (i % 25 == 0) {
                host.session().scroll(nonsense.below(3000));
                host.session().pointer(nonsense.below(400), nonsense.below(200),
                                       static_cast<int>(nonsense.below(3)),
                                       static_cast<int>(nonsense.below(3)), nonsense.below(2) == 0);
                const Frame frame = host.session().frame(host.now() + i);
                EXPECT_EQ(frame.width, 400);
                EXPECT_TRUE(frame.patch.empty() || Json::accept(frame.patch));
            }
        }
        host.activate("cancel");
        host.activate("language/nl");
        EXPECT_EQ(host.app().words->language(), "nl") << "and the program still works";
        for (const app::Assessment& one : host.app().assessments) {
            EXPECT_TRUE(interpret_result(one.document(), builtin_questionnaire().framework,
                                         Completeness::draft));
        }
    }
}

TEST(Session, AFileOfNonsenseIsRefusedWithAMessageThatSaysWhere) {
    HeadlessHost host({.language = "en", .width = 800, .height = 600});
    begin_assessment(host);
    const std::string before = only_document(host);
    host.open_file("notes.json", "{\n  \"format\": oops\n}");
    EXPECT_EQ(only_document(host), before);
    EXPECT_EQ(host.app().assessments.size(), 1u);
    const std::string tree = ui::dump(host.nodes());
    EXPECT_NE(tree.find("“notes.json could not be opened”"), std::string::npos) << tree;
    EXPECT_NE(tree.find("Line 2, column"), std::string::npos) << tree;
}

TEST(Session, TheViewportIsKeptWithinReason) {
    Session session;
    session.viewport(-5, 1e9, 0);
    session.scroll(-100);
    session.scroll(NAN);
    session.viewport(NAN, 200, INFINITY);
    session.viewport(300, 200, 1);
    const Frame frame = session.frame(1);
    EXPECT_EQ(frame.width, 300);
    EXPECT_EQ(frame.height, 200);
    for (int i = 3; i < frame.width * frame.height * 4; i += 4)
        ASSERT_EQ(frame.rgba[i], 255) << "opaque";
}

} // namespace
} // namespace ketenspiegel::platform
