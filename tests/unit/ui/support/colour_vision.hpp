// How colours differ, to those who see them otherwise too.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace ketenspiegel::ui::test {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Complete dichromacy, on linear RGB: Machado, Oliveira & Fernandes, "A Physiologically-based
/// Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
inline constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                                    {0.114503, 0.786281, 0.099216},
                                    {-0.003882, -0.048116, 1.051998}}};
inline constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                                      {0.280085, 0.672501, 0.047413},
                                      {-0.011820, 0.042940, 0.968881}}};
inline constexpr Matrix tritanopia{{{1.255528, -0.076749, -0.178779},
                                    {-0.078411, 0.930809, 0.147602},
                                    {0.004733, 0.691367, 0.303900}}};
inline constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

inline Triple times(const Matrix& matrix, const Triple& v) {
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i) {
        out[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    }
    return out;
}

inline Triple linear(std::uint32_t rgb) {
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double value = ((rgb >> (16 - 8 * i)) & 0xff) / 255.0;
        out[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    return out;
}

/// CIE L*a*b* of linear sRGB, white D65.
inline Triple lab(Triple rgb) {
    for (double& channel : rgb) channel = std::clamp(channel, 0.0, 1.0);
    const Triple xyz = times({{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}},
                             rgb);
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIEDE2000, as Sharma, Wu & Dalal (Color Research & Application 30(1), 2005) write it.
inline double difference(const Triple& one, const Triple& two) {
    constexpr double pi = std::numbers::pi;
    const auto c7 = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + 6103515625.0));
    };
    const double mean_c = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2;
    const double g = 1 + 0.5 * (1 - c7(mean_c));
    const double a1 = g * one[1], a2 = g * two[1];
    const double c1 = std::hypot(a1, one[2]), c2 = std::hypot(a2, two[2]);
    const auto hue = [&](double a, double b) {
        const double h = a == 0 && b == 0 ? 0 : std::atan2(b, a);
        return h < 0 ? h + 2 * pi : h;
    };
    const double h1 = hue(a1, one[2]), h2 = hue(a2, two[2]);
    double dh = c1 * c2 == 0 ? 0 : h2 - h1;
    if (dh > pi) dh -= 2 * pi;
    if (dh < -pi) dh += 2 * pi;
    double h = h1 + h2;
    if (c1 * c2 != 0) {
        if (std::abs(h1 - h2) > pi) h += h < 2 * pi ? 2 * pi : -2 * pi;
        h /= 2;
    }
    const double l = (one[0] + two[0]) / 2, c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(h - pi / 6) + 0.24 * std::cos(2 * h) +
                     0.32 * std::cos(3 * h + pi / 30) - 0.20 * std::cos(4 * h - 63 * pi / 180);
    const double sl = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
    const double bend = (h * 180 / pi - 275) / 25;
    const double rt = -2 * c7(c) * std::sin(pi / 3 * std::exp(-bend * bend));
    const double dl = (two[0] - one[0]) / sl, dc = (c2 - c1) / sc;
    const double dhh = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2) / sh;
    return std::sqrt(dl * dl + dc * dc + dhh * dhh + rt * dc * dhh);
}

struct Sight {
    const char* name;
    const Matrix& matrix;
};
inline constexpr std::array<Sight, 4> sights{{{"usual", usual},
                                              {"protanopia", protanopia},
                                              {"deuteranopia", deuteranopia},
                                              {"tritanopia", tritanopia}}};

} // namespace ketenspiegel::ui::test
