# Shared by the set-up scripts; sourced, never run. Needs bash.
# What the product's scripts bring to a machine lies in one cache directory of the user's.
ks_cache=${XDG_CACHE_HOME:-$HOME/.cache}/ketenspiegel

say() { printf '%s\n' "$*" >&2; }
die() { say "$(basename "$0"): $*"; exit 1; }

# The Debian mirror this machine itself uses, with a final slash; empty on other systems.
debian_mirror() {
    command -v apt-get >/dev/null || return 0
    local mirror
    mirror=$(mirror_in_lists)
    # Before the first `apt-get update` a machine knows its sources but not that they are Debian's.
    if [ -z "$mirror" ] && [ "$(id -u)" = 0 ]; then
        mkdir -p "$ks_cache"
        ks_apt update && mirror=$(mirror_in_lists)
    fi
    printf '%s' "$mirror"
}

mirror_in_lists() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' \
        'Label: Debian' 2>/dev/null | head -n 1
}

# need_packages WHAT PACKAGE… : installs those that are not there (as root on Debian), or says
# in one line per package what is missing. Does nothing, quickly, when all are there.
need_packages() {
    local purpose=$1 package missing=()
    shift
    if ! command -v dpkg-query >/dev/null; then return 0; fi # not Debian: the tools' own checks tell
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        for package in "${missing[@]}"; do say "missing: Debian package $package ($purpose)"; done
        die "install with: sudo apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "installing for $purpose: ${missing[*]}"
    mkdir -p "$ks_cache"
    if ! ks_apt install "${missing[@]}"; then
        # The lists may be old or absent: fetch them and try once more.
        { ks_apt update && ks_apt install "${missing[@]}"; } ||
            { tail -n 5 "$ks_cache/apt.log" >&2; die "apt-get failed, see $ks_cache/apt.log"; }
    fi
}

ks_apt() {
    local verb=$1
    shift
    DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 \
        "$verb" --no-install-recommends "$@" >>"$ks_cache/apt.log" 2>&1 </dev/null
}
