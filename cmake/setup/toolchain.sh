#!/usr/bin/env bash
# toolchain.sh COMMAND… : runs a command where emcc ≥ 3.1.64 is. That is here, when PATH has one (an
# emsdk), else in a Debian 13 root of its own in the user's cache, made on first use, which sees the
# project, the caches and nothing else of this machine that it could change.
set -euo pipefail
. "$(dirname "$0")/common.sh"

oldest=3.1.64
suite=trixie
recipe=1 # count up when the packages change: an older root is then made anew
packages=(emscripten cmake ninja-build ccache nlohmann-json3-dev googletest)
root=$ks_cache/toolchain-$suite-$recipe
project=$(cd "$(dirname "$0")/../.." && pwd)

emcc_here() {
    command -v emcc >/dev/null || return 1
    local version
    version=$(emcc -dumpversion 2>/dev/null) || return 1
    [ "$(printf '%s\n' "$oldest" "${version%%-*}" | sort -V | head -n 1)" = "$oldest" ] ||
        { say "emcc $version in PATH is older than $oldest and not used"; return 1; }
}

make_root() {
    need_packages "the wasm toolchain" mmdebstrap debian-archive-keyring
    [ "$(id -u)" = 0 ] || need_packages "making the wasm toolchain without root" uidmap
    local mirror
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || die "no emcc ≥ $oldest in PATH, and no Debian mirror to take one from: install an emsdk"
    say "making the wasm toolchain (Debian $suite, once, about a minute)"
    mkdir -p "$ks_cache"
    rm -rf "$ks_cache"/toolchain-*.part
    local include
    include=$(IFS=, && printf '%s' "${packages[*]}")
    mkdir -p "$root.part"
    # As a tar, so that it becomes this user's own files, whoever that is.
    mmdebstrap --quiet --variant=apt --include="$include" \
        --aptopt='Apt::Install-Recommends "false"' --dpkgopt='force-unsafe-io' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' \
        "$suite" - "$mirror" 2>"$ks_cache/toolchain.log" </dev/null |
        tar -x --no-same-owner --exclude='./dev/*' -C "$root.part" ||
        { tail -n 5 "$ks_cache/toolchain.log" >&2; die "mmdebstrap failed, see $ks_cache/toolchain.log"; }
    mkdir -p "$root.part$project" "$root.part$ks_cache"
    mv "$root.part" "$root"
}

if emcc_here; then exec "$@"; fi
need_packages "the wasm toolchain" bubblewrap
command -v bwrap >/dev/null || die "missing: bubblewrap, or emcc ≥ $oldest in PATH"
[ -d "$root" ] || make_root
mkdir -p "$ks_cache/ccache"

# The project and the cache stand at the same paths inside, so that messages and paths hold. Nothing
# of the environment goes in but what is said here.
imgui=()
[ -z "${IMGUI_DIR:-}" ] || imgui=(--ro-bind "$IMGUI_DIR" "$IMGUI_DIR" --setenv IMGUI_DIR "$IMGUI_DIR")
exec bwrap --bind "$root" / --dev /dev --proc /proc --tmpfs /tmp \
    --bind "$ks_cache" "$ks_cache" --bind "$project" "$project" "${imgui[@]}" \
    --unshare-pid --unshare-net --die-with-parent --chdir "$PWD" \
    --clearenv --setenv HOME /tmp --setenv PATH /usr/bin:/bin --setenv LC_ALL C.UTF-8 \
    --setenv XDG_CACHE_HOME "$(dirname "$ks_cache")" --setenv CCACHE_DIR "$ks_cache/ccache" \
    --setenv EM_COMPILER_WRAPPER /usr/bin/ccache --setenv CCACHE_BASEDIR "$project" \
    --setenv CCACHE_NOHASHDIR 1 \
    -- "$@"
