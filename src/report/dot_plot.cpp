#include "report/dot_plot.hpp"

#include "core/sorting.hpp"
#include "report/form_axis.hpp"
#include "report/number_key.hpp"

#include <algorithm>

namespace ketenspiegel::report {

namespace {

constexpr float band = 12;              ///< height of the spread
constexpr float on_band = 2 + band / 2; ///< from the line up to what stands on the band
constexpr std::size_t most_lanes = 4;   ///< of named dots in a row
constexpr std::size_t most_numbers = 9;
constexpr float tallest = 80; ///< of a row's plain dots

/// How the dots are drawn: small with a name beside them, large with a number in them, or plain
/// where there are so many that nobody would look their numbers up.
enum class Look : std::uint8_t { named, numbered, plain };

float radius_of(Look look) {
    return look == Look::named ? 7 : look == Look::numbered ? number_radius : 5;
}

/// A dot with what belongs to it, as wide as that is.
struct Tag {
    std::size_t organisation;
    float x, from, to;
    bool right = true;    ///< the name stands on the right of the dot
    std::size_t lane = 0; ///< from the line upwards
};

using Tags = std::vector<Tag>;

struct Plan {
    FormAxis axis{};
    Look look{};
    std::vector<Tags> rows{}; ///< by row
};

std::size_t lanes_of(const Tags& tags) {
    std::size_t lanes = 0;
    for (const Tag& tag : tags) lanes = std::max(lanes, tag.lane + 1);
    return lanes;
}

/// From one lane to the next: plain dots lie over each other where they are very many.
float lane_height(Look look, std::size_t lanes) {
    if (look == Look::named) return 22;
    const float height = 2 * radius_of(look) + 2;
    if (look == Look::numbered) return height;
    return std::min(height, tallest / static_cast<float>(std::max<std::size_t>(1, lanes)));
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
    const float radius = radius_of(plan.look);
    const std::size_t count = std::min(plot.organisations.size(), row.values.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (!row.values[i]) continue;
        const float x = plan.axis.x(*row.values[i]);
        Tag tag{i, x, x - radius, x + radius};
        if (plan.look == Look::named) {
            const float beside = 4 + measure(plot.organisations[i], lettering::body);
            tag.right = tag.to + beside <= plan.axis.right;
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
        return lanes_of(tags) <= most_lanes && std::ranges::all_of(tags, [&](const Tag& tag) {
                   return tag.from >= plan.axis.left;
               });
    });
}

Plan plan_of(const DotPlot& plot, float width, const TextWidth& measure) {
    std::vector<std::string> names;
    for (const DotPlotRow& row : plot.rows) names.push_back(row.name);
    Plan plan{.axis = form_axis(names, width, measure)};
    const bool many = plot.organisations.size() > most_numbers;
    for (const Look look : {Look::named, many ? Look::plain : Look::numbered}) {
        plan.look = look;
        plan.rows.clear();
        for (const DotPlotRow& row : plot.rows) {
            plan.rows.push_back(tags_of(plot, row, plan, measure));
        }
        if (fits(plan)) break;
    }
    return plan;
}

void add_spread(Drawing& drawing, float from, float to, float middle) {
    if (from >= to) return;
    drawing.add(Box{from, middle - band / 2, to - from, band, 0, Fill{Ink::accent, 0.3f}, {}});
    // Its ends are seen without its colour.
    for (const float x : {from, to}) {
        drawing.add(Line{{{x, middle - band / 2}, {x, middle + band / 2}}, {Ink::accent, 2}});
    }
}

void add_dots(Drawing& drawing, const DotPlot& plot, const Plan& plan, const Tags& tags,
              float ground) {
    const float radius = radius_of(plan.look);
    const float lane = lane_height(plan.look, lanes_of(tags));
    for (const Tag& tag : tags) {
        const Spot at{tag.x, ground - radius - lane * static_cast<float>(tag.lane)};
        if (plan.look == Look::numbered) {
            add_number(drawing, tag.organisation + 1, at, 2 * number_radius);
            continue;
        }
        drawing.add(Disc{at, radius, Fill{Ink::accent}, Stroke{Ink::surface, 2}});
        if (plan.look == Look::plain) continue;
        drawing.add(Label{.at = {tag.right ? at.x + radius + 4 : at.x - radius - 4, at.y},
                          .text = plot.organisations[tag.organisation],
                          .anchor = tag.right ? Anchor::start : Anchor::end});
    }
}

/// A text below the line, between two places.
struct Under {
    std::string text;
    Lettering lettering;
    Ink ink;
    float from, to;
    std::size_t line = 0; ///< downwards
};

/// The mean under its mark, and of plain dots what the outermost are, each outwards of its end of
/// the band, or inwards as far as it must: in the first line where it is clear of the others.
std::vector<Under> texts_under(const DotPlotRow& row, const Plan& plan, const Tags& tags,
                               const TextWidth& measure) {
    constexpr float apart = 12;
    const FormAxis& axis = plan.axis;
    std::vector<Under> texts;
    const auto add = [&](std::string text, const Lettering& lettering, Ink ink, float from) {
        const float width = measure(text, lettering);
        from = std::clamp(from, axis.left, std::max(axis.left, axis.right - width));
        Under made{std::move(text), lettering, ink, from, from + width};
        const auto taken = [&](const Under& other) {
            return other.line == made.line && other.from < made.to + apart &&
                   made.from < other.to + apart;
        };
        while (std::ranges::any_of(texts, taken)) ++made.line;
        texts.push_back(std::move(made));
    };
    if (row.mean) {
        add(row.text, lettering::strong, Ink::text,
            axis.x(*row.mean) - measure(row.text, lettering::strong) / 2);
    }
    if (plan.look != Look::plain || tags.empty() || tags.front().x >= tags.back().x) return texts;
    const auto name = [&](const std::string& text) {
        return shortened(text, axis.right - axis.left, lettering::body, measure);
    };
    const std::string lowest = name(row.lowest);
    add(lowest, lettering::body, Ink::text_muted,
        tags.front().to - measure(lowest, lettering::body));
    add(name(row.highest), lettering::body, Ink::text_muted, tags.back().from);
    return texts;
}

void add_row(Drawing& drawing, const DotPlot& plot, const Plan& plan, std::size_t r,
             const TextWidth& measure) {
    const DotPlotRow& row = plot.rows[r];
    const Tags& tags = plan.rows[r];
    const std::size_t lanes = std::max<std::size_t>(1, lanes_of(tags));
    const std::vector<Under> texts = texts_under(row, plan, tags, measure);
    std::size_t lines = 1;
    for (const Under& text : texts) lines = std::max(lines, text.line + 1);
    const float line = line_height(lettering::strong);
    const float above = static_cast<float>(lanes) * lane_height(plan.look, lanes) + on_band;
    const float below = diamond_reach + static_cast<float>(lines) * line;
    const float middle = add_axis_row(drawing, plan.axis, row.name, above, below, measure);
    if (!tags.empty()) add_spread(drawing, tags.front().x, tags.back().x, middle);
    if (row.mean) add_diamond(drawing, {plan.axis.x(*row.mean), middle});
    for (const Under& text : texts) {
        const float y = middle + diamond_reach + line * (static_cast<float>(text.line) + 0.5f);
        drawing.add(Label{
            .at = {text.from, y}, .text = text.text, .ink = text.ink, .lettering = text.lettering});
    }
    add_dots(drawing, plot, plan, tags, middle - on_band);
}

/// The diamond and the band with what they are, under each other where they must.
void add_marks_key(Drawing& drawing, const DotPlot& plot, const TextWidth& measure) {
    constexpr float sample = 36, row = 32;
    float x = 0;
    for (const bool mean : {true, false}) {
        if (!mean && plot.spread_name.empty()) continue;
        const TextBlock name = text_block(mean ? plot.mean_name : plot.spread_name,
                                          drawing.width - sample, lettering::body, measure);
        if (x > 0 && x + sample + name.width > drawing.width) {
            x = 0;
            drawing.height += row;
        }
        const float middle = drawing.height + row / 2;
        if (mean) {
            add_diamond(drawing, {x + 12, middle});
        } else {
            add_spread(drawing, x, x + 28, middle);
        }
        add_text(drawing, name, x + sample, middle - line_height(lettering::body) / 2,
                 Anchor::start, Ink::text);
        drawing.height += name.height() - line_height(lettering::body);
        x += sample + name.width + 20;
    }
    drawing.height += row;
}

} // namespace

Drawing dot_plot(const DotPlot& plot, float width, const TextWidth& measure) {
    Drawing drawing{.width = width, .title = plot.title, .description = plot.description};
    const Plan plan = plan_of(plot, width, measure);
    for (std::size_t r = 0; r < plot.rows.size(); ++r) {
        if (r % rows_per_scale == 0) add_scale(drawing, plan.axis);
        add_row(drawing, plot, plan, r, measure);
    }
    drawing.height += 4;
    add_form_key(drawing, plot.forms, measure);
    add_marks_key(drawing, plot, measure);
    if (plan.look == Look::numbered) add_number_key(drawing, plot.organisations, 1, measure);
    return drawing;
}

} // namespace ketenspiegel::report
