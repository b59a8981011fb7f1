#include "report/heat_map.hpp"

#include <algorithm>
#include <cmath>

namespace ketenspiegel::report {

namespace {

constexpr Lettering body{}, strong{.size = 16, .bold = true};
constexpr float cell_least = 48, cell_most = 128, cell_height = 32, gap = 2;

/// How wide the rows' names and every column are, and how many columns stand beside each other.
struct Grid {
    float names = 0, cell = 0;
    std::size_t at_once = 1;
};

Grid grid_of(const HeatMap& map, float width, const TextWidth& measure) {
    Grid grid;
    for (const std::string& row : map.rows) grid.names = std::max(grid.names, measure(row, body));
    grid.names = std::min(grid.names, width * 0.38f) + 12;
    grid.cell = cell_least;
    for (const std::string& column : map.columns) {
        // Wide enough for the longest word of the heading.
        for (std::size_t at = 0; at < column.size();) {
            const std::size_t end = std::min(column.find(' ', at), column.size());
            grid.cell = std::max(grid.cell, measure(column.substr(at, end - at), strong) + 8);
            at = end + 1;
        }
    }
    const float room = width - grid.names;
    // Two columns beside each other even where a word must be broken for it.
    grid.cell = std::min({grid.cell, cell_most, room / 2});
    grid.at_once = std::max<std::size_t>(1, static_cast<std::size_t>(room / grid.cell));
    // Bands of the same width rather than a full one and a rest.
    const std::size_t columns = std::max<std::size_t>(1, map.columns.size());
    const std::size_t bands = (columns + grid.at_once - 1) / grid.at_once;
    grid.at_once = (columns + bands - 1) / bands;
    grid.cell = std::min(cell_most, room / static_cast<float>(grid.at_once));
    return grid;
}

void add_cell(Drawing& drawing, const HeatCell& cell, const Box& place) {
    Box box = place;
    const Spot middle{place.x + place.width / 2, place.y + place.height / 2};
    Label label{.at = middle, .text = cell.text, .anchor = Anchor::middle, .lettering = strong};
    if (cell.value) {
        const Form form = nearest_form(*cell.value);
        box.fill = Fill{form_ink(form)};
        label.ink = on_form_ink(form);
    } else {
        box = {place.x + 0.5f,      place.y + 0.5f, place.width - 1, place.height - 1, 0, {},
               Stroke{Ink::line, 1}};
        label.ink = Ink::text_muted;
    }
    drawing.add(box);
    drawing.add(std::move(label));
}

void add_band(Drawing& drawing, const HeatMap& map, const Grid& grid, std::size_t first,
              std::size_t last, const TextWidth& measure) {
    float heads = 0;
    std::vector<TextBlock> titles;
    for (std::size_t c = first; c < last; ++c) {
        titles.push_back(text_block(map.columns[c], grid.cell - 6, strong, measure));
        heads = std::max(heads, titles.back().height());
    }
    for (std::size_t c = first; c < last; ++c) {
        const TextBlock& title = titles[c - first];
        add_text(drawing, title, grid.names + grid.cell * (static_cast<float>(c - first) + 0.5f),
                 drawing.height + heads - title.height(), Anchor::middle, Ink::text);
    }
    drawing.height += heads + 4;
    for (std::size_t r = 0; r < map.rows.size(); ++r) {
        const TextBlock name = text_block(map.rows[r], grid.names - 12, body, measure);
        const float height = std::max(cell_height, name.height() + 4);
        add_text(drawing, name, 0, drawing.height + (height - name.height()) / 2, Anchor::start,
                 Ink::text);
        for (std::size_t c = first; c < last; ++c) {
            add_cell(drawing, map.cells[r][c],
                     {.x = grid.names + grid.cell * static_cast<float>(c - first),
                      .y = drawing.height,
                      .width = grid.cell - gap,
                      .height = height});
        }
        drawing.height += height + gap;
    }
    drawing.height += 16;
}

} // namespace

Form nearest_form(double mean) {
    return level_form(std::clamp(static_cast<int>(std::floor(mean + 0.5)), 1, 4));
}

Drawing heat_map(const HeatMap& map, float width, const TextWidth& measure) {
    Drawing drawing{.width = width, .title = map.title, .description = map.description};
    const Grid grid = grid_of(map, width, measure);
    for (std::size_t first = 0; first < map.columns.size(); first += grid.at_once) {
        add_band(drawing, map, grid, first, std::min(first + grid.at_once, map.columns.size()),
                 measure);
    }
    add_form_key(drawing, map.forms, measure);
    return drawing;
}

} // namespace ketenspiegel::report
