#include "platform/session.hpp"

#include "app/commands.hpp"
#include "ui/scheme.hpp"
#include "ui/screens/parts.hpp"
#include "ui/zoomed.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>
#include <imgui_internal.h>

namespace ketenspiegel::platform {

Session::Session(const Questionnaire& questionnaire, std::unique_ptr<Part> part)
    : part_(std::move(part)), app_(questionnaire) {
    IMGUI_CHECKVERSION();
    context_ = ImGui::CreateContext();
    use_context();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= render::Rasterizer::backend_flags;
    // The browser owns the focus; ImGui's own keyboard navigation stays off.
    io.ConfigFlags = ImGuiConfigFlags_None;
    fonts_.load(*io.Fonts);
    ImGui::GetStyle().WindowPadding = {0, 0};
    ImGui::GetStyle().WindowBorderSize = 0;
    ImGui::GetStyle().AntiAliasedLinesUseTex = false;
}

Session::~Session() {
    use_context();
    rasterizer_.release_textures(ImGui::GetPlatformIO().Textures);
    ImGui::GetIO().BackendFlags &= ~render::Rasterizer::backend_flags;
    ImGui::DestroyContext(context_);
}

void Session::use_context() const {
    ImGui::SetCurrentContext(context_);
}

void Session::viewport(double width_css, double height_css, double device_pixel_ratio) {
    const auto sane = [](double value, double least, double most, double otherwise) {
        return std::isfinite(value) ? std::clamp(value, least, most) : otherwise;
    };
    width_ = sane(width_css, 1, 16384, width_);
    height_ = sane(height_css, 1, 16384, height_);
    ratio_ = sane(device_pixel_ratio, 0.25, 8, ratio_);
}

void Session::scroll(double y_css) {
    if (std::isfinite(y_css)) scroll_ = std::max(0.0, y_css);
}

void Session::pointer(double x_css, double y_css, int buttons, int kind, bool on_mirror) {
    use_context();
    ImGuiIO& io = ImGui::GetIO();
    if (x_css < 0 || !std::isfinite(x_css) || !std::isfinite(y_css)) {
        io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    } else {
        io.AddMousePosEvent(static_cast<float>(x_css * ratio_), static_cast<float>(y_css * ratio_));
    }
    const bool down = (buttons & 1) != 0;
    if (down && !(buttons_ & 1)) presses_.push_back(on_mirror);
    if (down != ((buttons_ & 1) != 0)) io.AddMouseButtonEvent(ImGuiMouseButton_Left, down);
    buttons_ = buttons;
    input_.coarse_pointer = app_.preferences.coarse_pointer && kind == 1;
}

const ui::Theme& Session::theme() const {
    const ui::Scheme scheme = ui::scheme_for(app_.preferences);
    return scheme == ui::Scheme::system ? system_theme_ : ui::theme(scheme);
}

double Session::zoom() const {
    const double room = std::max(1.0, width_ / ui::layout::narrowest);
    return std::min(app_.preferences.display.text_size / 100.0, room);
}

Frame Session::frame(double now_ms) {
    use_context();
    app_.now_ms = now_ms;
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {std::round(static_cast<float>(width_ * ratio_)),
                      std::round(static_cast<float>(height_ * ratio_))};
    io.DeltaTime = 1.0f / 60;
    ImGui::NewFrame();
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !presses_.empty()) {
        press_on_mirror_ = presses_.front() != 0;
        presses_.erase(presses_.begin());
    }
    const double zoom = this->zoom();
    const auto scale = static_cast<float>(ratio_ * zoom);
    text_.begin_frame(scale);
    const ui::Theme& theme = this->theme();

    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(io.DisplaySize);
    ImGui::Begin("page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse |
                     ImGuiWindowFlags_NoBringToFrontOnFocus);
    painter_.begin_frame(ImGui::GetWindowDrawList(), scale);
    ui_.begin_frame(theme, static_cast<float>(width_ / zoom), static_cast<float>(height_ / zoom),
                    static_cast<float>(scroll_ / zoom), input_);
    const double content_height =
        (part_ ? part_->draw(ui_, app_) : ui::draw_page(ui_, app_)) * zoom;
    ImGui::End();
    ImGui::Render();

    Frame frame;
    const ui::Color page = theme.page;
    frame.dirty = rasterizer_.draw(
        *ImGui::GetDrawData(),
        IM_COL32((page.rgb >> 16) & 0xff, (page.rgb >> 8) & 0xff, page.rgb & 0xff, 255));
    frame.rgba = rasterizer_.rgba();
    frame.width = rasterizer_.width();
    frame.height = rasterizer_.height();
    frame.content_height_css = content_height;
    patch_ = zoom == 1 ? mirror_.update(semantics_.nodes())
                       : mirror_.update(ui::zoomed(semantics_.nodes(), static_cast<float>(zoom)));
    frame.patch = patch_;
    frame.cursor = ImGui::GetMouseCursor() == ImGuiMouseCursor_Hand ? 1 : 0;

    // A press that the mirror took is done by its click; only presses on the bare drawing count
    // here.
    bool acted = false;
    for (const std::string& key : ui_.take_pressed()) {
        if (press_on_mirror_) continue;
        acted = (part_ ? part_->perform(app_, key) : app::perform(app_, key, true)) || acted;
    }
    // What was pressed before this came of it was meant for what it took the place of.
    if (acted) std::ranges::fill(presses_, char{true});
    app::store_due(app_);
    double wake = app::wake_in(app_);
    if (part_) {
        const double due = part_->due(app_);
        if (due >= 0) wake = wake < 0 ? due : std::min(wake, due);
    }
    tell_page();
    const bool more_input = ImGui::GetCurrentContext()->InputEventsQueue.Size > 0;
    frame.wake_in_ms = acted || more_input ? 0 : wake;
    return frame;
}

std::string Session::take_effects() {
    tell_page();
    return app_.effects.take();
}

void Session::tell_page() {
    const app::Interface& words = *app_.words;
    const app::Place& place = app_.place;
    std::string title(words("app.name"));
    if (place.screen != app::Screen::start) title = ui::step_name(app_, place) + " – " + title;
    const ui::Theme& theme = this->theme();
    Json page{{"title", title},
              {"language", words.language()},
              {"scheme", ui::is_dark(theme.page) ? "dark" : "light"},
              {"theme_color", ui::css_color(theme.surface)},
              {"background", ui::css_color(theme.page)},
              {"reduced_motion", app_.preferences.moves_less()},
              {"hash", app::to_hash(place, app_.framework())},
              {"unsaved", app::anything_unsaved(app_)},
              {"header", ui::header_height(ui_) * zoom()},
              {"foot", ui::foot_height(ui_, app_) * zoom()}};
    if (part_) part_->describe(app_, page);
    if (!app_.ready || page == page_) return;
    Json effect{{"effect", "page"}, {"replace", std::exchange(app_.replace_history, false)}};
    for (const auto& [name, value] : page.items()) {
        const auto before = page_.find(name);
        if (before == page_.end() || *before != value) effect[name] = value;
    }
    app_.effects.add(std::move(effect));
    page_ = std::move(page);
}

} // namespace ketenspiegel::platform
