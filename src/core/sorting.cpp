#include "core/sorting.hpp"

#include <algorithm>
#include <numeric>

namespace ketenspiegel {

std::vector<std::size_t> sorted_order(std::size_t count,
                                      FunctionRef<bool(std::size_t, std::size_t)> before) {
    std::vector<std::size_t> order(count), merged(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Runs of `length` are sorted; two and two of them become one.
    for (std::size_t length = 1; length < count; length *= 2) {
        for (std::size_t start = 0; start < count; start += 2 * length) {
            const auto at = [&](std::size_t place) {
                return order.begin() + static_cast<std::ptrdiff_t>(std::min(place, count));
            };
            std::merge(at(start), at(start + length), at(start + length), at(start + 2 * length),
                       merged.begin() + static_cast<std::ptrdiff_t>(start), before);
        }
        order.swap(merged);
    }
    return order;
}

} // namespace ketenspiegel
