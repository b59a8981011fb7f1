#pragma once

#include "core/form.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A chart as data: shapes in CSS pixels from the drawing's top left corner, y downwards, drawn in
/// order. The screen and the SVG file are made from the same drawing.
namespace ketenspiegel::report {

struct Spot {
    float x = 0, y = 0;
};

/// What a colour is for; a palette or a theme says which colour it is.
enum class Ink : std::uint8_t {
    surface, ///< behind everything
    text,
    text_muted,
    line,   ///< hairlines that only divide
    border, ///< what must be seen (3:1)
    accent,
    form_1,
    form_2,
    form_3,
    form_4,
    on_form_1, ///< text on it
    on_form_2,
    on_form_3,
    on_form_4,
};
inline constexpr std::size_t ink_count = 14;

constexpr Ink form_ink(Form form) {
    return static_cast<Ink>(static_cast<std::size_t>(Ink::form_1) + form_index(form));
}
constexpr Ink on_form_ink(Form form) {
    return static_cast<Ink>(static_cast<std::size_t>(Ink::on_form_1) + form_index(form));
}

struct Fill {
    Ink ink = Ink::text;
    float opacity = 1; ///< 0 to 1
};

struct Stroke {
    Ink ink = Ink::text;
    float width = 1;
    float dash = 0, gap = 0; ///< lengths of a dash and of what is left out; 0: solid
};

/// A rectangle; a stroke lies on its edge, half on either side.
struct Box {
    float x = 0, y = 0, width = 0, height = 0;
    float corner = 0; ///< radius
    std::optional<Fill> fill{};
    std::optional<Stroke> stroke{};
};

/// Line segments from spot to spot.
struct Line {
    std::vector<Spot> spots{};
    Stroke stroke{};
};

/// A closed polygon that does not cross itself.
struct Area {
    std::vector<Spot> spots{};
    std::optional<Fill> fill{};
    std::optional<Stroke> stroke{};
};

struct Disc {
    Spot center{};
    float radius = 0;
    std::optional<Fill> fill{};
    std::optional<Stroke> stroke{};
};

enum class Anchor : std::uint8_t { start, middle, end };

/// How a text is set: size of the em square, and regular or semibold.
struct Lettering {
    float size = 16;
    bool bold = false;
};

/// The two letterings of charts.
namespace lettering {
inline constexpr Lettering body{}, strong{.bold = true};
}

/// One line of text. `at`: where its start, middle or end is, half way the line's height; the
/// baseline lies baseline_part of the size below.
struct Label {
    Spot at{};
    std::string text{};
    Ink ink = Ink::text;
    Anchor anchor = Anchor::start;
    Lettering lettering{};
};
inline constexpr float baseline_part = 0.36f;

using Shape = std::variant<Box, Line, Area, Disc, Label>;

struct Drawing {
    float width = 0, height = 0;
    std::string title{};       ///< what it shows, in a few words
    std::string description{}; ///< its figures in words, for those who do not see it
    std::vector<Shape> shapes{};

    void add(Shape shape) { shapes.push_back(std::move(shape)); }
};

} // namespace ketenspiegel::report
