#include "platform/gallery_part.hpp"

#include "ui/gallery/gallery.hpp"

namespace ketenspiegel::platform {

namespace {

class GalleryPart final : public Part {
  public:
    float draw(ui::Ui& ui, const app::App& app) const override { return ui::draw_gallery(ui, app); }
};

} // namespace

std::unique_ptr<Part> make_gallery_part() {
    return std::make_unique<GalleryPart>();
}

} // namespace ketenspiegel::platform
