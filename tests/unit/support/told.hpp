// What a person reads of a document, line by line: of a page, a report or the command line.
#pragma once

#include "ui/semantics.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::test {

/// A heading begins with "# ", a row of a table has " | " between its cells.
using Lines = std::vector<std::string>;

Lines lines_of_page(const std::vector<ui::Node>& nodes);
Lines lines_of_html(std::string_view html);
/// Of the command line, whose sentences are wrapped: a line per paragraph, and per row of a table.
Lines lines_of_text(std::string_view text);

} // namespace ketenspiegel::test
