#include "app/group/intake_messages.hpp"

#include "app/problem_lines.hpp"
#include "core/ascii.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

/// Whether the name has the ending of results, whatever stands after it.
bool is_called_json(std::string_view name) {
    constexpr std::string_view ending = ".json";
    return ascii_lowered(name).contains(ending);
}

/// The words for what no result looks like at all; "" for a file that tries to be one.
std::string_view kind_of_stranger(const GroupFile& file) {
    switch (file.problem.code) {
    case ProblemCode::digest_wrong:
        return "left_out.changed";
    case ProblemCode::not_json:
    case ProblemCode::bad_utf8:
        if (file.size == 0) return "left_out.empty";
        return is_called_json(file.name) ? "" : "left_out.other";
    default:
        return "";
    }
}

/// What was passed over, with the names of the first; `key`: of the words.
void add_passed(const App& app, Message& message, const char* key, const PassedOver& passed) {
    constexpr std::size_t most = 10;
    const Interface& words = *app.words;
    if (passed.count == 0) return;
    std::string names;
    const std::size_t named = std::min(most, passed.names.size());
    for (std::size_t i = 0; i < named; ++i) names += (i > 0 ? ", " : "") + passed.names[i];
    if (named < passed.count) {
        names = words("read.names.more",
                      {{"names", names}, {"count", std::to_string(passed.count - named)}});
    }
    message.lines.push_back(words(std::string(key) + (passed.count == 1 ? ".one" : ""),
                                  {{"count", std::to_string(passed.count)}, {"names", names}}));
}

void add_not_read(const App& app, Message& message, const NotRead& not_read) {
    add_passed(app, message, "read.passed_over", not_read.passed_over);
    add_passed(app, message, "read.leavings", not_read.leavings);
}

} // namespace

std::string why_left_out(const App& app, const GroupFile& file) {
    const Interface& words = *app.words;
    if (const std::string_view key = kind_of_stranger(file); !key.empty())
        return std::string(words(key));
    std::string text;
    for (const std::string& line : problem_lines(words, file.problem)) {
        text += (text.empty() ? "" : " ") + line;
    }
    return text;
}

void tell_what_came(App& app, const Reading& reading, bool cancelled, const NotRead& not_read) {
    const bool nothing = reading.taken + reading.left_out + reading.known + reading.waiting +
                                 not_read.passed_over.count + not_read.leavings.count ==
                             0 &&
                         !reading.questionnaire && !reading.names;
    if (nothing && (reading.stored || !cancelled)) return;
    const bool whole = reading.left_out + reading.waiting == 0 && !cancelled && not_read.over == 0;
    Message message{.kind = whole ? Message::Kind::success : Message::Kind::info,
                    .title = cancelled ? "read.cancelled" : "read.done",
                    .text = not_read.over > 0                           ? "read.over"
                            : reading.left_out > 0 && reading.known > 0 ? "read.both"
                            : reading.left_out > 0                      ? "read.left_out"
                            : reading.known > 0                         ? "read.known"
                                                                        : "",
                    .arguments = {{"taken", std::to_string(reading.taken)},
                                  {"left_out", std::to_string(reading.left_out)},
                                  {"known", std::to_string(reading.known)},
                                  {"over", std::to_string(not_read.over)}}};
    if (reading.questionnaire) {
        message.lines.push_back((*app.words)("read.questionnaire", {{"name", app.texts().title}}));
    }
    if (reading.names) message.lines.emplace_back((*app.words)("read.names"));
    add_not_read(app, message, not_read);
    tell(app, std::move(message));
}

void tell_nothing_came(App& app, const KeptGroup& group, const NotRead& not_read) {
    constexpr std::size_t most = 5; // reasons are much alike
    Message message{
        .kind = Message::Kind::error, .title = "read.nothing", .text = "read.nothing.text"};
    std::size_t left_out = 0;
    for (const GroupFile& file : group.files) {
        if (file.recorded || ++left_out > most) continue;
        message.lines.push_back(file.name + ": " + why_left_out(app, file));
    }
    if (left_out > most) {
        message.lines.push_back(
            (*app.words)("read.nothing.more", {{"count", std::to_string(left_out - most)}}));
    }
    add_not_read(app, message, not_read);
    tell(app, std::move(message));
}

} // namespace ketenspiegel::app
