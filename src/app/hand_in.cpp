#include "app/hand_in.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

/// No level, and nothing besides: not even why.
bool says_nothing(const Json& answer) {
    if (!answer.is_object() || answer.size() > 1) return false;
    const auto level = answer.find("level");
    return answer.empty() || (level != answer.end() && level->is_null());
}

} // namespace

Json document_to_save(const App& app, const Assessment& assessment) {
    Json document = assessment.document();
    if (!app.comments_left_out) return document;
    const auto answers = document.find("answers");
    if (answers == document.end()) return document;
    for (auto answer = answers->begin(); answer != answers->end();) {
        if (answer->is_object()) answer->erase("comment");
        if (says_nothing(*answer)) { // there was a comment alone
            answer = answers->erase(answer);
        } else {
            ++answer;
        }
    }
    return document;
}

std::size_t comment_count(const Assessment& assessment) {
    return static_cast<std::size_t>(std::ranges::count_if(
        assessment.result().answers, [](const Answer& answer) { return !answer.comment.empty(); }));
}

bool toggle_comments(App& app) {
    if (!app.open()) return false;
    app.comments_left_out = !app.comments_left_out;
    return true;
}

} // namespace ketenspiegel::app
