#include "report/svg.hpp"

#include "core/shown_text.hpp"

#include <cmath>

namespace ketenspiegel::report {

namespace {

constexpr std::string_view families =
    "'IBM Plex Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

std::string color(std::uint32_t rgb) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4) text += digits[(rgb >> shift) & 0xf];
    return text;
}

/// Writes the shapes one under the other.
class Writer {
  public:
    Writer(std::string& out, const Palette& palette) : out_(out), palette_(palette) {}

    void operator()(const Box& box) {
        out_ += "<rect";
        number("x", box.x);
        number("y", box.y);
        number("width", box.width);
        number("height", box.height);
        if (box.corner > 0) number("rx", box.corner);
        look(box.fill, box.stroke);
        out_ += "/>\n";
    }
    void operator()(const Line& line) {
        out_ += "<polyline";
        spots(line.spots);
        look({}, line.stroke);
        out_ += "/>\n";
    }
    void operator()(const Area& area) {
        out_ += "<polygon";
        spots(area.spots);
        look(area.fill, area.stroke);
        out_ += "/>\n";
    }
    void operator()(const Disc& disc) {
        out_ += "<circle";
        number("cx", disc.center.x);
        number("cy", disc.center.y);
        number("r", disc.radius);
        look(disc.fill, disc.stroke);
        out_ += "/>\n";
    }
    void operator()(const Label& label) {
        out_ += "<text";
        number("x", label.at.x);
        number("y", label.at.y + baseline_part * label.lettering.size);
        number("font-size", label.lettering.size);
        if (label.lettering.bold) attribute("font-weight", "600");
        if (label.anchor != Anchor::start) {
            attribute("text-anchor", label.anchor == Anchor::middle ? "middle" : "end");
        }
        attribute("fill", color(palette_[label.ink]));
        out_ += ">" + escape_xml(label.text) + "</text>\n";
    }

  private:
    void attribute(std::string_view name, std::string_view value) {
        out_.append(" ").append(name).append("=\"").append(value).append("\"");
    }
    void number(std::string_view name, float value) { attribute(name, svg_number(value)); }
    void spots(const std::vector<Spot>& all) {
        std::string list;
        for (const Spot& spot : all) {
            if (!list.empty()) list += ' ';
            list += svg_number(spot.x) + "," + svg_number(spot.y);
        }
        attribute("points", list);
    }
    void look(const std::optional<Fill>& fill, const std::optional<Stroke>& stroke) {
        attribute("fill", fill ? color(palette_[fill->ink]) : "none");
        if (fill && fill->opacity < 1) number("fill-opacity", fill->opacity);
        if (!stroke) return;
        attribute("stroke", color(palette_[stroke->ink]));
        number("stroke-width", stroke->width);
        attribute("stroke-linejoin", "round");
        if (stroke->dash > 0) {
            attribute("stroke-dasharray", svg_number(stroke->dash) + " " + svg_number(stroke->gap));
        }
    }

    std::string& out_;
    const Palette& palette_;
};

} // namespace

std::string svg_number(float value) {
    const long hundredths = std::lround(static_cast<double>(value) * 100);
    std::string text = std::to_string(std::labs(hundredths));
    while (text.size() < 3) text.insert(0, "0");
    text.insert(text.size() - 2, ".");
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return hundredths < 0 ? "-" + text : text;
}

std::string escape_xml(std::string_view text) {
    std::string out;
    for (const char c : shown_text(text)) {
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else if (c == '>') {
            out += "&gt;";
        } else if (c == '"') {
            out += "&quot;";
        } else if (c == '\'') {
            out += "&#39;";
        } else {
            out += c;
        }
    }
    return out;
}

std::string svg(const Drawing& drawing, const Palette& palette, std::string_view id) {
    const std::string width = svg_number(drawing.width), height = svg_number(drawing.height);
    const std::string title = std::string(id) + "-title", description = std::string(id) + "-desc";
    std::string out =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height +
        "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-labelledby=\"" + title +
        "\" aria-describedby=\"" + description + "\" font-family=\"" + std::string(families) +
        "\">\n<title id=\"" + title + "\">" + escape_xml(drawing.title) + "</title>\n<desc id=\"" +
        description + "\">" + escape_xml(drawing.description) + "</desc>\n";
    Writer writer(out, palette);
    writer(Box{.width = drawing.width, .height = drawing.height, .fill = Fill{Ink::surface}});
    for (const Shape& shape : drawing.shapes) std::visit(writer, shape);
    return out + "</svg>\n";
}

} // namespace ketenspiegel::report
