#include "unit/core/support/results.hpp"

#include "core/result_file.hpp"

#include <string>

namespace ketenspiegel::test {

Json result_document(const Framework& framework) {
    Json document =
        empty_result("11111111-2222-4333-8444-555555555555", "2026-11-01T09:00:00Z", framework);
    document["respondent"]["organisation"] = "RVO.nl";
    document["scope"] = {{"chain", "test"}, {"private_partners", true}};
    return document;
}

Json with(Json document, std::string_view pointer, Json value) {
    document[Json::json_pointer(std::string(pointer))] = std::move(value);
    return document;
}

Json without(Json document, std::string_view pointer) {
    const Json::json_pointer place{std::string(pointer)};
    document[place.parent_pointer()].erase(place.back());
    return document;
}

Result empty_typed_result(const Framework& framework) {
    Result result;
    result.scope.private_partners = true;
    result.answers.resize(framework.points.size());
    result.traits.resize(framework.traits.size());
    result.placement.resize(framework.aspects.size());
    result.targets.resize(framework.aspects.size());
    return result;
}

void answer(Result& result, const Framework& framework, std::size_t aspect,
            std::initializer_list<int> answers) {
    auto point = framework.aspects[aspect].points.begin();
    for (const int value : answers) {
        Answer& one = result.answers[*point++];
        one = {.present = true};
        if (value >= 1) one.level = value;
        if (value == 0) one.reason = Reason::unknown;
        if (value == -1) one.reason = Reason::not_applicable;
        if (value == -2) one.comment = "only this";
    }
}

void answer_counts(Result& result, const Framework& framework, std::size_t aspect,
                   std::array<int, form_count> counts) {
    auto point = framework.aspects[aspect].points.begin();
    for (const Form form : all_forms) {
        for (int n = 0; n < counts[form_index(form)]; ++n) {
            result.answers[*point++] = {.level = form_level(form), .present = true};
        }
    }
}

} // namespace ketenspiegel::test
