#include "app/effects.hpp"

#include "core/json_reader.hpp"

namespace ketenspiegel::app {

Json Effects::attach(std::string_view bytes) {
    Json place{blob_.size(), bytes.size()};
    blob_ += bytes;
    return place;
}

void Effects::download(std::string_view name, std::string_view mime, std::string_view bytes) {
    add({{"effect", "download"}, {"name", name}, {"mime", mime}, {"blob", attach(bytes)}});
}

void Effects::download_picture(std::string_view name, std::string_view svg, double width,
                               double height) {
    add({{"effect", "download_picture"},
         {"name", name},
         {"size", {width, height}},
         {"blob", attach(svg)}});
}

void Effects::focus(std::string_view id) {
    add({{"effect", "focus"}, {"id", id}});
}

void Effects::focus_in_place(std::string_view id) {
    add({{"effect", "focus"}, {"id", id}, {"still", true}});
}

void Effects::scroll_to(std::string_view id, std::string_view align) {
    add({{"effect", "scroll"}, {"to", id}, {"align", align}});
}

void Effects::scroll_gently(std::string_view id) {
    add({{"effect", "scroll"}, {"to", id}, {"smooth", true}});
}

void Effects::scroll_top() {
    add({{"effect", "scroll"}, {"y", 0}});
}

void Effects::setting(std::string_view name, Json value) {
    add({{"effect", "setting"}, {"name", name}, {"value", std::move(value)}});
}

std::string Effects::take() {
    return write_compact_json(std::exchange(list_, Json::array()));
}

} // namespace ketenspiegel::app
