// Vectors of 128 bits, as GCC and clang give them: SSE2 on x86-64, simd128 in wasm (-msimd128),
// NEON on ARM. Arithmetic wraps per lane; every operation gives the same bits on all of them.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace ketenspiegel::render::simd {

using U8x4 = std::uint8_t __attribute__((vector_size(4)));
using U8x8 = std::uint8_t __attribute__((vector_size(8)));
using U16x8 = std::uint16_t __attribute__((vector_size(16)));
using U32x4 = std::uint32_t __attribute__((vector_size(16)));
using I32x4 = std::int32_t __attribute__((vector_size(16)));
using F32x4 = float __attribute__((vector_size(16)));

inline constexpr int lanes = 4; // of pixels

template <class Vector, class Element>
Vector load(const Element* from) {
    Vector vector;
    std::memcpy(&vector, from, sizeof vector);
    return vector;
}

template <class Vector, class Element>
void store(Element* to, Vector vector) {
    std::memcpy(to, &vector, sizeof vector);
}

inline U32x4 splat(std::uint32_t value) {
    return U32x4{value, value, value, value};
}

inline F32x4 splat(float value) {
    return F32x4{value, value, value, value};
}

inline U16x8 as_u16(U32x4 vector) {
    return std::bit_cast<U16x8>(vector);
}

inline U32x4 as_u32(U16x8 vector) {
    return std::bit_cast<U32x4>(vector);
}

/// value / 255, rounded to nearest, per lane; exact up to 255².
inline U16x8 divide_by_255(U16x8 value) {
    const U16x8 biased = value + 128;
    return (biased + (biased >> 8)) >> 8;
}

/// Ones in the lanes below `count`, which may be 4 or more, else zeros.
inline U32x4 first_lanes(int count) {
    return std::bit_cast<U32x4>(I32x4{0, 1, 2, 3} < I32x4{count, count, count, count});
}

} // namespace ketenspiegel::render::simd
