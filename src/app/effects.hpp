#pragma once

#include "core/json.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace ketenspiegel::app {

/// What the program asks of its host (store this, offer that file, move the focus), in order. The
/// host takes them after every event. Bytes travel beside the JSON in one blob, by offset and
/// length.
class Effects {
  public:
    /// Adds an effect: an object with `effect` and what it needs.
    void add(Json effect) { list_.push_back(std::move(effect)); }

    /// Adds the bytes to the blob; where they lie in it, for the effect that refers to them.
    Json attach(std::string_view bytes);

    void download(std::string_view name, std::string_view mime, std::string_view bytes);
    /// Offers a picture of `svg`, so many CSS pixels large, as a PNG of twice as many pixels; the
    /// host draws it.
    void download_picture(std::string_view name, std::string_view svg, double width, double height);
    void focus(std::string_view id);
    /// The focus without the page moving at once: scroll_gently follows.
    void focus_in_place(std::string_view id);
    void scroll_to(std::string_view id, std::string_view align);
    /// Into view by the shortest way, moving visibly after a moment; not at all where somebody does
    /// something else meanwhile.
    void scroll_gently(std::string_view id);
    void scroll_top();
    /// Has the host keep a setting; null forgets it.
    void setting(std::string_view name, Json value);

    const Json& list() const { return list_; }
    /// The effects as JSON; the list starts anew, the blob stays until it is taken too.
    std::string take();
    std::string take_blob() { return std::exchange(blob_, {}); }

  private:
    Json list_ = Json::array();
    std::string blob_{};
};

} // namespace ketenspiegel::app
