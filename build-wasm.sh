#!/usr/bin/env bash
# ./build-wasm.sh [--gallery] [--serve]
# Builds the whole product into dist/: a folder to serve, and dist/ketenspiegel.html, which is all of
# it in one file. Installs or makes what that needs. --gallery adds the developers' page of all widgets
# (/?gallery). --serve then serves it on 127.0.0.1.
set -euo pipefail
cd "$(dirname "$0")"
. cmake/setup/common.sh

serve='' gallery='' target=ketenspiegel_wasm
for option; do
    case $option in
    --serve) serve=yes ;;
    --gallery) gallery=--gallery target=ketenspiegel_wasm_with_gallery ;;
    *) die "usage: ./build-wasm.sh [--gallery] [--serve]" ;;
    esac
done

# Passes on what a build prints and tells how far it is: on a terminal in one line, elsewhere a line per
# tenth of it.
progress() {
    local line tenth=0
    while IFS= read -r line; do
        printf '%s\n' "$line"
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        if [ -t 2 ]; then
            printf '\rcompiling %s of %s ' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" >&2
        elif ((BASH_REMATCH[1] * 10 / BASH_REMATCH[2] > tenth)); then
            tenth=$((BASH_REMATCH[1] * 10 / BASH_REMATCH[2]))
            say "compiling ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
        fi
    done
    if [ -t 2 ]; then printf '\r%30s\r' '' >&2; fi
}

. cmake/setup/node.sh # node, npm and node_modules
IMGUI_DIR=$(cmake/setup/imgui.sh)
export IMGUI_DIR

mkdir -p build
cmake/setup/toolchain.sh true # made now if need be: that takes a minute and says so
# The compilers' own words are shown only where something went wrong.
cmake/setup/toolchain.sh cmake/setup/wasm_target.sh "$target" 2>&1 | progress >build/wasm.log ||
    { cut -c 1-300 build/wasm.log | tail -n 40 >&2; die "the wasm build failed, see build/wasm.log"; }

node_modules/.bin/tsc -p tsconfig.json
node_modules/.bin/tsc -p web/worker/tsconfig.json
node web/build.mjs build/wasm dist $gallery

if [ -n "$serve" ]; then exec node cmake/setup/serve.mjs dist; fi
