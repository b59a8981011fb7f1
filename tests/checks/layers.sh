#!/usr/bin/env bash
# Each layer includes only itself and the layers that ARCHITECTURE.md lets it use, and what it may
# not touch (files, clocks, ImGui below the UI) stays out. Prints each breach; exit 1 if any.
# layers.sh [SOURCE_DIRECTORY], for its own test.
set -euo pipefail
cd "${1:-$(dirname "$0")/../../src}"

declare -A may=(
    [core]=''
    [report]='core'
    [render]=''
    [app]='core report'
    [ui]='core report app'
    [platform]='core report render app ui'
    [platform/headless]='core report render app ui platform'
    [platform/web]='core report render app ui platform'
    [cli]='core report'
    [embed]='core'
)
# ImGui compiles with a file of the renderer's; includes of it are ImGui's affair.
breaches=0

breach() {
    printf '%s\n' "$1"
    breaches=$((breaches + 1))
}

layer_of() {
    case $1 in
    platform/headless/* | platform/web/*) printf '%s' "$1" | cut -d/ -f1-2 ;;
    *) printf '%s' "${1%%/*}" ;;
    esac
}

while IFS=: read -r file line include; do
    file=${file#./}
    include=${include#*[<\"]}
    include=${include%%[>\"]*}
    layer=$(layer_of "$file")
    if [ -z "${may[$layer]+known}" ]; then
        breach "$file: src/$layer is no layer that tests/checks/layers.sh knows"
        continue
    fi
    case $include in
    imgui*)
        case $layer in ui | render | platform*) ;; *) breach "$file:$line: $layer may not use ImGui" ;; esac
        continue
        ;;
    chrono | fstream | filesystem | random | thread | ctime)
        case $layer in core | report | app | ui | render) breach "$file:$line: $layer may not use <$include>" ;; esac
        continue
        ;;
    */*) ;;
    *) continue ;;
    esac
    target=$(layer_of "$include")
    # Not ours: a library's or the system's header.
    if [ ! -e "$include" ]; then continue; fi
    if [ "$target" != "$layer" ] && [[ " ${may[$layer]} " != *" $target "* ]]; then
        breach "$file:$line: $layer may not use $target ($include)"
    fi
done < <(grep -rnE '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]' --include='*.cpp' --include='*.hpp' . || true)

[ "$breaches" = 0 ]
