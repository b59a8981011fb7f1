// What comes in on the command line: the table that the page is held to as well, and what bounds it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../checks/project_files.mjs";
import { zipOf } from "../browser/support/zips.mjs";
import * as mails from "../intake/mails.mjs";
import { result } from "../intake/results.mjs";
import { MOST_ENTRIES, rows } from "../intake/table.mjs";

const commandLine = process.env.KETENSPIEGEL_CLI ?? projectRoot + "build/release/ketenspiegel";
const textsOf = (path) => JSON.parse(readFileSync(projectRoot + path, "utf8"));
const said = textsOf("data/cli/en.json");
const problems = textsOf("data/interface/en.json");
/** Threads have stacks of their own, beside what the work may take. */
const memory = (200 + 8 * availableParallelism()) * 1024 * 1024;

/** Lays files on the disk, and runs the tool there. */
function ran(t, files, args) {
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-intake-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const command = ["prlimit", [`--data=${memory}`, commandLine, ...args]];
  return spawnSync(...command, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
}

const given = (files) => [...new Set(Object.keys(files).map((path) => path.split("/")[0]))];

/** The names in a line of such a text, which says how many there are. */
function namesIn(lines, key) {
  const [before] = said[key].split("{count}");
  const line = lines.find((one) => one.startsWith(before));
  if (line === undefined) return [];
  const [, count, names] = /\((\d+)\): (.*)$/.exec(line);
  assert.equal(names.split(", ").length, Number(count), line);
  return names.split(", ");
}

function notesIn(lines, code) {
  const line = lines.find((one) => one.includes(problems[`problem.${code}`]));
  if (line === undefined) return 0;
  return 1 + Number(/\((\d+) more such files\)$/.exec(line)?.[1] ?? 0);
}

for (const { name, files: make, right } of rows) {
  test(name, (t) => {
    const files = make();
    const args = ["aggregate", "--json", "--min-group", "1", ...given(files)];
    const { status, stdout, stderr } = ran(t, files, args);
    const { left_out = {}, passed_over = [], leavings = [], notes = {} } = right;
    assert.equal(status, Object.keys(left_out).length > 0 ? 1 : 0, stderr);
    const document = JSON.parse(stdout);
    assert.equal(document.results, right.results, stderr);
    const reasons = document.left_out.map(({ file, reason }) => [file, reason]);
    assert.deepEqual(Object.fromEntries(reasons), left_out, stderr);
    const lines = stderr.trimEnd().split("\n");
    for (const [file, code] of reasons) {
      const text = problems[`problem.${code}`].split("{")[0];
      assert.ok(
        lines.some((line) => line.startsWith(file) && line.includes(text)),
        `${file}: ${code}\n${stderr}`,
      );
    }
    assert.deepEqual(namesIn(lines, "passed_over"), passed_over);
    assert.deepEqual(namesIn(lines, "passed_over.leavings"), leavings);
    for (const [code, count] of Object.entries(notes)) {
      assert.equal(notesIn(lines, code), count, stderr);
    }
    if (right.questionnaire !== undefined) {
      assert.match(stderr, new RegExp(`“${right.questionnaire}”`));
    }
  });

  test(`${name}: the same are checked one by one`, (t) => {
    const files = make();
    if ("questionnaire" in right) return; // Each is checked with what is named to the tool.
    const { status, stdout, stderr } = ran(t, files, ["validate", ...given(files)]);
    const { left_out = {}, passed_over = [], leavings = [] } = right;
    // Without an answer a result is in order, and says so.
    const wrong = Object.entries(left_out).filter(([, code]) => code !== "no_answers");
    assert.equal(status, wrong.length > 0 ? 1 : 0, stdout + stderr);
    const lines = stdout.trimEnd().split("\n");
    const good = lines.filter((line) => line.includes(`: ${said.ok}`));
    const silent = Object.keys(left_out).length - wrong.length;
    assert.equal(good.length, right.results + silent, stdout);
    for (const [file] of wrong) {
      assert.ok(
        lines.some((line) => line.startsWith(file) && !line.includes(`: ${said.ok}`)),
        `${file}\n${stdout}`,
      );
    }
    const told = stderr.trimEnd().split("\n");
    assert.deepEqual(namesIn(told, "passed_over"), passed_over);
    assert.deepEqual(namesIn(told, "passed_over.leavings"), leavings);
  });
}

// --- What means harm -----------------------------------------------------------------------------

const head = "From: a@b\nDate: x\nMIME-Version: 1.0\n";
const parts = (count) =>
  `${head}Content-Type: multipart/mixed; boundary="b"\n\n${"--b\n\n".repeat(count)}--b--\n`;
const nested = (count) =>
  Array.from(
    { length: count },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
  );
const harmful = {
  "a mail of very many parts": parts(1_000_000),
  "a mail of parts within parts": `${head}${nested(50_000).join("")}\nx`,
  "a mail to groups within groups": `${head}To: ${"a:".repeat(500_000)}\n\nx`,
  "a mail to groups within groups, its lines folded": `${head}To:${"\n a:".repeat(500_000)}\n\nx`,
  "a mail to very many": `${head}To: ${"a@b,".repeat(1_000_000)}\n\nx`,
  "a mail of very many fields": `${head}${"a:b\n".repeat(1_000_000)}\nx`,
  "a mail whose part has very many fields": `${parts(1).replace("--b\n\n", `--b\n${"a:b\n".repeat(1_000_000)}`)}`,
};

for (const [name, mail] of Object.entries(harmful)) {
  test(`${name} is left out`, (t) => {
    const files = { "a.eml": mail, "r.json": result(1) };
    const { status, stdout, stderr } = ran(t, files, ["aggregate", "--json", ...given(files)]);
    assert.equal(status, 1, stderr);
    const { results, left_out } = JSON.parse(stdout);
    assert.deepEqual([results, left_out], [1, [{ file: "a.eml", reason: "zip_too_large" }]]);
  });
}

test("what lies in more than four mails is not looked into", (t) => {
  let mail = mails.mail([mails.attached("r.json", result(1))]);
  for (let i = 0; i < 4; i++) mail = mails.mail([mails.forwarded(mail)]);
  const deeper = mails.mail([mails.attached("one_more.eml", mail), mails.attached("2", result(2))]);
  const files = { "a.eml": mails.mail([mails.attached("3", result(3))]), "b.eml": deeper };
  const { status, stdout, stderr } = ran(t, files, ["aggregate", "--json", ...given(files)]);
  assert.equal(status, 1, stderr);
  const { results, left_out } = JSON.parse(stdout);
  assert.equal(results, 2);
  assert.deepEqual(
    left_out.map(({ reason }) => reason),
    ["zip_too_deep"],
  );
});

test("as much as may be unpacked is unpacked in little memory", (t) => {
  const many = Object.fromEntries(
    Array.from({ length: MOST_ENTRIES - 8 }, (_, i) => [`${i}.txt`, ""]),
  );
  const large = Object.fromEntries(
    Array.from({ length: 7 }, (_, i) => [`l${i}.txt`, Buffer.alloc(4 * 1024 * 1024, " ")]),
  );
  const noise = randomBytes(600_000); // What came in: it lets so much be unpacked.
  const files = {
    "in/many.zip": zipOf({ ...many, "r.json": result(1) }, 0),
    "in/large.zip": zipOf({ ...large, noise, "r.json": result(2) }),
    "in/nested.zip": zipOf({ "l.zip": zipOf({ ...large, "r.json": result(3) }), noise }),
  };
  const { status, stdout, stderr } = ran(t, files, ["aggregate", "--json", "in"]);
  assert.equal(status, 0, stderr);
  assert.equal(JSON.parse(stdout).results, 3);
});
