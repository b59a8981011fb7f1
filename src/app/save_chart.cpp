#include "app/charts.hpp"
#include "app/files.hpp"
#include "report/svg.hpp"

namespace ketenspiegel::app {

namespace {

/// As wide as a page of text, in CSS pixels.
constexpr float file_width = 720;
constexpr float margin = 16;

/// White space around it, and what it is on top: a file stands by itself.
report::Drawing framed(report::Drawing drawing, const std::string& heading) {
    const report::TextBlock title =
        report::text_block(heading, drawing.width, {.size = 20, .bold = true}, report::usual_width);
    const float top = margin + title.height() + margin;
    struct Move {
        float x, y;
        void move(report::Spot& spot) const { spot = {spot.x + x, spot.y + y}; }
        void operator()(report::Box& box) const {
            box.x += x;
            box.y += y;
        }
        void operator()(report::Line& line) const {
            for (report::Spot& spot : line.spots) move(spot);
        }
        void operator()(report::Area& area) const {
            for (report::Spot& spot : area.spots) move(spot);
        }
        void operator()(report::Disc& disc) const { move(disc.center); }
        void operator()(report::Label& label) const { move(label.at); }
    };
    for (report::Shape& shape : drawing.shapes) std::visit(Move{margin, top}, shape);
    drawing.width += 2 * margin;
    drawing.height += top + margin;
    report::add_text(drawing, title, margin, margin, report::Anchor::start, report::Ink::text);
    return drawing;
}

} // namespace

bool save_chart(App& app, std::string_view chart, std::string_view format) {
    const auto which = chart_from_id(chart);
    if (!which || (format != "svg" && format != "png")) return false;
    const auto drawn = result_chart(app, *which, file_width, report::usual_width);
    if (!drawn) return false;
    const std::string name = display_name(app, *app.open());
    report::Drawing drawing = framed(*drawn, drawn->title);
    drawing.title = name + ": " + drawn->title;
    const std::string bytes = report::svg(drawing, report::paper, chart);
    std::string file = file_name(name);
    if (file.empty()) file = "ketenspiegel";
    file += "-" + std::string(chart) + "." + std::string(format);
    if (format == "svg") {
        app.effects.download(file, "image/svg+xml", bytes);
    } else {
        app.effects.download_picture(file, bytes, drawing.width, drawing.height);
    }
    return true;
}

} // namespace ketenspiegel::app
