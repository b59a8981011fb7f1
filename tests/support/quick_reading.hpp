#pragma once

#include "cli/quick_reader.hpp"
#include "core/group_record.hpp"
#include "core/json.hpp"
#include "core/problem.hpp"
#include "core/result_fields.hpp"
#include "core/result_file.hpp"

#include <algorithm>
#include <string>
#include <string_view>

/// Holds the quick reader against core's, of which it may say less but never something else.
namespace ketenspiegel::test {

struct QuickReading {
    bool taken = false;       ///< the quick reader took the file
    std::string difference{}; ///< empty: core's reader says the same, or was not contradicted
};

inline QuickReading read_both(cli::QuickReader& reader, std::string_view bytes,
                              const Framework& framework) {
    const auto quick = reader.read(bytes, framework);
    if (!quick) return {};
    const auto core = read_result(bytes, framework);
    if (!core) return {true, "core refuses it: " + describe(core.error())};
    if (core->digest == DigestState::wrong) return {true, "its digest is wrong"};
    const std::string digest = text_member(core->document, fields::digest);
    if (quick->digest != digest) return {true, "another digest: " + quick->digest};
    const Result& one = quick->interpretation.result;
    if (make_record(one, digest, framework) != make_record(core->result, digest, framework)) {
        return {true, "another record"};
    }
    if (recorded_comments(one) != recorded_comments(core->result)) return {true, "other comments"};
    const bool same_warnings =
        std::ranges::equal(quick->interpretation.warnings, core->warnings, {}, describe, describe);
    return {true, same_warnings ? "" : "other warnings"};
}

} // namespace ketenspiegel::test
