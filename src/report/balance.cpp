#include "report/balance.hpp"

#include "core/sorting.hpp"
#include "report/letter_key.hpp"

#include <algorithm>
#include <numeric>

namespace ketenspiegel::report {

namespace {

constexpr float edge = 14;     ///< from the drawing's sides to 1 and 4
constexpr float pole_gap = 6;  ///< from a pole to its flag's text
constexpr float flag_gap = 10; ///< between a flag and the next pole
constexpr float zone = 36;     ///< height of the band around the line
constexpr float badge = 24;

struct Flag {
    const BalanceDot* dot;
    float x;
    TextBlock text;
    bool chain;
    bool right = true;    ///< flies to the right, above the line; else to the left, below
    std::size_t lane = 0; ///< from the line outwards

    float span() const { return pole_gap + text.width; }
    bool crosses(const Flag& other) const {
        return right ? other.x >= x && other.x < x + span() + flag_gap
                     : other.x <= x && other.x > x - span() - flag_gap;
    }
};

/// Flags say the names; where those would be torn, letters, whose names come below.
bool lettered(float width) {
    constexpr float narrow = 260;
    return width < narrow;
}

std::string text_of(const BalanceDot& dot) {
    return dot.name + " " + dot.text;
}

std::vector<Flag> flags_of(const BalanceChart& chart, float width, const TextWidth& measure) {
    std::vector<Flag> flags;
    const auto add = [&](const BalanceDot& dot, bool is_chain) {
        const float x = balance_x(dot.mean, width);
        Flag flag{&dot, x,
                  text_block(lettered(width) ? letter(flags.size()) : text_of(dot),
                             std::max(x, width - x) - pole_gap,
                             is_chain ? lettering::strong : lettering::body, measure),
                  is_chain};
        flag.right = x + flag.span() <= width;
        flags.push_back(std::move(flag));
    };
    for (const BalanceDot& dot : chart.aspects) add(dot, false);
    add(chart.chain, true);
    return flags;
}

/// Gives the flags of one side their lanes: from where they point to, each above those it crosses.
void hoist(std::vector<Flag>& flags, bool right) {
    std::vector<std::size_t> order(flags.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) { return flags[i].right != right; });
    sort_by(order, [&](std::size_t i) { return right ? -flags[i].x : flags[i].x; });
    for (std::size_t n = 0; n < order.size(); ++n) {
        Flag& flag = flags[order[n]];
        for (std::size_t k = 0; k < n; ++k) {
            const Flag& placed = flags[order[k]];
            if (flag.crosses(placed)) flag.lane = std::max(flag.lane, placed.lane + 1);
        }
    }
}

/// Distance from the line's zone to the near side of every lane of one side, and to the far end.
std::vector<float> lane_starts(const std::vector<Flag>& flags, bool right) {
    std::vector<float> heights;
    for (const Flag& flag : flags) {
        if (flag.right != right) continue;
        if (heights.size() <= flag.lane) heights.resize(flag.lane + 1, 0);
        heights[flag.lane] = std::max(heights[flag.lane], flag.text.height());
    }
    std::vector<float> starts{8};
    for (const float height : heights) starts.push_back(starts.back() + height + 6);
    return starts;
}

void add_scale(Drawing& drawing, const BalanceChart& chart, float axis) {
    const float width = drawing.width;
    const float from = balance_x(std::max(1.0, chart.chain.mean - chart.band), width);
    const float to = balance_x(std::min(4.0, chart.chain.mean + chart.band), width);
    drawing.add(Box{from, axis - zone / 2, to - from, zone, 4, Fill{Ink::accent, 0.14f}, {}});
    drawing.add(Line{{{balance_x(1, width), axis}, {balance_x(4, width), axis}}, {Ink::border, 2}});
}

void add_badges(Drawing& drawing, float axis) {
    for (const Form form : all_forms) {
        const float x = balance_x(form_level(form), drawing.width);
        drawing.add(Line{{{x, axis - 6}, {x, axis + zone / 2 + 4}}, {Ink::border, 1}});
        add_form_badge(drawing, form, {x, axis + zone / 2 + 4 + badge / 2}, badge);
    }
}

void add_flag(Drawing& drawing, const Flag& flag, float axis, float near, float far) {
    drawing.add(Line{{{flag.x, axis}, {flag.x, flag.right ? near : far}}, {Ink::border, 1}});
    add_text(drawing, flag.text, flag.right ? flag.x + pole_gap : flag.x - pole_gap, near,
             flag.right ? Anchor::start : Anchor::end, Ink::text);
}

void add_mark(Drawing& drawing, const Flag& flag, float axis) {
    if (!flag.chain) {
        drawing.add(Disc{{flag.x, axis}, 7, Fill{Ink::accent}, Stroke{Ink::surface, 2}});
        return;
    }
    constexpr float half = 10; // a diamond, so that it is told apart by its shape
    drawing.add(Area{{{flag.x, axis - half},
                      {flag.x + half, axis},
                      {flag.x, axis + half},
                      {flag.x - half, axis}},
                     Fill{Ink::text},
                     Stroke{Ink::surface, 2}});
}

} // namespace

float balance_x(double mean, float width) {
    return edge + static_cast<float>((mean - 1) / 3) * (width - 2 * edge);
}

Drawing balance(const BalanceChart& chart, float width, const TextWidth& measure) {
    Drawing drawing{.width = width, .title = chart.title, .description = chart.description};
    std::vector<Flag> flags = flags_of(chart, width, measure);
    hoist(flags, true);
    hoist(flags, false);
    const std::vector<float> above = lane_starts(flags, true), below = lane_starts(flags, false);
    const float axis = above.back() + zone / 2;
    const float under = axis + zone / 2 + 4 + badge; // the badges' lower edge
    add_scale(drawing, chart, axis);
    for (const Flag& flag : flags) {
        // A flag hangs on its pole: above the line from its top down, below it likewise.
        const float top =
            flag.right ? axis - zone / 2 - above[flag.lane + 1] + 6 : under + below[flag.lane];
        add_flag(drawing, flag, axis, top, top + flag.text.height());
    }
    add_badges(drawing, axis);
    for (const Flag& flag : flags) {
        if (flag.chain) add_mark(drawing, flag, axis);
    }
    for (const Flag& flag : flags) {
        if (!flag.chain) add_mark(drawing, flag, axis);
    }
    drawing.height = under + (below.size() > 1 ? below.back() : 0) + 12;
    add_form_key(drawing, chart.forms, measure);
    if (lettered(width)) {
        std::vector<std::string> names;
        for (const Flag& flag : flags) names.push_back(text_of(*flag.dot));
        add_letter_key(drawing, names, measure);
    }
    return drawing;
}

} // namespace ketenspiegel::report
