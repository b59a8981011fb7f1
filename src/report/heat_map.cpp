#include "report/heat_map.hpp"

#include "core/rounding.hpp"
#include "report/number_key.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace ketenspiegel::report {

namespace {

constexpr float cell_least = 28, long_number_least = 30, cell_most = 128, cell_height = 32, gap = 2;
constexpr float narrow_map = 560; ///< below it long names of rows stand above their cells
/// So many rows with their names above fit a phone's screen: the columns' heads stand there again.
constexpr std::size_t rows_on_a_screen = 7, worth_heads = 3;
constexpr float most_lines = 3; ///< of a row's name beside its cells there

/// How wide the rows' names and every column are, and how many columns stand beside each other.
struct Grid {
    float names = 0; ///< 0: above the cells
    float cell = 0;
    float wider = 0; ///< than the others is each of the named columns before numbered ones
    std::size_t at_once = 1;
    bool numbered = false;         ///< the columns have numbers instead of their names
    std::size_t named_columns = 0; ///< but for so many at the front

    float name_room(float width) const { return names > 0 ? names - 12 : width; }
    bool has_number(std::size_t column) const { return numbered && column >= named_columns; }
    float width(std::size_t column) const { return cell + (column < named_columns ? wider : 0); }
    /// Where a column of the band that begins with `first` is.
    float left(std::size_t column, std::size_t first) const {
        float x = names;
        for (std::size_t before = first; before < column; ++before) x += width(before);
        return x;
    }
    float middle(std::size_t column, std::size_t first) const {
        return left(column, first) + (width(column) - gap) / 2;
    }
};

float longest_word(std::span<const std::string> texts, const Lettering& lettering,
                   const TextWidth& measure) {
    float longest = 0;
    for (const std::string& text : texts) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            longest = std::max(longest, measure(text.substr(at, end - at), lettering));
            at = end + 1;
        }
    }
    return longest;
}

/// What every cell needs for its figure, and below its number.
float figure_width(const HeatMap& map, const TextWidth& measure) {
    const bool long_numbers = map.first_number + map.columns.size() - map.named_columns > 10;
    float widest = long_numbers ? long_number_least : cell_least;
    for (const auto& row : map.cells) {
        for (const HeatCell& cell : row) {
            widest = std::max(widest, measure(cell.text, lettering::strong) + 4);
        }
    }
    return widest;
}

bool too_tall(const HeatMap& map, float room, const TextWidth& measure) {
    return std::ranges::any_of(map.rows, [&](const std::string& row) {
        return text_block(row, room, lettering::body, measure).height() >
               most_lines * line_height(lettering::body);
    });
}

Grid grid_of(const HeatMap& map, float width, const TextWidth& measure) {
    float longest = 0;
    for (const std::string& row : map.rows)
        longest = std::max(longest, measure(row, lettering::body));
    // A word that is a little longer has the room it needs, rather than to be broken.
    const float word = longest_word(map.rows, lettering::body, measure);
    const float names =
        std::max(std::min(longest, width * 0.38f), std::min(word, width * 0.45f)) + 12;
    const float numbered = figure_width(map, measure);
    const float named =
        std::max(numbered, longest_word(map.columns, lettering::strong, measure) + 8);
    const float front =
        longest_word(std::span(map.columns).first(map.named_columns), lettering::strong, measure) +
        8;
    const bool only_above =
        width < narrow_map && (word > names - 12 || too_tall(map, names - 12, measure));
    const auto columns = static_cast<float>(std::max<std::size_t>(1, map.columns.size()));
    Grid grid{.named_columns = map.named_columns};
    float least = 0; // of a column
    const auto at_front = static_cast<float>(map.named_columns);
    const auto tried = [&](bool above, bool with_numbers) {
        grid.names = above ? 0 : names;
        grid.numbered = with_numbers;
        least = with_numbers ? numbered : named;
        grid.wider = std::max(0.0f, front - least);
        return least * columns <= width - grid.names - grid.wider * at_front;
    };
    // Rather numbers than two bands; those are for more columns than have room for their figures.
    bool one_band = !only_above && (tried(false, false) || tried(false, true));
    one_band = one_band || tried(true, false) || tried(true, true);
    const float room = width - grid.names;
    const float fitting =
        one_band ? columns : std::max(1.0f, std::floor((room - grid.wider * at_front) / least));
    // Bands of the same width rather than a full one and a rest.
    const float at_once = std::ceil(columns / std::ceil(columns / fitting));
    grid.at_once = static_cast<std::size_t>(at_once);
    // What those at the front have more than their part is taken from the others.
    float cell = room / at_once;
    if (cell < front && at_once > at_front) {
        cell = (room - front * at_front) / (at_once - at_front);
    }
    grid.cell = std::min(std::max(cell_most, least), cell);
    grid.wider = std::max(0.0f, front - grid.cell);
    return grid;
}

/// As the cell shows it: the same figure never has two colours.
Form step_of(double mean) {
    const double shown = rounded(mean, 1);
    return level_form(std::clamp(static_cast<int>(std::floor(shown + 0.5)), 1, 4));
}

/// What every colour reaches over, side by side where they fit: "1.0–1.4".
void add_step_key(Drawing& drawing, std::string_view decimal_sign, const TextWidth& measure) {
    constexpr float swatch = 24, row = 32;
    constexpr std::array<std::pair<double, double>, form_count> reach{
        {{1.0, 1.4}, {1.5, 2.4}, {2.5, 3.4}, {3.5, 4.0}}};
    float x = 0, y = drawing.height;
    for (const auto& [from, to] : reach) {
        const std::string text =
            decimal_text(from, 1, decimal_sign) + "–" + decimal_text(to, 1, decimal_sign);
        const float width = swatch + 8 + measure(text, lettering::body);
        if (x > 0 && x + width > drawing.width) {
            x = 0;
            y += row;
        }
        drawing.add(Box{.x = x,
                        .y = y + (row - swatch) / 2,
                        .width = swatch,
                        .height = swatch,
                        .corner = 4,
                        .fill = Fill{heat_ink(from)}});
        drawing.add(Label{.at = {x + swatch + 8, y + row / 2}, .text = text});
        x += width + 20;
    }
    drawing.height = y + row;
}

void add_cell(Drawing& drawing, const HeatCell& cell, const Box& place) {
    Box box = place;
    const Spot middle{place.x + place.width / 2, place.y + place.height / 2};
    Label label{
        .at = middle, .text = cell.text, .anchor = Anchor::middle, .lettering = lettering::strong};
    if (cell.value) {
        const Form step = step_of(*cell.value);
        box.fill = Fill{form_ink(step)};
        label.ink = on_form_ink(step);
    } else {
        box = {place.x + 0.5f,      place.y + 0.5f, place.width - 1, place.height - 1, 0, {},
               Stroke{Ink::line, 1}};
        label.ink = Ink::text_muted;
    }
    drawing.add(box);
    drawing.add(std::move(label));
}

/// A group's name, if it has one, and the columns' names or numbers, standing on one line.
void add_heads(Drawing& drawing, const HeatMap& map, const Grid& grid, std::size_t first,
               std::size_t last, std::string_view group, const TextWidth& measure) {
    const TextBlock name =
        text_block(group, grid.name_room(drawing.width), lettering::strong, measure);
    const float name_height = group.empty() ? 0 : name.height();
    float heads = grid.numbered ? 2 * number_radius : 0;
    std::vector<TextBlock> titles; // of those with names, which stand at the front
    for (std::size_t c = first; c < last && !grid.has_number(c); ++c) {
        titles.push_back(text_block(map.columns[c], grid.width(c) - 6, lettering::strong, measure));
        heads = std::max(heads, titles.back().height());
    }
    // Above the heads where the rows' names are above their cells, else beside them.
    const float ground =
        drawing.height + (grid.names > 0 ? std::max(heads, name_height) : heads + name_height + 4);
    if (!group.empty()) {
        add_text(drawing, name, 0, grid.names > 0 ? ground - name_height : drawing.height,
                 Anchor::start, Ink::text);
    }
    for (std::size_t c = first; c < last; ++c) {
        if (grid.has_number(c)) {
            add_number(drawing, map.first_number + c - map.named_columns,
                       {grid.middle(c, first), ground - number_radius}, grid.cell - gap);
        } else {
            const TextBlock& title = titles[c - first];
            // On the numbers' line where it stands beside them.
            const float raised = grid.numbered ? (heads - title.height()) / 2 : 0;
            add_text(drawing, title, grid.middle(c, first), ground - title.height() - raised,
                     Anchor::middle, Ink::text);
        }
    }
    drawing.height = ground + 4;
}

void add_row(Drawing& drawing, const HeatMap& map, const Grid& grid, std::size_t row,
             std::size_t first, std::size_t last, const TextWidth& measure) {
    const TextBlock name =
        text_block(map.rows[row], grid.name_room(drawing.width), lettering::body, measure);
    float height = cell_height;
    if (grid.names > 0) {
        height = std::max(cell_height, name.height() + 4);
        add_text(drawing, name, 0, drawing.height + (height - name.height()) / 2, Anchor::start,
                 Ink::text);
    } else {
        drawing.height += 6;
        add_text(drawing, name, 0, drawing.height, Anchor::start, Ink::text);
        drawing.height += name.height() + 2;
    }
    for (std::size_t c = first; c < last; ++c) {
        add_cell(drawing, map.cells[row][c],
                 {.x = grid.left(c, first),
                  .y = drawing.height,
                  .width = grid.width(c) - gap,
                  .height = height});
    }
    drawing.height += height + gap;
}

void add_band(Drawing& drawing, const HeatMap& map, const Grid& grid, std::size_t first,
              std::size_t last, const TextWidth& measure) {
    const auto heads = [&](std::string_view group) {
        add_heads(drawing, map, grid, first, last, group, measure);
    };
    auto group = map.groups.begin();
    const auto end_of_group = [&] {
        return group == map.groups.end() ? map.rows.size() : group->first_row;
    };
    if (group == map.groups.end() || group->first_row > 0) heads("");
    std::size_t below_heads = 0;
    for (std::size_t r = 0; r < map.rows.size(); ++r, ++below_heads) {
        if (group != map.groups.end() && group->first_row == r) {
            if (r > 0) drawing.height += 16;
            heads(group->name);
            ++group;
            below_heads = 0;
        } else if (grid.names == 0 && below_heads >= rows_on_a_screen &&
                   end_of_group() - r >= worth_heads) {
            drawing.height += 12;
            heads("");
            below_heads = 0;
        }
        add_row(drawing, map, grid, r, first, last, measure);
    }
    drawing.height += 16;
}

} // namespace

Ink heat_ink(double mean) {
    return form_ink(step_of(mean));
}

Drawing heat_map(const HeatMap& map, float width, const TextWidth& measure) {
    Drawing drawing{.width = width, .title = map.title, .description = map.description};
    const Grid grid = grid_of(map, width, measure);
    for (std::size_t first = 0; first < map.columns.size(); first += grid.at_once) {
        add_band(drawing, map, grid, first, std::min(first + grid.at_once, map.columns.size()),
                 measure);
    }
    add_step_key(drawing, map.decimal_sign, measure);
    if (grid.numbered) {
        add_number_key(drawing, std::span(map.columns).subspan(map.named_columns), map.first_number,
                       measure);
    }
    return drawing;
}

} // namespace ketenspiegel::report
