#include "cli/commands.hpp"
#include "cli/texts.hpp"
#include "core/embedded.hpp"
#include "core/json_reader.hpp"

#include <algorithm>
#include <ostream>

namespace ketenspiegel::cli {

std::vector<std::string> schema_names() {
    std::vector<std::string> names;
    for (const EmbeddedSchema& schema : embedded_schemas()) names.emplace_back(schema.name);
    std::ranges::sort(names);
    return names;
}

Outcome schema_command(const std::string& name, std::ostream& out, std::ostream& err) {
    const auto schemas = embedded_schemas();
    const auto found = std::ranges::find(schemas, name, &EmbeddedSchema::name);
    const auto document = found == schemas.end() ? read_json("") : read_json(found->json);
    if (!document) {
        err << text("schema.unknown", {{"name", printable(name)}, {"names", join(schema_names())}})
            << "\n";
        return Outcome::failed;
    }
    out << write_json(*document);
    return Outcome::done;
}

} // namespace ketenspiegel::cli
