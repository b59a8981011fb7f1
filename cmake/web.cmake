# The browser's programs: a ketenspiegel.wasm without JavaScript of Emscripten's, web/ holds the few
# functions it imports; group.wasm, the coordinator's program; and gallery.wasm, the developers' page.
# Nobody loads the last two who does not ask for them. They have no main: they export _initialize and
# what src/platform/web marks.
file(GLOB web_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/platform/web/*.cpp)

# See src/platform/web/c_library.cpp and never.cpp.
set(wrapped strtod snprintf __rem_pio2_large
    _ZN5ImGui23CreateNewWindowSettingsEPKc
    _ZN5ImGui36ErrorRecoveryTryToRecoverWindowStateEPK23ImGuiErrorRecoveryState
    _ZN5ImGui25FindBestWindowPosForPopupEP11ImGuiWindow
    _ZN5ImGui12NavScoreItemEP16ImGuiNavItemDataRK6ImRect
    _ZN5ImGui8ShortcutEiij
    _ZN5ImGui14ScrollToRectExEP11ImGuiWindowRK6ImRecti
    _ZN5ImGui15LogRenderedTextEPK6ImVec2PKcS4_
    _ZN5ImGui15RenderNavCursorERK6ImRectji)
list(TRANSFORM wrapped PREPEND -Wl,--wrap=)

# FAST: for speed rather than size.
function(ks_web_program target name)
    cmake_parse_arguments(PARSE_ARGV 2 program "FAST" "" "")
    add_executable(${target} ${web_sources} ${CMAKE_SOURCE_DIR}/src/platform/web/${name}/program.cpp)
    set_target_properties(${target} PROPERTIES OUTPUT_NAME ${target} SUFFIX .wasm)
    if(program_FAST)
        target_link_libraries(${target} PRIVATE ks_reading)
        target_link_options(${target} PRIVATE -O2 -sMALLOC=dlmalloc)
        set(size -O2)
    else()
        target_link_options(${target} PRIVATE -Wl,-mllvm,-inline-threshold=0 -sMALLOC=emmalloc)
        set(size -Oz)
    endif()
    target_link_libraries(${target} PRIVATE ks_platform ks_no_exceptions)
    target_link_options(${target} PRIVATE
        ${wrapped}
        --no-entry -sSTANDALONE_WASM=1 -sFILESYSTEM=0 -sSUPPORT_LONGJMP=0
        -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=1GB -sSTACK_SIZE=262144)
    # What the linker's own passes leave is taken up once more: 0.8 kB less to load.
    find_program(KS_WASM_OPT wasm-opt HINTS ${EMSCRIPTEN_ROOT_PATH}/../bin)
    if(KS_WASM_OPT)
        add_custom_command(TARGET ${target} POST_BUILD
            COMMAND ${KS_WASM_OPT} --enable-simd --enable-bulk-memory --enable-sign-ext
                    --enable-nontrapping-float-to-int --enable-mutable-globals
                    ${size} ${target}.wasm -o ${target}.wasm
            VERBATIM)
    endif()
endfunction()

# What reads result files, once more and for speed: before the same of ks_core the linker takes this.
set(reading digest field_formats field_reader group_record interpret_result json_reader record_file
    result_file sha256 unicode)
list(TRANSFORM reading PREPEND ${CMAKE_SOURCE_DIR}/src/core/)
list(TRANSFORM reading APPEND .cpp)
add_library(ks_reading STATIC ${reading})
target_link_libraries(ks_reading PUBLIC ks_core PRIVATE ks_strict ks_no_exceptions)
target_compile_options(ks_reading PRIVATE -O3)

if(TARGET ks_platform)
    ks_web_program(ketenspiegel product)
    ks_web_program(gallery gallery)
    ks_web_program(group group FAST)
    set_target_properties(gallery PROPERTIES EXCLUDE_FROM_ALL ON)
    add_custom_target(ketenspiegel_wasm DEPENDS ketenspiegel group)
    add_custom_target(ketenspiegel_wasm_with_gallery DEPENDS ketenspiegel_wasm gallery)
endif()
