#include "cli/quick_reader.hpp"

#include "cli/digest_check.hpp"
#include "cli/simdjson_node.hpp"
#include "core/limits.hpp"
#include "core/result_fields.hpp"
#include "core/result_interpreter.hpp"

#include <algorithm>
#include <simdjson.h>
#include <span>
#include <utility>
#include <vector>

namespace ketenspiegel::cli {

namespace {

/// simdjson lets some halves of UTF-16 pairs through. Escapes of those, paired or not, are rare.
bool may_escape_surrogates(std::string_view bytes) {
    for (std::size_t at = bytes.find('\\'); at != std::string_view::npos;
         at = bytes.find('\\', at + 2)) {
        const std::string_view escape = bytes.substr(at + 1, 2);
        if (escape == "ud" || escape == "uD") return true;
    }
    return false;
}

/// What core's reader of JSON refuses and simdjson does not: doubled keys, and what the limits do.
class LimitCheck {
  public:
    /// True only where core's reader finds no such fault in the document.
    bool holds(SimdjsonNode document) {
        keys_.clear();
        return value_holds(document, 0);
    }

  private:
    /// `depth`: how many objects and lists it lies in.
    bool value_holds(SimdjsonNode value, std::size_t depth) {
        if (value.is_text()) return fits(value.text());
        if (value.is_object()) return depth < limits::nesting && object_holds(value, depth + 1);
        return !value.is_list() || (depth < limits::nesting && list_holds(value, depth + 1));
    }

    /// Bytes for characters: a text that is longer may still be allowed, which core then finds.
    static bool fits(std::string_view text) { return text.size() <= limits::text; }

    bool list_holds(SimdjsonNode list, std::size_t depth) {
        for (const auto item : list.items()) {
            if (!value_holds(SimdjsonNode(item), depth)) return false;
        }
        return true;
    }

    bool object_holds(SimdjsonNode object, std::size_t depth) {
        const std::size_t first = keys_.size();
        for (const auto [name, value] : object.members()) {
            if (!fits(name) || !value_holds(SimdjsonNode(value), depth)) return false;
            keys_.push_back(name);
        }
        const bool holds = !has_doubled(std::span(keys_).subspan(first));
        keys_.resize(first);
        return holds;
    }

    /// Few keys are compared each with each: most differ by their length already.
    static bool has_doubled(std::span<std::string_view> keys) {
        constexpr std::size_t few = 24;
        if (keys.size() > few) {
            std::ranges::sort(keys);
            return std::ranges::adjacent_find(keys) != keys.end();
        }
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (std::ranges::find(keys.first(i), keys[i]) != keys.first(i).end()) return true;
        }
        return false;
    }

    std::vector<std::string_view> keys_; ///< of the objects that it is in, one after the other
};

} // namespace

struct QuickReader::Tools {
    simdjson::dom::parser parser;
    LimitCheck limits;
    DigestCheck digest;
};

QuickReader::QuickReader() : tools_(std::make_unique<Tools>()) {}
QuickReader::~QuickReader() = default;
QuickReader::QuickReader(QuickReader&&) noexcept = default;
QuickReader& QuickReader::operator=(QuickReader&&) noexcept = default;

std::optional<QuickResult> QuickReader::read(std::string_view bytes, const Framework& framework) {
    simdjson::dom::element document;
    if (bytes.size() > limits::file_bytes || may_escape_surrogates(bytes) ||
        tools_->parser.parse(bytes.data(), bytes.size()).get(document) != simdjson::SUCCESS ||
        !tools_->limits.holds(SimdjsonNode(document))) {
        return std::nullopt;
    }
    ResultInterpreter<SimdjsonNode> interpreter(framework, Completeness::file);
    if (!interpreter.read(SimdjsonNode(document))) return std::nullopt;
    QuickResult result{.interpretation = interpreter.take(), .digest = {}};
    if (const auto digest = SimdjsonNode(document).member(fields::digest)) {
        if (!tools_->digest.holds(bytes, digest.text())) return std::nullopt;
        result.digest = digest.text();
    } else {
        result.interpretation.warnings.push_back({.code = ProblemCode::digest_missing});
    }
    if (!answers_anything(result.interpretation.result)) {
        result.interpretation.warnings.push_back({.code = ProblemCode::no_answers});
    }
    return result;
}

} // namespace ketenspiegel::cli
