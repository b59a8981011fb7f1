#pragma once

#include "ui/ui.hpp"
#include "ui/widgets/button.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::ui {

/// A figure that opens to how it came about.
struct Fact {
    std::string key{};
    std::string label{};
    std::string value{};
    bool expanded = false;
    std::vector<std::string> explanation{}; ///< shown under the row while it is open
    std::string name{}; ///< of what, said first, where several rows have the same labels
};

/// Figures side by side, each a button with its name over its value; the explanations of those that
/// are open stand below.
void facts(Ui& ui, const std::vector<Fact>& row);

/// How something came about, in a quiet block; `title`: what it explains, "" for none.
void explanation(Ui& ui, const std::string& title, const std::vector<std::string>& lines,
                 const std::vector<std::string>& items = {});

/// A quiet button with an arrow that shows or hides what stands below it: to be put in a row, and
/// in a row of its own.
Button disclosure_button(const std::string& key, const std::string& label, bool expanded,
                         const std::string& name = {});
void disclosure(Ui& ui, const std::string& key, const std::string& label, bool expanded,
                const std::string& name = {});

} // namespace ketenspiegel::ui
