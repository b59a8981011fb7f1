#include "ui/semantics.hpp"

#include <algorithm>
#include <array>

namespace ketenspiegel::ui {

// Out of line: a node has eleven texts, and there are a hundred places that make one.
[[gnu::noinline]] Node::Node() = default;
[[gnu::noinline]] Node::Node(const Node&) = default;
[[gnu::noinline]] Node::Node(Node&&) noexcept = default;
[[gnu::noinline]] Node& Node::operator=(const Node&) = default;
[[gnu::noinline]] Node& Node::operator=(Node&&) noexcept = default;
[[gnu::noinline]] Node::~Node() = default;
[[gnu::noinline]] bool Node::operator==(const Node&) const = default;

std::string_view role_name(Role role) {
    constexpr std::array<std::string_view, 29> names{
        "banner",  "main",        "navigation", "contentinfo",  "region",       "group",
        "heading", "paragraph",   "text",       "list",         "ordered_list", "listitem",
        "button",  "link",        "radiogroup", "radio",        "checkbox",     "textbox",
        "label",   "table",       "row",        "columnheader", "rowheader",    "cell",
        "image",   "progressbar", "status",     "alert",        "dialog"};
    return names[static_cast<std::size_t>(role)];
}

void Semantics::begin_frame() {
    nodes_.clear();
    open_.clear();
    child_count_.assign(1, 0);
}

const std::string& Semantics::add(Node&& node) {
    if (const Node* parent = current()) {
        node.parent = parent->id;
        node.fixed = parent->fixed;
    }
    const int ordinal = child_count_.back()++;
    if (node.id.empty()) {
        node.id = node.key.empty() ? node.parent + ">" + std::to_string(ordinal) : node.key;
    }
    nodes_.push_back(std::move(node));
    return nodes_.back().id;
}

const std::string& Semantics::open(Node&& node) {
    add(std::move(node));
    open_.push_back(nodes_.size() - 1);
    child_count_.push_back(0);
    return nodes_.back().id;
}

void Semantics::close() {
    open_.pop_back();
    child_count_.pop_back();
}

void Semantics::close(float bottom) {
    Node& node = nodes_[open_.back()];
    node.rect.height = bottom - node.rect.y;
    close();
}

std::string dump(const std::vector<Node>& nodes) {
    std::string text;
    for (const Node& node : nodes) {
        std::size_t depth = 0;
        std::string_view parent = node.parent;
        while (!parent.empty()) {
            ++depth;
            parent = std::ranges::find(nodes, parent, &Node::id)->parent;
        }
        text += std::string(depth * 2, ' ') + std::string(role_name(node.role));
        if (node.level) text += " " + std::to_string(node.level);
        if (!node.name.empty()) text += " “" + node.name + "”";
        if (!node.key.empty()) text += " key=" + node.key;
        if (node.checked) text += *node.checked ? " checked" : " unchecked";
        if (node.pressed) text += *node.pressed ? " pressed" : " unpressed";
        if (node.expanded) text += *node.expanded ? " expanded" : " collapsed";
        if (!node.current.empty()) text += " current=" + node.current;
        if (!node.value.empty()) text += " value=“" + node.value + "”";
        text += '\n';
    }
    return text;
}

const Node* find(const std::vector<Node>& nodes, Role role, std::string_view name) {
    const auto found = std::ranges::find_if(
        nodes, [&](const Node& node) { return node.role == role && node.name == name; });
    return found == nodes.end() ? nullptr : &*found;
}

const Node* find_key(const std::vector<Node>& nodes, std::string_view key) {
    const auto found = std::ranges::find(nodes, key, &Node::key);
    return found == nodes.end() ? nullptr : &*found;
}

} // namespace ketenspiegel::ui
