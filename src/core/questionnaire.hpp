#pragma once

#include "core/framework.hpp"
#include "core/problem.hpp"
#include "core/texts.hpp"

#include <expected>
#include <span>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// An anchor is read next to three others: longer than this it is not.
inline constexpr std::size_t anchor_word_limit = 30;

/// A questionnaire as it is used: what is asked, and how it says so in each language.
struct Questionnaire {
    Framework framework;
    /// In the order of Framework::languages; never empty. Of the built-in questionnaire: those that
    /// are here, in the order in which they came.
    std::vector<Texts> texts;

    /// The texts in that language; in the first one when there is none such.
    const Texts& in(std::string_view language) const;
};

/// Reads a framework file and one texts file per language (`ketenspiegel-framework` and
/// `ketenspiegel-texts`, version 1; schemas in data/schema). Refuses, listing what it found (up to
/// limits::problems) rather than the first: what is not JSON, missing, doubled or unequal ids,
/// unknown fields, empty texts, lists longer than limits allows, anchors over `anchor_word_limit`
/// words, placeholders `{x}` that differ between languages, and advice that one language gives and
/// another does not. A framework that is not in order is all that is told: texts have no ids then.
/// Every problem has the argument `file`: `framework`, or the position of the texts file from 1.
std::expected<Questionnaire, std::vector<Problem>>
read_questionnaire(std::string_view framework_json, std::span<const std::string_view> texts_json);

/// Checks interface texts, one flat object of key → text per language: the same keys, the same
/// placeholders, no empty text. An empty list means that nothing is wrong. Every problem has the
/// argument `file`: the position from 1.
std::vector<Problem> check_interface_texts(std::span<const std::string_view> interface_json);

/// The questionnaire this program was built with; it was checked at build time.
const Questionnaire& builtin_questionnaire();

/// Adds the built-in questionnaire's texts in one more language, as the build wrote them (`json`: a
/// texts file); nothing where they are there. References to the other texts stay valid.
void add_builtin_texts(std::string_view json);

} // namespace ketenspiegel
