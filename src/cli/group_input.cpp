#include "cli/group_input.hpp"

#include "cli/content.hpp"
#include "cli/input_files.hpp"
#include "cli/progress.hpp"
#include "cli/quick_reader.hpp"
#include "cli/texts.hpp"
#include "core/limits.hpp"
#include "core/questionnaire_file.hpp"
#include "core/record_file.hpp"
#include "core/unicode.hpp"

#include <algorithm>
#include <atomic>
#include <deque>
#include <istream>
#include <iterator>
#include <mutex>
#include <thread>
#include <tuple>
#include <utility>

namespace ketenspiegel::cli {

namespace {

void merge(std::map<ProblemCode, Remark>& whole, std::map<ProblemCode, Remark> part) {
    for (auto& [code, remark] : part) {
        Remark& known = whole[code];
        const std::size_t files = known.files + remark.files;
        if (known.files == 0 || remark.first < known.first) known = std::move(remark);
        known.files = files;
    }
}

/// One packed file is open at a time, so that memory stays bounded however many threads there are.
std::mutex& unpacking_in_turn() {
    static std::mutex mutex;
    return mutex;
}

/// What one thread has read.
class Part : public Taker {
  public:
    Part(const Framework& framework, GroupSummary::Comments comments, std::size_t paths)
        : framework_(framework) {
        input_.summary = GroupSummary(comments);
        input_.fruitful.resize(paths);
    }

    void read(const InputFile& file) {
        bool something = true;
        if (read_file(file.path, bytes_)) {
            std::unique_lock turn(unpacking_in_turn(), std::defer_lock);
            if (Unpacking::is_packed(bytes_)) turn.lock();
            something = Unpacking(*this).look(file.path, bytes_, file.given, input_.passed);
        } else {
            leave_out(file.path, {.code = ProblemCode::file_unreadable});
        }
        if (something) input_.fruitful[file.source] = true;
    }

    void take(const std::string& name, std::string_view bytes) override {
        std::map<ProblemCode, Remark> own; // each kind once a file
        for (Problem& warning : take_up(name, bytes)) {
            own.try_emplace(warning.code, 1, name, std::move(warning));
        }
        merge(input_.remarks, std::move(own));
    }

    void take_questionnaire(const std::string& name, std::string_view bytes) override {
        auto read = read_questionnaire_file(bytes);
        if (read) {
            input_.found.push_back({.file = name, .questionnaire = std::move(*read)});
        } else {
            leave_out(name, std::move(read.error().front()));
        }
    }

    void leave_out(const std::string& name, Problem problem) override {
        input_.summary.leave_out(name, std::move(problem));
    }

    GroupInput end() { return std::move(input_); }

  private:
    /// The warnings about a result that counts.
    std::vector<Problem> take_up(const std::string& name, std::string_view bytes) {
        auto quick = reader_.read(bytes, framework_);
        if (!quick) return input_.summary.add_file(name, bytes, framework_);
        auto& [interpretation, digest] = *quick;
        if (const Problem* reason = reason_to_leave_out(interpretation.warnings)) {
            leave_out(name, *reason);
            return {};
        }
        input_.summary.add(interpretation.result, digest, framework_);
        return std::move(interpretation.warnings);
    }

    const Framework& framework_;
    GroupInput input_{};
    QuickReader reader_;
    std::string bytes_; ///< of the file that is read now
};

void merge(GroupInput& whole, GroupInput part) {
    whole.summary.merge(std::move(part.summary));
    merge(whole.remarks, std::move(part.remarks));
    append_all(whole.passed.others, std::move(part.passed.others));
    append_all(whole.passed.leavings, std::move(part.passed.leavings));
    std::ranges::move(part.found, std::back_inserter(whole.found));
    whole.fruitful.resize(std::max(whole.fruitful.size(), part.fruitful.size()));
    for (std::size_t i = 0; i < part.fruitful.size(); ++i) {
        if (part.fruitful[i]) whole.fruitful[i] = true;
    }
}

/// At most one byte more than a file may have is kept of a line: the reader then refuses it.
bool read_line(std::istream& in, std::string& line) {
    line.clear();
    constexpr int end = std::istream::traits_type::eof();
    int next = in.get();
    if (next == end) return false;
    for (; next != end && next != '\n'; next = in.get()) {
        if (line.size() <= limits::file_bytes) line += static_cast<char>(next);
    }
    return true;
}

/// How a group is read.
struct Reading {
    GroupSummary::Comments comments;
    std::ostream& err;
    bool err_is_terminal;
};

GroupInput read_lines(std::istream& in, const Framework& framework, const Reading& how) {
    Progress progress(how.err, how.err_is_terminal, 0);
    Part part(framework, how.comments, 0);
    std::string line;
    for (std::size_t number = 1; read_line(in, line); ++number) {
        if (line.size() <= limits::file_bytes && is_blank(line)) continue;
        part.take(text("file.standard_input.line", {{"line", std::to_string(number)}}), line);
        progress.step();
    }
    return part.end();
}

GroupInput read_files(const std::vector<std::string>& paths, const Framework& framework,
                      const Reading& how) {
    FoundFiles found = find_files(paths);
    const std::vector<InputFile>& files = found.files;
    Progress progress(how.err, how.err_is_terminal, files.size());
    const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1,
                                                        std::max<std::size_t>(files.size(), 1));
    std::deque<Part> parts; // they stay where they are
    for (std::size_t i = 0; i < workers; ++i) {
        parts.emplace_back(framework, how.comments, paths.size());
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&](Part& part) {
        for (std::size_t i = next++; i < files.size(); i = next++) {
            part.read(files[i]);
            progress.step();
        }
    };
    {
        std::vector<std::jthread> threads; // at the end of the block all have finished
        for (std::size_t i = 1; i < workers; ++i) threads.emplace_back([&, i] { work(parts[i]); });
        work(parts.front());
    }
    GroupInput whole;
    for (Part& part : parts) merge(whole, part.end());
    append_all(whole.passed.leavings, std::move(found.leavings));
    whole.messages = std::move(found.messages);
    append_all(whole.messages, barren_folders(paths, whole.fruitful));
    std::ranges::sort(whole.found, {}, &FoundQuestionnaire::file);
    return whole;
}

/// The questionnaire that a result is left out for, which is not the group's; empty for others.
std::string other_questionnaire(const LeftOut& file) {
    if (file.problem.code != ProblemCode::other_questionnaire) return {};
    return fill_placeholders("{found}", file.problem);
}

/// Of the questionnaires that lay among what was given, the one that more results were made with
/// than were read; where there are no results yet, the only one. Null where there is none.
FoundQuestionnaire* find_questionnaire_of_most(GroupInput& input) {
    std::map<std::string, std::size_t> made_with;
    for (const LeftOut& file : input.summary.left_out()) ++made_with[other_questionnaire(file)];
    made_with.erase("");
    std::size_t most = input.summary.records().size() + input.summary.superseded();
    if (most == 0 && made_with.empty()) {
        return input.found.size() == 1 ? &input.found.front() : nullptr;
    }
    FoundQuestionnaire* best = nullptr;
    for (FoundQuestionnaire& one : input.found) {
        const auto& [id, version] =
            std::tie(one.questionnaire.framework.id, one.questionnaire.framework.version);
        const std::size_t results = made_with.contains(id) ? made_with[id] : 0;
        const bool newer = best && best->questionnaire.framework.id == id &&
                           best->questionnaire.framework.version < version;
        if (results > most || newer) best = &one;
        most = std::max(most, results);
    }
    return best;
}

/// Reads the files again where they bring the questionnaire of most of them along.
GroupInput read_files_with_their_questionnaire(const std::vector<std::string>& paths,
                                               Questionnaires& questionnaires, const Reading& how) {
    const Questionnaire* questionnaire = &questionnaires.latest();
    GroupInput input = read_files(paths, questionnaire->framework, how);
    std::string file;
    if (!questionnaires.has_own()) {
        if (FoundQuestionnaire* const found = find_questionnaire_of_most(input)) {
            file = std::move(found->file);
            questionnaire = &questionnaires.keep(std::move(found->questionnaire));
            input = read_files(paths, questionnaire->framework, how);
        }
    }
    input.questionnaire = questionnaire;
    std::erase_if(input.found, [&](const FoundQuestionnaire& one) { return one.file == file; });
    for (const FoundQuestionnaire& one : input.found) input.passed.others.push_back(one.file);
    input.questionnaire_file = std::move(file);
    return input;
}

void tell_names(std::string_view key, std::vector<std::string> names, std::ostream& err) {
    constexpr std::size_t most = 10;
    std::ranges::sort(names);
    const auto doubled = std::ranges::unique(names);
    names.erase(doubled.begin(), doubled.end());
    if (names.empty()) return;
    std::string shown;
    for (std::size_t i = 0; i < names.size() && i < most; ++i) {
        shown += (i > 0 ? text("list.separator") : "") + printable(names[i]);
    }
    if (names.size() > most) {
        shown = text("passed_over.more",
                     {{"names", shown}, {"count", std::to_string(names.size() - most)}});
    }
    err << text(key, {{"count", std::to_string(names.size())}, {"names", shown}}) << "\n";
}

/// A sentence on what the results need that were made with another questionnaire.
void tell_other_questionnaires(const GroupInput& input, std::ostream& err) {
    std::map<std::string, std::size_t> made_with;
    for (const LeftOut& file : input.summary.left_out()) ++made_with[other_questionnaire(file)];
    made_with.erase("");
    for (const auto& [id, count] : made_with) {
        const bool is_here = id == builtin_questionnaire().framework.id ||
                             std::ranges::any_of(input.found, [&](const FoundQuestionnaire& one) {
                                 return one.questionnaire.framework.id == id;
                             });
        err << text(is_here ? "questionnaire.apart" : "questionnaire.add",
                    {{"count", std::to_string(count)}, {"id", printable(id)}})
            << "\n";
    }
}

} // namespace

GroupInput read_group(const std::vector<std::string>& paths, Questionnaires& questionnaires,
                      GroupSummary::Comments comments, std::istream& in, std::ostream& err,
                      bool err_is_terminal) {
    const Reading how{comments, err, err_is_terminal};
    std::vector<std::string> named = paths;
    const std::size_t streams = std::erase(named, "-");
    GroupInput input = read_files_with_their_questionnaire(named, questionnaires, how);
    if (streams > 0) merge(input, read_lines(in, input.questionnaire->framework, how));
    return input;
}

void tell_what_was_read(const GroupInput& input, std::ostream& err) {
    if (!input.questionnaire_file.empty()) {
        const Framework& framework = input.questionnaire->framework;
        err << text("questionnaire.taken", {{"file", printable(input.questionnaire_file)},
                                            {"id", framework.id},
                                            {"version", std::to_string(framework.version)}})
            << "\n";
    }
    for (const std::string& message : input.messages) err << message << "\n";
    for (const LeftOut& file : input.summary.left_out()) {
        err << line(file.file, file.problem) << "\n";
    }
    for (const auto& [code, remark] : input.remarks) {
        const std::string first = line(remark.first, remark.problem);
        err << (remark.files == 1
                    ? first
                    : text("aggregate.remark",
                           {{"line", first}, {"count", std::to_string(remark.files - 1)}}))
            << "\n";
    }
    tell_other_questionnaires(input, err);
    tell_what_was_passed_over(input.passed, err);
}

void tell_what_was_passed_over(PassedOver passed, std::ostream& err) {
    tell_names("passed_over", std::move(passed.others), err);
    tell_names("passed_over.leavings", std::move(passed.leavings), err);
}

} // namespace ketenspiegel::cli
