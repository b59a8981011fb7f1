// Functions of the C library, in place of those that come with Emscripten (cmake/web.cmake).
//
// Two that nlohmann_json calls calculate in numbers of 128 bits, which WebAssembly does not have,
// and would be some 20 kB of program. The browser reads numbers, correctly rounded, and ImGui's
// formatting, which is there already, writes the integers that error messages and escapes are made
// of.
//
// One makes angles of over 1.6 million radians smaller, by a table of 2/π in 690 words. Nothing
// here turns that far: angles are those of a radar's axes, of arcs and round corners.
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <emscripten/emscripten.h>
#include <imgui_internal.h>

extern "C" {

/// The double nearest to a number as JSON writes it; web/imports.ts.
__attribute__((import_module("page"), import_name("number"))) double
page_number(const char* text, std::size_t length);

/// For a text that is a number as a whole, which is what a JSON lexer has found.
double __wrap_strtod(const char* text, char** end) {
    const std::size_t length = std::strlen(text);
    if (end) *end = const_cast<char*>(text) + length;
    return page_number(text, length);
}

int __wrap_snprintf(char* buffer, std::size_t size, const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const int length = ImFormatStringV(buffer, size, format, arguments);
    va_end(arguments);
    return length;
}

int __wrap___rem_pio2_large(const double*, double*, int, int, int) {
    std::abort();
}
}
