# Emscripten's own toolchain file, found through the emcc in PATH.
find_program(emcc emcc NO_CMAKE_FIND_ROOT_PATH)
if(NOT emcc)
    message(FATAL_ERROR "No emcc in PATH. ./build-wasm.sh makes a toolchain and builds with it.")
endif()
file(REAL_PATH ${emcc} emcc_file)
get_filename_component(EMSCRIPTEN_ROOT_PATH ${emcc_file} DIRECTORY)
include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)

# What runs under Node here is CommonJS, whatever the package.json above the build directory says.
file(WRITE ${CMAKE_BINARY_DIR}/package.json "{ \"type\": \"commonjs\" }\n")
