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

/// Whether a part of a key is what the placeholder stands for.
bool stands_for(const std::string& placeholder, const std::string& part) {
    const Framework& framework = builtin_questionnaire().framework;
    const auto among = [&](const std::vector<std::string>& ids) {
        return std::ranges::find(ids, part) != ids.end();
    };
    if (placeholder == "<point>") return framework.find_point(part).has_value();
    if (placeholder == "<step>") {
        return part == "about" || part == "result" || framework.find_aspect(part).has_value();
    }
    if (placeholder == "<level>") return among({"1", "2", "3", "4"});
    if (placeholder == "<assessment>") return is_uuid(part);
    if (placeholder == "<language>") return among({"nl", "en"});
    if (placeholder == "<kind>") return among({"person", "organisation"});
    if (placeholder == "<choice>") return among({"yes", "no"});
    if (placeholder == "<organisation>") return among(framework.lists.organisation);
    if (placeholder == "<role>") return among(framework.lists.role);
    if (placeholder == "<relation>") return among(framework.lists.relation);
    if (placeholder == "<service>") return among(framework.lists.service);
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
    ASSERT_GT(rows.size(), 30u);
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
        ASSERT_EQ(found.size(), 1u) << key;
        EXPECT_EQ(*roles.begin(), found[0].role) << key;
        used.insert(found[0].pattern);
    }
    for (const Documented& row : rows)
        EXPECT_TRUE(used.contains(row.pattern)) << row.pattern << " is on no screen";
}

} // namespace
} // namespace ketenspiegel::ui
