// What the page can call: one session of the program, behind plain C functions.
//
// The page writes bytes into a buffer that it asks for with ks_buffer and reads answers from the
// structures below, whose layout web/program.ts knows by offset. A pointer that a function returns
// is valid until the next call of any of them.

#include "core/json_reader.hpp"
#include "platform/session.hpp"
#include "platform/web/program.hpp"
#include "ui/fonts_embedded.hpp"

#include <cstddef>
#include <cstdint>
#include <emscripten/emscripten.h>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// A UtcOffset that the page has: web/imports.ts.
extern "C" __attribute__((import_module("page"), import_name("utc_offset"))) int
page_utc_offset(double seconds);

namespace {

using ketenspiegel::Json;
using ketenspiegel::platform::Frame;
using ketenspiegel::platform::Session;

/// A drawn frame as the page reads it, little endian, 32-bit addresses.
struct FrameView {
    std::uint32_t rgba;
    std::int32_t width;
    std::int32_t height;
    std::uint32_t dirty;
    std::uint32_t dirty_count;
    std::uint32_t patch;
    std::uint32_t patch_length;
    std::int32_t cursor;
    double content_height;
    double wake_in_ms;
};
static_assert(offsetof(FrameView, content_height) == 32);
static_assert(sizeof(FrameView) == 48);
static_assert(sizeof(ketenspiegel::render::DirtyRect) == 16);

/// One or two runs of bytes: the effects and what they refer to, or a font and nothing.
struct BytesView {
    std::uint32_t data;
    std::uint32_t length;
    std::uint32_t blob;
    std::uint32_t blob_length;
};
static_assert(sizeof(BytesView) == 16);

struct Host {
    Host() { session.tell_days_by(page_utc_offset); }

    Session session{ketenspiegel::builtin_questionnaire(), ketenspiegel::platform::make_part()};
    std::string effects;
    std::string blob;
    FrameView frame{};
    BytesView bytes{};
};

/// Made once and never taken apart: it goes with the page.
Host* the_host = nullptr;

Host* host() {
    return the_host;
}

/// What the page hands over, before there is a session too.
std::vector<std::uint8_t>& buffer() {
    static std::vector<std::uint8_t> bytes;
    return bytes;
}

/// The text in the buffer.
std::string_view handed_over() {
    return {reinterpret_cast<const char*>(buffer().data()), buffer().size()};
}

template <typename T>
std::uint32_t address(const T* pointer) {
    static_assert(sizeof(pointer) == sizeof(std::uint32_t));
    return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(pointer));
}

std::uint32_t count(std::size_t size) {
    return static_cast<std::uint32_t>(size);
}

} // namespace

extern "C" {

/// A place for `size` bytes that the page fills before ks_create and ks_event.
EMSCRIPTEN_KEEPALIVE std::uint8_t* ks_buffer(std::uint32_t size) {
    buffer().resize(size);
    return buffer().data();
}

/// Makes the session, in the language that stands in the buffer: `tag_length` bytes of its tag,
/// then its texts. A program that holds its languages looks at none. Called once.
EMSCRIPTEN_KEEPALIVE void ks_create(std::uint32_t tag_length) {
    const std::string_view text = handed_over();
    ketenspiegel::platform::begin_with(text.substr(0, tag_length), text.substr(tag_length));
    if (!the_host) the_host = new Host;
}

/// Hands the event over that stands in the buffer: `json_length` bytes of JSON, then `blob_length`
/// bytes that it refers to. Returns 1 when the program used it, so that the browser should not.
EMSCRIPTEN_KEEPALIVE std::int32_t ks_event(std::uint32_t json_length, std::uint32_t blob_length) {
    const std::string_view text = handed_over();
    if (json_length > text.size() || blob_length > text.size() - json_length) {
        return 0;
    }
    const Json message = ketenspiegel::read_own_json(text.substr(0, json_length));
    if (!message.is_object()) {
        return 0;
    }
    return host()->session.event(message, text.substr(json_length, blob_length));
}

/// Size of the drawing in CSS pixels and device pixels per CSS pixel.
EMSCRIPTEN_KEEPALIVE void ks_viewport(double width, double height, double device_pixel_ratio) {
    host()->session.viewport(width, height, device_pixel_ratio);
}

/// How far the page is scrolled, CSS pixels.
EMSCRIPTEN_KEEPALIVE void ks_scroll(double top) {
    host()->session.scroll(top);
}

/// Where the pointer is, in CSS pixels of the viewport; `x` below 0: it left the page.
/// `buttons` as in the DOM; `kind` 0 mouse, 1 touch, 2 pen; `on_mirror` 1 when an element of the
/// mirror takes the press, so that the drawing must not.
EMSCRIPTEN_KEEPALIVE void ks_pointer(double x, double y, std::int32_t buttons, std::int32_t kind,
                                     std::int32_t on_mirror) {
    host()->session.pointer(x, y, buttons, kind, on_mirror != 0);
}

/// Lays out and draws what changed; `now` in milliseconds since 1970.
EMSCRIPTEN_KEEPALIVE const FrameView* ks_frame(double now) {
    const Frame frame = host()->session.frame(now);
    host()->frame = {.rgba = address(frame.rgba),
                     .width = frame.width,
                     .height = frame.height,
                     .dirty = address(frame.dirty.data()),
                     .dirty_count = count(frame.dirty.size()),
                     .patch = address(frame.patch.data()),
                     .patch_length = count(frame.patch.size()),
                     .cursor = frame.cursor,
                     .content_height = frame.content_height_css,
                     .wake_in_ms = frame.wake_in_ms};
    return &host()->frame;
}

/// What the program wants done since the last call: a JSON array, and the bytes it refers to.
EMSCRIPTEN_KEEPALIVE const BytesView* ks_effects() {
    host()->effects = host()->session.take_effects();
    host()->blob = host()->session.take_blob();
    host()->bytes = {.data = address(host()->effects.data()),
                     .length = count(host()->effects.size()),
                     .blob = address(host()->blob.data()),
                     .blob_length = count(host()->blob.size())};
    return &host()->bytes;
}

/// The font file of a weight, 400 or 600, so that real text fields are set in the same letters.
EMSCRIPTEN_KEEPALIVE const BytesView* ks_font(std::int32_t weight) {
    using namespace ketenspiegel::ui;
    const std::span<const std::uint8_t> font =
        embedded_font(weight >= 600 ? FontWeight::semibold : FontWeight::regular);
    host()->bytes = {
        .data = address(font.data()), .length = count(font.size()), .blob = 0, .blob_length = 0};
    return &host()->bytes;
}

} // extern "C"
