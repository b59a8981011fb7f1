// node tests/instrument/report.mjs
//
// Prints, as Markdown, what is measured of the questionnaire's texts: per language their reading level, the texts that
// read hardest, the words that point to one form, and lengths.

import { givesAway, readingEase, readingScales, spread, tellingWords, words } from "./measures.mjs";
import { anchorsByForm, framework, texts, textsByKind } from "./questionnaire.mjs";

const length = (text) => words(text).length;

// The first column to the left, figures to the right.
function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = heads.map((_, i) => (i === 0 ? "---" : "---:"));
  return [line(heads), line(rule), ...rows.map(line)].join("\n");
}

function spreadOf(list, measure) {
  const { least, median, most } = spread(list.map(measure));
  return [least, median, most].map((value) => value.toFixed(0)).join(" / ");
}

function readingLevels(language, kinds) {
  const measures = Object.entries(readingScales[language]);
  return table(
    ["least / median / most", "texts", ...measures.map(([name]) => name)],
    Object.entries(kinds).map(([kind, list]) => [
      kind,
      list.length,
      ...measures.map(([, measure]) => spreadOf(list, ({ text }) => measure(text))),
    ]),
  );
}

function hardest(language, kinds) {
  return Object.values(kinds)
    .flat()
    .map(({ where, text }) => ({ where, text, ease: readingEase(text, language) }))
    .sort((a, b) => a.ease - b.ease)
    .slice(0, 5)
    .map(({ where, text, ease }) => `- ${ease.toFixed(0)}, ${where}: ${text}`)
    .join("\n");
}

const counted = ({ word, texts, elsewhere, logOdds }) =>
  `${word} ${logOdds.toFixed(1)} (${texts}, ${elsewhere})`;

// Of the words that stand mostly in this form's anchors, the one in most of them.
function nearest(list, size) {
  const own = list.filter(({ texts, elsewhere }) => texts > elsewhere);
  const most = own.reduce((a, b) => (b.texts > a.texts ? b : a));
  return `${counted(most)}${givesAway(most, size) ? ", gives the form away" : ""}`;
}

function pointing(groups) {
  const forms = Object.entries(tellingWords(groups));
  const ranks = Array.from({ length: 10 }, (_, i) => [
    i + 1,
    ...forms.map(([, list]) => counted(list[i])),
  ]);
  const last = ["nearest", ...forms.map(([form, list]) => nearest(list, groups[form].length))];
  return table(["", ...forms.map(([form]) => form)], [...ranks, last]);
}

function lengths(kinds, groups) {
  const ofKind = Object.entries(kinds).map(([kind, list]) => [kind, list.map(({ text }) => text)]);
  const ofForm = Object.entries(groups).map(([form, list]) => [`anchor, ${form}`, list]);
  return table(
    ["least / median / most", "words"],
    [...ofKind, ...ofForm].map(([name, list]) => [name, spreadOf(list, length)]),
  );
}

for (const language of framework.languages) {
  const content = texts(language);
  const kinds = textsByKind(content);
  const groups = anchorsByForm(content);
  console.log(`### ${language}\n`);
  console.log(`Reading level:\n\n${readingLevels(language, kinds)}\n`);
  console.log(`Hardest to read:\n\n${hardest(language, kinds)}\n`);
  console.log(
    "Words that point to a form, with log-odds (in how many of its anchors, of the others),",
  );
  console.log(`and the one nearest to giving it away:\n\n${pointing(groups)}\n`);
  console.log(`Lengths:\n\n${lengths(kinds, groups)}\n`);
}
