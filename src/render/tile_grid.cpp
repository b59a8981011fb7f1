#include "render/tile_grid.hpp"

#include "render/hash.hpp"

namespace ketenspiegel::render {

namespace {

// Each rectangle costs a walk over the frame's primitives and a copy to the canvas.
constexpr std::size_t most_rects = 32;

} // namespace

void TileGrid::begin(int width, int height, std::uint64_t seed) {
    if (width != frame_width || height != frame_height) {
        frame_width = width;
        frame_height = height;
        columns = (width + tile_size - 1) / tile_size;
        rows = (height + tile_size - 1) / tile_size;
        previous.clear();
    } else {
        std::swap(current, previous);
    }
    Hash hash;
    hash.add(seed);
    current.assign(static_cast<std::size_t>(tiles()), hash.value());
}

void TileGrid::add(const Box& part, std::uint64_t fingerprint) {
    const Box inside = intersect(part, {0, 0, frame_width, frame_height});
    if (inside.empty()) return;
    const int last_row = (inside.y1 - 1) / tile_size;
    const int last_column = (inside.x1 - 1) / tile_size;
    for (int row = inside.y0 / tile_size; row <= last_row; ++row) {
        for (int column = inside.x0 / tile_size; column <= last_column; ++column) {
            std::uint64_t& tile = current[index_of(row, column)];
            tile = Hash::chain(tile, fingerprint);
        }
    }
}

std::span<const DirtyRect> TileGrid::end() {
    merged.clear();
    if (previous.size() != current.size()) {
        if (tiles() > 0) merged.push_back({0, 0, columns, rows});
    } else {
        merge_changed();
        if (merged.size() > most_rects) keep_bounds_only();
    }
    dirty.clear();
    dirty_count = 0;
    for (const Box& box : merged) {
        dirty_count += box.width() * box.height();
        const int x = box.x0 * tile_size;
        const int y = box.y0 * tile_size;
        dirty.push_back({x, y, std::min(box.x1 * tile_size, frame_width) - x,
                         std::min(box.y1 * tile_size, frame_height) - y});
    }
    return dirty;
}

// Runs of changed tiles in a row, each joined with the run right above it if that is as wide.
void TileGrid::merge_changed() {
    for (int row = 0; row < rows; ++row) {
        const auto changed = [&](int column) {
            const std::size_t i = index_of(row, column);
            return current[i] != previous[i];
        };
        for (int column = 0; column < columns; ++column) {
            if (!changed(column)) continue;
            const int from = column;
            while (column < columns && changed(column)) ++column;
            const auto above = std::ranges::find_if(merged, [&](const Box& box) {
                return box.y1 == row && box.x0 == from && box.x1 == column;
            });
            if (above != merged.end())
                above->y1 = row + 1;
            else
                merged.push_back({from, row, column, row + 1});
        }
    }
}

void TileGrid::keep_bounds_only() {
    Box bounds = merged.front();
    for (const Box& box : merged) {
        bounds.x0 = std::min(bounds.x0, box.x0);
        bounds.y0 = std::min(bounds.y0, box.y0);
        bounds.x1 = std::max(bounds.x1, box.x1);
        bounds.y1 = std::max(bounds.y1, box.y1);
    }
    merged.assign(1, bounds);
}

} // namespace ketenspiegel::render
