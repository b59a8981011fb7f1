#pragma once

#include "report/document/html.hpp"
#include "report/document/words.hpp"
#include "report/drawing.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::report {

/// Width of drawings: of an A4 page without its margins, in CSS pixels.
inline constexpr float drawing_width = 656;

/// A cell of a table; what somebody said stands below its text.
struct Cell {
    std::string text{};
    std::string said{};

    Cell() = default;
    Cell(std::string content, std::string comment = {})
        : text(std::move(content)), said(std::move(comment)) {}
};

struct Column {
    std::string title{};
    bool figures = false; ///< set to the right
};

struct Table {
    std::string caption{};
    std::vector<Column> columns{};
    std::vector<std::vector<Cell>> rows{}; ///< the first cell of each is its heading
};

/// A fact about the report: what it is called, and what it is.
struct Entry {
    std::string name{};
    std::string value{};
};

/// A report on its way: sections one under the other, then the whole document. One HTML file with
/// its style in it, no scripts, and a policy under which it can fetch nothing.
class Page {
  public:
    explicit Page(const Words& words) : words_(words) {}

    const Words& words() const { return words_; }
    Html& html() { return main_; }

    /// Begins a section, which has a place in the contents; the one before it ends.
    void section(std::string_view heading);
    void heading(std::string_view heading) { main_.element("h3", heading); }
    void paragraph(std::string_view text);
    void note(std::string_view text);
    void list(const std::vector<std::string>& items);
    void entries(const std::vector<Entry>& entries);
    void table(const Table& table);

    /// A drawing with its figures as a table below it.
    void figure(const Drawing& drawing, const Table& figures);

    /// A drawing whose figures another table has; with a caption where its title does not show.
    void figure(const Drawing& drawing, std::string_view caption = {});

    /// The document. `kind`: what sort of report it is; `head`: what stands between its title and
    /// the first section.
    std::string document(std::string_view kind, std::string_view title, const Html& head) &&;

  private:
    void end_section();

    const Words& words_;
    Html main_;
    std::vector<std::string> headings_;
    int drawings_ = 0;
    bool in_section_ = false;
};

} // namespace ketenspiegel::report
