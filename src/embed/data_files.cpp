#include "embed/data_files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace ketenspiegel::embed {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr auto framework_name = "ketensamenwerking";
constexpr auto example_name = "practice";
constexpr auto example_group_name = "group";
constexpr auto example_words = "english";
constexpr auto cli_language = "en";

std::expected<DataFile, std::string> read_file(const fs::path& file) {
    DataFile result;
    result.path = "data/" + file.parent_path().filename().string() + "/" + file.filename().string();
    result.name = file.filename().string();
    result.name.resize(result.name.find('.'));
    std::ifstream stream(file, std::ios::binary);
    result.text.assign(std::istreambuf_iterator<char>(stream), {});
    if (!stream) return std::unexpected(result.path + ": cannot be read");
    const Json json = Json::parse(result.text, nullptr, false);
    if (json.is_discarded()) return std::unexpected(result.path + ": not JSON");
    result.minified = json.dump();
    return result;
}

std::expected<std::vector<DataFile>, std::string> read_folder(const fs::path& folder,
                                                              std::string_view ending = ".json") {
    std::vector<fs::path> paths;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        if (entry.path().filename().string().ends_with(ending)) paths.push_back(entry.path());
    }
    if (paths.empty()) {
        return std::unexpected("data/" + folder.filename().string() + ": holds no JSON files");
    }
    std::ranges::sort(paths);
    std::vector<DataFile> files;
    for (const fs::path& path : paths) {
        auto file = read_file(path);
        if (!file) return std::unexpected(file.error());
        files.push_back(std::move(*file));
    }
    return files;
}

// Takes the file of that name out of the list; an empty one when it is not there.
DataFile take(std::vector<DataFile>& files, std::string_view name) {
    const auto found = std::ranges::find(files, name, &DataFile::name);
    if (found == files.end()) return {};
    DataFile file = std::move(*found);
    files.erase(found);
    return file;
}

// A result file without its scores and its digest: whoever reads it works them out.
std::string without_what_is_worked_out(const std::string& text) {
    Json result = Json::parse(text, nullptr, false);
    if (!result.is_object()) return text;
    result.erase("scores");
    result.erase("digest");
    return result.dump();
}

} // namespace

std::expected<DataFiles, std::string> read_data_files(const fs::path& directory) {
    DataFiles files;
    auto questionnaire = read_folder(directory / "questionnaire");
    auto interface_texts = read_folder(directory / "interface");
    auto page = read_folder(directory / "page");
    auto schemas = read_folder(directory / "schema", ".schema.json");
    auto example = read_folder(directory / "example");
    auto cli = read_folder(directory / "cli");
    auto report = read_folder(directory / "report");
    auto group = read_folder(directory / "group");
    for (const auto* folder :
         {&questionnaire, &interface_texts, &page, &schemas, &example, &cli, &report, &group}) {
        if (!*folder) return std::unexpected(folder->error());
    }
    files.framework = take(*questionnaire, framework_name);
    files.texts = std::move(*questionnaire);
    files.interface_texts = std::move(*interface_texts);
    files.page_texts = std::move(*page);
    files.schemas = std::move(*schemas);
    files.example = take(*example, example_name);
    files.example.minified = without_what_is_worked_out(files.example.text);
    files.example_group = take(*example, example_group_name);
    files.example_in_english = take(*example, example_words);
    files.cli_texts = take(*cli, cli_language);
    files.report_texts = std::move(*report);
    files.group_texts = std::move(*group);
    for (const auto& [file, path] :
         {std::pair(&files.framework, "data/questionnaire/ketensamenwerking.json"),
          std::pair(&files.example, "data/example/practice.json"),
          std::pair(&files.example_group, "data/example/group.json"),
          std::pair(&files.example_in_english, "data/example/english.json"),
          std::pair(&files.cli_texts, "data/cli/en.json")}) {
        if (file->path.empty()) return std::unexpected(std::string(path) + ": not there");
    }
    return files;
}

} // namespace ketenspiegel::embed
