#include "ui/widgets/table.hpp"

#include "ui/widgets/text.hpp"

#include <algorithm>
#include <numeric>

namespace ketenspiegel::ui {

namespace {

constexpr float cell_padding = space::m;

Node cell_node(Role role, std::string_view name, const Rect& rect, const TextStyle& style) {
    Node node;
    node.role = role;
    node.name = name;
    node.rect = rect;
    node.style = style;
    return node;
}

void open_row(Ui& ui, float height) {
    Node row;
    row.role = Role::row;
    row.rect = {ui.x, ui.y, ui.width, height};
    ui.semantics.open(std::move(row));
}

/// Text in a cell; a cell that one can press holds a button of its size.
void cell(Ui& ui, const Cell& cell, Role role, const Rect& rect, bool figures) {
    const bool header = role != Role::cell;
    const TextStyle& style = header ? type::strong : type::body;
    const Color color = !cell.key.empty() ? ui.colors().accent : ui.colors().text;
    const TextBlock& block = ui.text.measure(cell.text, style, rect.width);
    const float left = figures ? rect.right() - block.width : rect.x;
    const Rect text_rect{left, rect.y, std::max(1.0f, block.width), block.height};
    if (cell.key.empty()) {
        if (ui.visible(rect)) {
            ui.paint.text({left, rect.y}, cell.text, style, color, block,
                          figures ? Alignment::right : Alignment::left);
        }
        ui.semantics.add(cell_node(role, cell.text, text_rect, style));
        return;
    }
    const Interaction state = ui.item(cell.key, rect, radius::small);
    if (ui.visible(rect)) {
        ui.paint.text({left, rect.y}, cell.text, style, color, block);
        float y = rect.y;
        for (const TextBlock::Line& line : block.lines) {
            ui.paint.line({left, y + 21}, {left + line.width, y + 21}, color,
                          state.hovered ? 2.0f : 1.0f);
            y += style.line_height;
        }
    }
    ui.semantics.open(cell_node(role, "", rect, style));
    Node button = cell_node(Role::button, cell.text, rect, style);
    button.key = cell.key;
    ui.semantics.add(std::move(button));
    ui.semantics.close();
}

/// The longest word of a title, so that no column is narrower.
float widest_word(Ui& ui, std::string_view title) {
    float widest = 0;
    while (!title.empty()) {
        const std::size_t end = std::min(title.find(' '), title.size());
        widest = std::max(widest, ui.text.width(title.substr(0, end), type::strong));
        title.remove_prefix(std::min(end + 1, title.size()));
    }
    return widest;
}

/// The longest word of a column, so that it is no narrower; a name without a space may be broken.
float least_width(Ui& ui, const Table& table, std::size_t column) {
    constexpr float longest = 180;
    float least = widest_word(ui, table.columns[column].title);
    for (const auto& cells : table.rows) {
        least = std::max(least, std::min(longest, widest_word(ui, cells[column].text)));
    }
    return least + 2 * cell_padding + 1;
}

/// By their parts; what a column lacks for its words comes from the first one. Nothing where that
/// one has too little then.
std::vector<float> column_widths(Ui& ui, const Table& table) {
    const float parts = std::accumulate(table.columns.begin(), table.columns.end(), 0.0f,
                                        [](float sum, const Column& c) { return sum + c.part; });
    std::vector<float> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const float share = ui.width * table.columns[i].part / parts;
        widths.push_back(i == 0 ? share : std::max(share, least_width(ui, table, i)));
        if (i > 0) widths.front() -= widths.back() - share;
    }
    if (widths.front() < least_width(ui, table, 0)) widths.clear();
    return widths;
}

void wide_table(Ui& ui, const Table& table, const std::vector<float>& widths) {
    // The first column begins at the table's side. Measured as it is drawn: text that is broken
    // otherwise would leave its row a line too high.
    const auto room = [&](std::size_t column) {
        return widths[column] - cell_padding * (column == 0 ? 1.0f : 2.0f);
    };
    const auto row = [&](const std::vector<Cell>& cells, bool header) {
        float height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const TextStyle& style = header || i == 0 ? type::strong : type::body;
            height = std::max(height, ui.text.measure(cells[i].text, style, room(i)).height);
        }
        height += 2 * space::m;
        open_row(ui, height);
        float x = ui.x;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Role role = header ? Role::columnheader : i == 0 ? Role::rowheader : Role::cell;
            cell(ui, cells[i], role,
                 {x + (i == 0 ? 0 : cell_padding), ui.y + space::m, room(i), height - 2 * space::m},
                 table.columns[i].figures);
            x += widths[i];
        }
        ui.semantics.close();
        ui.y += height;
        ui.paint.line({ui.x, ui.y - 1}, {ui.x + ui.width, ui.y - 1},
                      header ? ui.colors().border : ui.colors().line, 1);
    };
    std::vector<Cell> titles;
    for (const Column& column : table.columns) titles.push_back({.text = column.title, .key = ""});
    row(titles, true);
    for (const auto& cells : table.rows) row(cells, false);
}

/// Each row a block: its header, then "column: value" lines.
void stacked_table(Ui& ui, const Table& table) {
    // The header row is not drawn; to whoever hears the table it is there all the same.
    open_row(ui, 1);
    for (const Column& column : table.columns) {
        ui.semantics.add(
            cell_node(Role::columnheader, column.title, {ui.x, ui.y, 1, 1}, type::strong));
    }
    ui.semantics.close();
    for (const auto& cells : table.rows) {
        const float top = ui.y;
        open_row(ui, 0);
        const TextBlock& head = ui.text.measure(cells.front().text, type::strong, ui.width);
        // What one presses is as high as a finger needs.
        const float head_height =
            cells.front().key.empty() ? head.height : std::max(layout::target, head.height);
        ui.gap(space::m);
        cell(ui, cells.front(), Role::rowheader, {ui.x, ui.y, ui.width, head_height}, false);
        ui.y += head_height + space::xs;
        for (std::size_t i = 1; i < cells.size(); ++i) {
            // The value beside its column's title, or below it.
            const float half = ui.tight() ? 0 : ui.width * 0.55f;
            const TextBlock& title = ui.text.measure(table.columns[i].title, type::body,
                                                     (half > 0 ? half : ui.width) - space::s);
            const TextBlock& value = ui.text.measure(cells[i].text, type::body, ui.width - half);
            const float below = ui.tight() ? title.height : 0;
            const float height = std::max(title.height, below + value.height);
            if (ui.visible({ui.x, ui.y, ui.width, height})) {
                ui.paint.text({ui.x, ui.y}, table.columns[i].title, type::body,
                              ui.colors().text_muted, title);
            }
            cell(ui, cells[i], Role::cell,
                 {ui.x + half, ui.y + below, ui.width - half, height - below}, false);
            ui.y += height + space::xs;
        }
        ui.gap(space::s);
        ui.semantics.close(ui.y);
        if (ui.visible({ui.x, top, ui.width, ui.y - top})) {
            ui.paint.line({ui.x, ui.y - 1}, {ui.x + ui.width, ui.y - 1}, ui.colors().line, 1);
        }
    }
}

} // namespace

void table(Ui& ui, const Table& table) {
    Node node;
    node.role = Role::table;
    node.name = table.caption;
    node.rect = {ui.x, ui.y, ui.width, 0};
    ui.semantics.open(std::move(node));
    constexpr float wide_from = 560;
    const std::vector<float> widths =
        ui.width < wide_from ? std::vector<float>() : column_widths(ui, table);
    if (widths.empty()) {
        stacked_table(ui, table);
    } else {
        wide_table(ui, table, widths);
    }
    ui.semantics.close(ui.y);
}

} // namespace ketenspiegel::ui
