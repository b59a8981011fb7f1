#include "core/limits.hpp"
#include "unit/core/support/questionnaires.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace ketenspiegel {
namespace {

using test::expect_only;
using test::expect_problem;
using test::Files;
using test::with;
using test::without;

// Ids stand in keys, addresses, names of files and JSON pointers.
TEST(QuestionnaireLimits, RefusesNamesThatMeanSomethingElsewhere) {
    for (const char* id : {"a/b", "a.b", "a b", "~", "é", ".."}) {
        Files files;
        files.framework = with(files.framework, "/questionnaire/id", id);
        expect_problem(files, "framework: /questionnaire/id: malformed_name id=" + std::string(id));
        files = {};
        files.framework = with(files.framework, "/lists/role", {id});
        expect_problem(files, "framework: /lists/role: malformed_name id=" + std::string(id));
        files = {};
        files.framework["terms"] = {id};
        expect_problem(files, "framework: /terms: malformed_name id=" + std::string(id));
    }
    for (const char* id : {"Aim", "_aim", "aim1", "aim-x", "a/b"}) {
        Files files;
        files.framework = with(files.framework, "/aspects/0/id", id);
        expect_problem(files, "framework: /aspects/0/id: malformed_name id=" + std::string(id));
    }
    Files files;
    files.framework = with(files.framework, "/lists/role", {std::string(60, 'x')});
    files.nl = with(files.nl, "/lists/role", {{std::string(60, 'x'), "x"}});
    files.en = files.nl;
    files.en["language"] = "en";
    EXPECT_TRUE(files.check().empty());
    files.framework = with(files.framework, "/lists/role", {std::string(61, 'x')});
    expect_problem(files, "framework: /lists/role: malformed_name id=" + std::string(61, 'x'));
}

TEST(QuestionnaireLimits, RefusesEmptyLists) {
    for (const char* place : {"/languages", "/aspects", "/aspects/1/points"}) {
        Files files;
        files.framework = with(files.framework, place, Json::array());
        expect_problem(files, "framework: " + std::string(place) + ": empty_list");
    }
    Files files;
    files.framework = with(files.framework, "/aspects/0/traits/process", Json::array());
    files.framework["considerations"] = Json::array();
    files.framework["terms"] = Json::array();
    for (Json* texts : {&files.nl, &files.en}) {
        *texts = without(*texts, "/traits/aim.process.1");
        (*texts)["considerations"] = Json::object();
        (*texts)["terms"] = Json::object();
    }
    EXPECT_TRUE(files.check().empty()) << "of these there may be none";
}

// A hostile file must not take hours, nor more memory than there is.
TEST(QuestionnaireLimits, RefusesMoreThanItsLimits) {
    const auto names = [](std::size_t count) {
        Json list = Json::array();
        for (std::size_t i = 0; i < count; ++i) list.push_back("x" + std::to_string(i));
        return list;
    };
    const std::string too_long = ": list_too_long limit=" + std::to_string(limits::list);
    for (const char* place : {"/languages", "/considerations", "/lists/role", "/terms",
                              "/aspects/0/points", "/aspects/0/traits/chain"}) {
        Files files;
        files.framework = with(files.framework, place, names(limits::list + 1));
        expect_problem(files, "framework: " + std::string(place) + too_long);
        EXPECT_LT(files.check().size(), 4U) << "its items are not read";
    }
    Files files;
    files.framework["aspects"] = names(limits::aspects + 1);
    expect_problem(files,
                   "framework: /aspects: list_too_long limit=" + std::to_string(limits::aspects));
    files = {};
    files.nl = with(files.nl, "/terms/mandate/forms", names(limits::list + 1));
    expect_problem(files, "1: /terms/mandate/forms" + too_long);
}

TEST(QuestionnaireLimits, ListsOnlySoManyProblems) {
    Files files;
    auto& members = files.nl.get_ref<Json::object_t&>();
    for (int i = 0; i < 100'000; ++i) members.emplace_back("x" + std::to_string(i), 0);
    EXPECT_EQ(files.check().size(), limits::problems);
    files = {};
    files.nl["title"] = std::string(3000, '{');
    files.nl["format"] = std::string(3000, 'x');
    for (const Problem& problem : files.check()) EXPECT_LT(describe(problem).size(), 1000U);
}

TEST(QuestionnaireLimits, SaysOfWhatItCannotReadOnlyThat) {
    Files files;
    files.nl["points"] = 3;
    expect_only(files, "1: /points: wrong_type expected=object");
    files = {};
    files.nl = with(files.nl, "/points/aim.01", nullptr);
    expect_only(files, "1: /points/aim.01: wrong_type expected=object");
    files = {};
    files.nl = without(files.nl, "/lists");
    expect_only(files, "1: /lists: missing_field field=lists");
    files = {};
    files.framework = with(files.framework, "/aspects/0/points/0/source", "bullet 1");
    expect_only(files, "framework: /aspects/0/points/0/source: wrong_type expected=object");
}

} // namespace
} // namespace ketenspiegel
