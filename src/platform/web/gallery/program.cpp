#include "platform/web/program.hpp"

#include "ui/gallery/gallery.hpp"

const ketenspiegel::platform::Session::DrawPage ketenspiegel::platform::drawn_page =
    ketenspiegel::ui::draw_gallery;
