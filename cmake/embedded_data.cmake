# The questionnaire, the schemas and the example as one generated source, the texts of all languages and
# the example group as two more, so that only programs that ask for them hold them. Made and checked by
# the build-time program of src/embed. It runs on the core's own checks; so the core comes in two steps:
# ks_core_code without the data, for that program, and ks_core with it.
# What refers to the data is compiled by itself, so that this program links without it.
foreach(name builtin_questionnaire example_group)
    set_source_files_properties(${CMAKE_SOURCE_DIR}/src/core/${name}.cpp
                                PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endforeach()
ks_layer(core_code FOLDER core LINK ks_json PRECOMPILE <nlohmann/json.hpp>)

file(GLOB embed_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/embed/*.cpp)
file(GLOB_RECURSE embedded_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/data/*.json)

add_executable(ks_embed ${embed_sources})
target_link_libraries(ks_embed PRIVATE ks_core_code ks_no_exceptions)
if(EMSCRIPTEN)
    target_link_options(ks_embed PRIVATE -sNODERAWFS=1 -sEXIT_RUNTIME=1 -sALLOW_MEMORY_GROWTH=1)
endif()

set(generated ${CMAKE_BINARY_DIR}/generated)
set(embedded_sources ${generated}/embedded_data.cpp ${generated}/embedded_languages.cpp
    ${generated}/embedded_example_group.cpp)
add_custom_command(
    OUTPUT ${embedded_sources}
    COMMAND ks_embed ${CMAKE_SOURCE_DIR}/data ${generated}
    DEPENDS ks_embed ${embedded_files}
    COMMENT "Checking and embedding data/"
    VERBATIM)

add_library(ks_data STATIC ${embedded_sources})
target_link_libraries(ks_data PUBLIC ks_strict ks_json PRIVATE ks_no_exceptions)

add_library(ks_core INTERFACE)
target_link_libraries(ks_core INTERFACE ks_core_code ks_data)
