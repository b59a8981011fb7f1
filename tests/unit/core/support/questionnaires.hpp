#pragma once

#include "core/framework.hpp"
#include "core/json.hpp"
#include "core/problem.hpp"
#include "core/questionnaire.hpp"

#include <array>
#include <expected>
#include <string>
#include <vector>

/// Small questionnaires made for a test, so that it shows its numbers itself.
namespace ketenspiegel::test {

/// An aspect by its counts: points, and traits by form.
struct AspectShape {
    std::string id;
    int points = 0;
    std::array<int, form_count> traits{1, 1, 1, 1};
};

/// A framework document (`small`, version 1, languages nl and en) with the aspects' ids numbered
/// as the format asks.
Json framework_document(const std::vector<AspectShape>& aspects);

/// A texts document for that framework: every text says what it is. It gives no advice.
Json texts_document(const Framework& framework, const std::string& language);

/// Advice for the member `advice` of a texts document: three actions per step.
Json advice_document(const Framework& framework);

/// The framework read; the test ends when it is not in order.
Framework make_framework(const std::vector<AspectShape>& aspects);

/// Aspects "aim" of four points and "way" of three.
const Framework& small_framework();

/// The files of a questionnaire in order, for a test to spoil.
struct Files {
    std::vector<AspectShape> shapes{{"aim", 2}, {"way", 1}};
    Json framework = framework_document(shapes);
    Json nl = texts_document(make_framework(shapes), "nl");
    Json en = texts_document(make_framework(shapes), "en");

    std::expected<Questionnaire, std::vector<Problem>> read() const;
    /// What read_questionnaire finds wrong.
    std::vector<Problem> check() const;
    /// All in one document, as read_questionnaire_file takes it.
    Json file() const;
};

/// Expects that a problem which describes itself so is among those found, or is the only one.
void expect_problem(const std::vector<Problem>& found, const std::string& expected);
void expect_problem(const Files& files, const std::string& expected);
void expect_only(const std::vector<Problem>& found, const std::string& expected);
void expect_only(const Files& files, const std::string& expected);

} // namespace ketenspiegel::test
