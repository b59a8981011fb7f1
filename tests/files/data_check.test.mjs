// The build-time check of data/: what it refuses, and that its lines name file and place.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../checks/project_files.mjs";

const check = projectRoot + "build/release/ks_embed";

// Runs the check on a copy of data/ in which `change` changed the parsed content of one file.
function checkWith(file, change) {
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
  try {
    cpSync(projectRoot + "data", folder, { recursive: true });
    const content = JSON.parse(readFileSync(join(folder, file), "utf8"));
    change(content);
    writeFileSync(join(folder, file), JSON.stringify(content));
    const { status, stderr } = spawnSync(check, [folder, join(folder, "embedded.cpp")], {
      encoding: "utf8",
    });
    return { status, lines: stderr.split("\n").filter((line) => line !== "") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function assertRefused(file, change, expected) {
  const { status, lines } = checkWith(file, change);
  assert.equal(status, 1);
  assert.ok(
    lines.some((line) => expected.test(line)),
    `${expected} in:\n${lines.join("\n")}`,
  );
}

const nl = "questionnaire/nl.json";
const framework = "questionnaire/ketensamenwerking.json";

test("the data as it is passes", () => {
  assert.deepEqual(
    checkWith(nl, () => {}),
    { status: 0, lines: [] },
  );
});

test("a text that is missing is refused", () => {
  assertRefused(
    nl,
    (texts) => delete texts.points["governance.09"],
    /^data\/questionnaire\/nl\.json: points.*missing_text.*governance\.09/,
  );
});

test("a text for an id that is not asked is refused", () => {
  assertRefused(
    nl,
    (texts) => (texts.traits["ambition.process.99"] = "x"),
    /^data\/questionnaire\/nl\.json: traits\/ambition\.process\.99: /,
  );
});

test("an id that stands twice is refused", () => {
  assertRefused(
    framework,
    ({ aspects }) => (aspects[1].points[1].id = aspects[1].points[0].id),
    /^data\/questionnaire\/ketensamenwerking\.json: aspects\/1\/points\/1.*doubled_id/,
  );
});

test("an empty text is refused", () => {
  assertRefused(
    nl,
    (texts) => (texts.points["governance.09"].why = " "),
    /^data\/questionnaire\/nl\.json: points\/governance\.09\/why: empty_text/,
  );
});

test("an anchor of more than 30 words is refused, one of 30 is not", () => {
  const withWords = (count) => (texts) => {
    texts.points["governance.09"].anchors.chain = "woord ".repeat(count).trim();
  };
  assert.equal(checkWith(nl, withWords(30)).status, 0);
  assertRefused(nl, withWords(31), /points\/governance\.09\/anchors\/chain: anchor_too_long/);
});

test("placeholders that differ between languages are refused", () => {
  assertRefused(
    "interface/nl.json",
    (texts) => (texts["app.name"] += " {surplus}"),
    /^data\/interface\/(nl|en)\.json: app\.name: placeholders_differ/,
  );
});

test("an interface text in one language only is refused", () => {
  assertRefused(
    "interface/en.json",
    (texts) => delete texts["app.name"],
    /^data\/interface\/(nl|en)\.json: app\.name: /,
  );
});

test("a file that is missing is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
  try {
    cpSync(projectRoot + "data", folder, { recursive: true });
    rmSync(join(folder, "example/practice.json"));
    const { status, stderr } = spawnSync(check, [folder, join(folder, "embedded.cpp")], {
      encoding: "utf8",
    });
    assert.equal(status, 1);
    assert.match(stderr, /^data\/example: /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
