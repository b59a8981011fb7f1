#pragma once

#include <span>
#include <string_view>

/// The files of data/, minified and compiled in. The build generates the source behind this header
/// (library ks_data) and refuses to when read_questionnaire or check_interface_texts finds fault.
namespace ketenspiegel {

/// A file of texts in one language.
struct EmbeddedText {
    std::string_view language; ///< `nl`, `en`
    std::string_view json;
};

/// A JSON Schema (2020-12).
struct EmbeddedSchema {
    std::string_view name; ///< `result` for data/schema/result.schema.json
    std::string_view json; ///< as in the file, not minified: people read it
};

std::string_view embedded_framework();

/// A language that the product speaks.
struct EmbeddedLanguage {
    std::string_view language; ///< `nl`, `en`
    std::string_view name;     ///< its own name for itself: Nederlands
};

/// All of them, by tag, whether their texts are here yet or not.
std::span<const EmbeddedLanguage> embedded_languages();

/// The texts of the questionnaire and of the interface, by language: all of them, but in the
/// product's own wasm, to which the page gives them one by one (platform/web/product): there those
/// that were given before they were first asked for.
std::span<const EmbeddedText> embedded_texts();
std::span<const EmbeddedText> embedded_interface();

/// By name. Native programs only; the web build ships the files instead.
std::span<const EmbeddedSchema> embedded_schemas();

/// data/example/practice.json, the practice in the report, without its scores and its digest.
std::string_view embedded_example();
/// data/example/english.json: what its words are in English, as an object from JSON pointer to
/// value.
std::string_view embedded_example_in_english();
/// The example byte for byte, so that its digest holds. Native programs only.
std::string_view embedded_example_file();

/// data/example/group.json: results in short, which example_group spells out. In a source of its
/// own, so that only programs that ask for it hold it.
std::string_view embedded_example_group();

/// data/cli/en.json: what the command-line tool says. Native programs only.
std::string_view embedded_cli_texts();

/// data/report: what reports say beside the interface's own words. Not in the product's own wasm.
std::span<const EmbeddedText> embedded_report_texts();

/// data/group: what the group's program says beside the interface's own words. Only there.
std::span<const EmbeddedText> embedded_group_texts();

} // namespace ketenspiegel
