#include "app/files.hpp"
#include "app/support/test_app.hpp"
#include "core/embedded.hpp"
#include "core/limits.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::app {
namespace {

using test::begin;
using test::state_of;
using test::take;

class Files : public ::testing::Test {
  protected:
    Files() { test::make_ready(app); }
    /// Saves the open assessment; the bytes that were offered, "" for none.
    std::string save() {
        (void)app.effects.take();
        (void)app.effects.take_blob();
        EXPECT_TRUE(perform(app, "save"));
        if (app.dialog && app.dialog->kind == Dialog::Kind::few) perform(app, "confirm");
        const std::string bytes = app.effects.take_blob();
        const auto downloads = take(app, "download");
        EXPECT_EQ(downloads.size(), bytes.empty() ? 0u : 1u);
        if (!downloads.empty()) {
            name = downloads[0]["name"].get<std::string>();
            EXPECT_EQ(downloads[0]["blob"].dump(), "[0," + std::to_string(bytes.size()) + "]");
        }
        return bytes;
    }
    /// As one's own, where that is asked.
    void open(std::string_view bytes) {
        open_file(app, "file.json", bytes.size(), bytes);
        if (app.dialog) perform(app, "confirm/mine");
    }
    Json saved(const std::string& bytes) const {
        auto file = read_result(bytes, app.framework());
        EXPECT_TRUE(file && file->digest == DigestState::valid);
        return file ? file->document : Json();
    }
    App app;
    std::string name;
};

TEST_F(Files, WhatIsSavedReadsBackWithTheSameFigures) {
    begin(app);
    for (const Point& point : app.framework().points) perform(app, "answer/" + point.id + "/2");
    const std::string bytes = save();
    const auto file = read_result(bytes, app.framework());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->digest, DigestState::valid);
    EXPECT_TRUE(file->warnings.empty());
    EXPECT_EQ(score_document(score(file->result, app.framework()), app.framework()),
              score_document(app.open()->score(), app.framework()));
    EXPECT_EQ(file->document["scores"], score_document(app.open()->score(), app.framework()));
    for (const Answer& answer : file->result.answers) EXPECT_EQ(answer.level, 2);
    EXPECT_TRUE(name.ends_with(".ketenspiegel.json")) << name;
    ASSERT_TRUE(app.message);
    EXPECT_EQ(app.message->kind, Message::Kind::success);
    const std::string code = check_code(file->document["digest"].get<std::string>());
    std::string small = code;
    for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    EXPECT_EQ(name, "rvo-2026-11-01-" + small + ".ketenspiegel.json");
    ASSERT_EQ(app.message->arguments.size(), 2u);
    EXPECT_EQ(app.message->arguments[1].second, code);
}

TEST_F(Files, TheCheckCodeIsTheDigestsBeginInCapitals) {
    EXPECT_EQ(check_code("sha256:0aF3b9cc"), "0AF3B9");
    EXPECT_EQ(check_code("abcdef01"), "ABCDEF");
    EXPECT_EQ(check_code(""), "");
}

TEST_F(Files, ARevisionIsAFileThatDiffersFromTheOneBefore) {
    begin(app);
    const std::string first = save();
    EXPECT_EQ(saved(first)["revision"], Json(0));
    app.now_ms += 60000;
    EXPECT_EQ(save(), first) << "nothing changed: the same bytes, the same time, the same revision";
    perform(app, "answer/ambition.01/2");
    const std::string second = save();
    EXPECT_EQ(saved(second)["revision"], Json(1));
    EXPECT_EQ(saved(second)["modified"], Json("2026-11-01T09:01:00Z"));
    EXPECT_EQ(saved(second)["id"], saved(first)["id"]);
    EXPECT_EQ(saved(second)["created"], saved(first)["created"]);
    perform(app, "undo");
    EXPECT_EQ(saved(save())["revision"], Json(2));
}

TEST_F(Files, AnIncompleteProfileIsAskedForFirst) {
    perform(app, "new");
    perform(app, "step/result");
    EXPECT_EQ(save(), "");
    ASSERT_TRUE(app.message);
    EXPECT_EQ(app.message->title, "save.incomplete.title");
    EXPECT_FALSE(app.message->action.empty());
    EXPECT_TRUE(perform(app, app.message->action)) << "its button leads there";
    EXPECT_EQ(app.place.screen, Screen::about);
}

TEST_F(Files, ColleaguesFilesDifferByTheirCode) {
    begin(app);
    save();
    const std::string first = name;
    begin(app);
    save();
    EXPECT_NE(name, first) << "another id, hence another digest";
    EXPECT_EQ(name.substr(0, 15), "rvo-2026-11-01-");
    EXPECT_EQ(first.substr(0, 15), "rvo-2026-11-01-");
}

TEST_F(Files, TheNameHasTheDayOnThePersonsClock) {
    app.utc_offset = [](double) { return 15 * 60; };
    begin(app);
    save();
    EXPECT_EQ(name.substr(0, 15), "rvo-2026-11-02-");
    EXPECT_EQ(display_name(app, *app.open()), "RVO.nl");
    perform(app, "new");
    EXPECT_EQ(display_name(app, *app.open()), "Assessment of 2/11/2026");
}

TEST_F(Files, AClockThatIsSetBackMakesNothingOlder) {
    begin(app);
    perform(app, "answer/ambition.01/2");
    const Json first = saved(save());
    test::store(app);
    const std::string kept = app.open()->modified;
    app.now_ms -= 20 * 3600 * 1000.0;
    perform(app, "answer/ambition.01/3");
    test::store(app);
    EXPECT_EQ(app.open()->modified, kept);
    const Json second = saved(save());
    EXPECT_EQ(second["modified"], first["modified"]);
    EXPECT_EQ(second["revision"], Json(1));
    EXPECT_EQ(second["created"], first["created"]);
}

TEST_F(Files, TheExampleIsWrittenAsItWasRead) {
    perform(app, "language/nl");
    perform(app, "example");
    EXPECT_EQ(save(), embedded_example_file());
}

TEST_F(Files, AFileOpensBesideWhatIsThere) {
    begin(app);
    const std::string own = app.open_id;
    perform(app, "answer/ambition.01/2");
    const std::string before = app.open()->document().dump();
    open(embedded_example_file());
    ASSERT_EQ(app.assessments.size(), 2u);
    EXPECT_NE(app.open_id, own);
    EXPECT_FALSE(app.open()->example) << "a file that somebody opens is kept";
    EXPECT_EQ(app.place.screen, Screen::result);
    ASSERT_TRUE(app.message);
    EXPECT_EQ(app.message->kind, Message::Kind::success);
    EXPECT_EQ(app.find(own)->document().dump(), before);
    const auto batches = test::store(app);
    ASSERT_EQ(batches.size(), 2u) << "the two that are owed";
    EXPECT_EQ(saved(save())["revision"], app.open()->document()["revision"])
        << "not a new revision yet";
}

TEST_F(Files, AKnownFileShowsWhatIsHereWithWhatWasDoneSince) {
    begin(app);
    const std::string own = app.open_id;
    const std::string bytes = save();
    perform(app, "answer/ambition.01/2");
    perform(app, "home");
    const std::string before = app.find(own)->document().dump();
    open(bytes);
    EXPECT_EQ(app.assessments.size(), 1u);
    EXPECT_EQ(app.open_id, own);
    EXPECT_EQ(app.open()->document().dump(), before);
    ASSERT_TRUE(app.message);
    EXPECT_EQ(app.message->title, "open.known.title");
}

TEST_F(Files, AnEditedFileIsShownWithAWarning) {
    begin(app);
    perform(app, "answer/ambition.01/2");
    std::string bytes = save();
    const std::size_t level = bytes.find("\"level\": 2");
    ASSERT_NE(level, std::string::npos);
    bytes[level + 9] = '3';
    open(bytes);
    ASSERT_EQ(app.assessments.size(), 2u);
    ASSERT_TRUE(app.message && !app.message->problems.empty());
    EXPECT_EQ(app.message->kind, Message::Kind::info);
    EXPECT_EQ(app.message->problems[0].code, ProblemCode::digest_wrong);
}

TEST_F(Files, WhatCannotBeOpenedIsNamedWithItsPlaceAndChangesNothing) {
    begin(app);
    perform(app, "answer/ambition.01/2");
    const std::string good = save();
    app.message.reset();
    (void)app.effects.take();
    const auto with = [&](std::string_view from, std::string_view to) {
        std::string bytes = good;
        const std::size_t at = bytes.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return bytes.replace(at, from.size(), to);
    };
    struct Case {
        std::string bytes;
        ProblemCode code;
        const char* pointer;
        std::size_t line;
    };
    const std::vector<Case> cases{
        {"", ProblemCode::not_json, "", 1},
        {"{\n\"format\": }", ProblemCode::not_json, "", 2},
        {good.substr(0, good.size() / 2), ProblemCode::not_json, "", 0},
        {"\x89PNG\r\n\x1a\n", ProblemCode::bad_utf8, "", 1},
        {"[]", ProblemCode::wrong_type, "", 0},
        {"{}", ProblemCode::unexpected_format, "", 0},
        {"{\"a\": 1, \"a\": 2}", ProblemCode::duplicate_key, "", 0},
        {with("\"ketenspiegel-result\"", "\"some-budget\""), ProblemCode::unexpected_format,
         "/format", 0},
        {with("\"version\": 1", "\"version\": 2"), ProblemCode::newer_version, "/version", 0},
        {with("\"ketensamenwerking\"", "\"other\""), ProblemCode::other_questionnaire,
         "/questionnaire/id", 0},
        {with("\"level\": 2", "\"level\": 7"), ProblemCode::out_of_range,
         "/answers/ambition.01/level", 0},
    };
    const std::string before = state_of(app);
    for (const Case& c : cases) {
        open(c.bytes);
        ASSERT_TRUE(app.message && !app.message->problems.empty()) << c.bytes.substr(0, 40);
        EXPECT_EQ(app.message->kind, Message::Kind::error);
        const Problem& problem = app.message->problems[0];
        EXPECT_EQ(problem_code_id(problem.code), problem_code_id(c.code)) << c.bytes.substr(0, 40);
        if (*c.pointer) {
            EXPECT_EQ(problem.pointer, c.pointer);
        }
        if (c.line) {
            EXPECT_EQ(problem.line, c.line) << c.bytes.substr(0, 40);
        }
        EXPECT_EQ(app.message->arguments[0].second, "file.json");
        app.message.reset();
        (void)app.effects.take();
        EXPECT_EQ(state_of(app), before);
    }
    // The host does not even read what is over the limit: only its size comes.
    open_file(app, "film.json", limits::file_bytes + 1, "");
    ASSERT_TRUE(app.message && !app.message->problems.empty());
    EXPECT_EQ(app.message->problems[0].code, ProblemCode::file_too_large);
    EXPECT_EQ(app.message->problems[0].arguments[0].second, "4");
    app.message.reset();
    (void)app.effects.take();
    EXPECT_EQ(state_of(app), before);
}

TEST_F(Files, WithoutStorageWhatIsNotInAFileIsUnsaved) {
    app.storage.available = false;
    begin(app);
    EXPECT_TRUE(anything_unsaved(app));
    save();
    EXPECT_FALSE(anything_unsaved(app));
    perform(app, "answer/ambition.01/2");
    EXPECT_TRUE(anything_unsaved(app));
    EXPECT_TRUE(test::store(app).empty());
}

TEST_F(Files, OneIsOpenedByWhatItHoldsWhateverItIsCalled) {
    for (const std::string file : {"a.JSON", "a.json.txt", "a"}) {
        open_file(app, file, embedded_example().size(), embedded_example());
        if (app.dialog) perform(app, "confirm/mine");
        ASSERT_TRUE(app.open()) << file;
        app.open_id.clear();
    }
}

TEST_F(Files, WhatIsPackedIsSaidToBeAndLeadsToTheGroup) {
    for (const std::string_view packed :
         {std::string_view("PK\3\4 and so on"),
          std::string_view("From: a@b.nl\nSubject: our result\n\nText")}) {
        open_file(app, "result.json", packed.size(), packed);
        ASSERT_TRUE(app.message);
        EXPECT_EQ(app.message->text, "open.packed");
        EXPECT_EQ(app.message->action, "group/several");
    }
}

} // namespace
} // namespace ketenspiegel::app
