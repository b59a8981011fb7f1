#include "report/csv.hpp"

#include "core/json.hpp"
#include "core/json_reader.hpp"
#include "core/shown_text.hpp"
#include "core/unicode.hpp"

#include <cstddef>

namespace ketenspiegel::report {

namespace {

char separator_char(Separator separator) {
    switch (separator) {
    case Separator::comma:
        return ',';
    case Separator::semicolon:
        return ';';
    case Separator::tab:
        return '\t';
    }
    return ',';
}

/// What spreadsheets overlook at the beginning of a cell.
bool overlooked(char32_t code) {
    return code < 0x20 || is_white_space(code) || code == 0x200B || code == 0xFEFF;
}

/// The signs that begin a formula, and their full-width forms, which some spreadsheets take too.
bool begins_formula(char32_t code) {
    switch (code) {
    case U'=':
    case U'+':
    case U'-':
    case U'@':
    case U'\uFF1D':
    case U'\uFF0B':
    case U'\uFF0D':
    case U'\uFF20':
        return true;
    default:
        return false;
    }
}

bool is_formula(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const auto [code, length] = character_at(text, offset);
        if (length == 0 || !overlooked(code)) return begins_formula(code);
        offset += length;
    }
    return false;
}

/// Cells with any separator are quoted, for whoever opens the file may expect another one.
bool needs_quotes(std::string_view content) {
    return content.find_first_of(",;\t\"\r\n") != std::string_view::npos ||
           content.starts_with(' ') || content.ends_with(' ');
}

} // namespace

void Csv::text(std::string_view text) {
    std::string content = shown_text(text);
    if (is_formula(content)) content.insert(0, "'");
    if (!needs_quotes(content)) {
        cell(content);
        return;
    }
    std::string quoted = "\"";
    for (const char c : content) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    cell(quoted + '"');
}

void Csv::number(std::optional<double> value) {
    if (!value) {
        empty();
        return;
    }
    std::string digits = write_compact_json(Json(*value));
    if (digits.ends_with(".0")) digits.resize(digits.size() - 2);
    const std::size_t point = digits.find('.');
    if (separator_ == Separator::semicolon && point != std::string::npos) digits[point] = ',';
    cell(digits);
}

void Csv::end_row() {
    bytes_ += "\r\n";
    row_begun_ = false;
}

void Csv::cell(std::string_view content) {
    if (row_begun_) bytes_ += separator_char(separator_);
    bytes_ += content;
    row_begun_ = true;
}

} // namespace ketenspiegel::report
