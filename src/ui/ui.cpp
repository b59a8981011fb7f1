#include "ui/ui.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace ketenspiegel::ui {

void Ui::begin_frame(const Theme& theme, float width_css, float height_css, float scroll_css,
                     Input new_input) {
    theme_ = &theme;
    paint.set_extra_line(theme.extra_line);
    viewport_width = width_css;
    viewport_height = height_css;
    scroll = scroll_css;
    input = std::move(new_input);
    blocked_ = false;
    hint_.reset();
    rings_.clear();
    semantics.begin_frame();
}

void Ui::begin_page_layer(Rect visible_in_viewport) {
    fixed_ = false;
    paint.set_origin({0, 0});
    paint.push_clip(visible_in_viewport);
    paint.set_origin({0, -scroll});
    visible_ = visible_in_viewport;
    visible_.y += scroll;
}

void Ui::begin_fixed_layer() {
    fixed_ = true;
    paint.set_origin({0, 0});
    visible_ = {0, 0, viewport_width, viewport_height};
    paint.push_clip(visible_);
}

bool Ui::begin_fixed_layer(float window_from) {
    begin_fixed_layer();
    if (viewport_height >= window_from) return true;
    paint.pop_clip();
    begin_page_layer(visible_);
    return false;
}

void Ui::end_layer() {
    // The ring lies on top of its neighbours, in two colours so that it shows on any background.
    for (const Ring& ring : rings_) {
        paint.stroke(ring.rect.inset(-4), colors().accent, 3, ring.corner + 4);
        paint.stroke(ring.rect.inset(-1), colors().surface, 1, ring.corner + 1);
    }
    rings_.clear();
    paint.pop_clip();
}

Rect Ui::take(float height) {
    const Rect rect{x, y, width, height};
    y += height;
    return rect;
}

void Ui::inside(float left, float part_width, FunctionRef<void()> content) {
    const float outer_x = x, outer_width = width;
    x = left;
    width = part_width;
    content();
    x = outer_x;
    width = outer_width;
}

bool Ui::visible(const Rect& rect) const {
    return rect.bottom() >= visible_.y && rect.y <= visible_.bottom() &&
           rect.right() >= visible_.x && rect.x <= visible_.right();
}

void Ui::tell(const Rect& rect, std::string words) {
    hint_ = {{rect.x, fixed_ ? rect.y : rect.y - scroll, rect.width, rect.height},
             std::move(words)};
}

Interaction Ui::unusable_item(std::string_view key, const Rect& rect, float corner) {
    const Interaction state{.focused = focused(key)};
    if (state.focused && input.focus_visible) rings_.push_back({rect, corner});
    return state;
}

Interaction Ui::item(std::string_view key, const Rect& rect, float corner) {
    if (posed_) {
        if (posed_->focused) rings_.push_back({rect, corner});
        return *posed_;
    }
    Interaction state = unusable_item(key, rect, corner);
    if (!visible(rect) || blocked_) return state;
    const ImVec2 min = paint.device_rounded({rect.x, rect.y});
    const ImVec2 max = paint.device_rounded({rect.right(), rect.bottom()});
    const ImGuiID id = ImGui::GetCurrentWindow()->GetID(key.data(), key.data() + key.size());
    const ImRect box{min, max};
    if (!ImGui::ItemAdd(box, id)) return state;
    // Pressed is what the button is released on after it went down on it.
    const bool hovered = ImGui::ItemHoverable(box, id, ImGuiItemFlags_None);
    if (hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        ImGui::SetActiveID(id, ImGui::GetCurrentWindow());
    }
    if (ImGui::GetActiveID() == id) {
        state.held = ImGui::IsMouseDown(ImGuiMouseButton_Left);
        if (!state.held) {
            if (hovered) pressed_.emplace_back(key);
            ImGui::ClearActiveID();
        }
    }
    state.hovered = hovered && !input.coarse_pointer;
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    return state;
}

} // namespace ketenspiegel::ui
