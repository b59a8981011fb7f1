#pragma once

#include "platform/part.hpp"
#include "ui/gallery/gallery.hpp"

namespace ketenspiegel::platform {

/// The developers' page of all widgets as a program.
class GalleryPart final : public Part {
  public:
    float draw(ui::Ui& ui, const app::App& app) const override { return ui::draw_gallery(ui, app); }
};

} // namespace ketenspiegel::platform
