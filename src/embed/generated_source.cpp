#include "embed/generated_source.hpp"

#include <nlohmann/json.hpp>
#include <string_view>

namespace ketenspiegel::embed {

namespace {

// The delimiter holds characters that JSON only has inside strings, where nobody writes it.
std::string literal(std::string_view text) {
    return "R\"ks~(" + std::string(text) + ")ks~\"";
}

std::string table(std::string_view type, std::string_view name, const std::vector<DataFile>& files,
                  std::string DataFile::* form) {
    std::string source = "constexpr std::array<" + std::string(type) + ", " +
                         std::to_string(files.size()) + "> " + std::string(name) + " = {{\n";
    for (const DataFile& file : files) {
        source += "    {\"" + file.name + "\", " + literal(file.*form) + "},\n";
    }
    return source + "}};\n";
}

/// The languages, each with its name for itself.
std::string language_names(const std::vector<DataFile>& interface_texts) {
    std::string source = "constexpr std::array<EmbeddedLanguage, " +
                         std::to_string(interface_texts.size()) + "> languages = {{\n";
    for (const DataFile& file : interface_texts) {
        const auto texts = nlohmann::json::parse(file.text, nullptr, false);
        source += "    {\"" + file.name + "\", " +
                  literal(texts.value("language.name", file.name)) + "},\n";
    }
    return source + "}};\n";
}

} // namespace

std::string generated_source(const DataFiles& files) {
    return "#include \"core/embedded.hpp\"\n"
           "#include <array>\n"
           "namespace ketenspiegel {\n"
           "namespace {\n" +
           language_names(files.interface_texts) +
           table("EmbeddedText", "report_texts", files.report_texts, &DataFile::minified) +
           table("EmbeddedText", "group_texts", files.group_texts, &DataFile::minified) +
           table("EmbeddedSchema", "schemas", files.schemas, &DataFile::text) +
           "} // namespace\n"
           "std::string_view embedded_framework() { return " +
           literal(files.framework.minified) +
           "; }\n"
           "std::span<const EmbeddedLanguage> embedded_languages() { return languages; }\n"
           "std::span<const EmbeddedText> embedded_report_texts() { return report_texts; }\n"
           "std::span<const EmbeddedText> embedded_group_texts() { return group_texts; }\n"
           "std::span<const EmbeddedSchema> embedded_schemas() { return schemas; }\n"
           "std::string_view embedded_example() { return " +
           literal(files.example.minified) +
           "; }\n"
           "std::string_view embedded_example_in_english() { return " +
           literal(files.example_in_english.minified) +
           "; }\n"
           "std::string_view embedded_example_file() { return " +
           literal(files.example.text) +
           "; }\n"
           "std::string_view embedded_cli_texts() { return " +
           literal(files.cli_texts.minified) +
           "; }\n"
           "} // namespace ketenspiegel\n";
}

std::string generated_languages_source(const DataFiles& files) {
    return "#include \"core/embedded.hpp\"\n"
           "#include <array>\n"
           "namespace ketenspiegel {\n"
           "namespace {\n" +
           table("EmbeddedText", "texts", files.texts, &DataFile::minified) +
           table("EmbeddedText", "interface_texts", files.interface_texts, &DataFile::minified) +
           "} // namespace\n"
           "std::span<const EmbeddedText> embedded_texts() { return texts; }\n"
           "std::span<const EmbeddedText> embedded_interface() { return interface_texts; }\n"
           "} // namespace ketenspiegel\n";
}

std::string language_file(const DataFile& interface_texts, const DataFile& texts) {
    return interface_texts.minified + "\n" + texts.minified + "\n";
}

std::string generated_example_group_source(const DataFiles& files) {
    return "#include \"core/embedded.hpp\"\n"
           "namespace ketenspiegel {\n"
           "std::string_view embedded_example_group() { return " +
           literal(files.example_group.minified) +
           "; }\n"
           "} // namespace ketenspiegel\n";
}

} // namespace ketenspiegel::embed
