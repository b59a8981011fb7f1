// What a program can hold the questionnaire's texts to. README.md says what the bounds mean.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { projectFiles, projectRoot } from "../checks/project_files.mjs";
import { givesAway, readingScales, runHashes, spread, tellingWords, words } from "./measures.mjs";
import { anchorsByForm, framework, stringsIn, texts, textsByKind } from "./questionnaire.mjs";

// Per scale and kind what no text is harder than, and what half of the kind's texts are no harder than.
const bounds = {
  nl: {
    "Flesch-Douma": {
      statement: { each: -25, median: 50 },
      why: { each: 35, median: 65 },
      anchor: { each: 15, median: 57 },
      trait: { each: 0, median: 50 },
      advice: { each: -20, median: 60 },
      term: { each: 30, median: 60 },
    },
    LIX: {
      statement: { each: 70, median: 47 },
      why: { each: 70, median: 44 },
      anchor: { each: 78, median: 49 },
      trait: { each: 75, median: 44 },
      advice: { each: 80, median: 44 },
      term: { each: 52, median: 40 },
    },
  },
  en: {
    Flesch: {
      statement: { each: -20, median: 62 },
      why: { each: 35, median: 63 },
      anchor: { each: 12, median: 61 },
      trait: { each: 20, median: 59 },
      advice: { each: 5, median: 68 },
      term: { each: 38, median: 66 },
    },
  },
};
// A hard text has a high LIX; on the other scales, a low figure.
const isNoHarder = (scale, value, bound) => (scale === "LIX" ? value <= bound : value >= bound);

const length = (text) => words(text).length;
const isOneSentence = (text) => /^[^.?!]+[.?!]$/.test(text);

function assertNone(offenders) {
  assert.deepEqual(offenders, []);
}

function assertEach(list, isGood, measure = () => "") {
  const bad = list.filter(({ text }) => !isGood(text));
  assertNone(bad.map(({ where, text }) => `${where}: ${measure(text)} ${text}`));
}

for (const language of framework.languages) {
  const content = texts(language);
  const kinds = textsByKind(content);
  const byForm = anchorsByForm(content);

  test(`${language}: an anchor has 8 to 30 words`, () => {
    assert.equal(kinds.anchor.length, 292);
    assertEach(kinds.anchor, (text) => length(text) >= 8 && length(text) <= 30, length);
  });

  test(`${language}: no anchor of a point is twice as long as another`, () => {
    const lengths = Object.entries(content.points).map(([id, { anchors }]) => ({
      id,
      ...spread(Object.values(anchors).map(length)),
    }));
    assertNone(lengths.filter(({ least, most }) => most > 2 * least));
  });

  test(`${language}: a statement is one sentence of at most 20 words`, () => {
    assert.equal(kinds.statement.length, 73);
    assertEach(kinds.statement, (text) => isOneSentence(text) && length(text) <= 20, length);
  });

  test(`${language}: why it matters is one sentence`, () => {
    assert.equal(kinds.why.length, 73);
    assertEach(kinds.why, isOneSentence);
  });

  for (const [form, list] of Object.entries(tellingWords(byForm))) {
    test(`${language}: no word gives ${form} away`, () => {
      assert.equal(byForm[form].length, 73);
      assertNone(list.filter((word) => givesAway(word, byForm[form].length)));
    });
  }

  for (const [scale, measure] of Object.entries(readingScales[language])) {
    for (const [kind, list] of Object.entries(kinds)) {
      test(`${language}: the reading level of each ${kind}, by ${scale}`, () => {
        const { each, median } = bounds[language][scale][kind];
        assertEach(list, (text) => isNoHarder(scale, measure(text), each), measure);
        const middle = spread(list.map(({ text }) => measure(text))).median;
        assert.ok(isNoHarder(scale, middle, median), `half are harder than ${middle}`);
      });
    }
  }
}

// --- Nothing is copied from the report -------------------------------------------------------------

const hashList = readFileSync(new URL("report_runs.txt", import.meta.url), "utf8");
const reportRuns = new Set(hashList.trimEnd().split("\n"));

// Of `list` (`{where, text}`), where a text has eight words in a row whose hash is among `known`.
const quoting = (list, known) =>
  list
    .filter(({ text }) => runHashes(text).some((run) => known.has(run)))
    .map(({ where }) => where);

// A text is the string that a reader sees as one; words at the end of one and the start of the next are no run.
function textsOf(path) {
  const file = readFileSync(projectRoot + path, "utf8");
  const list = path.endsWith(".json") ? stringsIn(JSON.parse(file)) : [{ where: "", text: file }];
  return list.map(({ where, text }) => ({ where: `${path}: ${where}`, text }));
}

test("no eight words in a row are the report's", () => {
  const files = projectFiles("data/").filter((path) => path.endsWith(".json"));
  for (const folder of ["questionnaire", "interface", "page", "cli"])
    assert.ok(
      files.some((path) => path.startsWith(`data/${folder}/`)),
      folder,
    );
  const all = [...files, "README.md"].flatMap(textsOf);
  assert.ok(all.length > 1000, "the texts were found");
  assertNone(quoting(all, reportRuns));
});

test("the runs of the report are hashes such as ours", () => {
  assert.ok(reportRuns.size > 4000);
  assertNone([...reportRuns].filter((line) => !/^[0-9a-f]{10}$/.test(line)));
});

test("a run is found wherever it stands in a text, with other capitals and punctuation", () => {
  const [run] = runHashes("seven herons and one patient eel share breakfast");
  const list = [
    {
      where: "quoting",
      text: "At dawn: “Seven herons, and one patient eel, share breakfast” – nobody knows why.",
    },
    { where: "ending early", text: "At dawn seven herons and one patient eel share." },
    { where: "in another order", text: "One patient eel and seven herons share breakfast." },
  ];
  assert.deepEqual(quoting(list, new Set([...reportRuns, run])), ["quoting"]);
  assert.deepEqual(quoting(list, reportRuns), []);
});

test("the report on the texts has its tables for every language", () => {
  const script = fileURLToPath(new URL("report.mjs", import.meta.url));
  const printed = execFileSync(process.execPath, [script], { encoding: "utf8" });
  const parts = printed.split(/^### /m).slice(1);
  assert.deepEqual(
    parts.map((part) => part.split("\n")[0]),
    framework.languages,
  );
  for (const part of parts) {
    for (const row of ["statement", "why", "anchor", "trait", "nearest", "anchor, chain"])
      assert.match(part, new RegExp(`^\\| ${row} \\| `, "m"));
    assert.equal(part.match(/^- -?\d+, /gm)?.length, 5, "the five hardest texts");
  }
});
