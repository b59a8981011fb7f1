#!/usr/bin/env bash
# Installs what the tests need, runs all of them and ends with one line: `N passed, N failed`.
# A line per suite goes to the terminal, everything to build/test-log.txt. Exit 1 when any failed.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 2
. cmake/setup/common.sh
. tests/support/suites.sh

need_packages "building and testing" g++ cmake ninja-build ccache nlohmann-json3-dev googletest \
    libcli11-dev libsimdjson-dev libssl-dev libzip-dev libgmime-3.0-dev pkg-config libpng-dev chromium \
    clang-19 clang-format-19 clang-tidy-19 libclang-rt-19-dev
need_packages "typing in other browsers" firefox-esr libwebkit2gtk-4.1-0 ibus ibus-gtk3 ibus-anthy \
    xdotool xvfb x11-xkb-utils dbus-daemon
. cmake/setup/node.sh
mkdir -p build
: >"$log"
export ks_cache CCACHE_DIR=$ks_cache/ccache
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1

# --- What the suites run -------------------------------------------------------------------------
cpp_files() { find src tests -name '*.cpp' -print0 -o -name '*.hpp' -print0; }
format_cpp() { cpp_files | xargs -0 clang-format-19 --dry-run -Werror; }
format_web() { node_modules/.bin/prettier --check --log-level=warn .; }
types_web() { node_modules/.bin/tsc -p tsconfig.json && node_modules/.bin/tsc -p web/worker/tsconfig.json; }
# A file that waits for ever fails after a quarter of an hour, and a suite that does not end then is ended. (With
# --test-force-exit, Node 20.20 leaves out tests that are declared after an await, without a word.)
node_test() { xargs -0 timeout --kill-after=10 2400 node --test --test-timeout=900000 --test-reporter=tap "$@"; }
node_tests() { find "$@" -name '*.test.mjs' -print0 | sort -z | node_test; }
# Two files at a time: most of what they do is to wait for what must not happen.
browser_tests() { find tests/browser -name '*.test.mjs' -print0 | sort -z | node_test --test-concurrency=2; }

preset() { [ -f "build/$1/build.ninja" ] || cmake --preset "$1"; }
build_preset() { preset "$1" && cmake --build "build/$1" --target "$2"; }
build_wasm_tests() { cmake/setup/toolchain.sh cmake/setup/wasm_target.sh ks_unit; }
# in_halves COMMAND… : runs those unit tests that look at all screens, which share what they look at,
# and the others, side by side; the exit code is that of whichever failed.
in_halves() {
    local screens='Scenes.*:DataKeys.*:Narrow.*:Windows/Golden.*' other code
    "$@" --gtest_filter="$screens" >build/second-half.txt 2>&1 &
    other=$!
    "$@" --gtest_filter="-$screens"
    code=$?
    wait $other || code=$?
    cat build/second-half.txt
    return $code
}
native_tests() { in_halves build/debug/ks_unit; }
wasm_tests() { in_halves cmake/setup/toolchain.sh node build/wasm/ks_unit.js; }

# A fixed number of inputs from a fixed seed, the corpus first: the same on every machine.
fuzz() {
    printf '%s\0' build/fuzz/fuzz_* | xargs -0 -n 1 -P "$(nproc)" bash -c '
        found=$(mktemp -d) # or what is new would be written into the corpus
        trap "rm -rf \"$found\"" EXIT
        "$0" -seed=1 -runs=20000 -max_len=4096 -verbosity=0 -print_final_stats=1 \
            "$found" "tests/fuzz/corpus/${0#build/fuzz/fuzz_}"'
}

# What the debug build compiles of src/, where several files are one, so that their headers are read once.
# core.cpp is ImGui's own source file.
linted() {
    sed -n 's/^ *"file": "\(.*\)".*/\1/p' build/debug/compile_commands.json |
        grep -E "^$PWD/(src/.*\.cpp|.*/unity_.*\.cxx)$" | grep -vE 'ks_unit\.dir|/imgui/core\.cpp$' | sort -u
}

# What was found good is not looked at again until one of its files, a header or the rules change.
lint() {
    preset debug || return 1
    mkdir -p "$ks_cache/lint"
    local shared
    shared=$(find src -name '*.hpp' -print0 | sort -z | xargs -0 cat .clang-tidy | sha256sum)
    linted | xargs -n 1 -P "$(nproc)" bash -c '
        parts=$(sed -n "s/^#include \"\(\/.*\.cpp\)\"/\1/p" "$1")
        good=$ks_cache/lint/$({ printf "%s" "$0"; cat "$1" $parts; } | sha256sum | cut -c 1-64)
        [ -e "$good" ] && exit
        clang-tidy-19 --quiet -p build/debug --extra-arg=-w "$1" && touch "$good"' "$shared"
}

# --- All of them ----------------------------------------------------------------------------------
suite "C++ is formatted" script format_cpp
suite "TypeScript and scripts are formatted" script format_web
suite "TypeScript has no type errors" script types_web
suite "rules of the repository" node node_tests tests/checks
suite "the instrument" node node_tests tests/instrument
build "unit tests, native" build_preset debug ks_unit
suite "unit tests, native with sanitizers" gtest native_tests
build "the product in dist/" ./build-wasm.sh --gallery
build "unit tests, wasm" build_wasm_tests
suite "unit tests, wasm under Node" gtest wasm_tests
build "the command-line tool" build_preset release ketenspiegel
build "made-up results" build_preset release write_results
suite "files and command line" node node_tests tests/files
suite "browser" node browser_tests
suite "real keys in Firefox and WebKit" node node_tests tests/keys
build "fuzz targets" build_preset fuzz fuzz_targets
suite "fuzzing, briefly" script fuzz
suite "lint" script lint
finish
