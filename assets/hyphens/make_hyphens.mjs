// Where the long words of the product may be broken: node make_hyphens.mjs DATA_DIRECTORY OUTPUT.cpp
//
// The patterns of a language are far larger than its words here: so the words are taken out of data/
// and hyphenated at build time, and only they come along.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const languages = { nl: require("hyphen/nl"), en: require("hyphen/en-gb") };
const [data, output] = process.argv.slice(2);

/** Shorter words fit any line. */
const LONG = 13;
/** Letters that stay together before and after a break. */
const LEAST = 4;

function* textsIn(value) {
  if (typeof value === "string") {
    yield value;
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part);
  }
}

function broken(word, { hyphenateSync }) {
  const parts = hyphenateSync(word, { hyphenChar: "-", minWordLength: LONG }).split("-");
  while (parts.length > 1 && parts[0].length < LEAST) parts.splice(0, 2, parts[0] + parts[1]);
  while (parts.length > 1 && parts.at(-1).length < LEAST)
    parts.splice(-2, 2, parts.slice(-2).join(""));
  return parts;
}

const words = new Map();
for (const folder of ["questionnaire", "interface"]) {
  for (const name of (await readdir(join(data, folder))).sort()) {
    const language = languages[name.slice(0, 2)];
    if (!/^\w\w\.json$/.test(name) || language === undefined) continue;
    for (const text of textsIn(JSON.parse(await readFile(join(data, folder, name), "utf8")))) {
      for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
        if (word.length < LONG || words.has(word)) continue;
        const parts = broken(word, language);
        if (parts.length > 1) words.set(word, parts.join("-"));
      }
    }
  }
}

await mkdir(dirname(output), { recursive: true });
await writeFile(
  output,
  `#include "ui/hyphens.hpp"
namespace ketenspiegel::ui {
std::string_view embedded_hyphens() { return "${[...words.values()].sort().join(" ")}"; }
} // namespace ketenspiegel::ui
`,
);
