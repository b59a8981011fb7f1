// The build-time check of data/: what it refuses, and that its lines name file and place.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../checks/project_files.mjs";

const program = projectRoot + "build/release/ks_embed";

// A folder to spoil; the caller removes it.
function copyOfData() {
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
  cpSync(projectRoot + "data", folder, { recursive: true });
  return folder;
}

function changeFile(folder, file, change) {
  const content = JSON.parse(readFileSync(join(folder, file), "utf8"));
  change(content);
  writeFileSync(join(folder, file), JSON.stringify(content));
}

function check(folder) {
  const { status, stderr } = spawnSync(program, [folder, join(folder, "generated")], {
    encoding: "utf8",
  });
  return { status, lines: stderr.split("\n").filter((line) => line !== "") };
}

// Runs the check on a copy of data/ in which `change` changed the parsed content of one file.
function checkWith(file, change) {
  const folder = copyOfData();
  try {
    changeFile(folder, file, change);
    return check(folder);
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

test("the built-in questionnaire advises in every language", () => {
  const folder = copyOfData();
  try {
    for (const language of ["nl", "en"]) {
      changeFile(folder, `questionnaire/${language}.json`, (texts) => (texts.advice = {}));
    }
    const { status, lines } = check(folder);
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      "data/questionnaire/nl.json: advice: no_advice",
      "data/questionnaire/en.json: advice: no_advice",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  assertRefused(
    nl,
    (texts) => (texts.advice = {}),
    /^data\/questionnaire\/\w+\.json: advice: advice_differs/,
  );
});

test("advice with too few actions, or other numbers of them than in the other language, is refused", () => {
  assertRefused(
    nl,
    (texts) => texts.advice.control.steps.system.splice(2),
    /^data\/questionnaire\/nl\.json: advice\/control\/steps\/system: wrong_action_count/,
  );
  assertRefused(
    nl,
    ({ advice }) => advice.control.steps.system.push(advice.control.steps.system[0]),
    /^data\/questionnaire\/nl\.json: advice\/control\/steps\/system: (advice_differs|wrong_action_count)/,
  );
});

test("the built-in questionnaire names the source of every point and trait", () => {
  assertRefused(
    framework,
    ({ aspects }) => delete aspects[1].points[8].source,
    /^data\/questionnaire\/ketensamenwerking\.json: governance\.09: no_source$/,
  );
  assertRefused(
    framework,
    ({ aspects }) => delete aspects[0].traits.chain[0].source,
    /^data\/questionnaire\/ketensamenwerking\.json: ambition\.chain\.1: no_source$/,
  );
});

test("a term that is explained and stands nowhere is refused", () => {
  assertRefused(
    nl,
    (texts) => (texts.terms.mandate.forms = ["mandatenregister"]),
    /^data\/questionnaire\/nl\.json: terms\/mandate\/forms: unused_term$/,
  );
  assertRefused(
    nl,
    (texts) => (texts.terms.mandate.forms = []),
    /^data\/questionnaire\/nl\.json: terms\/mandate\/forms: empty_list$/,
  );
});

test("a term without an explanation is refused", () => {
  assertRefused(
    framework,
    ({ terms }) => terms.push("unexplained"),
    /^data\/questionnaire\/nl\.json: terms: missing_text id=unexplained/,
  );
});

test("a file that is missing is refused", () => {
  for (const name of ["example/practice.json", "example/group.json"]) {
    const folder = copyOfData();
    try {
      rmSync(join(folder, name));
      assert.deepEqual(check(folder), { status: 1, lines: [`data/${name}: not there`] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});
