#pragma once

#include "core/framework.hpp"
#include "core/json.hpp"
#include "core/result.hpp"

#include <initializer_list>
#include <string_view>

namespace ketenspiegel::test {

/// A result document that a reader takes: respondent and scope filled in, nothing answered.
Json result_document(const Framework& framework);

/// The document with the value at a JSON pointer set.
Json with(Json document, std::string_view pointer, Json value);

/// The document without the member at a JSON pointer.
Json without(Json document, std::string_view pointer);

/// A result in the framework's shape, private partners in scope, nothing answered.
Result empty_typed_result(const Framework& framework);

/// Answers an aspect's points in order: 1 to 4 a level, 0 not known, -1 not applicable, -2 a
/// comment only; points beyond the list stay unanswered.
void answer(Result& result, const Framework& framework, std::size_t aspect,
            std::initializer_list<int> answers);

/// Answers an aspect with so many points at each level, lowest first.
void answer_counts(Result& result, const Framework& framework, std::size_t aspect,
                   std::array<int, form_count> counts);

} // namespace ketenspiegel::test
