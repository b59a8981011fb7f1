# cmake -DFONTS=regular.ttf;semibold.ttf -DOUTPUT=file.cpp -P write_font_source.cmake
list(GET FONTS 0 regular)
list(GET FONTS 1 semibold)

function(as_array variable file)
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    set(${variable} "${bytes}" PARENT_SCOPE)
endfunction()

as_array(regular_bytes ${regular})
as_array(semibold_bytes ${semibold})
file(WRITE ${OUTPUT} "#include \"ui/fonts_embedded.hpp\"
namespace ketenspiegel::ui {
namespace {
constexpr unsigned char regular[] = {${regular_bytes}};
constexpr unsigned char semibold[] = {${semibold_bytes}};
} // namespace
std::span<const unsigned char> embedded_font(FontWeight weight) {
    if (weight == FontWeight::semibold) return semibold;
    return regular;
}
} // namespace ketenspiegel::ui
")
