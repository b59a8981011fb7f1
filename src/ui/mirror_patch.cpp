#include "ui/mirror_patch.hpp"

#include "core/json_reader.hpp"

#include <cmath>

namespace ketenspiegel::ui {

namespace {

/// Half pixels are finer than anyone can see here, and keep noise out of the comparison.
double coarse(float value) {
    return std::round(static_cast<double>(value) * 2) / 2;
}

Rect relative(const Node& node, const Node* parent) {
    const float x = parent ? parent->rect.x : 0;
    const float y = parent ? parent->rect.y : 0;
    return {
        static_cast<float>(coarse(node.rect.x - x)), static_cast<float>(coarse(node.rect.y - y)),
        static_cast<float>(coarse(node.rect.width)), static_cast<float>(coarse(node.rect.height))};
}

void put_text(Json& json, const char* name, const std::string& text) {
    if (!text.empty()) json[name] = text;
}

void put_flag(Json& json, const char* name, bool flag) {
    if (flag) json[name] = true;
}

void put_state(Json& json, const char* name, const std::optional<bool>& state) {
    if (state) json[name] = *state;
}

Json to_json(const Node& node) {
    Json json;
    json["id"] = node.id;
    json["role"] = role_name(node.role);
    put_text(json, "key", node.key);
    put_text(json, "name", node.name);
    json["rect"] = {node.rect.x, node.rect.y, node.rect.width, node.rect.height};
    put_flag(json, "fixed", node.fixed && node.parent.empty());
    json["size"] = {node.style.size, node.style.line_height, node.style.semibold ? 600 : 400};
    if (node.level) json["level"] = node.level;
    put_state(json, "checked", node.checked);
    put_state(json, "pressed", node.pressed);
    put_state(json, "expanded", node.expanded);
    put_text(json, "current", node.current);
    put_flag(json, "disabled", node.disabled);
    put_text(json, "description", node.description);
    put_text(json, "labelled_by", node.labelled_by);
    put_text(json, "group", node.group);
    put_text(json, "lang", node.lang);
    if (node.value_now) {
        json["value_now"] = *node.value_now;
        json["value_min"] = 0;
        json["value_max"] = node.value_max;
        put_text(json, "value_text", node.value_text);
    }
    if (node.role == Role::textbox) {
        json["value"] = node.value;
        json["color"] = css_color(node.color);
        put_text(json, "placeholder", node.placeholder);
        put_flag(json, "multiline", node.multiline);
        put_flag(json, "required", node.required);
        put_flag(json, "invalid", node.invalid);
        if (node.max_length) json["max_length"] = node.max_length;
        put_text(json, "autocomplete", node.autocomplete);
    }
    if (node.focusable) json["tab_index"] = -1;
    return json;
}

} // namespace

std::string MirrorPatch::update(const std::vector<Node>& nodes) {
    Json upsert = Json::array();
    std::map<std::string, Node, std::less<>> now;
    std::map<std::string, std::vector<std::string>, std::less<>> children;
    std::map<std::string_view, const Node*> absolute;
    for (const Node& node : nodes) {
        const auto parent = absolute.find(node.parent);
        Node placed = node;
        placed.rect = relative(node, parent == absolute.end() ? nullptr : parent->second);
        absolute.emplace(node.id, &node);
        children[node.parent].push_back(node.id);
        const auto before = nodes_.find(node.id);
        if (before == nodes_.end() || before->second != placed) upsert.push_back(to_json(placed));
        now.emplace(node.id, std::move(placed));
    }

    Json remove = Json::array();
    for (const auto& [id, node] : nodes_) {
        if (!now.contains(id)) remove.push_back(id);
    }
    Json order = Json::object();
    for (const auto& [parent, ids] : children) {
        const auto before = children_.find(parent);
        if (before == children_.end() || before->second != ids) order[parent] = ids;
    }
    nodes_ = std::move(now);
    children_ = std::move(children);

    Json patch = Json::object();
    if (!remove.empty()) patch["remove"] = std::move(remove);
    if (!upsert.empty()) patch["upsert"] = std::move(upsert);
    if (!order.empty()) patch["order"] = std::move(order);
    return patch.empty() ? std::string() : write_compact_json(patch);
}

} // namespace ketenspiegel::ui
