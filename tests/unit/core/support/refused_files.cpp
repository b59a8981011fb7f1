#include "unit/core/support/refused_files.hpp"

#include "core/json_reader.hpp"
#include "core/result_file.hpp"
#include "unit/core/support/results.hpp"

#include <gtest/gtest.h>
#include <string_view>

namespace ketenspiegel::test {

namespace {

using std::string_literals::operator""s;
using std::string_view_literals::operator""sv;

Json document(const Framework& framework) {
    Json whole = result_document(framework);
    whole["answers"] = {{"aim.01", {{"level", 2}, {"comment", "c"}}}};
    whole["scope"]["chain"] = "Chain";
    whole["revision"] = 1;
    return whole;
}

/// `from` stands once in the text.
std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t place = text.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    return text.replace(place, from.size(), to);
}

} // namespace

std::string good_file(const Framework& framework) {
    return *write_result(document(framework), framework);
}

std::vector<RefusedFile> refused_files(const Framework& framework) {
    const std::string good = good_file(framework);
    const std::string plain = write_json(document(framework)); // without a digest
    std::vector<RefusedFile> files;
    const auto add = [&](std::string what, std::string bytes, ProblemCode code) {
        files.push_back({std::move(what), std::move(bytes), code});
    };
    const auto member = [&](std::string_view name, std::string_view from, std::string_view to) {
        return replaced(plain, "\"" + std::string(name) + "\": " + std::string(from),
                        "\"" + std::string(name) + "\": " + std::string(to));
    };
    for (const std::string& whole : {good, plain}) {
        add("text after a NUL", whole + "\0GARBAGE{{{"s, ProblemCode::trailing_text);
        add("another document after a NUL", whole + "\0"s + whole, ProblemCode::trailing_text);
        add("a NUL at the end", whole + "\0"s, ProblemCode::trailing_text);
        add("NULs at the end", whole + std::string(4096, '\0'), ProblemCode::trailing_text);
        add("a NUL before the text", "\0"s + whole, ProblemCode::not_json);
        add("another document", whole + whole, ProblemCode::trailing_text);
        add("a comma after it", whole + ",", ProblemCode::trailing_text);
        add("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + whole, ProblemCode::not_json);
        add("a byte order mark at its end", whole + "\xEF\xBB\xBF", ProblemCode::trailing_text);
        add("a vertical tab between", replaced(whole, ",\n", ",\v\n"), ProblemCode::not_json);
        add("a no-break space between", replaced(whole, ",\n", ",\xC2\xA0\n"),
            ProblemCode::not_json);
        add("a NUL between", replaced(whole, ",\n", ",\0\n"sv), ProblemCode::not_json);
        add("a NUL in a text", replaced(whole, "\"Chain\"", "\"Ch\0ain\""sv),
            ProblemCode::not_json);
        add("a NUL in a key", replaced(whole, "\"chain\"", "\"ch\0ain\""sv), ProblemCode::not_json);
        add("a line break in a text", replaced(whole, "\"Chain\"", "\"Ch\nain\""),
            ProblemCode::not_json);
        add("a bell in a text", replaced(whole, "\"Chain\"", "\"Ch\aain\""), ProblemCode::not_json);
        add("bad UTF-8", replaced(whole, "\"Chain\"", "\"Ch\xC3(ain\""), ProblemCode::bad_utf8);
        add("a comment of JavaScript", replaced(whole, ",\n", ", // c\n"), ProblemCode::not_json);
    }
    for (const char* revision : {"9007199254740992", "9007199254740993", "18446744073709551615",
                                 "18446744073709551616", "1e300", "9007199254740992.0", "-1"}) {
        add("revision "s + revision, member("revision", "1", revision), ProblemCode::out_of_range);
    }
    add("revision 1.5", member("revision", "1", "1.5"), ProblemCode::wrong_type);
    add("revision 1e400", member("revision", "1", "1e400"), ProblemCode::number_too_large);
    add("revision -1e400", member("revision", "1", "-1e400"), ProblemCode::number_too_large);
    add("revision 01", member("revision", "1", "01"), ProblemCode::not_json);
    add("a version of the questionnaire",
        write_json(with(document(framework), "/questionnaire/version", 9007199254740992.0)),
        ProblemCode::out_of_range);
    for (const char* blank : {"", " ", " \\t\\n", "\u00A0", "\u200B", "\u200B \u2060\uFEFF",
                              "\u00AD", "\u3164", "\\u0000", "\\u0007\\u007F", "\u0085",
                              "\u202E\u202C", "\U000E0041\U000E007F", "\uFE0F"}) {
        add("organisation “"s + blank + "”",
            member("organisation", "\"RVO.nl\"", "\"" + std::string(blank) + "\""),
            ProblemCode::blank_text);
    }
    return files;
}

} // namespace ketenspiegel::test
