#!/usr/bin/env bash
# tests/bench/run.sh [RUNS [RESULTS]]: builds and runs every benchmark and prints their tables, each with
# what it is compared with in the same run. The last figures stand in README.md beside this.
set -euo pipefail
cd "$(dirname "$0")/../.."
. cmake/setup/common.sh
runs=${1:-200}
results=${2:-100000}

need_packages "building and measuring" g++ cmake ninja-build ccache nlohmann-json3-dev libcli11-dev \
    libsimdjson-dev libssl-dev libzip-dev libgmime-3.0-dev pkg-config libpng-dev chromium
need_packages "comparing groups of results" jq python3 time
./build-wasm.sh >&2
IMGUI_DIR=$(cmake/setup/imgui.sh)
export IMGUI_DIR
{
    [ -f build/release/build.ninja ] || cmake --preset release
    cmake --build build/release --target bench_render_bench bench_session_bench \
        ketenspiegel write_results
    cmake/setup/toolchain.sh cmake --build build/wasm --target bench_render_bench bench_session_bench
} >&2

printf '\n## The renderer, native\n\n'
build/release/bench_render_bench "$runs"
printf '\n## The renderer, WebAssembly under Node\n\n'
cmake/setup/toolchain.sh node build/wasm/bench_render_bench.js "$runs"
printf '\n## The program without a browser, native\n\n'
build/release/bench_session_bench "$runs"
printf '\n## The program without a browser, WebAssembly under Node\n\n'
cmake/setup/toolchain.sh node build/wasm/bench_session_bench.js "$runs"
printf '\n## A visit\n\n'
node tests/bench/page_bench.mjs
printf '\n## Groups of results\n\n'
node tests/bench/group_bench.mjs "$results"
printf '\n## Files on the group'"'"'s page\n\n'
node tests/bench/group_page_bench.mjs
