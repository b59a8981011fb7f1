// node tests/instrument/sheets.mjs LANGUAGE SEED FOLDER
//
// Makes what a reader of the retranslation exercise gets, and the key to it, which the reader must not see:
//   FOLDER/<language>-<seed>-<aspect>.md  definitions, statements, and the aspect's anchors, shuffled, each with a code
//   FOLDER/key/<language>-<seed>.json     code → point and form
// The same language and seed give the same sheets.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { anchors, framework, texts } from "./questionnaire.mjs";

const [language, seedText, folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node tests/instrument/sheets.mjs LANGUAGE SEED FOLDER");
  process.exit(2);
}

/** Mulberry32: a small generator of numbers in [0, 1) that the seed decides. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = generator(Number(seedText));

function shuffled(items) {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

const words = texts(language);
const key = {};
mkdirSync(join(folder, "key"), { recursive: true });
for (const aspect of framework.aspects) {
  const lines = [
    `# ${words.aspects[aspect.id].name}`,
    "",
    words.aspects[aspect.id].definition,
    "",
    "## Forms",
    ...framework.forms.map(
      (id, i) => `${i + 1}. **${words.forms[id].name}** (${id}): ${words.forms[id].definition}`,
    ),
    "",
    "## Points",
    ...aspect.points.map(({ id }) => `- ${id}: ${words.points[id].statement}`),
    "",
    "## Anchors: name point and form (1–4) of each",
  ];
  shuffled(anchors(aspect)).forEach(({ point, form }, i) => {
    const code = `${aspect.id.slice(0, 2).toUpperCase()}${String(i + 1).padStart(3, "0")}`;
    key[code] = { point, form };
    lines.push(`- ${code}: ${words.points[point].anchors[form]}`);
  });
  writeFileSync(join(folder, `${language}-${seedText}-${aspect.id}.md`), `${lines.join("\n")}\n`);
}
writeFileSync(
  join(folder, "key", `${language}-${seedText}.json`),
  `${JSON.stringify(key, null, 1)}\n`,
);
