#include "unit/core/support/questionnaires.hpp"

#include "core/json_reader.hpp"
#include "core/questionnaire_file.hpp"
#include "core/read_framework.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>
#include <string_view>

namespace ketenspiegel::test {

namespace {

Json item(const std::string& id, int appendix, int bullet) {
    return {{"id", id}, {"source", {{"appendix", appendix}, {"bullet", bullet}}}};
}

std::string two_digits(int number) {
    const std::string digits = std::to_string(number);
    return digits.size() < 2 ? "0" + digits : digits;
}

Json aspect_document(const AspectShape& shape) {
    Json points = Json::array();
    for (int n = 1; n <= shape.points; ++n) {
        points.push_back(item(shape.id + "." + two_digits(n), 2, n));
    }
    Json traits = Json::object();
    for (const Form form : all_forms) {
        const std::string name(form_id(form));
        traits[name] = Json::array();
        for (int n = 1; n <= shape.traits[form_index(form)]; ++n) {
            traits[name].push_back(item(shape.id + "." + name + "." + std::to_string(n), 3, n));
        }
    }
    return {{"id", shape.id}, {"points", points}, {"traits", traits}};
}

Json named(const std::string& what) {
    return {{"name", "name of " + what}, {"definition", "definition of " + what}};
}

Json list_texts(const std::vector<std::string>& ids) {
    Json texts = Json::object();
    for (const std::string& id : ids) texts[id] = "text of " + id;
    return texts;
}

} // namespace

Json framework_document(const std::vector<AspectShape>& aspects) {
    Json list = Json::array();
    for (const AspectShape& shape : aspects) list.push_back(aspect_document(shape));
    Json document;
    document["format"] = "ketenspiegel-framework";
    document["version"] = 1;
    document["questionnaire"] = {{"id", "small"}, {"version", 1}};
    document["languages"] = {"nl", "en"};
    document["forms"] = {"pioneer", "process", "system", "chain"};
    document["aspects"] = list;
    document["context"] = {"interdependence", "importance", "added_value", "readiness"};
    document["considerations"] = {"benefits"};
    document["lists"] = {{"organisation", {"one", "two"}},
                         {"role", {"policy", "other"}},
                         {"relation", {"trade", "transition"}},
                         {"service", {"network"}}};
    document["terms"] = {"mandate"};
    return document;
}

Json texts_document(const Framework& framework, const std::string& language) {
    Json document;
    document["format"] = "ketenspiegel-texts";
    document["version"] = 1;
    document["questionnaire"] = {{"id", framework.id}, {"version", framework.version}};
    document["language"] = language;
    document["title"] = "title";
    document["description"] = "description";
    Json by_form = Json::object();
    for (const Form form : all_forms) {
        const std::string id(form_id(form));
        document["forms"][id] = named(id);
        by_form[id] = "text of " + id;
    }
    for (const Aspect& aspect : framework.aspects) {
        document["aspects"][aspect.id] = named(aspect.id);
        document["cells"][aspect.id] = by_form;
    }
    for (const Point& point : framework.points) {
        document["points"][point.id] = {
            {"statement", "statement of " + point.id}, {"why", "why"}, {"anchors", by_form}};
    }
    for (const Trait& trait : framework.traits) document["traits"][trait.id] = "trait";
    for (const ContextFactor factor : all_context_factors) {
        document["context"][std::string(context_factor_id(factor))] = {
            {"statement", "statement"}, {"low", "low"}, {"high", "high"}};
    }
    document["considerations"] = list_texts(framework.considerations);
    document["lists"] = {{"organisation", list_texts(framework.lists.organisation)},
                         {"role", list_texts(framework.lists.role)},
                         {"relation", list_texts(framework.lists.relation)},
                         {"service", list_texts(framework.lists.service)}};
    document["terms"] = Json::object();
    for (const std::string& term : framework.terms) {
        document["terms"][term] = {
            {"term", term}, {"forms", {term}}, {"explanation", "explanation of " + term}};
    }
    document["advice"] = Json::object();
    return document;
}

Json advice_document(const Framework& framework) {
    const Json action = {
        {"action", "action"}, {"who", "who"}, {"first", "first"}, {"seen", "seen"}};
    const Json actions = {action, action, action};
    Json advice = Json::object();
    for (const Aspect& aspect : framework.aspects) {
        advice[aspect.id] = {
            {"steps", {{"process", actions}, {"system", actions}, {"chain", actions}}},
            {"stabilise", {{"pioneer", "p"}, {"process", "q"}, {"system", "s"}, {"chain", "c"}}},
            {"ease", {{"pioneer", "p"}, {"process", "q"}, {"system", "s"}}}};
    }
    return advice;
}

Framework make_framework(const std::vector<AspectShape>& aspects) {
    std::vector<Problem> problems;
    Framework framework = read_framework(write_json(framework_document(aspects)), problems);
    if (problems.empty()) return framework;
    std::fprintf(stderr, "%s\n", describe(problems.front()).c_str());
    std::abort();
}

std::expected<Questionnaire, std::vector<Problem>> Files::read() const {
    const std::array texts{write_json(nl), write_json(en)};
    const std::array<std::string_view, 2> views{texts[0], texts[1]};
    return read_questionnaire(write_json(framework), views);
}

std::vector<Problem> Files::check() const {
    const auto result = read();
    return result ? std::vector<Problem>{} : result.error();
}

Json Files::file() const {
    Json document;
    document["format"] = questionnaire_file_format;
    document["version"] = questionnaire_file_version;
    document["framework"] = framework;
    document["texts"] = Json::array({nl, en});
    return document;
}

namespace {

std::string lines(const std::vector<Problem>& problems) {
    std::string all;
    for (const Problem& problem : problems) all += describe(problem) + "\n";
    return all;
}

} // namespace

void expect_problem(const std::vector<Problem>& found, const std::string& expected) {
    EXPECT_TRUE(std::ranges::any_of(
        found, [&](const Problem& problem) { return describe(problem) == expected; }))
        << "expected: " << expected << "\nfound:\n"
        << lines(found);
}

void expect_problem(const Files& files, const std::string& expected) {
    expect_problem(files.check(), expected);
}

void expect_only(const std::vector<Problem>& found, const std::string& expected) {
    EXPECT_EQ(lines(found), expected + "\n");
}

void expect_only(const Files& files, const std::string& expected) {
    expect_only(files.check(), expected);
}

const Framework& small_framework() {
    static const Framework small = make_framework({{"aim", 4}, {"way", 3}});
    return small;
}

} // namespace ketenspiegel::test
