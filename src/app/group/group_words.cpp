#include "app/group/group_words.hpp"

#include "core/embedded.hpp"

#include <algorithm>
#include <vector>

namespace ketenspiegel::app {

const Interface& group_words(std::string_view language) {
    static const std::vector<Interface> all = [] {
        std::vector<Interface> read;
        for (const EmbeddedText& text : embedded_group_texts()) {
            Interface words = interface_in(text.language);
            words.add(text.json);
            read.push_back(std::move(words));
        }
        return read;
    }();
    const auto found = std::ranges::find(all, language, &Interface::language);
    return found == all.end() ? all.front() : *found;
}

} // namespace ketenspiegel::app
