# ks_layer(name [FOLDER folder] [NOT_BELOW] [FAST] [LINK libraries…] [PRECOMPILE headers…])
# One static library ks_<name> from src/<folder>, by default src/<name>. Files are found by
# themselves: a new one needs no edit here. A folder without sources yet becomes an empty library.
# PRECOMPILE: what most of its files include beside the standard library.
# FAST: for speed rather than size.
# NOT_BELOW: only the folder's own files, not those of the folders in it.
function(ks_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "NOT_BELOW;FAST" "FOLDER" "LINK;PRECOMPILE")
    if(NOT layer_FOLDER)
        set(layer_FOLDER ${name})
    endif()
    foreach(library IN LISTS layer_LINK)
        if(NOT TARGET ${library})
            return() # what it stands on is missing here; dependencies.cmake has said so
        endif()
    endforeach()
    set(glob GLOB_RECURSE)
    if(layer_NOT_BELOW)
        set(glob GLOB)
    endif()
    file(${glob} sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${layer_FOLDER}/*.cpp)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    if(sources)
        add_library(ks_${name} STATIC ${sources})
        target_link_libraries(ks_${name} PUBLIC ks_strict ${layer_LINK} PRIVATE ks_no_exceptions)
        ks_precompile(ks_${name} ${layer_PRECOMPILE})
        ks_together(ks_${name})
        if(layer_FAST)
            # Measured as wasm: -O3 draws 1.70 ms where -Os takes 1.82, and is 2.3 kB more to load.
            set(layer_speed $<IF:$<BOOL:${EMSCRIPTEN}>,-Os,-O3>)
            target_compile_options(ks_${name} PRIVATE $<$<CONFIG:Release>:${layer_speed}>)
        endif()
    else()
        add_library(ks_${name} INTERFACE)
        target_link_libraries(ks_${name} INTERFACE ks_strict ${layer_LINK})
    endif()
endfunction()
