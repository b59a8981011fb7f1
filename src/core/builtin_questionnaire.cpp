#include "core/embedded.hpp"
#include "core/questionnaire.hpp"

#include <cstdlib>

namespace ketenspiegel {

const Questionnaire& builtin_questionnaire() {
    static const Questionnaire questionnaire = [] {
        std::vector<std::string_view> texts;
        for (const EmbeddedText& text : embedded_texts()) texts.push_back(text.json);
        auto read = read_questionnaire(embedded_framework(), texts);
        if (!read) std::abort(); // the build refuses such data, so this program was not built by it
        return std::move(*read);
    }();
    return questionnaire;
}

} // namespace ketenspiegel
