#pragma once

#include "app/app.hpp"
#include "app/commands.hpp"
#include "core/json.hpp"
#include "ui/ui.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ketenspiegel::platform {

/// What makes another program of a session than the product itself: it is compiled apart and loaded
/// only by whoever asks for it. It has the running program's words, display, messages and effects,
/// and its own state beside them.
class Part {
  public:
    virtual ~Part() = default;

    /// Draws the page and returns its height in CSS pixels.
    virtual float draw(ui::Ui& ui, const app::App& app) const = 0;

    /// Does what acting on a data-key means. False where it means nothing here and now.
    virtual bool perform(app::App& app, std::string_view key) { return app::perform(app, key); }

    /// An event of the host, before the session looks at it. Nothing: it is the session's.
    virtual std::optional<int> handle(app::App&, std::string_view /*type*/, const Json& /*message*/,
                                      std::string_view /*blob*/) {
        return std::nullopt;
    }

    /// The session has started.
    virtual void started(app::App&, const Json& /*message*/) {}

    /// Does what is due; returns milliseconds until something is again, negative for never.
    virtual double due(app::App&) { return -1; }

    /// What the page is told of itself; changes what is otherwise here.
    virtual void describe(const app::App&, Json& /*page*/) const {}
};

} // namespace ketenspiegel::platform
