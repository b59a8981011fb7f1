#include "report/document/html.hpp"

#include "report/svg.hpp"

namespace ketenspiegel::report {

namespace {

/// Whether a control of bidirectional text begins there: U+202A to U+202E, U+2066 to U+2069. All
/// of them take three bytes.
bool is_direction(std::string_view rest) {
    if (rest.size() < 3 || rest[0] != '\xE2') return false;
    if (rest[1] == '\x80') return rest[2] >= '\xAA' && rest[2] <= '\xAE';
    return rest[1] == '\x81' && rest[2] >= '\xA6' && rest[2] <= '\xA9';
}

std::string escape(std::string_view text) {
    return escape_xml(plain_text(text));
}

} // namespace

std::string plain_text(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const bool direction = is_direction(text);
        if (direction) {
            plain += "\uFFFD";
        } else {
            plain += text.front();
        }
        text.remove_prefix(direction ? 3 : 1);
    }
    return plain;
}

void Html::open(std::string_view name, std::initializer_list<Attribute> attributes) {
    tag(name, attributes);
    open_.push_back(name);
}

void Html::close() {
    written_.append("</").append(open_.back()).append(">\n");
    open_.pop_back();
}

void Html::single(std::string_view name, std::initializer_list<Attribute> attributes) {
    tag(name, attributes);
    written_ += "\n";
}

void Html::text(std::string_view text) {
    written_ += escape(text);
}

void Html::element(std::string_view name, std::string_view content,
                   std::initializer_list<Attribute> attributes) {
    open(name, attributes);
    text(content);
    close();
}

void Html::said(std::string_view name, std::string_view content) {
    element(name, content, {{"class", "said"}, {"dir", "auto"}});
}

void Html::tag(std::string_view name, std::initializer_list<Attribute> attributes) {
    written_.append("<").append(name);
    for (const Attribute& attribute : attributes) {
        written_.append(" ").append(attribute.name).append("=\"");
        written_.append(escape(attribute.value)).append("\"");
    }
    written_ += ">";
}

} // namespace ketenspiegel::report
