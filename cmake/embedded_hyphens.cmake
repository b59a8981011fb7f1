# Where the long words of data/ may be broken, compiled in.
if(NOT TARGET ks_fonts)
    return() # without the packages there is no user interface
endif()
set(hyphen_source ${CMAKE_BINARY_DIR}/generated/embedded_hyphens.cpp)
add_custom_command(
    OUTPUT ${hyphen_source}
    COMMAND ${KS_NODE} ${CMAKE_SOURCE_DIR}/assets/hyphens/make_hyphens.mjs
            ${CMAKE_SOURCE_DIR}/data ${hyphen_source}
    DEPENDS ${CMAKE_SOURCE_DIR}/assets/hyphens/make_hyphens.mjs ${embedded_files}
    COMMENT "Hyphenating long words"
    VERBATIM)

add_library(ks_hyphens STATIC ${hyphen_source})
target_link_libraries(ks_hyphens PUBLIC ks_strict PRIVATE ks_no_exceptions)
