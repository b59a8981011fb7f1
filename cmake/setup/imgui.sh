#!/usr/bin/env bash
# Prints the directory of Dear ImGui's sources and brings them there if need be: IMGUI_DIR, the
# cache, the pinned Debian source, another 1.92.x of that suite, the upstream tag.
set -euo pipefail
. "$(dirname "$0")/common.sh"

version=1.92.2b
sha256=e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48
commit=45acd5e0e82f4c954432533ae9985ff0e1aad6d5
suite=testing
target=$ks_cache/imgui

found() { [ -f "$1/imgui.cpp" ] && [ -f "$1/imgui_internal.h" ]; }

if [ -n "${IMGUI_DIR:-}" ]; then
    found "$IMGUI_DIR" || die "IMGUI_DIR=$IMGUI_DIR holds no imgui.cpp"
    printf '%s\n' "$IMGUI_DIR"
    exit
fi
if found "$target"; then
    printf '%s\n' "$target"
    exit
fi

mkdir -p "$ks_cache"
work=$(mktemp -d "$ks_cache/imgui.XXXXXX")
trap 'rm -rf "$work"' EXIT
log=$work/log

# The directory appears whole or not at all.
keep() {
    found "$1" || return 1
    rm -rf "$target"
    mv "$1" "$target"
    printf '%s\n' "$target"
    exit
}

unpack() { mkdir -p "$work/source" && tar -xf "$1" -C "$work/source" --strip-components=1; }

pinned_debian_source() {
    local file=$work/imgui.tar.xz
    /usr/lib/apt/apt-helper download-file \
        "${mirror}pool/main/i/imgui/imgui_$version+ds.orig.tar.xz" "$file" "SHA256:$sha256" &&
        printf '%s  %s\n' "$sha256" "$file" | sha256sum --check --quiet && unpack "$file"
}

# An apt of its own, so that the machine's package sources stay as they are.
other_debian_source() {
    local apt=$work/apt
    mkdir -p "$apt/lists/partial" "$apt/archives/partial"
    printf 'deb-src %s %s main\n' "$mirror" "$suite" >"$apt/sources.list"
    local options=(-q -o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=-
        -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt" -o Acquire::Check-Valid-Until=false
        -o Acquire::Languages=none -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update && (cd "$apt" &&
        apt-get "${options[@]}" source --download-only imgui) || return 1
    set -- "$apt"/imgui_1.92.*.orig.tar.*
    [ -f "$1" ] || return 1
    unpack "$1" && say "note: Dear ImGui $(basename "$1") instead of the pinned $version"
}

upstream_tag() {
    command -v git >/dev/null && git clone --quiet --depth 1 --branch "v$version" \
        https://github.com/ocornut/imgui.git "$work/source" &&
        [ "$(git -C "$work/source" rev-parse HEAD)" = "$commit" ]
}

need_packages "unpacking Dear ImGui" xz-utils
mirror=$(debian_mirror)
for way in pinned_debian_source other_debian_source upstream_tag; do
    if [ -z "$mirror" ] && [ $way != upstream_tag ]; then continue; fi
    rm -rf "$work/source"
    if $way >>"$log" 2>&1; then
        grep '^note: ' "$log" >&2 || true
        keep "$work/source"
    fi
done
cp "$log" "$ks_cache/imgui.log"
die "Dear ImGui 1.92.x could not be had: set IMGUI_DIR to its sources (log: $ks_cache/imgui.log)"
