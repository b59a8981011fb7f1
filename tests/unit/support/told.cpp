#include "unit/support/told.hpp"

#include <map>
#include <utility>

namespace ketenspiegel::test {

namespace {

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \n\t");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \n\t") - first + 1));
}

std::string unescaped(std::string text) {
    for (const auto& [from, to] : std::vector<std::pair<std::string_view, std::string_view>>{
             {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}) {
        for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
            text.replace(at, from.size(), to);
    }
    return text;
}

bool is_cell(ui::Role role) {
    return role == ui::Role::cell || role == ui::Role::rowheader || role == ui::Role::columnheader;
}

} // namespace

Lines lines_of_page(const std::vector<ui::Node>& nodes) {
    Lines lines;
    std::map<std::string, std::size_t> rows; // by the row's id: its line
    for (const ui::Node& node : nodes) {
        if (node.name.empty()) continue;
        if (!is_cell(node.role)) {
            lines.push_back((node.role == ui::Role::heading ? "# " : "") + node.name);
            if (!node.description.empty()) lines.push_back(node.description);
            continue;
        }
        const auto [row, is_new] = rows.try_emplace(node.parent, lines.size());
        if (is_new) {
            lines.push_back(node.name);
        } else {
            lines[row->second] += " | " + node.name;
        }
    }
    return lines;
}

Lines lines_of_html(std::string_view html) {
    Lines lines;
    std::string line;
    const auto end_line = [&] {
        std::string whole = trimmed(unescaped(line));
        if (whole.ends_with(" |")) whole.resize(whole.size() - 2); // after the last cell
        if (!whole.empty()) lines.push_back(std::move(whole));
        line.clear();
    };
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] != '<') {
            const char c = html[at] == '\n' ? ' ' : html[at];
            if (c != ' ' || !line.ends_with(' ')) line += c;
            ++at;
            continue;
        }
        for (const std::string_view unread : {"style", "svg", "title"}) {
            if (html.substr(at + 1).starts_with(unread))
                at = html.find("</" + std::string(unread), at);
        }
        const std::size_t end = html.find('>', at);
        const std::string_view tag = html.substr(at + 1, end - at - 1);
        at = end + 1;
        if (tag == "/td" || tag == "/th") {
            line += " | ";
        } else if (tag.starts_with("h") && tag.size() > 1 && tag[1] >= '1' && tag[1] <= '4') {
            end_line();
            line = "# ";
        } else if (tag != "strong" && tag != "/strong" && !tag.starts_with("td") &&
                   !tag.starts_with("th ") && tag != "th") {
            end_line();
        }
    }
    end_line();
    return lines;
}

Lines lines_of_text(std::string_view text) {
    Lines lines;
    std::string paragraph;
    const auto end_paragraph = [&] {
        if (!paragraph.empty()) lines.push_back(std::move(paragraph));
        paragraph.clear();
    };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const bool is_row = line.find("  ") != std::string::npos;
        if (line.empty() || is_row) end_paragraph();
        if (is_row) {
            lines.push_back(line);
        } else if (!line.empty()) {
            paragraph += (paragraph.empty() ? "" : " ") + line;
        }
    }
    end_paragraph();
    return lines;
}

} // namespace ketenspiegel::test
