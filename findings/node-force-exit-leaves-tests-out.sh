#!/usr/bin/env bash
# Expected: `node --test --test-force-exit` runs every test of a file and then ends, whatever the file left
# open. Found: a test that is declared after an await at the top of the file is left out when the tests
# declared before it have ended; it is not counted, nothing is said, and the exit code is 0.
# Met in: 7 of 151 tests that read files were gone from a green run.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2
node=node_modules/.bin/node
echo "node $("$node" --version)"

cat >late.test.mjs <<'TEST'
import { test } from "node:test";
test("declared at once", () => {});
await new Promise((resolve) => setTimeout(resolve, 500));
test("declared after an await", () => {});
TEST

count() { "$node" --test "$@" --test-reporter=tap late.test.mjs | sed -n 's/^# tests //p'; }
plain=$(count)
forced=$(count --test-force-exit)
echo "tests without the option: $plain, with --test-force-exit: $forced"
[ "$plain" = 2 ] && [ "$forced" = 1 ] || { echo "the behaviour has changed"; exit 1; }
