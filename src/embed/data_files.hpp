#pragma once

#include <expected>
#include <filesystem>
#include <string>
#include <vector>

namespace ketenspiegel::embed {

/// One JSON file of data/.
struct DataFile {
    std::string path;     ///< as messages name it: data/questionnaire/nl.json
    std::string name;     ///< up to the first dot: nl, or result of result.schema.json
    std::string text;     ///< the bytes as they are
    std::string minified; ///< the same JSON without white space
};

/// Everything that is checked and embedded, each list in the order of the file names.
struct DataFiles {
    DataFile framework;
    std::vector<DataFile> texts;
    std::vector<DataFile> interface_texts;
    std::vector<DataFile> page_texts; ///< of the page around the program: checked, not embedded
    std::vector<DataFile> schemas;
    DataFile example;
    DataFile example_group;
    DataFile example_in_english; ///< what of it reads otherwise there
    DataFile cli_texts;
    std::vector<DataFile> report_texts;
    std::vector<DataFile> group_texts;
};

/// Reads data/questionnaire, interface, page, schema (the *.schema.json), example, cli, report and
/// group.
/// `directory` is data/. The error is a line that names the file: not there, not readable, not
/// JSON.
std::expected<DataFiles, std::string> read_data_files(const std::filesystem::path& directory);

} // namespace ketenspiegel::embed
