# Third-party code: nlohmann_json and GoogleTest as Debian packages or fetched, Dear ImGui from source.
# What is missing is one clear line; only what needs it is then left out of the build.
include(FetchContent)

# --- nlohmann_json: header only -----------------------------------------------------------------
# Cross compiling must not see /usr/include as a whole, hence a directory that holds this one link.
add_library(ks_json INTERFACE)
target_compile_definitions(ks_json INTERFACE JSON_NOEXCEPTION JSON_USE_IMPLICIT_CONVERSIONS=0)
find_path(KS_JSON_INCLUDE nlohmann/json.hpp PATHS /usr/include /usr/local/include
          NO_CMAKE_FIND_ROOT_PATH)
if(KS_JSON_INCLUDE)
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/include)
    file(CREATE_LINK ${KS_JSON_INCLUDE}/nlohmann ${CMAKE_BINARY_DIR}/include/nlohmann SYMBOLIC)
    target_include_directories(ks_json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/include)
else()
    message(STATUS "nlohmann_json: no nlohmann-json3-dev installed, fetching its source")
    FetchContent_Declare(nlohmann_json GIT_REPOSITORY https://github.com/nlohmann/json.git
                         GIT_TAG v3.11.3 GIT_SHALLOW ON)
    FetchContent_MakeAvailable(nlohmann_json)
    target_link_libraries(ks_json INTERFACE nlohmann_json)
endif()

# --- GoogleTest: built from source, with the flags of what it tests -----------------------------
function(ks_find_googletest)
    if(TARGET gtest_main)
        return()
    endif()
    set(INSTALL_GTEST OFF)
    if(EXISTS /usr/src/googletest/CMakeLists.txt)
        FetchContent_Declare(googletest SOURCE_DIR /usr/src/googletest)
    else()
        message(STATUS "GoogleTest: no package googletest installed, fetching its source")
        FetchContent_Declare(googletest GIT_REPOSITORY https://github.com/google/googletest.git
                             GIT_TAG v1.15.2 GIT_SHALLOW ON)
    endif()
    FetchContent_MakeAvailable(googletest)
endfunction()

# --- Dear ImGui 1.92.x ---------------------------------------------------------------------------
# IMGUI_DIR, else what setup/imgui.sh finds in the cache or brings there.
set(IMGUI_DIR "$ENV{IMGUI_DIR}" CACHE PATH "Sources of Dear ImGui 1.92.x")
if(NOT IMGUI_DIR)
    execute_process(COMMAND ${CMAKE_SOURCE_DIR}/cmake/setup/imgui.sh
                    OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
    if(NOT failed)
        set(IMGUI_DIR ${found} CACHE PATH "Sources of Dear ImGui 1.92.x" FORCE)
    endif()
endif()
if(EXISTS "${IMGUI_DIR}/imgui.cpp")
    file(GLOB imgui_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/render/imgui/*.cpp)
    add_library(ks_imgui STATIC ${imgui_sources} ${IMGUI_DIR}/imgui_draw.cpp)
    # Behind it for what unused.cpp lacks, which is nothing with the pinned version.
    add_library(ks_imgui_rest STATIC ${IMGUI_DIR}/imgui_widgets.cpp ${IMGUI_DIR}/imgui_tables.cpp)
    target_link_libraries(ks_imgui PUBLIC ks_imgui_rest)
    target_include_directories(ks_imgui_rest SYSTEM PUBLIC ${IMGUI_DIR})
    target_include_directories(ks_imgui_rest PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_compile_definitions(ks_imgui_rest PUBLIC IMGUI_USER_CONFIG="render/imgui_config.hpp")
    foreach(library ks_imgui ks_imgui_rest)
        target_compile_options(${library} PRIVATE -fno-exceptions -fno-rtti -w)
    endforeach()
    if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT EMSCRIPTEN)
        # Test builds have ImGui tell of every item, for the audit of tests/unit/platform.
        target_compile_definitions(ks_imgui_rest PUBLIC KETENSPIEGEL_TEST_BUILD)
        target_sources(ks_imgui PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/imgui_hooks.cpp)
        target_include_directories(ks_imgui PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    endif()
else()
    message(WARNING "Dear ImGui 1.92.x is missing: set IMGUI_DIR to its sources. "
                    "Only the core and the command line are built.")
endif()

# --- For the native programs: libpng (the headless host writes PNGs), and for the command line CLI11
# --- (options), simdjson and OpenSSL (reading groups of results fast), libzip and GMime (zips and saved
# --- mails with results in them) --------------------------------------------------------------------
if(NOT EMSCRIPTEN)
    find_package(PNG QUIET)
    if(NOT PNG_FOUND)
        message(STATUS "libpng-dev is missing: the headless host is not built")
    endif()
    add_library(ks_cli11 INTERFACE)
    find_path(KS_CLI11_INCLUDE CLI/CLI.hpp)
    if(KS_CLI11_INCLUDE)
        target_include_directories(ks_cli11 SYSTEM INTERFACE ${KS_CLI11_INCLUDE})
    else()
        message(STATUS "CLI11: no libcli11-dev installed, fetching its source")
        FetchContent_Declare(cli11 GIT_REPOSITORY https://github.com/CLIUtils/CLI11.git
                             GIT_TAG v2.4.2 GIT_SHALLOW ON)
        FetchContent_MakeAvailable(cli11)
        target_link_libraries(ks_cli11 INTERFACE CLI11::CLI11)
    endif()
    find_package(simdjson QUIET)
    if(NOT simdjson_FOUND)
        message(STATUS "simdjson: no libsimdjson-dev installed, fetching its source")
        FetchContent_Declare(simdjson GIT_REPOSITORY https://github.com/simdjson/simdjson.git
                             GIT_TAG v3.0.1 GIT_SHALLOW ON SYSTEM)
        FetchContent_MakeAvailable(simdjson)
    endif()
    find_package(OpenSSL 3.0 QUIET COMPONENTS Crypto)
    if(NOT TARGET OpenSSL::Crypto)
        message(STATUS "libssl-dev is missing: the command line is not built")
    endif()
    find_package(PkgConfig QUIET)
    if(PKG_CONFIG_FOUND)
        pkg_check_modules(LIBZIP QUIET IMPORTED_TARGET libzip)
        pkg_check_modules(GMIME QUIET IMPORTED_TARGET gmime-3.0)
    endif()
    if(NOT TARGET PkgConfig::LIBZIP OR NOT TARGET PkgConfig::GMIME)
        message(STATUS "libzip-dev, libgmime-3.0-dev or pkg-config is missing: "
                       "the command line is not built")
    endif()
endif()
