// What IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS has us bring instead of vsnprintf.
#include <cstdarg>
#include <cstddef>
#include <imgui.h>
#include <imgui_internal.h>

namespace {

/// Writes as much as there is room for and counts the rest.
class Output {
  public:
    Output(char* buffer, std::size_t size) : buffer_(buffer), size_(size) {}

    void add(char character) {
        if (length_ + 1 < size_) buffer_[length_] = character;
        ++length_;
    }
    void add(const char* text, int limit) {
        if (!text) text = "(null)";
        for (int i = 0; text[i] != 0 && (limit < 0 || i < limit); ++i) add(text[i]);
    }
    /// `fewest`: digits, zeros in front where it has fewer; −1 for as many as it has.
    void add_number(unsigned long long value, unsigned base, const char* digits, int width,
                    char padding, int fewest) {
        char reversed[24];
        int count = 0;
        do {
            reversed[count++] = digits[value % base];
            value /= base;
        } while (value != 0);
        while (count < fewest && count < static_cast<int>(sizeof reversed)) reversed[count++] = '0';
        for (int i = count; i < width; ++i) add(padding);
        while (count > 0) add(reversed[--count]);
    }
    /// As ImGui wants it: the length of what was written, or of all of it where there is no buffer.
    int end() {
        if (!buffer_) return static_cast<int>(length_);
        if (length_ >= size_) length_ = size_ - 1;
        buffer_[length_] = 0;
        return static_cast<int>(length_);
    }

  private:
    char* buffer_;
    std::size_t size_;
    std::size_t length_ = 0;
};

} // namespace

/// printf's %s, %d, %i, %u, %x, %X, %p and %c, with width, `0` and precision. What else
/// ImGui could write, fractions above all, belongs to widgets and debug windows that are not here,
/// and comes out as it stands in `format`.
int ImFormatStringV(char* buf, std::size_t buf_size, const char* fmt, va_list args) {
    Output output(buf, buf ? buf_size : 0);
    while (*fmt) {
        if (*fmt != '%') {
            output.add(*fmt++);
            continue;
        }
        const char* const directive = fmt++;
        const char padding = *fmt == '0' ? '0' : ' ';
        int width = 0, precision = -1;
        for (; *fmt >= '0' && *fmt <= '9'; ++fmt) width = width * 10 + (*fmt - '0');
        if (fmt[0] == '.' && fmt[1] == '*') {
            precision = va_arg(args, int);
            fmt += 2;
        } else if (*fmt == '.') {
            precision = 0;
            for (++fmt; *fmt >= '0' && *fmt <= '9'; ++fmt)
                precision = precision * 10 + (*fmt - '0');
        }
        switch (*fmt) {
        case 's':
            output.add(va_arg(args, const char*), precision);
            break;
        case 'c':
            output.add(static_cast<char>(va_arg(args, int)));
            break;
        case 'd':
        case 'i': {
            const long long value = va_arg(args, int);
            if (value < 0) output.add('-');
            output.add_number(static_cast<unsigned long long>(value < 0 ? -value : value), 10,
                              "0123456789", width - (value < 0), padding, precision);
            break;
        }
        case 'u':
            output.add_number(va_arg(args, unsigned), 10, "0123456789", width, padding, precision);
            break;
        case 'x':
            output.add_number(va_arg(args, unsigned), 16, "0123456789abcdef", width, padding,
                              precision);
            break;
        case 'X':
            output.add_number(va_arg(args, unsigned), 16, "0123456789ABCDEF", width, padding,
                              precision);
            break;
        case 'p':
            output.add_number(reinterpret_cast<std::size_t>(va_arg(args, void*)), 16,
                              "0123456789abcdef", width, padding, precision);
            break;
        default: // what follows cannot be read without its argument
            output.add(directive, -1);
            return output.end();
        }
        ++fmt;
    }
    return output.end();
}

int ImFormatString(char* buf, std::size_t buf_size, const char* fmt, ...) {
    va_list args;
    va_start(args, fmt);
    const int length = ImFormatStringV(buf, buf_size, fmt, args);
    va_end(args);
    return length;
}
