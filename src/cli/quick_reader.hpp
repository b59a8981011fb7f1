#pragma once

#include "core/framework.hpp"
#include "core/result_file.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ketenspiegel::cli {

/// A result file that counts, as far as a group is concerned.
struct QuickResult {
    Interpretation interpretation; ///< warnings as read_result gives them
    std::string digest;            ///< empty: none; else it holds
};

/// Reads result files many times as fast as read_result, without keeping the document, and only
/// those that are in order: of any that has a fault, or that it is not sure of, it says nothing,
/// and read_result must be asked what it is. One reader per thread; its memory is that of the
/// largest file it has read.
class QuickReader {
  public:
    QuickReader();
    ~QuickReader();
    QuickReader(QuickReader&&) noexcept;
    QuickReader& operator=(QuickReader&&) noexcept;

    /// What read_result would say of a file that it takes and whose digest, if any, holds; or
    /// nothing.
    std::optional<QuickResult> read(std::string_view bytes, const Framework& framework);

  private:
    struct Tools;
    std::unique_ptr<Tools> tools_;
};

} // namespace ketenspiegel::cli
