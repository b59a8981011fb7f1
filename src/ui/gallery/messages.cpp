#include "ui/gallery/parts.hpp"
#include "ui/widgets/badge.hpp"
#include "ui/widgets/banner.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/skeleton.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/toast.hpp"
#include "ui/widgets/tooltip.hpp"

#include <algorithm>
#include <array>

namespace ketenspiegel::ui::gallery {

void messages(Ui& ui) {
    constexpr std::array tones{std::pair(Tone::info, "Info"), std::pair(Tone::success, "Success"),
                               std::pair(Tone::notice, "Notice"),
                               std::pair(Tone::danger, "Danger")};
    part(ui, "Badges");
    float x = ui.x;
    for (const auto& [tone, name] : tones) x = badge(ui, {x, ui.y}, name, tone).right() + space::s;
    ui.gap(28);
    part(ui, "Banners");
    for (const auto& [tone, name] : tones) {
        banner(ui, {.tone = tone,
                    .id = std::string("banner/") + name,
                    .title = "What happened, in a few words",
                    .lines = {"What it means, and what to do now."},
                    .actions = {{.key = std::string("banner/") + name + "/do", .label = "Do it"}},
                    .level = 0});
        ui.gap(space::l);
    }
    part(ui, "Dialog");
    const DialogBox box{
        .title = "Remove “RVO”?",
        .text = "It is only on this device. What you saved as a file stays.",
        .actions = {
            {.key = "dialog/confirm", .label = "Remove", .rank = Rank::primary, .danger = true},
            {.key = "dialog/cancel", .label = "Cancel"}}};
    const float width = std::min(520.0f, ui.width);
    dialog_panel(ui, {ui.x, ui.y, width, dialog_height(ui, box, width)}, box);
    part(ui, "Tooltip and toast");
    tooltip(ui, {ui.x, ui.y - 6, 128, 0}, "Undo (Ctrl+Z)");
    toast_panel(ui, {ui.x + 200, ui.y}, "Undone");
    ui.gap(48);
    part(ui, "Skeleton");
    skeleton(ui, 3, "Loading");
    part(ui, "Empty state");
    empty_state(ui, {.icon = Icon::file,
                     .title = "No files yet",
                     .text = "Drop result files here, or choose them.",
                     .actions = {{.key = "empty/open", .label = "Choose files"}}});
}

} // namespace ketenspiegel::ui::gallery
