#include "core/json_node.hpp"
#include "core/result_interpreter.hpp"

namespace ketenspiegel {

std::expected<Interpretation, Problem>
interpret_result(const Json& document, const Framework& framework, Completeness completeness) {
    ResultInterpreter<JsonNode> interpreter(framework, completeness);
    if (!interpreter.read(JsonNode(document))) return std::unexpected(interpreter.take_fault());
    return interpreter.take();
}

} // namespace ketenspiegel
