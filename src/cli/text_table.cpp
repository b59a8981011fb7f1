#include "cli/text_table.hpp"

#include "core/unicode.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace ketenspiegel::cli {

namespace {
constexpr std::string_view gap = "  ";
}

std::string TextTable::text() const {
    std::vector<std::size_t> widths(columns_.size(), 0);
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], count_characters(row[i]));
        }
    }
    const std::size_t before_last =
        std::accumulate(widths.begin(), std::prev(widths.end()), std::size_t{0}) +
        gap.size() * (columns_.size() - 1);
    std::string text;
    for (const auto& row : rows_) {
        std::string line;
        if (row.empty()) {
            const std::size_t total = std::min(before_last + widths.back(), width_);
            for (std::size_t i = 0; i < total; ++i) line += "─";
        }
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) line += gap;
            const std::string padding(widths[i] - count_characters(row[i]), ' ');
            if (columns_[i] == Align::right) {
                line += padding + row[i];
            } else if (i + 1 < row.size()) {
                line += row[i] + padding;
            } else {
                line += wrap(row[i], width_, before_last);
            }
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
    std::string wrapped;
    std::size_t column = indent;
    bool line_has_word = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t length = count_characters(word);
        if (length == 0) continue;
        if (line_has_word && column + 1 + length > width) {
            wrapped += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (line_has_word) {
            wrapped += ' ';
            ++column;
        }
        wrapped += word;
        column += length;
        line_has_word = true;
    }
    return wrapped;
}

} // namespace ketenspiegel::cli
