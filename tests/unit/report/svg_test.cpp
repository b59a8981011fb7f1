// Drawings as SVG text: exact for small ones, well formed for hostile ones.
#include "report/lettering.hpp"
#include "report/svg.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel::report {
namespace {

constexpr std::string_view head =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50.5\" "
    "viewBox=\"0 0 100 50.5\" role=\"img\" aria-labelledby=\"a-title\" "
    "aria-describedby=\"a-desc\" font-family=\"'IBM Plex Sans', 'Segoe UI', Roboto, "
    "'Helvetica Neue', Arial, 'Liberation Sans', sans-serif\">\n"
    "<title id=\"a-title\">Title</title>\n<desc id=\"a-desc\">Words</desc>\n"
    "<rect x=\"0\" y=\"0\" width=\"100\" height=\"50.5\" fill=\"#ffffff\"/>\n";

Drawing small() {
    return {.width = 100, .height = 50.5f, .title = "Title", .description = "Words"};
}

/// What is wrong with the markup: tags that do not pair, "&" that begins no entity; "" for nothing.
std::string fault(std::string_view xml) {
    std::vector<std::string> open;
    for (std::size_t i = 0; i < xml.size(); ++i) {
        const auto byte = static_cast<unsigned char>(xml[i]);
        if (byte < 0x20 && xml[i] != '\n' && xml[i] != '\t' && xml[i] != '\r') return "control";
        if (xml[i] == '&') {
            const std::string_view rest = xml.substr(i);
            bool known = false;
            for (const char* entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"}) {
                known = known || rest.starts_with(entity);
            }
            if (!known) return "entity at " + std::to_string(i);
        }
        if (xml[i] == '>') return "> at " + std::to_string(i);
        if (xml[i] != '<') continue;
        const std::size_t end = xml.find('>', i);
        if (end == std::string_view::npos) return "tag without an end";
        const std::string_view tag = xml.substr(i + 1, end - i - 1);
        if (tag.find('<') != std::string_view::npos) return "< in a tag";
        if (tag.starts_with('/')) {
            if (open.empty() || open.back() != tag.substr(1)) return "closes " + std::string(tag);
            open.pop_back();
        } else if (!tag.ends_with('/')) {
            open.emplace_back(tag.substr(0, tag.find(' ')));
        }
        i = end;
    }
    return open.empty() ? "" : "open " + open.back();
}

TEST(Svg, HoldsTitleDescriptionAndGround) {
    EXPECT_EQ(svg(small(), paper, "a"), std::string(head) + "</svg>\n");
}

TEST(Svg, WritesEveryShape) {
    Drawing drawing = small();
    drawing.add(Box{1, 2, 3, 4, 2, Fill{Ink::form_1, 0.5f}, {}});
    drawing.add(Line{{{0, 0}, {10.126f, 5}}, {Ink::line, 1}});
    drawing.add(Area{{{0, 0}, {4, 0}, {0, 4}}, {}, Stroke{Ink::accent, 2, 8, 4}});
    drawing.add(Disc{{5, 6}, 7, Fill{Ink::text}, Stroke{Ink::surface, 2}});
    drawing.add(Label{{50, 20}, "A & B", Ink::text_muted, Anchor::end, {16, true}});
    EXPECT_EQ(svg(drawing, paper, "a"),
              std::string(head) +
                  "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"2\" fill=\"#c27d1f\" "
                  "fill-opacity=\"0.5\"/>\n"
                  "<polyline points=\"0,0 10.13,5\" fill=\"none\" stroke=\"#dde2e8\" "
                  "stroke-width=\"1\" stroke-linejoin=\"round\"/>\n"
                  "<polygon points=\"0,0 4,0 0,4\" fill=\"none\" stroke=\"#0b5394\" "
                  "stroke-width=\"2\" stroke-linejoin=\"round\" stroke-dasharray=\"8 4\"/>\n"
                  "<circle cx=\"5\" cy=\"6\" r=\"7\" fill=\"#17212b\" stroke=\"#ffffff\" "
                  "stroke-width=\"2\" stroke-linejoin=\"round\"/>\n"
                  "<text x=\"50\" y=\"25.76\" font-size=\"16\" font-weight=\"600\" "
                  "text-anchor=\"end\" fill=\"#4a5765\">A &amp; B</text>\n</svg>\n");
}

TEST(Svg, NumbersHaveTwoDecimalsAtMost) {
    EXPECT_EQ(svg_number(0), "0");
    EXPECT_EQ(svg_number(-0.001f), "0");
    EXPECT_EQ(svg_number(-0.5f), "-0.5");
    EXPECT_EQ(svg_number(0.05f), "0.05");
    EXPECT_EQ(svg_number(12.345f), "12.35");
    EXPECT_EQ(svg_number(1200), "1200");
}

TEST(Svg, HostileTextStaysText) {
    using namespace std::literals;
    const std::string hostile = "</text><script>alert(1)</script>]]>&\"'\0\x01\x1b"s
                                "\xef\xbf\xbe\xef\xbf\xbf"s;
    Drawing drawing = small();
    drawing.title = drawing.description = hostile;
    drawing.add(Label{.text = hostile});
    const std::string written = svg(drawing, paper, "a");
    EXPECT_EQ(fault(written), "");
    EXPECT_EQ(written.find("<script"), std::string::npos);
    EXPECT_EQ(written.find("\xef\xbf\xbe"), std::string::npos);
    EXPECT_EQ(written.find("\uFFFD"), std::string::npos) << "what cannot be shown is left out";
    EXPECT_EQ(svg(drawing, paper, "a"), written) << "the same drawing, the same bytes";
}

TEST(Lettering, WrapsAtSpacesAndInsideWordsThatAreTooWide) {
    const TextWidth tens = [](std::string_view text, const Lettering&) {
        return 10 * static_cast<float>(text.size());
    };
    EXPECT_EQ(wrap("one two three", 70, {}, tens), (std::vector<std::string>{"one two", "three"}));
    EXPECT_EQ(wrap("a abcdefgh", 40, {}, tens), (std::vector<std::string>{"a", "abcd", "efgh"}));
    EXPECT_EQ(wrap("Systeemgericht", 120, {}, tens),
              (std::vector<std::string>{"Systeemge-", "richt"}));
    EXPECT_EQ(wrap("process-oriented", 120, {}, tens),
              (std::vector<std::string>{"process-", "oriented"}));
    EXPECT_EQ(wrap("", 40, {}, tens), std::vector<std::string>{""});
    // A character of several bytes is never cut.
    EXPECT_EQ(wrap("éé", 10, {}, tens), (std::vector<std::string>{"é", "é"}));
}

} // namespace
} // namespace ketenspiegel::report
