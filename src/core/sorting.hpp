#pragma once

#include "core/function_ref.hpp"

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace ketenspiegel {

/// The indices below `count` in the order that `before` asks for; equals stay in theirs.
std::vector<std::size_t> sorted_order(std::size_t count,
                                      FunctionRef<bool(std::size_t, std::size_t)> before);

/// Sorts by a key of the items; equals stay in their order. All sorting shares one function behind
/// it: std::ranges::sort makes two to four kilobytes of program for every type of item.
template <typename Item, typename Key = std::identity, typename Before = std::ranges::less>
void sort_by(std::vector<Item>& items, Key key = {}, Before before = {}) {
    const auto order = sorted_order(items.size(), [&](std::size_t one, std::size_t other) {
        return before(std::invoke(key, items[one]), std::invoke(key, items[other]));
    });
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    for (const std::size_t index : order) sorted.push_back(std::move(items[index]));
    items = std::move(sorted);
}

} // namespace ketenspiegel
