# Bookkeeping for tests/run.sh: runs things, keeps their words in a log, counts what passed.
# Sourced in the project's folder.
log=build/test-log.txt
passed=0
failed=0

# run COMMAND… : its output goes to the log and, for counting, to $words. Its exit code is ours.
run() {
    words=$(mktemp)
    printf '\n=== %s\n' "$*" >>"$log"
    "$@" >"$words" 2>&1 </dev/null
    local code=$?
    cut -c 1-2000 "$words" >>"$log"
    return $code
}

tell() { printf '%-44s %s\n' "$1" "$2"; }

# build NAME COMMAND… : something the suites after it need. Counts only when it fails.
build() {
    local name=$1 start=$SECONDS
    shift
    if run "$@"; then
        tell "built: $name" "$((SECONDS - start)) s"
    else
        failed=$((failed + 1))
        tell "NOT BUILT: $name" "$((SECONDS - start)) s"
        tail -n 15 "$words" | cut -c 1-200
    fi
    rm -f "$words"
}

# suite NAME KIND COMMAND… : kind tells how to count. gtest: GoogleTest's summary; node: that of
# node --test, as TAP; script: one test, which is its exit code.
suite() {
    local name=$1 kind=$2 start=$SECONDS code good bad
    shift 2
    run "$@"
    code=$?
    case $kind in
    gtest)
        good=$(sum 's/^\[  PASSED  \] ([0-9]+) tests?\..*/\1/p')
        bad=$(sum 's/^\[  FAILED  \] ([0-9]+) tests?, listed below:.*/\1/p')
        ;;
    node)
        good=$(sum 's/^# pass ([0-9]+)$/\1/p')
        bad=$(sum 's/^# (fail|cancelled) ([0-9]+)$/\2/p')
        ;;
    script) good=$((code == 0)) bad=0 ;;
    esac
    # Died before or beside its count, or found no test at all: that is a failure too.
    if [ "$bad" = 0 ] && { [ $code != 0 ] || [ "$good" = 0 ]; }; then bad=1; fi
    passed=$((passed + good))
    failed=$((failed + bad))
    if [ "$bad" = 0 ]; then
        tell "$name" "$good passed, $((SECONDS - start)) s"
    else
        tell "FAILED: $name" "$good passed, $bad failed, $((SECONDS - start)) s"
        { grep -E '^(not ok|\[  FAILED  \])' "$words" || tail -n 12 "$words"; } | head -n 20 | cut -c 1-200
    fi
    rm -f "$words"
}

# The sum of what a sed expression finds in the last command's words.
sum() { sed -nE "$1" "$words" | awk '{ total += $1 } END { print total + 0 }'; }

finish() {
    [ "$failed" = 0 ] || printf 'full log: %s\n' "$log"
    printf '%s passed, %s failed\n' "$passed" "$failed"
    [ "$failed" = 0 ] || exit 1
}
