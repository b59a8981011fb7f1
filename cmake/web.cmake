# The browser's programs: a ketenspiegel.wasm without JavaScript of Emscripten's, web/ holds the few
# functions it imports, and gallery.wasm, the developers' page, which nobody loads who does not ask
# for it. They have no main: they export _initialize and what src/platform/web marks.
file(GLOB web_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/platform/web/*.cpp)

# See src/platform/web/c_library.cpp and never.cpp.
set(wrapped strtod snprintf
    _ZN5ImGui23CreateNewWindowSettingsEPKc
    _ZN5ImGui36ErrorRecoveryTryToRecoverWindowStateEPK23ImGuiErrorRecoveryState
    _ZN5ImGui25FindBestWindowPosForPopupEP11ImGuiWindow
    _ZN5ImGui12NavScoreItemEP16ImGuiNavItemDataRK6ImRect
    _ZN5ImGui8ShortcutEiij
    _ZN5ImGui14ScrollToRectExEP11ImGuiWindowRK6ImRecti
    _ZN5ImGui15LogRenderedTextEPK6ImVec2PKcS4_
    _ZN5ImGui15RenderNavCursorERK6ImRectji)
list(TRANSFORM wrapped PREPEND -Wl,--wrap=)

function(ks_web_program target name)
    add_executable(${target} ${web_sources} ${CMAKE_SOURCE_DIR}/src/platform/web/${name}/program.cpp)
    set_target_properties(${target} PROPERTIES OUTPUT_NAME ${target} SUFFIX .wasm)
    target_link_libraries(${target} PRIVATE ks_platform ks_no_exceptions)
    target_link_options(${target} PRIVATE
        ${wrapped} -Wl,-mllvm,-inline-threshold=0
        --no-entry -sSTANDALONE_WASM=1 -sFILESYSTEM=0 -sSUPPORT_LONGJMP=0 -sMALLOC=emmalloc
        -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=1GB -sSTACK_SIZE=262144)
    # What the linker's own passes leave is taken up once more: 0.8 kB less to load.
    find_program(KS_WASM_OPT wasm-opt HINTS ${EMSCRIPTEN_ROOT_PATH}/../bin)
    if(KS_WASM_OPT)
        add_custom_command(TARGET ${target} POST_BUILD
            COMMAND ${KS_WASM_OPT} --enable-simd --enable-bulk-memory --enable-sign-ext
                    --enable-nontrapping-float-to-int --enable-mutable-globals
                    -Oz ${target}.wasm -o ${target}.wasm
            VERBATIM)
    endif()
endfunction()

if(TARGET ks_platform)
    ks_web_program(ketenspiegel product)
    ks_web_program(gallery gallery)
    ks_web_program(group group)
    add_custom_target(ketenspiegel_wasm DEPENDS ketenspiegel gallery group)
endif()
