// The retranslation exercise: what a reader gets, and how what comes back is scored.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { framework, texts } from "./questionnaire.mjs";

const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
after(() => rmSync(folder, { recursive: true }));

const run = (script, ...args) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], {
    encoding: "utf8",
  });

// Sheets by aspect, and the key as it stands in its file.
function sheets(language, seed) {
  const place = mkdtempSync(join(folder, "sheets-"));
  run("sheets.mjs", language, `${seed}`, place);
  const read = (name) => readFileSync(join(place, name), "utf8");
  const byAspect = framework.aspects.map(({ id }) => [id, read(`${language}-${seed}-${id}.md`)]);
  return {
    names: readdirSync(place),
    byAspect: Object.fromEntries(byAspect),
    keyText: read(`key/${language}-${seed}.json`),
  };
}

const anchorLines = (sheet) => sheet.split("## Anchors")[1].trim().split("\n").slice(1);
const points = framework.aspects.flatMap((aspect) => aspect.points);

test("the same seed gives the same sheets and key", () => {
  assert.deepEqual(sheets("nl", 7), sheets("nl", 7));
});

test("another seed gives another order", () => {
  const [one, other] = [sheets("nl", 7), sheets("nl", 8)];
  assert.notEqual(one.keyText, other.keyText);
  for (const { id } of framework.aspects)
    assert.notDeepEqual(anchorLines(one.byAspect[id]), anchorLines(other.byAspect[id]));
});

for (const language of framework.languages) {
  const { names, byAspect, keyText } = sheets(language, 7);
  const key = JSON.parse(keyText);
  const { points: content } = texts(language);

  test(`${language}: every anchor is in the key, and on a sheet, exactly once`, () => {
    const placed = Object.values(key).map(({ point, form }) => `${point} ${form}`);
    const expected = points.flatMap(({ id }) => framework.forms.map((form) => `${id} ${form}`));
    assert.deepEqual(placed.sort(), expected.sort());
    const lines = Object.values(byAspect).flatMap(anchorLines).sort();
    const coded = Object.entries(key).map(
      ([code, { point, form }]) => `- ${code}: ${content[point].anchors[form]}`,
    );
    assert.deepEqual(lines, coded.sort());
  });

  // That an anchor's line is code and text and no more, the test above holds.
  test(`${language}: a sheet holds nothing of the key`, () => {
    assert.ok(names.every((name) => name === "key" || name.endsWith(".md")));
    for (const [aspect, sheet] of Object.entries(byAspect)) {
      assert.doesNotMatch(anchorLines(sheet).join("\n"), new RegExp(`\\b${aspect}\\.\\d`));
      assert.deepEqual(
        anchorLines(sheet).map((line) => Number(/\d+/.exec(line)[0])),
        anchorLines(sheet).map((_, i) => i + 1),
        "codes in the order of the sheet",
      );
    }
  });
}

// --- Scoring ---------------------------------------------------------------------------------------

const key = JSON.parse(sheets("en", 7).keyText);
const perfect = Object.fromEntries(
  Object.entries(key).map(([code, { point, form }]) => [
    code,
    [point, framework.forms.indexOf(form) + 1],
  ]),
);
const codeOf = (point, form) =>
  Object.keys(key).find((code) => key[code].point === point && key[code].form === form);

// What score.mjs prints, with each table's rows by their first cell.
function scored(...returned) {
  const write = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const paths = returned.map((sheet, i) => write(`returned-${i}.json`, sheet));
  const printed = run("score.mjs", write("key.json", key), ...paths);
  const cells = printed.match(/^\| .*\|$/gm).map((line) => line.split("|").slice(1, -1));
  const rows = cells.map(([name, ...rest]) => [name.trim(), rest.map((cell) => cell.trim())]);
  const missed = printed.slice(printed.indexOf("Missed: ")).trim().split("\n");
  return { rows: Object.fromEntries(rows), missed };
}

test("a perfect sheet scores 100%", () => {
  const { rows, missed } = scored(perfect);
  assert.deepEqual(rows.all, ["292", "100.0%", "100.0%", "100.0%"]);
  assert.deepEqual(rows.culture, ["68", "100.0%", "100.0%", "100.0%"]);
  assert.deepEqual(rows.chain, ["73", "100.0%", "100.0%", "100.0%"]);
  assert.deepEqual(rows[2], ["0", "73", "0", "0"]);
  assert.deepEqual(missed, ["Missed: 0"]);
});

test("sheets may come back one by one", () => {
  const entries = Object.entries(perfect);
  const { missed } = scored(
    Object.fromEntries(entries.slice(0, 100)),
    Object.fromEntries(entries.slice(100)),
  );
  assert.deepEqual(missed, ["Missed: 0"]);
});

test("a wrong point and a wrong form are counted and listed", () => {
  const { rows, missed } = scored({
    ...perfect,
    [codeOf("resources.01", "process")]: ["resources.02", 2],
    [codeOf("resources.03", "system")]: ["resources.03", 4],
  });
  assert.deepEqual(rows.all, ["292", "99.7%", "99.7%", "99.3%"]);
  assert.deepEqual(rows.resources, ["24", "95.8%", "95.8%", "91.7%"]);
  assert.deepEqual(rows.process, ["73", "98.6%", "100.0%", "98.6%"]);
  assert.deepEqual(rows.system, ["73", "100.0%", "98.6%", "98.6%"]);
  assert.deepEqual(rows.ambition, ["60", "100.0%", "100.0%", "100.0%"]);
  assert.deepEqual(rows[2], ["0", "73", "0", "0"]);
  assert.deepEqual(rows[3], ["0", "0", "72", "1"]);
  assert.deepEqual(missed, [
    "Missed: 2",
    "- resources.01 2 taken for resources.02 2",
    "- resources.03 3 taken for resources.03 4",
  ]);
});

test("an anchor that was passed over is missed", () => {
  const { [codeOf("culture.17", "pioneer")]: _, ...returned } = perfect;
  const { rows, missed } = scored(returned);
  assert.deepEqual(rows.culture, ["68", "98.5%", "98.5%", "98.5%"]);
  assert.deepEqual(rows[1], ["72", "0", "0", "0"]);
  assert.deepEqual(missed, ["Missed: 1", "- culture.17 1 taken for – 0"]);
});
