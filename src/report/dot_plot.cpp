#include "report/dot_plot.hpp"

#include "core/sorting.hpp"
#include "report/number_key.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

constexpr Lettering body{}, strong{.size = 16, .bold = true};
constexpr float narrow = 560; ///< below it a row's name stands above its line
constexpr float edge = 14;    ///< from the plot's sides to 1 and 4
constexpr float badge = 24;
constexpr float band = 12;            ///< height of the spread
constexpr float mark = 9;             ///< from the middle of the diamond to its corners
constexpr std::size_t most_lanes = 4; ///< of named dots in a row

/// How the dots are drawn: small with a name beside them, or large with a number in them.
struct Look {
    bool named;
    float radius() const { return named ? 7 : number_radius; }
    float lane() const { return named ? 22 : 2 * number_radius + 2; }
};

/// A dot with what belongs to it, as wide as that is.
struct Tag {
    std::size_t organisation;
    float x, from, to;
    bool right = true;    ///< the name stands on the right of the dot
    std::size_t lane = 0; ///< from the line upwards
};

using Tags = std::vector<Tag>;

/// Where the lines lie.
struct Plan {
    float left, right;
    Look look{};
    std::vector<Tags> rows{}; ///< by row

    bool stacked() const { return left == 0; }
    float x(double value) const {
        return left + edge + static_cast<float>((value - 1) / 3) * (right - left - 2 * edge);
    }
};

std::size_t lanes_of(const Tags& tags) {
    std::size_t lanes = 0;
    for (const Tag& tag : tags) lanes = std::max(lanes, tag.lane + 1);
    return lanes;
}

/// Each tag in the lowest lane where it touches none of those before it.
void stack(Tags& tags) {
    constexpr float apart = 2;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        Tag& tag = tags[i];
        const auto taken = [&](const Tag& other) {
            return other.lane == tag.lane && other.from < tag.to + apart &&
                   tag.from < other.to + apart;
        };
        const auto end = tags.begin() + static_cast<std::ptrdiff_t>(i);
        while (std::any_of(tags.begin(), end, taken)) ++tag.lane;
    }
}

/// The row's dots in their lanes, from left to right.
Tags tags_of(const DotPlot& plot, const DotPlotRow& row, const Plan& plan,
             const TextWidth& measure) {
    Tags tags;
    const float radius = plan.look.radius();
    const std::size_t count = std::min(plot.organisations.size(), row.values.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (!row.values[i]) continue;
        const float x = plan.x(*row.values[i]);
        Tag tag{i, x, x - radius, x + radius};
        if (plan.look.named) {
            const float beside = 4 + measure(plot.organisations[i], body);
            tag.right = tag.to + beside <= plan.right;
            if (tag.right) {
                tag.to += beside + 8;
            } else {
                tag.from -= beside + 8;
            }
        }
        tags.push_back(tag);
    }
    sort_by(tags, [](const Tag& tag) { return tag.x; });
    stack(tags);
    return tags;
}

/// Whether every name has room beside its dot without the row growing tall.
bool fits(const Plan& plan) {
    return std::ranges::all_of(plan.rows, [&](const Tags& tags) {
        return lanes_of(tags) <= most_lanes &&
               std::ranges::all_of(tags, [&](const Tag& tag) { return tag.from >= plan.left; });
    });
}

Plan plan_of(const DotPlot& plot, float width, const TextWidth& measure) {
    Plan plan{.left = 0, .right = width};
    if (width >= narrow) {
        for (const DotPlotRow& row : plot.rows) {
            plan.left = std::max(plan.left, measure(row.name, strong));
        }
        plan.left = std::min(plan.left, width * 0.3f) + 16;
    }
    for (const bool named : {true, false}) {
        plan.look = {named};
        plan.rows.clear();
        for (const DotPlotRow& row : plot.rows) {
            plan.rows.push_back(tags_of(plot, row, plan, measure));
        }
        if (fits(plan)) break;
    }
    return plan;
}

/// The forms' numbers above the lines.
void add_scale(Drawing& drawing, const Plan& plan) {
    for (const Form form : all_forms) {
        add_form_badge(drawing, form, {plan.x(form_level(form)), drawing.height + badge / 2},
                       badge);
    }
    drawing.height += badge + 4;
}

void add_spread(Drawing& drawing, float from, float to, float middle) {
    if (from >= to) return;
    drawing.add(Box{from, middle - band / 2, to - from, band, 0, Fill{Ink::accent, 0.3f}, {}});
    // Its ends are seen without its colour.
    for (const float x : {from, to}) {
        drawing.add(Line{{{x, middle - band / 2}, {x, middle + band / 2}}, {Ink::accent, 2}});
    }
}

void add_mean(Drawing& drawing, Spot at) {
    drawing.add(
        Area{{{at.x, at.y - mark}, {at.x + mark, at.y}, {at.x, at.y + mark}, {at.x - mark, at.y}},
             Fill{Ink::text},
             Stroke{Ink::surface, 2}});
}

void add_dot(Drawing& drawing, const Look& look, std::size_t organisation, Spot at) {
    if (look.named) {
        drawing.add(Disc{at, look.radius(), Fill{Ink::accent}, Stroke{Ink::surface, 2}});
    } else {
        add_number(drawing, organisation + 1, at);
    }
}

void add_tags(Drawing& drawing, const DotPlot& plot, const Plan& plan, const Tags& tags,
              float ground) {
    const float radius = plan.look.radius();
    for (const Tag& tag : tags) {
        const Spot at{tag.x, ground - radius - plan.look.lane() * static_cast<float>(tag.lane)};
        add_dot(drawing, plan.look, tag.organisation, at);
        if (!plan.look.named) continue;
        drawing.add(Label{.at = {tag.right ? at.x + radius + 4 : at.x - radius - 4, at.y},
                          .text = plot.organisations[tag.organisation],
                          .anchor = tag.right ? Anchor::start : Anchor::end});
    }
}

void add_row(Drawing& drawing, const DotPlot& plot, const Plan& plan, std::size_t r,
             const TextWidth& measure) {
    const DotPlotRow& row = plot.rows[r];
    const Tags& tags = plan.rows[r];
    const TextBlock name =
        text_block(row.name, plan.stacked() ? plan.right : plan.left - 16, strong, measure);
    drawing.add(Line{{{0, drawing.height}, {plan.right, drawing.height}}, {Ink::line, 1}});
    drawing.height += 8;
    if (plan.stacked()) {
        add_text(drawing, name, 0, drawing.height, Anchor::start, Ink::text);
        drawing.height += name.height() + 6;
    }
    const float top = drawing.height;
    const float lanes = static_cast<float>(std::max<std::size_t>(1, lanes_of(tags)));
    const float ground = top + lanes * plan.look.lane(); // the dots stand on it
    const float middle = ground + 2 + band / 2;
    const float under = middle + mark + line_height(strong);
    for (const Form form : all_forms) {
        const float x = plan.x(form_level(form));
        drawing.add(Line{{{x, top}, {x, middle + mark}}, {Ink::line, 1}});
    }
    drawing.add(Line{{{plan.x(1), middle}, {plan.x(4), middle}}, {Ink::border, 2}});
    if (!tags.empty()) add_spread(drawing, tags.front().x, tags.back().x, middle);
    if (row.mean) {
        const Spot at{plan.x(*row.mean), middle};
        add_mean(drawing, at);
        drawing.add(Label{.at = {at.x, under - line_height(strong) / 2},
                          .text = row.text,
                          .anchor = Anchor::middle,
                          .lettering = strong});
    }
    add_tags(drawing, plot, plan, tags, ground);
    drawing.height = under + 8;
    if (plan.stacked()) return;
    const float centred = std::max(top, middle - name.height() / 2);
    add_text(drawing, name, 0, centred, Anchor::start, Ink::text);
    drawing.height = std::max(drawing.height, centred + name.height() + 8);
}

/// The diamond and the band with what they are, under each other where they must.
void add_marks_key(Drawing& drawing, const DotPlot& plot, const TextWidth& measure) {
    constexpr float sample = 36, row = 32;
    float x = 0;
    for (const bool mean : {true, false}) {
        if (!mean && plot.spread_name.empty()) continue;
        const TextBlock name = text_block(mean ? plot.mean_name : plot.spread_name,
                                          drawing.width - sample, body, measure);
        if (x > 0 && x + sample + name.width > drawing.width) {
            x = 0;
            drawing.height += row;
        }
        const float middle = drawing.height + row / 2;
        if (mean) {
            add_mean(drawing, {x + 12, middle});
        } else {
            add_spread(drawing, x, x + 28, middle);
        }
        add_text(drawing, name, x + sample, middle - line_height(body) / 2, Anchor::start,
                 Ink::text);
        drawing.height += name.height() - line_height(body);
        x += sample + name.width + 20;
    }
    drawing.height += row;
}

} // namespace

Drawing dot_plot(const DotPlot& plot, float width, const TextWidth& measure) {
    Drawing drawing{.width = width, .title = plot.title, .description = plot.description};
    const Plan plan = plan_of(plot, width, measure);
    for (std::size_t r = 0; r < plot.rows.size(); ++r) {
        if (r % dot_plot_rows_per_scale == 0) add_scale(drawing, plan);
        add_row(drawing, plot, plan, r, measure);
    }
    drawing.height += 4;
    add_form_key(drawing, plot.forms, measure);
    add_marks_key(drawing, plot, measure);
    if (!plan.look.named) add_number_key(drawing, plot.organisations, measure);
    return drawing;
}

} // namespace ketenspiegel::report
