#include "cli/mail_file.hpp"

#include <algorithm>
#include <cstdio>
#include <gmime/gmime.h>
#include <memory>
#include <mutex>
#include <string_view>
#include <utility>

namespace ketenspiegel::cli {

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

/// Whether a mail is small where the library's work or memory is a multiple of what it reads. GMime
/// 3.2.13 takes about a kilobyte for each part, half of one for each field, 75 bytes for each byte
/// of a list of addresses, and a call within a call for each group of these, which begins with a
/// colon. What looks like a field counts wherever it stands: heads of parts can be anywhere.
class HeadCount {
  public:
    /// Takes the next bytes of the mail.
    void add(std::string_view bytes) {
        for (const char c : bytes) {
            if (c == '\n') {
                column_ = dashes_ = 0;
                continue;
            }
            const bool folded = column_ == 0 && (c == ' ' || c == '\t'); // the line before goes on
            if (column_ == 0) is_folded_ = folded;
            if (column_ == 0 && !folded) {
                is_field_ = false;
                colons_ = 0;
            }
            if (column_ < 2 && c == '-' && ++dashes_ == 2) ++parts_;
            if (c == ':') {
                if (!is_field_ && !is_folded_ && column_ > 0) {
                    is_field_ = true;
                    ++fields_;
                }
                most_colons_ = std::max(most_colons_, is_field_ ? ++colons_ : 0);
            }
            if (is_field_) ++bytes_;
            ++column_;
        }
    }
    bool is_small() const {
        return parts_ <= UnpackingBudget::most_entries &&
               fields_ <= 5 * UnpackingBudget::most_entries && most_colons_ <= 4096 &&
               bytes_ <= std::size_t{1024} * 1024;
    }

  private:
    std::size_t column_ = 0;
    std::size_t dashes_ = 0;      ///< at the beginning of the line
    bool is_folded_ = false;      ///< the line goes on with the one before
    bool is_field_ = false;       ///< the line, or the one that it goes on with, has a colon
    std::size_t colons_ = 0;      ///< of this field
    std::size_t most_colons_ = 0; ///< of any
    std::size_t parts_ = 0;
    std::size_t fields_ = 0;
    std::size_t bytes_ = 0; ///< of fields
};

bool has_small_heads(const Content& content) {
    HeadCount count;
    if (content.path.empty()) {
        count.add(content.bytes);
        return count.is_small();
    }
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
        std::fopen(content.path.c_str(), "rb"), std::fclose);
    std::string bytes(std::size_t{64} * 1024, '\0');
    while (file && count.is_small()) {
        const std::size_t found = std::fread(bytes.data(), 1, bytes.size(), file.get());
        if (found == 0) break;
        count.add(std::string_view(bytes).substr(0, found));
    }
    return count.is_small();
}

Owned<GMimeStream> stream_of(const Content& content) {
    if (!content.path.empty()) {
        return Owned<GMimeStream>(g_mime_stream_fs_open(content.path.c_str(), 0, 0, nullptr));
    }
    return Owned<GMimeStream>(
        g_mime_stream_mem_new_with_buffer(content.bytes.data(), content.bytes.size()));
}

/// The content of a part as whoever attached it had it, as far as it may go.
std::string decoded(GMimePart* part) {
    GMimeDataWrapper* const content = g_mime_part_get_content(part);
    if (!content) return {};
    const Owned<GMimeStream> packed(
        GMIME_STREAM(g_object_ref(g_mime_data_wrapper_get_stream(content))));
    g_mime_stream_reset(packed.get());
    const Owned<GMimeStream> filtered(g_mime_stream_filter_new(packed.get()));
    const Owned<GMimeFilter> decoder(
        g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(content), FALSE));
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered.get()), decoder.get());

    constexpr std::size_t chunk = std::size_t{64} * 1024;
    std::string bytes;
    while (bytes.size() <= UnpackingBudget::most_bytes_at_once) {
        const std::size_t size = bytes.size();
        bytes.resize(size + chunk);
        const ssize_t found = g_mime_stream_read(filtered.get(), bytes.data() + size, chunk);
        bytes.resize(size + static_cast<std::size_t>(std::max<ssize_t>(found, 0)));
        if (found <= 0) break;
    }
    return bytes;
}

/// Walks the tree of a mail.
class Walk {
  public:
    Walk(std::size_t most_mails, FunctionRef<bool(MailPart&&)> take)
        : most_mails_(most_mails), take_(take) {}

    bool message(GMimeMessage* mail, std::size_t mails) {
        GMimeObject* const body = mail ? g_mime_message_get_mime_part(mail) : nullptr;
        return !body || object(body, mails);
    }

  private:
    bool object(GMimeObject* one, std::size_t mails) {
        if (GMIME_IS_MULTIPART(one)) {
            GMimeMultipart* const parts = GMIME_MULTIPART(one);
            for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
                if (!object(g_mime_multipart_get_part(parts, i), mails)) return false;
            }
            return true;
        }
        if (GMIME_IS_MESSAGE_PART(one)) {
            if (mails == most_mails_) return take_({.name = name_of(one), .mails = mails + 1});
            return message(g_mime_message_part_get_message(GMIME_MESSAGE_PART(one)), mails + 1);
        }
        if (!GMIME_IS_PART(one)) return true; // a pointer to something elsewhere
        MailPart part{.name = name_of(one), .mails = mails};
        part.is_own_text = !has_name(one) && g_mime_content_type_is_type(
                                                 g_mime_object_get_content_type(one), "text", "*");
        part.bytes = decoded(GMIME_PART(one));
        return take_(std::move(part));
    }

    static const char* given_name(GMimeObject* one) {
        if (GMIME_IS_PART(one)) return g_mime_part_get_filename(GMIME_PART(one));
        const char* const name = g_mime_object_get_content_disposition_parameter(one, "filename");
        return name ? name : g_mime_object_get_content_type_parameter(one, "name");
    }
    static bool has_name(GMimeObject* one) {
        const char* const name = given_name(one);
        return name && *name != '\0';
    }
    static std::string name_of(GMimeObject* one) {
        if (has_name(one)) return given_name(one);
        const std::unique_ptr<char, decltype([](char* text) { g_free(text); })> type(
            g_mime_content_type_get_mime_type(g_mime_object_get_content_type(one)));
        return type.get();
    }

    std::size_t most_mails_;
    FunctionRef<bool(MailPart&&)> take_;
};

} // namespace

std::optional<ProblemCode> read_mail(const Content& content, std::size_t most_mails,
                                     FunctionRef<bool(MailPart&&)> take) {
    static std::once_flag begun;
    std::call_once(begun, g_mime_init);
    if (!has_small_heads(content)) return ProblemCode::zip_too_large;
    const Owned<GMimeStream> stream = stream_of(content);
    if (!stream) return ProblemCode::zip_damaged;
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const bool is_mailbox = content.bytes.starts_with("From ");
    g_mime_parser_set_format(parser.get(), is_mailbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    Walk walk(most_mails, take);
    do {
        const Owned<GMimeMessage> mail(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!mail) return ProblemCode::zip_damaged;
        if (!walk.message(mail.get(), 0)) break;
    } while (is_mailbox && !g_mime_parser_eos(parser.get()));
    return std::nullopt;
}

} // namespace ketenspiegel::cli
