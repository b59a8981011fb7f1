#!/usr/bin/env bash
# wasm_target.sh TARGET : configures build/wasm if need be and builds a target of it. Runs where
# toolchain.sh says, in the project's folder.
set -euo pipefail
emcc=$(command -v emcc)
# Another Emscripten than last time: begin anew.
if [ "$(cat build/wasm/emcc.path 2>/dev/null)" != "$emcc" ]; then
    rm -rf build/wasm
    cmake --preset wasm
    printf '%s' "$emcc" >build/wasm/emcc.path
fi
cmake --build build/wasm --target "$1"
