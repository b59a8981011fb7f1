// node tests/instrument/score.mjs KEY.json RETURNED.json…
//
// Scores returned sheets of the retranslation exercise against their key. A returned sheet is a JSON object:
// code → ["governance.09", 2], the reader's point and form (1–4). Prints a table per aspect and per form, the
// confusion between forms, and every anchor that was missed, with what it was taken for.

import { readFileSync } from "node:fs";
import { framework } from "./questionnaire.mjs";

const [keyPath, ...sheetPaths] = process.argv.slice(2);
if (sheetPaths.length === 0) {
  console.error("usage: node tests/instrument/score.mjs KEY.json RETURNED.json…");
  process.exit(2);
}
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const key = read(keyPath);
const returned = Object.assign({}, ...sheetPaths.map(read));

const tally = () => ({ anchors: 0, point: 0, form: 0, both: 0 });
const perAspect = Object.fromEntries(framework.aspects.map(({ id }) => [id, tally()]));
const perForm = Object.fromEntries(framework.forms.map((id) => [id, tally()]));
const all = tally();
const confusion = framework.forms.map(() => framework.forms.map(() => 0));
const missed = [];

for (const [code, { point, form }] of Object.entries(key)) {
  const [saidPoint, saidForm] = returned[code] ?? ["–", 0];
  const rightForm = framework.forms.indexOf(form) + 1;
  const right = { point: saidPoint === point, form: Number(saidForm) === rightForm };
  for (const one of [all, perAspect[point.split(".")[0]], perForm[form]]) {
    one.anchors++;
    one.point += right.point;
    one.form += right.form;
    one.both += right.point && right.form;
  }
  if (saidForm >= 1 && saidForm <= 4) confusion[rightForm - 1][saidForm - 1]++;
  if (!right.point || !right.form)
    missed.push(`${point} ${rightForm} taken for ${saidPoint} ${saidForm}`);
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)}%`;
const row = (name, { anchors, point, form, both }) =>
  `| ${name} | ${anchors} | ${percent(point, anchors)} | ${percent(form, anchors)} | ${percent(both, anchors)} |`;
console.log("| | anchors | point | form | both |\n| --- | ---: | ---: | ---: | ---: |");
for (const [name, one] of Object.entries({ ...perAspect, ...perForm, all }))
  console.log(row(name, one));
console.log(`\n| form, read as → | 1 | 2 | 3 | 4 |\n| --- | ---: | ---: | ---: | ---: |`);
confusion.forEach((counts, i) => console.log(`| ${i + 1} | ${counts.join(" | ")} |`));
console.log(`\nMissed: ${missed.length}`);
for (const line of missed.sort()) console.log(`- ${line}`);
