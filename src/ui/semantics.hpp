#pragma once

#include "ui/geometry.hpp"
#include "ui/theme.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::ui {

/// What a thing on the screen is, in the words of ARIA. The mirror makes the native element for it.
enum class Role {
    banner,
    main,
    navigation,
    contentinfo,
    region,
    group,
    heading,
    paragraph,
    text,
    list,
    ordered_list,
    listitem,
    button,
    link,
    radiogroup,
    radio,
    checkbox,
    textbox,
    label,
    table,
    row,
    columnheader,
    rowheader,
    cell,
    image,
    progressbar,
    status,
    alert,
    dialog,
};

/// The name of a role as the mirror patch writes it.
std::string_view role_name(Role role);

/// One thing that a person meets, drawn or not: everything a screen reader, a search or a test
/// needs. Fields that do not concern a role keep their defaults.
struct Node {
    Node();
    Node(const Node&);
    Node(Node&&) noexcept;
    Node& operator=(const Node&);
    Node& operator=(Node&&) noexcept;
    ~Node();

    std::string id{}; ///< unique in the frame and stable from frame to frame; made up when empty
    std::string parent{}; ///< id of the node it stands in; "" at the top
    Role role = Role::text;
    std::string
        key{}; ///< what acting on it means (see docs/data-keys.md); "" where nothing can be done
    std::string name{}; ///< its text, or what it is called
    Rect rect{};        ///< in the coordinates of its layer
    bool fixed = false; ///< keeps its place while the page scrolls (viewport coordinates)
    TextStyle style{};  ///< so that hidden text lies over the drawn text

    int level = 0;                  ///< of a heading
    std::optional<bool> checked{};  ///< radio, checkbox
    std::optional<bool> pressed{};  ///< toggle button
    std::optional<bool> expanded{}; ///< disclosure button
    std::string current{};          ///< "step", "page"
    bool disabled = false;
    std::string description{};
    std::string labelled_by{};         ///< id of the node that names it
    std::string group{};               ///< radios of one choice share it
    std::string lang{};                ///< where it differs from the page's
    std::optional<double> value_now{}; ///< progressbar, 0…value_max
    double value_max = 0;
    std::string value_text{};
    std::string value{}; ///< textbox
    std::string placeholder{};
    bool multiline = false;
    bool required = false;
    bool invalid = false;
    int max_length = 0; ///< in characters; 0 = no limit
    std::string autocomplete{};
    Color color{};          ///< of the text in a textbox, which is the one text that the DOM draws
    bool focusable = false; ///< can be focused by the app though nothing can be done with it

    bool operator==(const Node&) const;
};

/// Collects the nodes of a frame in reading order while the widgets draw.
class Semantics {
  public:
    void begin_frame();
    /// Adds a node inside the open one and opens it; returns its id.
    const std::string& open(Node&& node);
    /// Closes the open node; its rectangle gets `height` when it was not known at the start.
    void close();
    void close(float bottom);
    /// Adds a node that holds no others; returns its id.
    const std::string& add(Node&& node);
    /// The nodes so far, in reading order; parents before children.
    const std::vector<Node>& nodes() const { return nodes_; }
    /// The open node; nothing at the top.
    Node* current() { return open_.empty() ? nullptr : &nodes_[open_.back()]; }

  private:
    std::vector<Node> nodes_{};
    std::vector<std::size_t> open_{};
    std::vector<int> child_count_{0};
};

/// The tree as indented lines "role “name” key=… state", for tests and people.
std::string dump(const std::vector<Node>& nodes);

/// The first node with this role and exactly this name; null where there is none.
const Node* find(const std::vector<Node>& nodes, Role role, std::string_view name);
const Node* find_key(const std::vector<Node>& nodes, std::string_view key);

} // namespace ketenspiegel::ui
