#pragma once

#include "platform/headless/picture.hpp"
#include "platform/session.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ketenspiegel::platform {

/// A host without a browser: it starts a session, keeps what the session stores in memory, carries
/// out its scrolling and focus, and takes pictures. Tests and the screen shots drive the program
/// through it.
class HeadlessHost {
  public:
    struct Settings {
        std::string language = "en";
        bool dark = false;
        std::string contrast = "normal";   ///< as the page tells it: "more", "forced"
        double width = 1440, height = 900; ///< CSS pixels
        double ratio = 1;                  ///< device pixels per CSS pixel
        bool coarse_pointer = false;
        bool storage = true;
        std::string hash{};
        std::function<std::unique_ptr<Part>()> part{}; ///< nothing: the product itself
        Json stored = Json::object();                  ///< what was set on this machine before
    };

    explicit HeadlessHost(Settings settings);

    /// What a click or change in the mirror sends.
    void activate(std::string_view key);
    void type(std::string_view key, std::string_view value);
    void key(std::string_view key, std::string_view node, bool ctrl = false, bool shift = false);
    void focus(std::string_view key, bool visible);
    void scroll(double y);
    /// Presses and releases on the drawing, as a mouse does on bare canvas.
    void press(double x, double y);
    void open_file(std::string_view name, std::string_view bytes);
    /// Files come in as they do when they are dropped: all at once, one by one, and the end.
    void drop_files(const std::vector<std::pair<std::string, std::string>>& files);
    /// Time goes by; what is due is stored.
    void wait(double milliseconds);
    /// The next store effects are answered with a failure for this reason; "" for success again.
    void fail_storing(std::string reason) { failure_ = std::move(reason); }

    /// Lays out and draws until nothing asks for another frame.
    Frame settle();
    /// The window as it shows now.
    Picture picture();
    /// The whole page, as if the window were as high as the page.
    Picture whole_page();

    const app::App& app() const { return session_.app(); }
    const std::vector<ui::Node>& nodes() const { return session_.nodes(); }
    Session& session() { return session_; }
    /// All effects since the start, in order.
    const std::vector<Json>& effects() const { return effects_; }
    /// Bytes of the last download; of a picture its SVG.
    const std::string& downloaded() const { return downloaded_; }
    /// The records as an IndexedDB would hold them: `{id, meta, document, journal}`.
    const Json& records() const { return records_; }
    /// Groups as the store holds them: `{id, meta}`.
    const Json& groups() const { return groups_; }
    const Json& settings_stored() const { return settings_stored_; }
    double now() const { return now_; }

    /// The start event that this host's stored records would give a new page.
    Json start_message() const;

  private:
    void send(Json message, std::string_view blob = {});
    void carry_out_effects();
    void store(const Json& effect);
    void store_group(const Json& effect, std::string_view blob);
    void feed_stored_files(const std::string& group);

    Settings settings_;
    Session session_;
    double now_ = 1793523600000; // 1 November 2026, 09:00 UTC
    std::vector<Json> effects_;
    std::string downloaded_;
    std::string failure_;
    Json records_ = Json::array();
    struct StoredFile {
        std::string group, key, name, bytes;
        std::size_t size = 0;
    };
    Json groups_ = Json::array();
    std::vector<StoredFile> files_;
    std::string event_blob_; ///< bytes of the event that is being handled
    Json settings_stored_;
    std::string wanted_scroll_;
};

} // namespace ketenspiegel::platform
