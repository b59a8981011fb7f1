#include "platform/web/program.hpp"

#include "ui/page.hpp"

const ketenspiegel::platform::Session::DrawPage ketenspiegel::platform::drawn_page =
    ketenspiegel::ui::draw_page;
