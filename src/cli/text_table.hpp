#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::cli {

/// Columns set side by side, each as wide as its widest cell.
class TextTable {
  public:
    enum class Align : bool { left, right };

    /// The last column is broken into lines where the table gets wider than `width`.
    TextTable(std::vector<Align> columns, std::size_t width)
        : columns_(std::move(columns)), width_(width) {}

    /// As many cells as there are columns.
    void add_row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }

    /// Puts a line between the rows before and the rows after.
    void add_rule() { rows_.emplace_back(); }

    /// Two spaces between columns, none at the end of a line.
    std::string text() const;

  private:
    std::vector<Align> columns_;
    std::size_t width_;                          ///< characters
    std::vector<std::vector<std::string>> rows_; ///< empty: a rule
};

/// Breaks text at spaces, so that no line goes beyond column `width`. The first line begins at
/// column `indent`, where it is to be put; those after it get that many spaces.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent = 0);

} // namespace ketenspiegel::cli
