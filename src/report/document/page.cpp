#include "report/document/page.hpp"

#include "report/document/style.hpp"
#include "report/svg.hpp"

namespace ketenspiegel::report {

namespace {

constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

std::string section_id(std::size_t number) {
    return "section-" + std::to_string(number);
}

} // namespace

void Page::section(std::string_view heading) {
    end_section();
    headings_.emplace_back(heading);
    const std::string id = section_id(headings_.size());
    main_.open("section", {{"aria-labelledby", id}});
    main_.element("h2", heading, {{"id", id}});
    in_section_ = true;
}

void Page::end_section() {
    if (in_section_) main_.close();
    in_section_ = false;
}

void Page::paragraph(std::string_view text) {
    if (!text.empty()) main_.element("p", text);
}

void Page::note(std::string_view text) {
    if (!text.empty()) main_.element("p", text, {{"class", "note"}});
}

void Page::list(const std::vector<std::string>& items) {
    if (items.empty()) return;
    main_.open("ul");
    for (const std::string& item : items) main_.element("li", item);
    main_.close();
}

void Page::entries(const std::vector<Entry>& entries) {
    main_.open("dl");
    for (const Entry& entry : entries) {
        if (entry.value.empty()) continue;
        main_.element("dt", entry.name);
        main_.element("dd", entry.value, {{"dir", "auto"}});
    }
    main_.close();
}

void Page::table(const Table& table) {
    if (table.rows.empty()) return;
    constexpr std::size_t few_rows = 6; // are not torn apart on paper
    main_.open("table", {{"class", table.rows.size() <= few_rows ? "whole" : "long"}});
    if (!table.caption.empty()) main_.element("caption", table.caption);
    main_.open("thead");
    main_.open("tr");
    for (const Column& column : table.columns) {
        main_.element("th", column.title,
                      {{"scope", "col"}, {"class", column.figures ? "figure" : "text"}});
    }
    main_.close();
    main_.close();
    main_.open("tbody");
    for (const auto& row : table.rows) {
        main_.open("tr");
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string_view look = table.columns[i].figures ? "figure" : "text";
            if (i == 0) {
                main_.open("th", {{"scope", "row"}, {"class", look}});
            } else {
                main_.open("td", {{"class", look}});
            }
            main_.text(row[i].text);
            if (!row[i].said.empty()) main_.said("div", row[i].said);
            main_.close();
        }
        main_.close();
    }
    main_.close();
    main_.close();
}

void Page::figure(const Drawing& drawing, const Table& figures) {
    figure(drawing);
    table(figures);
}

void Page::figure(const Drawing& drawing, std::string_view caption) {
    main_.open("figure");
    if (!caption.empty()) main_.element("figcaption", caption);
    main_.markup(svg(drawing, paper, "drawing-" + std::to_string(++drawings_)));
    main_.close();
}

std::string Page::document(std::string_view kind, std::string_view title, const Html& head) && {
    end_section();
    Html page;
    page.markup("<!doctype html>\n");
    page.open("html", {{"lang", words_.language()}});
    page.open("head");
    page.single("meta", {{"charset", "utf-8"}});
    page.single("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}});
    page.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    page.single("meta", {{"name", "generator"}, {"content", "Ketenspiegel"}});
    page.element("title", title);
    page.open("style");
    page.markup(style());
    page.close();
    page.close();
    page.open("body");
    page.element("a", words_("skip"), {{"class", "skip"}, {"href", "#main"}});
    page.open("header");
    page.element("p", kind, {{"class", "kind"}});
    page.element("h1", title);
    page.markup(head.written());
    page.close();
    page.open("nav", {{"aria-label", words_("contents")}});
    page.open("ol");
    for (std::size_t i = 0; i < headings_.size(); ++i) {
        page.open("li");
        page.element("a", headings_[i], {{"href", "#" + section_id(i + 1)}});
        page.close();
    }
    page.close();
    page.close();
    page.open("main", {{"id", "main"}});
    page.markup(main_.written());
    page.close();
    page.open("footer");
    page.element("p", words_("assurance"));
    page.element("p", words_("generated"));
    page.close();
    page.close();
    page.close();
    return page.written();
}

} // namespace ketenspiegel::report
