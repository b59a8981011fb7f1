#include "app/interface.hpp"

#include "core/embedded.hpp"
#include "core/json_reader.hpp"
#include "core/shown.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

std::string replace_placeholders(std::string_view text, auto first, auto last) {
    std::string filled;
    filled.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            filled += text[at++];
            continue;
        }
        const std::string_view name = text.substr(at + 1, end - at - 1);
        const auto found =
            std::find_if(first, last, [&](const Argument& a) { return a.first == name; });
        if (found != last) {
            filled += found->second;
        } else {
            filled += text.substr(at, end - at + 1);
        }
        at = end + 1;
    }
    return filled;
}

} // namespace

Interface::Interface(std::string language, std::string_view json) : language_(std::move(language)) {
    add(json);
}

void Interface::add(std::string_view json) {
    const Json texts = read_own_json(json);
    if (!texts.is_object()) return;
    for (const auto& [key, text] : texts.items()) {
        if (text.is_string()) texts_.emplace(key, text.get<std::string>());
    }
}

std::string_view Interface::operator()(std::string_view key) const {
    const auto found = texts_.find(key);
    return found == texts_.end() ? key : std::string_view(found->second);
}

std::string Interface::operator()(std::string_view key,
                                  std::initializer_list<Argument> arguments) const {
    return replace_placeholders((*this)(key), arguments.begin(), arguments.end());
}

std::string Interface::fill(std::string_view text, const std::vector<Argument>& arguments) const {
    return replace_placeholders(text, arguments.begin(), arguments.end());
}

std::string Interface::decimal(double value) const {
    return figure_text(Figure{value}, (*this)("number.decimal_sign"));
}

std::string Interface::percent(double share) const {
    return figure_text(percentage(share), (*this)("number.decimal_sign")) + "%";
}

namespace {

std::vector<Interface>& interfaces() {
    static std::vector<Interface> all = [] {
        std::vector<Interface> read;
        read.reserve(embedded_languages().size()); // pointers hold when more come
        for (const EmbeddedText& text : embedded_interface()) {
            read.emplace_back(std::string(text.language), text.json);
        }
        return read;
    }();
    return all;
}

} // namespace

void add_interface(std::string_view language, std::string_view json) {
    if (interface_in(language).language() != language)
        interfaces().emplace_back(std::string(language), json);
}

const Interface& interface_in(std::string_view language) {
    const auto& all = interfaces();
    const auto found = std::ranges::find(all, language, &Interface::language);
    return found == all.end() ? all.front() : *found;
}

bool is_offered(std::string_view language) {
    const auto offered = embedded_languages();
    return std::ranges::find(offered, language, &EmbeddedLanguage::language) != offered.end();
}

std::string choose_language(const std::vector<std::string>& preferred) {
    for (const std::string& tag : preferred) {
        const std::string primary = tag.substr(0, tag.find_first_of("-_"));
        if (is_offered(primary)) return primary;
    }
    return "en";
}

} // namespace ketenspiegel::app
