#include "app/group/group_export.hpp"

#include "app/file_name.hpp"
#include "app/group/agreeing.hpp"
#include "core/json_reader.hpp"
#include "report/document/group_report.hpp"
#include "report/group_csv.hpp"

namespace ketenspiegel::app {

bool export_group(App& app, GroupState& state, std::string_view format) {
    const KeptGroup* const group = state.open();
    if (!group || !state.figures) return false;
    const Group& figures = state.figures->group;
    const auto offer = [&](std::string_view rest, std::string_view ending, std::string_view mime,
                           const std::string& bytes) {
        const std::string file =
            file_name(group_name(app, *group), today(app) + std::string(rest), ending);
        app.effects.download(file, mime, bytes);
        tell(app, {.kind = Message::Kind::success,
                   .title = "export.done",
                   .arguments = {{"file", file}}});
        return true;
    };
    constexpr std::string_view report = "report-";
    if (format.starts_with(report)) {
        const std::string_view language = format.substr(report.size());
        if (language != "nl" && language != "en") return false;
        return offer("-" + std::string(language), ".html", "text/html",
                     report::group_report({.group = figures,
                                           .comments = state.figures->comments.all(),
                                           .agreed = all_agreed(app, state),
                                           .min_group = group->min_group,
                                           .name = group_name(app, *group),
                                           .made = iso_now(app),
                                           .utc_offset = app.utc_offset},
                                          app.questionnaire(), language));
    }
    if (format == "csv-semicolon" || format == "csv-comma") {
        const auto separator =
            format == "csv-comma" ? report::Separator::comma : report::Separator::semicolon;
        return offer("", ".csv", "text/csv",
                     report::group_csv(figures, app.framework(), app.texts(), separator));
    }
    if (format == "json") {
        return offer("", ".group.json", "application/json",
                     write_json(group_document(figures, app.framework())));
    }
    return false;
}

} // namespace ketenspiegel::app
