#include "cli/group_input.hpp"

#include "cli/input_files.hpp"
#include "cli/progress.hpp"
#include "cli/quick_reader.hpp"
#include "cli/texts.hpp"
#include "core/digest.hpp"
#include "core/json_reader.hpp"
#include "core/limits.hpp"
#include "core/result_fields.hpp"
#include "core/result_file.hpp"
#include "core/unicode.hpp"

#include <algorithm>
#include <atomic>
#include <istream>
#include <iterator>
#include <thread>
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

/// What one thread has read.
class Part {
  public:
    Part(const Framework& framework, GroupSummary::Comments comments) : framework_(framework) {
        input_.summary = GroupSummary(comments);
    }

    void read(const std::string& name) {
        if (read_file(name, bytes_)) {
            add(name, bytes_);
        } else {
            input_.summary.leave_out(name, {.code = ProblemCode::file_unreadable});
        }
    }

    void add(const std::string& name, const std::string& bytes) {
        std::map<ProblemCode, Remark> own; // each kind once a file
        for (Problem& warning : take_up(name, bytes)) {
            own.try_emplace(warning.code, 1, name, std::move(warning));
        }
        merge(input_.remarks, std::move(own));
    }

    GroupInput take() { return std::move(input_); }

  private:
    /// The warnings about a result that counts.
    std::vector<Problem> take_up(const std::string& name, const std::string& bytes) {
        auto quick = reader_.read(bytes, framework_);
        if (!quick) return input_.summary.add_file(name, bytes, framework_);
        input_.summary.add(quick->interpretation.result, quick->digest, framework_);
        return std::move(quick->interpretation.warnings);
    }

    const Framework& framework_;
    GroupInput input_;
    QuickReader reader_;
    std::string bytes_; ///< of the file that is read now
};

void merge(GroupInput& whole, GroupInput part) {
    whole.summary.merge(std::move(part.summary));
    merge(whole.remarks, std::move(part.remarks));
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

GroupInput read_lines(std::istream& in, const Framework& framework, GroupSummary::Comments comments,
                      std::ostream& err, bool err_is_terminal) {
    Progress progress(err, err_is_terminal, 0);
    Part part(framework, comments);
    std::string line;
    for (std::size_t number = 1; read_line(in, line); ++number) {
        if (line.size() <= limits::file_bytes && is_blank(line)) continue;
        part.add(text("file.standard_input.line", {{"line", std::to_string(number)}}),
                 file_of_line(line, framework));
        progress.step();
    }
    return part.take();
}

/// Each name is let go with its file.
GroupInput read_files(std::vector<std::string> files, const Framework& framework,
                      GroupSummary::Comments comments, std::ostream& err, bool err_is_terminal) {
    Progress progress(err, err_is_terminal, files.size());
    const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1,
                                                        std::max<std::size_t>(files.size(), 1));
    std::vector<Part> parts;
    for (std::size_t i = 0; i < workers; ++i) parts.emplace_back(framework, comments);
    std::atomic<std::size_t> next = 0;
    const auto work = [&](Part& part) {
        for (std::size_t i = next++; i < files.size(); i = next++) {
            part.read(std::exchange(files[i], {}));
            progress.step();
        }
    };
    {
        std::vector<std::jthread> threads; // at the end of the block all have finished
        for (std::size_t i = 1; i < workers; ++i) threads.emplace_back([&, i] { work(parts[i]); });
        work(parts.front());
    }
    GroupInput whole;
    for (Part& part : parts) merge(whole, part.take());
    return whole;
}

bool digest_holds(const std::string& bytes, const std::string& stated) {
    return compute_digest(bytes, stated) == stated;
}

} // namespace

GroupInput read_group(const std::vector<std::string>& paths, const Framework& framework,
                      GroupSummary::Comments comments, std::istream& in, std::ostream& err,
                      bool err_is_terminal) {
    GroupInput whole;
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        if (path == "-") {
            merge(whole, read_lines(in, framework, comments, err, err_is_terminal));
            continue;
        }
        FoundFiles found = find_files(path);
        std::ranges::move(found.files, std::back_inserter(files));
        std::ranges::move(found.messages, std::back_inserter(whole.messages));
    }
    merge(whole, read_files(std::move(files), framework, comments, err, err_is_terminal));
    return whole;
}

void tell_what_was_read(const GroupInput& input, std::ostream& err) {
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
}

std::string file_of_line(const std::string& line, const Framework& framework) {
    const auto document = read_json(line);
    if (!document || !document->is_object()) return line;
    const std::string stated = text_member(*document, fields::digest);
    if (stated.empty() || digest_holds(line, stated)) return line;
    std::string broken = write_json(*document);
    if (digest_holds(broken, stated)) return broken;
    auto anew = write_result(*document, framework);
    if (anew && digest_holds(*anew, stated)) return std::move(*anew);
    return line;
}

} // namespace ketenspiegel::cli
