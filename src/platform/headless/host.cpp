#include "platform/headless/host.hpp"

#include <algorithm>

namespace ketenspiegel::platform {

HeadlessHost::HeadlessHost(Settings settings)
    : settings_(std::move(settings)),
      session_(builtin_questionnaire(), settings_.part ? settings_.part() : nullptr),
      settings_stored_(settings_.stored) {
    session_.viewport(settings_.width, settings_.height, settings_.ratio);
    send(start_message());
    settle();
}

Json HeadlessHost::start_message() const {
    // Windows' contrast theme "Dusk".
    const Json colors = {{"canvas", "rgb(45, 50, 54)"},
                         {"canvas_text", "rgb(255, 255, 255)"},
                         {"link_text", "rgb(112, 235, 222)"},
                         {"button_border", "rgb(182, 246, 240)"},
                         {"gray_text", "rgb(166, 166, 166)"}};
    return {{"type", "start"},
            {"languages", Json::array({settings_.language})},
            {"origin", "http"},
            {"scheme", settings_.dark ? "dark" : "light"},
            {"contrast", settings_.contrast},
            {"colors", colors},
            {"reduced_motion", true},
            {"coarse_pointer", settings_.coarse_pointer},
            {"hash", settings_.hash},
            {"random", std::string(64, '5')},
            {"groups", groups_},
            {"groups_kept", settings_.storage},
            {"storage",
             {{"state", settings_.storage ? "ready" : "unavailable"},
              {"persisted", true},
              {"settings", settings_stored_},
              {"assessments", records_},
              {"quarantined", 0}}}};
}

void HeadlessHost::send(Json message, std::string_view blob) {
    message["now"] = now_;
    event_blob_ = blob;
    session_.event(message, blob);
    carry_out_effects();
    event_blob_.clear();
}

void HeadlessHost::activate(std::string_view key) {
    send({{"type", "activate"}, {"key", key}});
    settle();
}

void HeadlessHost::type(std::string_view key, std::string_view value) {
    send({{"type", "input"}, {"key", key}, {"value", value}});
    settle();
}

void HeadlessHost::key(std::string_view key, std::string_view node, bool ctrl, bool shift) {
    send({{"type", "key"}, {"key", key}, {"node", node}, {"ctrl", ctrl}, {"shift", shift}});
    settle();
}

void HeadlessHost::focus(std::string_view key, bool visible) {
    send({{"type", "focus"}, {"key", key}, {"id", key}, {"visible", visible}});
    settle();
}

void HeadlessHost::scroll(double y) {
    session_.scroll(y);
    settle();
}

void HeadlessHost::press(double x, double y) {
    session_.pointer(x, y, 0, 0, false);
    settle();
    session_.pointer(x, y, 1, 0, false);
    settle();
    session_.pointer(x, y, 0, 0, false);
    settle();
}

void HeadlessHost::open_file(std::string_view name, std::string_view bytes) {
    send({{"type", "file"}, {"name", name}, {"size", bytes.size()}}, bytes);
    settle();
}

void HeadlessHost::drop_files(const std::vector<std::pair<std::string, std::string>>& files) {
    send({{"type", "group_files"}, {"total", files.size()}});
    for (const auto& [name, bytes] : files) {
        send({{"type", "group_file"}, {"name", name}, {"size", bytes.size()}}, bytes);
    }
    send({{"type", "group_files_done"}, {"cancelled", false}});
    settle();
}

void HeadlessHost::wait(double milliseconds) {
    now_ += milliseconds;
    send({{"type", "clock"}});
    settle();
}

Frame HeadlessHost::settle() {
    Frame frame = session_.frame(now_);
    carry_out_effects();
    // A timer is not waited for: only what asks for the very next frame is given one.
    for (int i = 0; i < 20 && frame.wake_in_ms == 0; ++i) {
        frame = session_.frame(now_);
        carry_out_effects();
    }
    return frame;
}

Picture HeadlessHost::picture() {
    const Frame frame = settle();
    const auto bytes =
        static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height) * 4;
    return {.width = frame.width, .height = frame.height, .rgba = {frame.rgba, frame.rgba + bytes}};
}

Picture HeadlessHost::whole_page() {
    session_.scroll(0);
    const double height = std::max(settings_.height, settle().content_height_css);
    session_.viewport(settings_.width, height, settings_.ratio);
    const Picture whole = picture();
    session_.viewport(settings_.width, settings_.height, settings_.ratio);
    return whole;
}

void HeadlessHost::carry_out_effects() {
    // What an effect leads to (a batch written) may have effects of its own.
    for (int round = 0; round < 20; ++round) {
        const Json list = Json::parse(session_.take_effects(), nullptr, false);
        const std::string blob = session_.take_blob();
        if (!list.is_array() || list.empty()) return;
        for (const Json& effect : list) {
            effects_.push_back(effect);
            const std::string kind = effect["effect"].get<std::string>();
            if (kind == "store" || kind == "delete") store(effect);
            if (kind.starts_with("group_")) store_group(effect, blob);
            if (kind == "setting")
                settings_stored_[effect["name"].get<std::string>()] = effect["value"];
            if (kind == "scroll" && effect.contains("y"))
                session_.scroll(effect["y"].get<double>());
            if (kind == "download" || kind == "download_picture") {
                downloaded_ = blob.substr(effect["blob"][0].get<std::size_t>(),
                                          effect["blob"][1].get<std::size_t>());
            }
        }
    }
}

void HeadlessHost::store(const Json& effect) {
    const std::string id = effect["assessment"].get<std::string>();
    if (!failure_.empty()) {
        session_.event({{"type", "store_failed"},
                        {"batch", effect["batch"]},
                        {"reason", failure_},
                        {"now", now_}});
        return;
    }
    const auto same = [&](const Json& record) { return record["id"].get<std::string>() == id; };
    auto record = std::find_if(records_.begin(), records_.end(), same);
    if (effect["effect"].get<std::string>() == "delete") {
        if (record != records_.end()) records_.erase(record);
    } else {
        if (record == records_.end()) {
            records_.push_back(
                {{"id", id}, {"meta", nullptr}, {"document", ""}, {"journal", Json::array()}});
            record = records_.end() - 1;
        }
        (*record)["meta"] = effect["meta"];
        if (effect.contains("snapshot")) {
            (*record)["document"] = effect["snapshot"];
            (*record)["journal"] = Json::array();
        }
        for (const Json& change : effect["changes"]) (*record)["journal"].push_back(change);
    }
    session_.event({{"type", "stored"}, {"batch", effect["batch"]}, {"now", now_}});
}

void HeadlessHost::store_group(const Json& effect, std::string_view blob) {
    const std::string kind = effect["effect"].get<std::string>();
    const std::string group = effect["group"].get<std::string>();
    if (kind == "group_open") return feed_stored_files(group);
    if (!failure_.empty()) {
        session_.event({{"type", "group_store_failed"},
                        {"batch", effect["batch"]},
                        {"reason", failure_},
                        {"now", now_}});
        return;
    }
    const auto same = [&](const Json& one) { return one["id"].get<std::string>() == group; };
    const auto kept = std::find_if(groups_.begin(), groups_.end(), same);
    const auto forget = [&](const std::string& key) {
        std::erase_if(
            files_, [&](const StoredFile& file) { return file.group == group && file.key == key; });
    };
    if (kind == "group_put" && kept == groups_.end()) {
        groups_.push_back({{"id", group}, {"meta", effect["meta"]}});
    } else if (kind == "group_put") {
        (*kept)["meta"] = effect["meta"];
    } else if (kind == "group_delete") {
        if (kept != groups_.end()) groups_.erase(kept);
        std::erase_if(files_, [&](const StoredFile& file) { return file.group == group; });
    } else if (kind == "group_file_put") {
        std::string bytes = event_blob_;
        if (const auto own = effect.find("blob"); own != effect.end())
            bytes = blob.substr((*own)[0].get<std::size_t>(), (*own)[1].get<std::size_t>());
        forget(effect["file"].get<std::string>());
        files_.push_back({group, effect["file"].get<std::string>(),
                          effect["name"].get<std::string>(), std::move(bytes),
                          effect["size"].get<std::size_t>()});
    } else if (kind == "group_file_delete") {
        forget(effect["file"].get<std::string>());
    }
    session_.event({{"type", "group_stored"}, {"batch", effect["batch"]}, {"now", now_}});
}

void HeadlessHost::feed_stored_files(const std::string& group) {
    std::vector<StoredFile> files = files_; // what is read may lead to more being written
    std::ranges::sort(files, {}, &StoredFile::key);
    const auto of_group = [&](const StoredFile& file) { return file.group == group; };
    const auto total = std::count_if(files.begin(), files.end(), of_group);
    session_.event({{"type", "group_files"}, {"total", total}, {"now", now_}});
    for (const StoredFile& file : files) {
        if (!of_group(file)) continue;
        session_.event({{"type", "group_file"},
                        {"name", file.name},
                        {"size", file.size},
                        {"file", file.key},
                        {"now", now_}},
                       file.bytes);
    }
    session_.event({{"type", "group_files_done"}, {"cancelled", false}, {"now", now_}});
}

} // namespace ketenspiegel::platform
