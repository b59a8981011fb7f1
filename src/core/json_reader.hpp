#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"

#include <expected>
#include <string>
#include <string_view>

namespace ketenspiegel {

/// Reads UTF-8 JSON from any source, hostile ones included: a fault is a Problem, never an abort.
/// Refuses what file-format lists: more than limits::file_bytes, bad UTF-8, what is not JSON (NaN,
/// lone surrogates, trailing text, numbers beyond a double), duplicate keys, nesting beyond
/// limits::nesting, texts beyond limits::text. A byte order mark is skipped.
std::expected<Json, Problem> read_json(std::string_view bytes);

/// Reads JSON of the product's own, which the page sends or which was compiled in: without the
/// limits on texts and size, those on nesting and doubled keys hold. Null where it is not that.
Json read_own_json(std::string_view bytes);

/// Writes JSON as all files of the product are: two-space indent, final newline, numbers in their
/// shortest form that reads back the same. Bytes that are not UTF-8 become U+FFFD.
std::string write_json(const Json& value);

/// The same in one line, as the page and its storage get it.
std::string write_compact_json(const Json& value);

} // namespace ketenspiegel
