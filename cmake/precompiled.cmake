# ks_precompile(target): what nearly every file includes, read once per library rather than once per file.
# That is half of what compiling costs. Only the debug build does so: in the others each file has but
# what it includes itself, so that a forgotten #include is found there.
option(KS_PRECOMPILE "Precompiled headers" OFF)

set(ks_precompiled <algorithm> <array> <cmath> <cstdint> <expected> <functional> <map> <memory> <optional>
    <set> <span> <string> <string_view> <utility> <vector>)

function(ks_precompile target)
    if(NOT KS_PRECOMPILE)
        return()
    endif()
    target_precompile_headers(${target} PRIVATE ${ks_precompiled} ${ARGN})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        # A cache of compilations cannot tell two headers apart by the time at which they were made.
        target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endfunction()

# ks_together(target [TESTS]): several of its files are compiled as one, so that what all of them include is
# read, and made, once. What is private to files of one layer needs names that differ for it. A build file
# by file finds a forgotten #include, and names that hide others.
function(ks_together target)
    if(KS_TOGETHER STREQUAL "all" OR (KS_TOGETHER STREQUAL "tests" AND "TESTS" IN_LIST ARGN))
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
    endif()
endfunction()
