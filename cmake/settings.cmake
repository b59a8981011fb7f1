# Language, warnings and options that hold for every target of ours.
option(KS_SANITIZE "Address and undefined behaviour sanitizers" OFF)
set(KS_TOGETHER "none" CACHE STRING "Whose files are compiled several as one: none, tests, all")
option(KS_FUZZ "Build the fuzz targets only (clang)" OFF)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

find_program(KS_CCACHE ccache)
if(KS_CCACHE AND NOT EMSCRIPTEN)
    # What ccache asks for where headers are precompiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${KS_CCACHE})
endif()

# What must be equal for everything that is linked together, third-party code included.
# -ffp-contract=off: the renderer and the scores give the same bits natively and in wasm.
add_compile_options(-ffp-contract=off -ffunction-sections -fdata-sections)
# Sanitized code without any optimisation takes three times as long to draw all the screens; lines are
# all that its reports need of debug information. Without sanitizers the compiler's own time is what
# one waits for.
if(KS_SANITIZE)
    set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
else()
    set(CMAKE_CXX_FLAGS_DEBUG "-O0")
endif()
if(KS_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(EMSCRIPTEN)
    # Whoever has SIMD has these too. Measured with brotli, all else equal: 367 kB at -O3, 325 kB at
    # -Os, 269 kB at -Oz with -flto; the renderer, where the time goes, is compiled with -Os all the same.
    add_compile_options(-msimd128 -mnontrapping-fptoint -mbulk-memory -msign-ext -flto)
    set(CMAKE_CXX_FLAGS_RELEASE "-Oz -DNDEBUG")
else()
    add_link_options(-Wl,--gc-sections)
endif()

# Our own code: strict warnings; errors are values, so neither exceptions nor type information.
add_library(ks_strict INTERFACE)
# Among files compiled as one a local name may be that of something private to another file.
target_compile_options(ks_strict INTERFACE -Wall -Wextra -Wconversion -Werror
                       $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow>)
if(KS_TOGETHER STREQUAL "all" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC takes what is private to a file among others for something in a header.
    target_compile_options(ks_strict INTERFACE -Wno-subobject-linkage)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # A designated initialiser that leaves a field at its default is meant to; GCC agrees.
    target_compile_options(ks_strict INTERFACE -Wno-missing-designated-field-initializers)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports these inside its own library where nothing is wrong, once it optimises (GCC
    # bugs 105329, 105651). The sanitizers and clang watch for the real ones.
    target_compile_options(ks_strict INTERFACE -Wno-array-bounds -Wno-restrict
                           -Wno-stringop-overflow -Wno-stringop-overread -Wno-maybe-uninitialized)
endif()
target_include_directories(ks_strict INTERFACE ${CMAKE_SOURCE_DIR}/src)
add_library(ks_no_exceptions INTERFACE)
target_compile_options(ks_no_exceptions INTERFACE -fno-exceptions -fno-rtti)
