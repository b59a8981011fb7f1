#pragma once

#include "app/app.hpp"
#include "core/json.hpp"
#include "platform/part.hpp"
#include "render/rasterizer.hpp"
#include "ui/fonts.hpp"
#include "ui/mirror_patch.hpp"
#include "ui/page.hpp"
#include "ui/painter.hpp"
#include "ui/semantics.hpp"
#include "ui/system_theme.hpp"
#include "ui/text_layout.hpp"
#include "ui/ui.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>

struct ImGuiContext;

/// One running program between a host and everything else: events in, pixels, mirror patches and
/// effects out. The browser's host (platform/web) and the test host (platform/headless) both hold
/// one.
namespace ketenspiegel::platform {

/// What a frame came to. Pointers and views hold until the next frame.
struct Frame {
    const std::uint8_t* rgba = nullptr; ///< width × height × 4 bytes, opaque
    int width = 0, height = 0;          ///< device pixels
    std::span<const render::DirtyRect> dirty;
    double content_height_css = 0; ///< how high the page is
    std::string_view patch;        ///< for the mirror; "" where nothing changed
    int cursor = 0;                ///< 0 arrow, 1 hand, 2 text
    double wake_in_ms = -1; ///< < 0: no frame wanted; 0: the next animation frame; > 0: a timer
};

class Session {
  public:
    /// `part`: what this program is instead of the product itself; null for that.
    explicit Session(const Questionnaire& questionnaire = builtin_questionnaire(),
                     std::unique_ptr<Part> part = nullptr);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// An event of the host: an object with `type` and what belongs to it, and `now` in
    /// milliseconds since 1970; `blob`: the bytes of a file. The types are those of
    /// web/protocol.ts. 1 where the program used the event, so that the browser should not; unknown
    /// and malformed ones change nothing.
    int event(const Json& message, std::string_view blob = {});
    /// The drawing's size in CSS pixels, and device pixels per CSS pixel.
    void viewport(double width_css, double height_css, double device_pixel_ratio);
    void scroll(double y_css);
    /// Where the pointer is in the viewport (CSS pixels; x < 0: outside). `buttons` as in the DOM;
    /// `kind`: 0 mouse, 1 touch, 2 pen. `on_mirror`: an element of the mirror takes the press, the
    /// drawing only shows it.
    void pointer(double x_css, double y_css, int buttons, int kind, bool on_mirror);
    /// The person's clock; UTC until it is told.
    void tell_days_by(UtcOffset offset) { app_.utc_offset = offset; }

    /// Lays out and draws. `now_ms`: milliseconds since 1970.
    Frame frame(double now_ms);

    /// What the program asks of the host since the last call: a JSON array, and the bytes it refers
    /// to.
    std::string take_effects();
    std::string take_blob() { return app_.effects.take_blob(); }

    /// What the text size set in the program makes of everything: a zoom of the whole layout, as
    /// far as the window leaves the narrowest layout room.
    double zoom() const;

    const app::App& app() const { return app_; }
    /// In the layout's pixels: CSS pixels over the zoom.
    const std::vector<ui::Node>& nodes() const { return semantics_.nodes(); }
    const render::FrameStatistics& statistics() const { return rasterizer_.statistics(); }

  private:
    int handle(const Json& message, std::string_view blob);
    void start(const Json& message);
    void take_preferences(const Json& message);
    void tell_page();
    void use_context() const;
    const ui::Theme& theme() const;

    std::unique_ptr<Part> part_;

    app::App app_;
    ImGuiContext* context_ = nullptr;
    ui::Fonts fonts_;
    ui::TextLayout text_{fonts_};
    ui::Painter painter_{fonts_, text_};
    ui::Semantics semantics_;
    ui::MirrorPatch mirror_;
    ui::Ui ui_{painter_, text_, semantics_};
    render::Rasterizer rasterizer_;
    std::string patch_;
    Json page_ = Json::object(); ///< what the host was last told of the page
    ui::Input input_;
    ui::Theme system_theme_ = ui::system_theme({});
    bool press_on_mirror_ = false; ///< of the press that ImGui sees now
    std::vector<char> presses_{};  ///< likewise of those that it has yet to see, oldest first
    int buttons_ = 0;
    double width_ = 1024, height_ = 768, ratio_ = 1, scroll_ = 0;
};

} // namespace ketenspiegel::platform
