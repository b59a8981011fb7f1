#pragma once

#include "report/drawing.hpp"
#include "report/lettering.hpp"

#include <gtest/gtest.h>

/// Looking into a drawing.
namespace ketenspiegel::test {

/// All shapes of one kind, in the order they are drawn.
template <typename Kind>
std::vector<Kind> all(const report::Drawing& drawing) {
    std::vector<Kind> found;
    for (const report::Shape& shape : drawing.shapes) {
        if (const auto* one = std::get_if<Kind>(&shape)) found.push_back(*one);
    }
    return found;
}

/// No label on another, none outside the drawing.
inline void expect_readable(const report::Drawing& drawing, const std::string& which) {
    struct Extent {
        float left, right, top, bottom;
        std::string text;
    };
    std::vector<Extent> extents;
    for (const report::Label& label : all<report::Label>(drawing)) {
        const float width = report::usual_width(label.text, label.lettering);
        const float left = label.anchor == report::Anchor::start    ? label.at.x
                           : label.anchor == report::Anchor::middle ? label.at.x - width / 2
                                                                    : label.at.x - width;
        // Between the height of a capital and the baseline.
        extents.push_back({left, left + width, label.at.y - 6, label.at.y + 6, label.text});
    }
    for (std::size_t i = 0; i < extents.size(); ++i) {
        const Extent& a = extents[i];
        EXPECT_GE(a.left, -0.6f) << which << ": " << a.text;
        EXPECT_LE(a.right, drawing.width + 0.6f) << which << ": " << a.text;
        EXPECT_GE(a.top, 0) << which << ": " << a.text;
        EXPECT_LE(a.bottom, drawing.height) << which << ": " << a.text;
        for (std::size_t k = i + 1; k < extents.size(); ++k) {
            const Extent& b = extents[k];
            EXPECT_FALSE(a.left < b.right && b.left < a.right && a.top < b.bottom &&
                         b.top < a.bottom)
                << which << ": " << a.text << " on " << b.text;
        }
    }
}

} // namespace ketenspiegel::test
