#pragma once

#include "ui/ui.hpp"
#include "ui/widgets/button.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::ui {

/// Something that is kept on this machine, as an item of a list: what it is called, how it is with
/// it, and what one can do with it.
struct KeptCard {
    struct Progress {
        int done = 0, total = 0;
        std::string text{}; ///< how far, in words
    };

    std::string id{}; ///< of the item
    std::string title{};
    std::vector<std::string> lines{};
    std::optional<Progress> progress{};
    std::vector<Button> actions{};
};

void kept_card(Ui& ui, const KeptCard& card);

} // namespace ketenspiegel::ui
