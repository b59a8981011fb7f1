#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel::report {

/// Text without what could disturb its surroundings: embeddings, overrides and isolates of
/// bidirectional text become U+FFFD. For drawings, whose labels nothing isolates.
std::string plain_text(std::string_view text);

struct Attribute {
    std::string_view name;
    std::string_view value;
};

/// Writes HTML of which every part that is not markup goes through one escape. Tags and names of
/// attributes are the product's own; texts and values may be anybody's.
class Html {
  public:
    void open(std::string_view tag, std::initializer_list<Attribute> attributes = {});

    /// Closes what was opened last.
    void close();

    /// An element that nothing is in: `<meta …>`.
    void single(std::string_view tag, std::initializer_list<Attribute> attributes);

    void text(std::string_view text);

    /// An element with a text in it.
    void element(std::string_view tag, std::string_view text,
                 std::initializer_list<Attribute> attributes = {});

    /// What somebody wrote: its direction is its own, and its line breaks are kept.
    void said(std::string_view tag, std::string_view text);

    /// Markup as it is: of svg(), and the product's own style sheet.
    void markup(std::string_view markup) { written_ += markup; }

    const std::string& written() const { return written_; }

  private:
    void tag(std::string_view name, std::initializer_list<Attribute> attributes);

    std::string written_;
    std::vector<std::string_view> open_; ///< names in the program, which outlive this
};

} // namespace ketenspiegel::report
