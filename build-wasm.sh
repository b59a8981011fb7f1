#!/usr/bin/env bash
# ./build-wasm.sh [--serve]
# Builds the whole product into dist/: a folder to serve, and dist/ketenspiegel.html, which is all of
# it in one file. Installs or makes what that needs. --serve then serves it on 127.0.0.1.
set -euo pipefail
cd "$(dirname "$0")"
. cmake/setup/common.sh

serve=
case ${1:-} in
--serve) serve=yes ;;
'') ;;
*) die "usage: ./build-wasm.sh [--serve]" ;;
esac

. cmake/setup/node.sh # node, npm and node_modules
IMGUI_DIR=$(cmake/setup/imgui.sh)
export IMGUI_DIR

mkdir -p build
cmake/setup/toolchain.sh true # made now if need be: that takes a minute and says so
# Quiet when all goes well; the compilers' own words when not.
cmake/setup/toolchain.sh cmake/setup/wasm_target.sh ketenspiegel_wasm >build/wasm.log 2>&1 ||
    { cut -c 1-300 build/wasm.log | tail -n 40 >&2; die "the wasm build failed, see build/wasm.log"; }

node_modules/.bin/tsc -p tsconfig.json
node_modules/.bin/tsc -p web/worker/tsconfig.json
node web/build.mjs build/wasm dist

if [ -n "$serve" ]; then exec node cmake/setup/serve.mjs dist; fi
