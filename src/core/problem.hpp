#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel {

/// What can be wrong with, or worth saying about, something that was read. Comments name the
/// arguments that a text about it may use.
enum class ProblemCode : std::uint8_t {
    file_unreadable, ///< its bytes cannot be had, the host says
    // Files that hold others: zips and saved mails.
    zip_damaged,    ///< cut off, altered, or its parts lie over each other
    zip_locked,     ///< asks for a password
    zip_method,     ///< packed in a way other than Deflate
    zip_too_large,  ///< more in it than is unpacked: files, or bytes for what came in
    zip_too_deep,   ///< lies in more zips or mails than are opened
    nothing_inside, ///< holds no result
    // Not JSON, or JSON that no reader here takes. These carry line and column, or a pointer.
    file_too_large,    ///< {limit} in MiB
    bad_utf8,          ///< a byte that UTF-8 does not allow there
    not_json,          ///< syntax, NaN and Infinity included
    lone_surrogate,    ///< half of a UTF-16 pair escaped in a string
    number_too_large,  ///< a number that no double holds
    trailing_text,     ///< something after the JSON value
    duplicate_key,     ///< {key}
    nested_too_deep,   ///< {limit} levels
    text_too_long,     ///< {limit} characters
    unexpected_format, ///< {expected} {found}: the `format` field
    newer_version,     ///< {found} {supported}: written by a newer version of this software
    unknown_version,   ///< {found} {supported}: no version that ever was
    // Fields.
    missing_field,    ///< {field}
    unknown_field,    ///< {field}: refused in questionnaires, kept in results
    wrong_type,       ///< {expected}: object, list, text, number, boolean or level_or_null
    out_of_range,     ///< {minimum} {maximum}: a whole number outside them
    unknown_value,    ///< {value} {allowed}: not one of the values to choose from
    blank_text,       ///< a required text of white space only
    malformed_id,     ///< not a UUID of version 4 in lower case
    malformed_time,   ///< not a time as 2026-11-01T09:00:00Z
    too_many_items,   ///< {limit}: initiatives
    reason_and_level, ///< an answer with a level that also says why there is none
    // Results against their questionnaire.
    other_questionnaire, ///< {found} {expected}
    other_chain,         ///< {found} {expected}: the result is about another chain
    unknown_id,          ///< {id}: the questionnaire does not have it
    // Warnings: the result is read.
    other_questionnaire_version, ///< {found} {own}
    kept_unknown_id,             ///< {id} of another version: kept, and not counted
    level_beyond_scope,          ///< a 4 without private partners counts as 3
    digest_missing,              ///< nothing proves that the file is as it was written
    digest_wrong,                ///< the file was damaged or edited after it was written
    saved_again,                 ///< by another program, which left the content as it was
    no_answers,                  ///< not one; a group leaves it out
    // Questionnaires and interface texts.
    doubled_id,         ///< {id}
    malformed_name,     ///< {id}: not letters, digits, _ and - of basic Latin, 60 at most
    malformed_point_id, ///< {id}: not its aspect, a dot and two digits or more
    malformed_trait_id, ///< {id}: not its aspect, its form and a number, with dots between
    missing_text,       ///< {id} {language}: has no text in that language
    surplus_text,       ///< {id} {language}: is no id of the questionnaire
    empty_text,
    empty_list,          ///< of languages, aspects, an aspect's points, or a term's forms
    list_too_long,       ///< {limit}: a list of a questionnaire
    anchor_too_long,     ///< {language} {words} {limit}
    placeholders_differ, ///< {id} {language} {other}: the same text has others there
    languages_differ,    ///< {found} {expected}: not the languages that the framework names
    wrong_action_count,  ///< {language} {found} {minimum} {maximum}: actions of a step
    advice_differs,      ///< {language} {other}: other steps, or other numbers of actions, there
    unexpected_ids,      ///< {found} {expected}: forms or context are not those of the software
    // Registers.
    organisation_twice,        ///< {name}: stands for two organisations
    organisation_under_itself, ///< {name}: stands for that organisation anyway
};

/// Something found wrong, with its place: a JSON pointer (RFC 6901), or a line and column where
/// the text is not JSON and a pointer does not exist.
struct Problem {
    ProblemCode code{};
    std::string pointer{};  ///< empty: the whole document
    std::size_t line = 0;   ///< from 1; 0: none
    std::size_t column = 0; ///< from 1, in characters (code points); 0: none
    std::vector<std::pair<std::string, std::string>> arguments{};
};

/// The code in snake_case, stable: `problem.<id>` is its text's key in data/interface.
std::string_view problem_code_id(ProblemCode code);

/// Replaces `{name}` in a text by the problem's argument of that name. Unknown names stay.
std::string fill_placeholders(std::string_view text, const Problem& problem);

/// The problem for a developer: id, arguments and place in one line, in no language. For people,
/// fill the text `problem.<id>`.
std::string describe(const Problem& problem);

/// All codes, for tests and tools that hold a text for each.
std::vector<ProblemCode> all_problem_codes();

} // namespace ketenspiegel
