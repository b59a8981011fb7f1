// What any bytes at all may do to the reader of questionnaires in one file: end in problems, each
// with a place in the file, or in a questionnaire whose texts fit its framework and with which a
// result is scored, planned, lifted, written and read back.

#include "core/questionnaire_file.hpp"

#include "core/plan.hpp"
#include "core/result_file.hpp"
#include "core/scoring.hpp"
#include "core/what_if.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace ketenspiegel;

void require(bool holds) {
    if (!holds) std::abort();
}

void check_texts(const Questionnaire& questionnaire) {
    const Framework& framework = questionnaire.framework;
    require(!framework.aspects.empty() && !questionnaire.texts.empty());
    require(questionnaire.texts.size() == framework.languages.size());
    for (std::size_t i = 0; i < questionnaire.texts.size(); ++i) {
        const Texts& texts = questionnaire.texts[i];
        require(texts.language == framework.languages[i]);
        require(texts.aspects.size() == framework.aspects.size());
        require(texts.cells.size() == framework.aspects.size());
        require(texts.points.size() == framework.points.size());
        require(texts.traits.size() == framework.traits.size());
        require(texts.considerations.size() == framework.considerations.size());
        require(texts.terms.size() == framework.terms.size());
        require(texts.advice.empty() || texts.advice.size() == framework.aspects.size());
    }
}

/// A result that answers every point, one level after the other.
Json answered(const Framework& framework) {
    Json document =
        empty_result("11111111-2222-4333-8444-555555555555", "2026-11-01T09:00:00Z", framework);
    document["respondent"]["organisation"] = "x";
    document["scope"]["private_partners"] = true;
    for (std::size_t i = 0; i < framework.points.size(); ++i) {
        document["answers"][framework.points[i].id] = {{"level", 1 + i % form_count}};
    }
    for (const Aspect& aspect : framework.aspects) document["targets"][aspect.id] = 3;
    return document;
}

void check_use(const Framework& framework) {
    const auto bytes = write_result(answered(framework), framework);
    require(bytes.has_value());
    const auto read = read_result(*bytes, framework);
    require(read.has_value() && read->warnings.empty());
    const Score scores = score(read->result, framework);
    require(make_plan(read->result, scores, framework).size() == framework.aspects.size());
    for (std::size_t aspect = 0; aspect < framework.aspects.size(); ++aspect) {
        lift_aspect(read->result, scores, framework, aspect);
    }
    const auto chain = lift_chain(read->result, scores, framework);
    require(!chain || chain->lift.form > scores.chain.profile->dominant);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto read = read_questionnaire_file(bytes);
    if (read) {
        check_texts(*read);
        check_use(read->framework);
        return 0;
    }
    require(!read.error().empty());
    for (const Problem& problem : read.error()) {
        require(problem.pointer.empty() || problem.pointer.starts_with('/'));
        for (const auto& [name, value] : problem.arguments) require(name != "file");
    }
    return 0;
}
