// Makes one weight of the product's font: node make_font.mjs SOURCE.woff WEIGHT_NAME OUTPUT.ttf
//
// A subset of IBM Plex Sans with the glyphs that Dutch, English and the names in them need. Its
// licence (OFL 1.1) reserves the name "Plex" for the unchanged font, so the subset has another name.
// Hinting, kerning and other layout tables are dropped: the renderer does not use them, and the
// browser, which shows text fields in the same font, then sets the same widths.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import subsetFont from "subset-font";
import { replaceNames } from "./name_table.mjs";

const family = "Ketenspiegel Sans";

const ranges = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x00ff], // Latin-1
  [0x2010, 0x2015], // hyphens and dashes
  [0x2018, 0x201e], // quotation marks
  [0x2020, 0x2022], // daggers, bullet
  [0x2026, 0x2026], // ellipsis
  [0x2030, 0x2030], // per mille
  [0x2032, 0x2033], // primes
  [0x2039, 0x203a], // single guillemets
  [0x2044, 0x2044], // fraction slash
  [0x20ac, 0x20ac], // euro
  [0x2122, 0x2122], // trade mark
  [0x2190, 0x2193], // arrows
  [0x2212, 0x2212], // minus
  [0x2248, 0x2248], // almost equal
  [0x2260, 0x2260], // not equal
  [0x2264, 0x2265], // at most, at least
  [0x2713, 0x2713], // check mark
  [0xfffd, 0xfffd], // shown for what is not here
];

// Latin Extended-A comes in the regular weight only, which stands in for it in the other: letters
// that names seldom have and headings hardly ever.
const [source, weight, output] = process.argv.slice(2);
if (weight === "Regular") ranges.push([0x0100, 0x017f]);

const characters = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  .map((codepoint) => String.fromCodePoint(codepoint))
  .join("");

const subset = await subsetFont(await readFile(source), characters, {
  targetFormat: "sfnt",
  noHinting: true,
  keepFeatures: [],
  dropTables: ["GPOS", "GSUB", "GDEF", "kern", "DSIG", "gasp", "meta", "cvt ", "fpgm", "prep"],
});
await mkdir(dirname(output), { recursive: true });
await writeFile(
  output,
  replaceNames(subset, {
    0: "Copyright 2018 IBM Corp. All rights reserved.",
    1: family,
    2: weight,
    3: `${family} ${weight}`,
    4: `${family} ${weight}`,
    6: `${family.replace(" ", "")}-${weight}`,
    13: "SIL Open Font License, Version 1.1",
    14: "https://openfontlicense.org",
  }),
);
