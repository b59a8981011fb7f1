#pragma once

#include "ui/ui.hpp"
#include "ui/widgets/button.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::ui {

enum class Tone { info, success, danger, notice };

/// The colours of a tone: what it lies on, and what is drawn and written on that.
struct TonePair {
    Color ground{}, mark{};
};
TonePair tone_colors(const Theme& theme, Tone tone);

/// A message in a coloured block, with what one can do about it.
struct Banner {
    Tone tone = Tone::info;
    std::string id{};
    std::string title{};
    std::vector<std::string> lines{};
    std::vector<Button> actions{};
    bool announce = false; ///< it appeared because of what somebody did: role alert
    int level = 2;         ///< of its title as a heading; 0: the title is plain text
};

void banner(Ui& ui, const Banner& banner);

} // namespace ketenspiegel::ui
