#pragma once

#include "ui/ui.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ketenspiegel::ui {

struct Column {
    std::string title{};
    float part = 1;       ///< of the width, against the other columns
    bool figures = false; ///< set right, so that decimals stand under each other
};

struct Cell {
    std::string text{};
    std::string key{}; ///< makes it a button
};

/// A table with a header row and row headers in the first column. On a phone every row becomes a
/// block with its figures under each other; it stays a table to a screen reader.
struct Table {
    std::string caption{};
    std::vector<Column> columns{};
    std::vector<std::vector<Cell>> rows{};
};

void table(Ui& ui, const Table& table);

} // namespace ketenspiegel::ui
