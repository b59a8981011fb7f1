#include "core/json_reader.hpp"
#include "core/limits.hpp"

#include <gtest/gtest.h>
#include <string>

namespace ketenspiegel {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

Problem json_fault(std::string_view bytes) {
    const auto read = read_json(bytes);
    EXPECT_FALSE(read.has_value()) << bytes.substr(0, 80);
    return read ? Problem{} : read.error();
}

void expect_at(std::string_view bytes, ProblemCode code, std::size_t line, std::size_t column) {
    const Problem problem = json_fault(bytes);
    EXPECT_EQ(problem_code_id(problem.code), problem_code_id(code)) << bytes;
    EXPECT_EQ(problem.line, line) << bytes;
    EXPECT_EQ(problem.column, column) << bytes;
    EXPECT_EQ(problem.pointer, "") << bytes;
}

void expect_pointer(std::string_view bytes, ProblemCode code, std::string_view pointer) {
    const Problem problem = json_fault(bytes);
    EXPECT_EQ(problem_code_id(problem.code), problem_code_id(code));
    EXPECT_EQ(problem.pointer, pointer);
    EXPECT_EQ(problem.line, 0U);
}

TEST(JsonReader, ReadsEveryKindOfValueInOrder) {
    const std::string text = R"({"z":[1,-2,18446744073709551615,0.5,true,false,null,{}],"a":"é"})";
    const auto read = read_json(text);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->dump(), text);
}

TEST(JsonReader, ReadsAValueThatIsNoObject) {
    EXPECT_EQ(*read_json("3"), 3);
    EXPECT_EQ(*read_json("\"a\""), "a");
    EXPECT_TRUE(read_json("[]")->is_array());
}

TEST(JsonReader, SkipsAByteOrderMark) {
    const auto read = read_json("\xEF\xBB\xBF{\"a\":1}");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->dump(), R"({"a":1})");
}

TEST(JsonReader, SaysWhereSyntaxBreaks) {
    expect_at("", ProblemCode::not_json, 1, 1);
    expect_at("{\"a\": 1,}", ProblemCode::not_json, 1, 9);
    expect_at("{\n  \"a\": NaN\n}", ProblemCode::not_json, 2, 8);
    expect_at("[Infinity]", ProblemCode::not_json, 1, 2);
    expect_at("[-Infinity]", ProblemCode::not_json, 1, 3);
    expect_at("{\n\"é\": 'x'}", ProblemCode::not_json, 2, 6);
    expect_at("[1", ProblemCode::not_json, 1, 3);
    expect_at("[\"a\nb\"]", ProblemCode::not_json, 1, 4);
    expect_at("[01]", ProblemCode::not_json, 1, 3);
    expect_at("[1] // no comments", ProblemCode::trailing_text, 1, 5);
}

TEST(JsonReader, RefusesTrailingText) {
    expect_at("{} {}", ProblemCode::trailing_text, 1, 4);
    expect_at("{}\nx", ProblemCode::trailing_text, 2, 1);
    expect_at("1 2", ProblemCode::trailing_text, 1, 3);
    EXPECT_TRUE(read_json("{} \n\t\r\n").has_value());
}

TEST(JsonReader, RefusesBadUtf8) {
    expect_at("{\"a\":\n \"é\xFF\"}", ProblemCode::bad_utf8, 2, 4);
    expect_at("\xC0\x80", ProblemCode::bad_utf8, 1, 1);
    expect_at("[\"\xED\xA0\x80\"]", ProblemCode::bad_utf8, 1, 3);
}

TEST(JsonReader, RefusesLoneSurrogates) {
    EXPECT_EQ(json_fault(R"(["\ud800"])").code, ProblemCode::lone_surrogate);
    EXPECT_EQ(json_fault(R"(["\udc00"])").code, ProblemCode::lone_surrogate);
    EXPECT_EQ(json_fault(R"(["\ud800\u0041"])").code, ProblemCode::lone_surrogate);
    EXPECT_EQ(json_fault(R"({"\ud800":1})").code, ProblemCode::lone_surrogate);
    EXPECT_EQ(json_fault("[1,\n\"\\udfff\"]").line, 2U);
    EXPECT_EQ(*read_json(R"("\ud83d\ude00")"), "\U0001F600");
}

TEST(JsonReader, RefusesNumbersBeyondADouble) {
    EXPECT_EQ(json_fault("[1e999]").code, ProblemCode::number_too_large);
    EXPECT_EQ(json_fault("{\"a\":-1e400}").code, ProblemCode::number_too_large);
    EXPECT_EQ(json_fault("[1" + std::string(400, '0') + "]").code, ProblemCode::number_too_large);
    EXPECT_TRUE(read_json("[1e308, 1e-999, 123456789012345678901234567890]").has_value());
}

TEST(JsonReader, RefusesDuplicateKeysWhereverTheyAre) {
    expect_pointer(R"({"a":1,"b":2,"a":3})", ProblemCode::duplicate_key, "/a");
    expect_pointer(R"({"x":[0,{"b/c":{"~":1,"q":2,"~":1}}]})", ProblemCode::duplicate_key,
                   "/x/1/b~1c/~0");
    expect_pointer(R"({"a":1,"\u0061":2})", ProblemCode::duplicate_key, "/a");
    expect_pointer(R"({"":1,"":2})", ProblemCode::duplicate_key, "/");
    EXPECT_TRUE(read_json(R"({"a":{"a":1},"b":{"a":1}})").has_value());
}

TEST(JsonReader, FindsADuplicateAmongManyKeysWithoutSearchingEachTime) {
    std::string text = "{";
    for (int i = 0; i < 30'000; ++i) text += "\"" + std::to_string(i) + "\":0,";
    EXPECT_TRUE(read_json(text + "\"x\":0}").has_value());
    expect_pointer(text + "\"777\":0}", ProblemCode::duplicate_key, "/777");
}

TEST(JsonReader, LimitsNesting) {
    EXPECT_TRUE(read_json(repeated("[", 32) + repeated("]", 32)).has_value());
    expect_pointer(repeated("[", 33) + repeated("]", 33), ProblemCode::nested_too_deep,
                   repeated("/0", 32));
    expect_pointer(repeated("{\"a\":", 32) + "[]" + repeated("}", 32), ProblemCode::nested_too_deep,
                   repeated("/a", 32));
    EXPECT_EQ(json_fault(repeated("[", 1'000'000)).code, ProblemCode::nested_too_deep);
    EXPECT_EQ(json_fault(repeated("{\"a\":", 200'000)).code, ProblemCode::nested_too_deep);
}

TEST(JsonReader, LimitsTextsByCharacters) {
    const std::string longest = repeated("é", limits::text);
    EXPECT_TRUE(read_json("{\"a\":[\"" + longest + "\"]}").has_value());
    expect_pointer("{\"a\":[0,\"" + longest + "x\"]}", ProblemCode::text_too_long, "/a/1");
    expect_pointer("{\"a\":{\"b\":1,\"" + longest + "x\":0}}", ProblemCode::text_too_long, "/a");
}

TEST(JsonReader, LimitsTheFile) {
    const std::string padding(limits::file_bytes - 2, ' ');
    EXPECT_TRUE(read_json("{}" + padding).has_value());
    const Problem problem = json_fault("{}" + padding + " ");
    EXPECT_EQ(problem.code, ProblemCode::file_too_large);
    EXPECT_EQ(fill_placeholders("{limit}", problem), "4");
}

TEST(JsonReader, WritesTwoSpacesAndAFinalNewline) {
    EXPECT_EQ(write_json({{"b", {1, 0.1}}, {"a", Json::object()}}),
              "{\n  \"b\": [\n    1,\n    0.1\n  ],\n  \"a\": {}\n}\n");
}

TEST(JsonReader, WritesNumbersThatReadBackTheSame) {
    for (const double value : {2.476259426847662, 1.0 / 3, 1e-300, 5e-324, 1.7976931348623157e308,
                               0.1 + 0.2, -0.0, 2.0}) {
        EXPECT_EQ(read_json(write_json(value))->get<double>(), value);
    }
    EXPECT_EQ(write_json(0.3), "0.3\n");
    EXPECT_EQ(write_json(2.0), "2.0\n");
}

TEST(JsonReader, WritingNeverFailsOnBadText) {
    EXPECT_EQ(write_json("a\xFF"), "\"a\uFFFD\"\n");
    EXPECT_EQ(write_compact_json({{"a", "\xFF"}, {"b", {1, 2}}}), "{\"a\":\"\uFFFD\",\"b\":[1,2]}");
}

TEST(JsonReader, WhatIsTheProductsOwnMayHaveLongTexts) {
    const std::string text(limits::text + 1, 'a');
    ASSERT_FALSE(read_json(write_json(text)));
    EXPECT_EQ(read_own_json(write_json(text)), text);
    EXPECT_TRUE(read_own_json("{\"a\":").is_null());
    EXPECT_TRUE(read_own_json("").is_null());
}

} // namespace
} // namespace ketenspiegel
