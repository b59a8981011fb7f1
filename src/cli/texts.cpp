#include "cli/texts.hpp"

#include "core/embedded.hpp"
#include "core/json.hpp"
#include "core/json_reader.hpp"
#include "core/unicode.hpp"

#include <algorithm>
#include <cstddef>

namespace ketenspiegel::cli {

namespace {

constexpr std::size_t shown_pointer = 200; // characters; a hostile key can have thousands
constexpr std::string_view replacement = "\uFFFD";

Json parsed(std::string_view json) {
    auto document = read_json(json);
    return document && document->is_object() ? std::move(*document) : Json::object();
}

const Json& cli_texts() {
    static const Json texts = parsed(embedded_cli_texts());
    return texts;
}

const Json& interface_texts() {
    static const Json texts = [] {
        for (const EmbeddedText& file : embedded_interface()) {
            if (file.language == language) return parsed(file.json);
        }
        return Json::object();
    }();
    return texts;
}

std::string lookup(const Json& texts, std::string_view key) {
    const auto found = texts.find(key);
    if (found == texts.end() || !found->is_string()) return std::string(key);
    return found->get_ref<const std::string&>();
}

/// Length of the sequence at `offset` that must not reach a terminal, or 0: C0, DEL, C1, and the
/// marks, embeddings, overrides and isolates of bidirectional text.
std::size_t unsafe_length(std::string_view text, std::size_t offset) {
    const auto byte = [&](std::size_t i) {
        return offset + i < text.size() ? static_cast<unsigned char>(text[offset + i]) : 0U;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7F) return 1;
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) <= 0x9F) return 2;
    if (byte(0) == 0xE2 && byte(1) == 0x80 &&
        (byte(2) == 0x8E || byte(2) == 0x8F || (byte(2) >= 0xA8 && byte(2) <= 0xAE))) {
        return 3;
    }
    return byte(0) == 0xE2 && byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9 ? 3 : 0;
}

} // namespace

std::string text(std::string_view key, std::initializer_list<Fill> fills) {
    Problem values; // placeholders are filled by one rule, here and in problems
    for (const auto& [name, value] : fills) values.arguments.emplace_back(name, value);
    return fill_placeholders(lookup(cli_texts(), key), values);
}

std::string shared_text(std::string_view key,
                        const std::vector<std::pair<std::string, std::string>>& fills) {
    Problem values;
    values.arguments = fills;
    return fill_placeholders(lookup(interface_texts(), key), values);
}

std::string join(const std::vector<std::string>& items) {
    std::string joined;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) joined += text(i + 1 == items.size() ? "list.last" : "list.separator");
        joined += items[i];
    }
    return joined;
}

std::string printable(std::string_view text) {
    if (find_bad_utf8(text)) return std::string(replacement); // a file's name can be any bytes
    std::string safe;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t length = unsafe_length(text, offset);
        const char c = text[offset];
        if (length == 0) {
            safe += c;
        } else if (c == '\n' || c == '\r' || c == '\t') {
            safe += ' ';
        } else {
            safe += replacement;
        }
        offset += std::max<std::size_t>(length, 1);
    }
    return safe;
}

std::string message(const Problem& problem) {
    const std::string key = "problem." + std::string(problem_code_id(problem.code));
    return printable(fill_placeholders(lookup(interface_texts(), key), problem));
}

std::string line(std::string_view file, const Problem& problem) {
    const std::string name = printable(file);
    if (problem.line > 0) {
        return text("line.position", {{"file", name},
                                      {"line", std::to_string(problem.line)},
                                      {"column", std::to_string(problem.column)},
                                      {"message", message(problem)}});
    }
    if (!problem.pointer.empty()) {
        return text("line.at", {{"file", name},
                                {"place", printable(shorten(problem.pointer, shown_pointer))},
                                {"message", message(problem)}});
    }
    return text("line", {{"file", name}, {"message", message(problem)}});
}

std::vector<std::string> lines(std::string_view file, const std::vector<Problem>& problems) {
    std::vector<std::string> all;
    all.reserve(problems.size());
    for (const Problem& problem : problems) all.push_back(line(file, problem));
    return all;
}

std::vector<std::string> summarise(std::string_view file, const std::vector<Problem>& problems) {
    std::vector<std::string> kinds;
    for (const ProblemCode code : all_problem_codes()) {
        const auto first = std::ranges::find(problems, code, &Problem::code);
        if (first == problems.end()) continue;
        const auto count = std::ranges::count(problems, code, &Problem::code);
        std::string one = line(file, *first);
        if (count > 1) {
            one = text("line.more", {{"message", one}, {"count", std::to_string(count - 1)}});
        }
        kinds.push_back(std::move(one));
    }
    return kinds;
}

} // namespace ketenspiegel::cli
