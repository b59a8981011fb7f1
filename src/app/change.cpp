#include "app/change.hpp"

#include <utility>
#include <vector>

namespace ketenspiegel::app {

namespace {

std::string unescape(std::string_view segment) {
    std::string plain;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        if (segment[i] == '~' && i + 1 < segment.size()) {
            plain += segment[++i] == '1' ? '/' : '~';
        } else {
            plain += segment[i];
        }
    }
    return plain;
}

/// "/answers/ambition.01" → {"answers", "ambition.01"}; empty where it is no pointer to a member.
std::vector<std::string> segments(std::string_view path) {
    std::vector<std::string> parts;
    while (path.starts_with('/')) {
        path.remove_prefix(1);
        const std::size_t end = path.find('/');
        parts.push_back(unescape(path.substr(0, end)));
        path = end == std::string_view::npos ? std::string_view() : path.substr(end);
    }
    return parts;
}

} // namespace

Change apply_change(Json& document, const Change& change) {
    Change inverse{.path = change.path, .value = std::nullopt};
    if (change.path.empty() && change.value && change.value->is_object()) {
        inverse.value = std::exchange(document, *change.value);
        return inverse;
    }
    const std::vector<std::string> parts = segments(change.path);
    if (parts.empty() || !document.is_object()) return inverse;
    Json* parent = &document;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        auto member = parent->find(parts[i]);
        if (member == parent->end()) {
            if (!change.value) return inverse;
            member = parent->emplace(parts[i], Json::object()).first;
        }
        if (!member->is_object()) return inverse;
        parent = &*member;
    }
    const auto member = parent->find(parts.back());
    if (member != parent->end()) inverse.value = *member;
    if (change.value) {
        (*parent)[parts.back()] = *change.value;
    } else if (member != parent->end()) {
        parent->erase(member);
    }
    return inverse;
}

Json to_json(const Change& change) {
    Json json{{"path", change.path}};
    if (change.value) json["value"] = *change.value;
    return json;
}

std::optional<Change> change_from_json(const Json& json) {
    if (!json.is_object()) return std::nullopt;
    const auto path = json.find("path");
    if (path == json.end() || !path->is_string()) return std::nullopt;
    Change change{.path = path->get<std::string>(), .value = std::nullopt};
    if (const auto value = json.find("value"); value != json.end()) change.value = *value;
    return change;
}

} // namespace ketenspiegel::app
