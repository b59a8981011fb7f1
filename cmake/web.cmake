# The browser's program: one ketenspiegel.wasm without JavaScript of Emscripten's. web/ holds the few
# functions it imports. It has no main: it exports _initialize and what src/platform/web marks.
file(GLOB_RECURSE web_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/platform/web/*.cpp)
if(web_sources AND TARGET ks_platform)
    add_executable(ketenspiegel_wasm ${web_sources})
    set_target_properties(ketenspiegel_wasm PROPERTIES OUTPUT_NAME ketenspiegel SUFFIX .wasm)
    target_link_libraries(ketenspiegel_wasm PRIVATE ks_platform ks_no_exceptions)
    target_link_options(ketenspiegel_wasm PRIVATE
        --no-entry -sSTANDALONE_WASM=1 -sFILESYSTEM=0 -sSUPPORT_LONGJMP=0 -sMALLOC=emmalloc
        -Wl,--wrap=strtod,--wrap=snprintf
        -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=1GB -sSTACK_SIZE=262144)
endif()
