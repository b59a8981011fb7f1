// Which parts of the frame changed? A fingerprint per tile tells.
#pragma once

#include "render/geometry.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ketenspiegel::render {

/// Device pixels per side of a tile.
inline constexpr int tile_size = 64;

/// Part of the frame, in device pixels from its top left corner.
struct DirtyRect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const DirtyRect&) const = default;
};

class TileGrid {
  public:
    /// Begins a frame of that size in device pixels; `seed` stands for what all tiles share (the
    /// background). A frame of another size than the last is dirty everywhere.
    void begin(int width, int height, std::uint64_t seed);

    /// Something with that fingerprint is drawn in that part of the frame.
    void add(const Box& part, std::uint64_t fingerprint);

    /// Ends the frame: the parts that differ from the last frame, disjoint, together exactly the
    /// changed tiles; or the one box around them, where that many rectangles cost more than they
    /// save. Valid until the next call.
    std::span<const DirtyRect> end();

    int tiles() const { return columns * rows; }
    /// Tiles within what the last end() returned.
    int dirty_tiles() const { return dirty_count; }

  private:
    std::size_t index_of(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column);
    }
    void merge_changed();
    void keep_bounds_only();

    int frame_width = 0;
    int frame_height = 0;
    int columns = 0;
    int rows = 0;
    int dirty_count = 0;
    std::vector<std::uint64_t> current;
    std::vector<std::uint64_t> previous;
    std::vector<Box> merged; // in tiles
    std::vector<DirtyRect> dirty;
};

} // namespace ketenspiegel::render
