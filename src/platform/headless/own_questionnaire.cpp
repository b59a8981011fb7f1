#include "platform/headless/own_questionnaire.hpp"

#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire_file.hpp"

#include <algorithm>
#include <vector>

namespace ketenspiegel::platform {

namespace {

/// The members whose name `keep` accepts.
template <typename Keep>
void reduce(Json& object, Keep keep) {
    Json kept = Json::object();
    for (const auto& [name, value] : object.items()) {
        if (keep(name)) kept[name] = value;
    }
    object = std::move(kept);
}

} // namespace

std::string own_questionnaire(std::string_view id, int version, std::string_view aspect,
                              std::size_t points) {
    const Json named{{"id", id}, {"version", version}};
    Json framework = read_json(embedded_framework()).value_or(Json());
    framework["questionnaire"] = named;
    Json only;
    for (const Json& one : framework["aspects"]) {
        if (text_member(one, "id") == aspect) only = one;
    }
    Json& list = only["points"];
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(std::min(points, list.size())),
               list.end());
    std::vector<std::string> kept;
    for (const Json& point : list) kept.push_back(text_member(point, "id"));
    framework["aspects"] = Json::array({only});

    const auto is_aspect = [&](const std::string& name) { return name == aspect; };
    Json texts = Json::array();
    for (const EmbeddedText& text : embedded_texts()) {
        Json one = read_json(text.json).value_or(Json());
        one["questionnaire"] = named;
        one["title"] = one["aspects"][std::string(aspect)]["name"];
        for (const char* member : {"aspects", "cells", "advice"}) reduce(one[member], is_aspect);
        reduce(one["points"], [&](const std::string& point) {
            return std::ranges::find(kept, point) != kept.end();
        });
        reduce(one["traits"], [&](const std::string& trait) {
            return trait.starts_with(std::string(aspect) + ".");
        });
        texts.push_back(std::move(one));
    }
    return Json{{"format", questionnaire_file_format},
                {"version", questionnaire_file_version},
                {"framework", framework},
                {"texts", texts}}
        .dump();
}

} // namespace ketenspiegel::platform
