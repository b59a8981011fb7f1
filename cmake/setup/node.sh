# Sourced after common.sh, in the project's folder: brings Node.js, npm and node_modules, which must
# be those of package-lock.json.
node_major() { node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/'; }

if [ "$(node_major || true)" ] && [ "$(node_major)" -lt 18 ]; then
    die "node $(node --version) in PATH is older than 18"
fi
command -v node >/dev/null || need_packages "scripts and the browser's part" nodejs
command -v npm >/dev/null || need_packages "packages of the browser's part" npm
command -v node >/dev/null || die "missing: Node.js 18 or newer"
command -v npm >/dev/null || die "missing: npm"

if ! cmp -s package-lock.json node_modules/.ketenspiegel-lock; then
    say "installing the packages of package-lock.json"
    # Without the scripts that packages bring: none is needed, and the font's reports its use.
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null || die "npm ci failed"
    cp package-lock.json node_modules/.ketenspiegel-lock
fi
