#pragma once

#include "ui/ui.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ketenspiegel::ui {

struct Option {
    std::string key{};
    std::string label{};
    bool checked = false;
    std::string hint{}; ///< a second line, said after the label
    int number = 0;     ///< shown in a badge: the key that chooses it
};

/// One of several, as radio buttons in rows. `legend` names the group to those who do not see it (a
/// heading above says it to those who do: `labelled_by` is its id).
struct Choice {
    std::string group{};
    std::string legend{};
    std::string labelled_by{};
    std::vector<Option> options{};
    bool disabled = false;
};

/// Opens the node of the group, in which the options stand; the caller closes it.
void open_group(Ui& ui, const Choice& choice, Role role);
/// Adds the node of an option that the caller draws in that rectangle.
void add_option(Ui& ui, const Choice& choice, const Option& option, const Rect& rect, Role role);

void radio_rows(Ui& ui, const Choice& choice);
/// Beside each other where all of them fit in one line, else in columns. The first `alone` of them
/// stand on a line of their own: what differs in kind from the others.
void radio_inline(Ui& ui, const Choice& choice, std::size_t alone = 0);
/// Several of several.
void check_rows(Ui& ui, const Choice& choice);
/// The options of one group as cards with their number, and `others` as radio buttons in a line
/// below, in the same group: how a point is answered.
void choice_cards(Ui& ui, const Choice& cards, const std::vector<Option>& others);

} // namespace ketenspiegel::ui
