#include "cli/register_file.hpp"

#include "cli/input_files.hpp"
#include "cli/texts.hpp"

#include <ostream>
#include <vector>

namespace ketenspiegel::cli {

std::optional<OrganisationDirectory>
read_directory(const std::string& path, const Questionnaire& questionnaire, std::ostream& err) {
    OrganisationDirectory list(questionnaire);
    if (path.empty()) return list;
    const auto bytes = read_file(path);
    if (!bytes) {
        err << text("line", {{"file", printable(path)}, {"message", bytes.error()}}) << "\n";
        return std::nullopt;
    }
    const auto file = read_register(*bytes, list);
    if (!file) {
        err << line(path, file.error()) << "\n";
        return std::nullopt;
    }
    for (const Problem& warning : file->warnings) err << line(path, warning) << "\n";
    return OrganisationDirectory(questionnaire, file->content);
}

void tell_passed_on(const Group& group, const Questionnaire& questionnaire, std::ostream& err) {
    for (const PassedOn& one : group.passed_on) {
        std::vector<std::string> names;
        for (const OrganisationName& name : one.organisations)
            names.push_back(printable(name.in(questionnaire.in(language))));
        err << text("aggregate.passed_on", {{"id", uuid_text(one.id)}, {"names", join(names)}})
            << "\n";
    }
}

} // namespace ketenspiegel::cli
