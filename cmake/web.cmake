# The browser's program: ketenspiegel.mjs (glue, bundled by web/build.mjs) and ketenspiegel.wasm.
file(GLOB_RECURSE web_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/platform/web/*.cpp)
if(web_sources AND TARGET ks_platform)
    add_executable(ks_web ${web_sources})
    set_target_properties(ks_web PROPERTIES OUTPUT_NAME ketenspiegel SUFFIX .mjs)
    target_link_libraries(ks_web PRIVATE ks_platform ks_no_exceptions)
    target_link_options(ks_web PRIVATE
        --no-entry -sMODULARIZE=1 -sEXPORT_ES6=1 -sFILESYSTEM=0 -sENVIRONMENT=web,worker,node
        -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=16777216 -sINCOMING_MODULE_JS_API=wasmBinary,print,printErr,onAbort
        -sEXPORTED_RUNTIME_METHODS=HEAPU8,HEAP32,HEAPF64 -sMALLOC=emmalloc)
endif()
