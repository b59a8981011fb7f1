#include "app/chart_file.hpp"

#include "app/file_name.hpp"
#include "report/lettering.hpp"
#include "report/svg.hpp"

namespace ketenspiegel::app {

namespace {

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

bool offer_chart(App& app, report::Drawing drawing, std::string_view of, std::string_view id,
                 std::string_view format) {
    if (format != "svg" && format != "png") return false;
    const std::string title = drawing.title;
    drawing = framed(std::move(drawing), title);
    drawing.title = std::string(of) + ": " + title;
    const std::string bytes = report::svg(drawing, report::paper, id);
    const std::string file =
        file_name(of, today(app) + "-" + std::string(id), "." + std::string(format));
    if (format == "svg") {
        app.effects.download(file, "image/svg+xml", bytes);
    } else {
        app.effects.download_picture(file, bytes, drawing.width, drawing.height);
    }
    return true;
}

} // namespace ketenspiegel::app
