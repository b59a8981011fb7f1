#include "app/group/intake_messages.hpp"

#include "app/problem_lines.hpp"

#include <algorithm>

namespace ketenspiegel::app {

namespace {

bool ends_in(std::string_view name, std::string_view ending) {
    return name.size() >= ending.size() &&
           std::ranges::equal(
               name.substr(name.size() - ending.size()), ending, [](char one, char other) {
                   return (one >= 'A' && one <= 'Z' ? one - 'A' + 'a' : one) == other;
               });
}

/// The words for what no result looks like at all; "" for a file that tries to be one.
std::string_view kind_of_stranger(const GroupFile& file) {
    if (ends_in(file.name, ".zip")) return "left_out.zip";
    if (file.problem.code == ProblemCode::file_unreadable) return "";
    if (file.size == 0) return "left_out.empty";
    if (!ends_in(file.name, ".json")) return "left_out.other";
    return file.problem.code == ProblemCode::digest_wrong ? "left_out.changed" : "";
}

void add_skipped(const App& app, Message& message, std::size_t skipped) {
    if (skipped == 0) return;
    message.lines.push_back((*app.words)(skipped == 1 ? "read.skipped.one" : "read.skipped",
                                         {{"count", std::to_string(skipped)}}));
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
    const bool nothing = reading.taken + reading.left_out + reading.known + not_read.skipped == 0;
    if (nothing && (reading.stored || !cancelled)) return;
    const bool whole = reading.left_out == 0 && !cancelled && not_read.over == 0;
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
    add_skipped(app, message, not_read.skipped);
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
    add_skipped(app, message, not_read.skipped);
    tell(app, std::move(message));
}

} // namespace ketenspiegel::app
