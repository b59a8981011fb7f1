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

std::expected<DataFile, std::string> read_file(const fs::path& file) {
    DataFile result;
    result.path = "data/" + file.parent_path().filename().string() + "/" + file.filename().string();
    result.name = file.stem().string();
    std::ifstream stream(file, std::ios::binary);
    result.text.assign(std::istreambuf_iterator<char>(stream), {});
    if (!stream) return std::unexpected(result.path + ": cannot be read");
    const Json json = Json::parse(result.text, nullptr, false);
    if (json.is_discarded()) return std::unexpected(result.path + ": not JSON");
    result.minified = json.dump();
    return result;
}

std::expected<std::vector<DataFile>, std::string> read_folder(const fs::path& folder) {
    std::vector<fs::path> paths;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        if (entry.path().extension() == ".json") paths.push_back(entry.path());
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

} // namespace

std::expected<DataFiles, std::string> read_data_files(const fs::path& directory) {
    DataFiles files;
    auto questionnaire = read_folder(directory / "questionnaire");
    auto interface_texts = read_folder(directory / "interface");
    auto schemas = read_folder(directory / "schema");
    auto example = read_folder(directory / "example");
    for (const auto* folder : {&questionnaire, &interface_texts, &schemas, &example}) {
        if (!*folder) return std::unexpected(folder->error());
    }
    for (DataFile& file : *questionnaire) {
        if (file.name == framework_name) {
            files.framework = std::move(file);
        } else {
            files.texts.push_back(std::move(file));
        }
    }
    files.interface_texts = std::move(*interface_texts);
    files.schemas = std::move(*schemas);
    for (DataFile& file : *example) {
        if (file.name == example_name) files.example = std::move(file);
    }
    return files;
}

} // namespace ketenspiegel::embed
