# The programs for this machine: the command-line tool, tests, fuzz targets, benchmarks.
file(GLOB_RECURSE cli_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/cli/*.cpp)
list(FILTER cli_sources EXCLUDE REGEX "/main\\.cpp$")
find_package(Threads REQUIRED) # a group's files are read in several
if(TARGET OpenSSL::Crypto AND TARGET PkgConfig::LIBZIP AND TARGET PkgConfig::GMIME)
    add_library(ks_cli STATIC ${cli_sources})
    target_link_libraries(ks_cli PUBLIC ks_core ks_report ks_cli11 Threads::Threads
                          PRIVATE simdjson::simdjson OpenSSL::Crypto PkgConfig::LIBZIP
                                  PkgConfig::GMIME)
    ks_precompile(ks_cli <nlohmann/json.hpp>)
    ks_together(ks_cli)
    add_executable(ketenspiegel ${CMAKE_SOURCE_DIR}/src/cli/main.cpp)
    target_link_libraries(ketenspiegel PRIVATE ks_cli)
endif()

# Draws every screen, for whoever works on the looks: ketenspiegel-screens FOLDER
if(TARGET ks_png)
    add_executable(ketenspiegel-screens EXCLUDE_FROM_ALL
                   ${CMAKE_SOURCE_DIR}/src/platform/headless/png/main.cpp)
    target_link_libraries(ketenspiegel-screens PRIVATE ks_png ks_no_exceptions)
endif()
