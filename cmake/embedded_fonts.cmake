# The product's font in two weights, made from the package @ibm/plex-sans and compiled in.
set(plex ${CMAKE_SOURCE_DIR}/node_modules/@ibm/plex-sans/fonts/complete/woff)
if(NOT EXISTS ${plex})
    message(WARNING "The font package is missing: run npm ci. The user interface is not built.")
    return()
endif()
find_program(KS_NODE NAMES node nodejs NO_CMAKE_FIND_ROOT_PATH REQUIRED)

set(font_directory ${CMAKE_BINARY_DIR}/generated/fonts)
set(font_files)
foreach(weight Regular SemiBold)
    set(font ${font_directory}/KetenspiegelSans-${weight}.ttf)
    add_custom_command(
        OUTPUT ${font}
        COMMAND ${KS_NODE} ${CMAKE_SOURCE_DIR}/assets/fonts/make_font.mjs
                ${plex}/IBMPlexSans-${weight}.woff ${weight} ${font}
        DEPENDS ${CMAKE_SOURCE_DIR}/assets/fonts/make_font.mjs
                ${CMAKE_SOURCE_DIR}/assets/fonts/name_table.mjs ${plex}/IBMPlexSans-${weight}.woff
        COMMENT "Making the font, weight ${weight}"
        VERBATIM)
    list(APPEND font_files ${font})
endforeach()

set(font_source ${CMAKE_BINARY_DIR}/generated/embedded_fonts.cpp)
add_custom_command(
    OUTPUT ${font_source}
    COMMAND ${CMAKE_COMMAND} "-DFONTS=${font_files}" -DOUTPUT=${font_source}
            -P ${CMAKE_SOURCE_DIR}/cmake/write_font_source.cmake
    DEPENDS ${font_files} ${CMAKE_SOURCE_DIR}/cmake/write_font_source.cmake
    COMMENT "Embedding the font"
    VERBATIM)

add_library(ks_fonts STATIC ${font_source})
target_link_libraries(ks_fonts PUBLIC ks_strict PRIVATE ks_no_exceptions)
