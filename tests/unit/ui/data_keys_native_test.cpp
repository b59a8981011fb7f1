// src/ui/docs/data-keys.md says what the screens do, no more and no less.
#include "core/questionnaire.hpp"
#include "support/scene_views.hpp"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace ketenspiegel::ui {
namespace {

struct Documented {
    std::string pattern, role;
};

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

/// Rows "| `key` | role | where | what |".
std::vector<Documented> documented() {
    std::vector<Documented> rows;
    std::ifstream file(std::string(KS_SOURCE_DIR) + "/src/ui/docs/data-keys.md");
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with("| `")) continue;
        const auto cells = split(line, '|');
        EXPECT_EQ(cells.size(), 6u) << line;
        if (cells.size() < 4) continue;
        rows.push_back(
            {cells[1].substr(2, cells[1].size() - 4), cells[2].substr(1, cells[2].size() - 2)});
    }
    return rows;
}

bool is_uuid(std::string_view text) {
    return text.size() == 36 && std::ranges::count(text, '-') == 4 && text[14] == '4';
}

/// Whether ids has the part.
bool among(const std::vector<std::string>& ids, std::string_view part) {
    return std::ranges::find(ids, part) != ids.end();
}

/// The same with what the placeholder's kind always is.
const std::map<std::string, std::vector<std::string>>& fixed_ids() {
    static const std::map<std::string, std::vector<std::string>> ids{
        {"<level>", {"1", "2", "3", "4"}},
        {"<form>", {"pioneer", "process", "system", "chain"}},
        {"<language>", {"nl", "en"}},
        {"<kind>", {"person", "organisation"}},
        {"<choice>", {"yes", "no"}},
        {"<recognition>", {"yes", "partly", "no"}},
        {"<factor>", {"interdependence", "importance", "added_value", "readiness"}},
        {"<status>", {"planned", "running", "done"}},
        {"<mark>", {"strength", "obstacle"}},
        {"<figure>",
         {"form", "mean", "floor", "spread", "shares", "attainment", "answered", "coverage",
          "standing", "target", "placement", "traits", "organisations"}},
        {"<part>", {"files", "chain", "partners", "points", "agenda", "rounds", "report"}},
        {"<group chart>", {"heat", "spread", "points", "rounds"}},
        {"<format>", {"report-nl", "report-en", "csv-semicolon", "csv-comma", "json"}},
    };
    return ids;
}

/// "ketensamenwerking@1"
bool is_questionnaire(std::string_view text) {
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           std::ranges::all_of(text.substr(at + 1), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_number(std::string_view text) {
    return !text.empty() && text.size() <= 3 && text[0] != '0' &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether a part of a key is what the placeholder stands for.
bool stands_for(const std::string& placeholder, const std::string& part) {
    const Framework& framework = builtin_questionnaire().framework;
    const auto is_aspect = [&](std::string_view id) {
        return framework.find_aspect(id).has_value();
    };
    if (const auto fixed = fixed_ids().find(placeholder); fixed != fixed_ids().end()) {
        return among(fixed->second, part);
    }
    if (placeholder == "<point>") return framework.find_point(part).has_value();
    if (placeholder == "<trait>") return framework.find_trait(part).has_value();
    if (placeholder == "<aspect>") return is_aspect(part);
    if (placeholder == "<step>") {
        return is_aspect(part) ||
               among({"about", "impression", "recognise", "result", "direction", "plan"}, part);
    }
    if (placeholder == "<lift>") {
        return part == "whatif-chain" || (part.starts_with("whatif-") && is_aspect(part.substr(7)));
    }
    if (placeholder == "<distribution>") {
        return part.starts_with("distribution-") &&
               framework.find_point(part.substr(13)).has_value();
    }
    if (placeholder == "<assessment>") return is_uuid(part);
    if (placeholder == "<questionnaire>") return is_questionnaire(part);
    if (placeholder == "<number>") return is_number(part);
    if (placeholder == "<term>") return among(framework.terms, part);
    if (placeholder == "<consideration>") return among(framework.considerations, part);
    if (placeholder == "<organisation>") return among(framework.lists.organisation, part);
    if (placeholder == "<role>") return among(framework.lists.role, part);
    if (placeholder == "<relation>") return among(framework.lists.relation, part);
    if (placeholder == "<service>") return among(framework.lists.service, part);
    return placeholder == part;
}

bool matches(const std::string& pattern, const std::string& key) {
    const auto wanted = split(pattern, '/'), parts = split(key, '/');
    if (wanted.size() != parts.size()) return false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!stands_for(wanted[i], parts[i])) return false;
    }
    return true;
}

TEST(DataKeys, EveryKeyIsDocumentedOnceAndEveryDocumentedKeyIsOnSomeScreen) {
    const auto rows = documented();
    ASSERT_GT(rows.size(), 60u);
    std::map<std::string, std::set<std::string_view>> keys; // with the roles they had
    for (const test::SceneView& view : test::scene_views()) {
        for (const Node& node : view.nodes) {
            if (!node.key.empty()) keys[node.key].insert(role_name(node.role));
        }
    }
    std::set<std::string> used;
    for (const auto& [key, roles] : keys) {
        EXPECT_EQ(roles.size(), 1u) << key;
        std::vector<Documented> found;
        std::ranges::copy_if(rows, std::back_inserter(found),
                             [&](const Documented& row) { return matches(row.pattern, key); });
        EXPECT_EQ(found.size(), 1u) << key;
        if (found.empty()) continue;
        EXPECT_EQ(*roles.begin(), found[0].role) << key;
        used.insert(found[0].pattern);
    }
    for (const Documented& row : rows)
        EXPECT_TRUE(used.contains(row.pattern)) << row.pattern << " is on no screen";
}

} // namespace
} // namespace ketenspiegel::ui
