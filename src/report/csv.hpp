#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ketenspiegel::report {

/// What stands between cells. Spreadsheets that write decimals with a comma, as Dutch ones do,
/// expect a semicolon; so that is what numbers get there.
enum class Separator : std::uint8_t { comma, semicolon, tab };

/// A table as comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, or
/// some of them take it for another encoding; lines end in CR LF.
class Csv {
  public:
    explicit Csv(Separator separator) : separator_(separator) {}

    /// A text, whoever wrote it. One that a spreadsheet would run as a formula (it begins with =,
    /// +,
    /// - or @, white space aside) gets an apostrophe before it.
    void text(std::string_view text);

    /// A figure, unrounded, in the shortest form that reads back the same; an empty cell where
    /// there is none.
    void number(std::optional<double> value);

    void empty() { cell(""); }
    void end_row();

    /// The whole table.
    const std::string& bytes() const { return bytes_; }

  private:
    void cell(std::string_view content);

    Separator separator_;
    std::string bytes_{"\xEF\xBB\xBF"};
    bool row_begun_ = false;
};

} // namespace ketenspiegel::report
