// What is measured of a text, on texts small enough to count by hand.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import {
  givesAway,
  lix,
  readingEase,
  runHashes,
  spread,
  tellingWords,
  words,
} from "./measures.mjs";
import { stringsIn, textsByKind } from "./questionnaire.mjs";
import { syllables } from "./syllables.mjs";

const wordsBySyllables = {
  nl: {
    1: "de post nieuw eeuw zaai",
    2: "keten partner idee mooie ruimte buiten quotum start-ups",
    3: "bijvoorbeeld uitvoerder attaché attachés ideeën collega’s België",
    4: "samenwerking ministerie ambassade financiën",
    5: "initiatief organisatie coördinatie evaluatie",
  },
  en: {
    1: "the chain shared rule makes goes",
    2: "partner every business agreed wanted client science sometimes table houses being people",
    3: "businesses agencies idea area measurement insurer audience attaché ministry’s",
    4: "entrepreneur evaluate cooperate",
    5: "collaboration organisation",
  },
};

for (const [language, lists] of Object.entries(wordsBySyllables)) {
  test(`${language}: syllables`, () => {
    for (const [count, list] of Object.entries(lists))
      for (const word of list.split(" "))
        assert.equal(syllables(word, language), Number(count), word);
  });
}

test("a word keeps its apostrophe and its hyphen", () => {
  assert.deepEqual(words("The partner’s two start-ups – in 2026."), [
    "The",
    "partner’s",
    "two",
    "start-ups",
    "in",
    "2026",
  ]);
});

function assertNear(actual, expected) {
  assert.ok(Math.abs(actual - expected) < 0.001, `${actual} for ${expected}`);
}

test("reading ease of English", () => {
  // 6 words, 6 syllables, 1 sentence.
  assertNear(readingEase("The cat sat on the mat.", "en"), 206.835 - 1.015 * 6 - 84.6);
  // 8 words, 12 syllables, and a semicolon, which ends a sentence here.
  const two = "The agency rings the post; nobody is there.";
  assertNear(readingEase(two, "en"), 206.835 - 1.015 * (8 / 2) - 84.6 * (12 / 8));
});

test("reading ease of Dutch", () => {
  // 9 words, 17 syllables, 2 sentences.
  const two = "De ambassade belt het ministerie. Het antwoord komt morgen.";
  assertNear(readingEase(two, "nl"), 206.84 - 0.93 * (9 / 2) - 77 * (17 / 9));
});

test("LIX", () => {
  // 6 words, 2 sentences, 2 words of more than six letters; a semicolon ends no sentence.
  assertNear(lix("The ministry answers; it was. Quick!"), 6 / 2 + (100 * 2) / 6);
});

test("telling words", () => {
  const telling = tellingWords({
    first: ["A red, red fox", "the Red hen"],
    second: ["blue fox", "grey hen"],
  });
  // "red": both of the first, none of the second: (2.5 / 0.5) / (0.5 / 2.5) = 25.
  const [strongest] = telling.first;
  assertNear(strongest.logOdds, Math.log(25));
  assert.deepEqual(
    { ...strongest, logOdds: 0 },
    { word: "red", texts: 2, elsewhere: 0, logOdds: 0 },
  );
  // "fox": one of two on either side.
  const fox = telling.second.find(({ word }) => word === "fox");
  assert.deepEqual(fox, { word: "fox", texts: 1, elsewhere: 1, logOdds: 0 });
  // "blue": one of two, none of the others: (1.5 / 1.5) / (0.5 / 2.5) = 5.
  assertNear(telling.second.find(({ word }) => word === "blue").logOdds, Math.log(5));
});

test("a capital keeps a word the same", () => {
  const telling = tellingWords({ first: ["Eén post", "met één post"], second: ["Post"] });
  const count = (word) => telling.first.find((one) => one.word === word);
  assert.deepEqual([count("één").texts, count("één").elsewhere], [2, 0]);
  assert.deepEqual([count("post").texts, count("post").elsewhere], [2, 1]);
});

test("a word gives a form away when it is in over a third of its anchors and mostly there", () => {
  assert.equal(givesAway({ texts: 25, elsewhere: 24 }, 73), true);
  assert.equal(givesAway({ texts: 24, elsewhere: 0 }, 73), false);
  assert.equal(givesAway({ texts: 73, elsewhere: 73 }, 73), false);
});

test("spread of an odd and of an even number of figures", () => {
  assert.deepEqual(spread([30, 4, 5]), { least: 4, median: 5, most: 30 });
  assert.deepEqual(spread([30, 4, 6, 5]), { least: 4, median: 5.5, most: 30 });
});

test("runs of eight words", () => {
  assert.deepEqual(runHashes("one two three four five six seven"), []);
  const hash = (run) => createHash("sha256").update(run).digest("hex").slice(0, 10);
  assert.deepEqual(runHashes("One, two – three: four five six seven EIGHT nine."), [
    hash("one two three four five six seven eight"),
    hash("two three four five six seven eight nine"),
  ]);
});

test("texts by kind, with the kinds that a language may lack", () => {
  const action = { action: "Do.", who: "You", first: "Begin.", seen: "Done." };
  const content = {
    title: "T",
    points: { "a.1": { statement: "S.", why: "W.", anchors: { pioneer: "P." } } },
    traits: { "a.pioneer.1": "R." },
  };
  const kinds = (extra) =>
    Object.fromEntries(
      Object.entries(textsByKind({ ...content, ...extra })).map(([kind, list]) => [
        kind,
        list.map(({ text }) => text),
      ]),
    );
  const always = { statement: ["S."], why: ["W."], anchor: ["P."], trait: ["R."] };
  assert.deepEqual(kinds({}), always);
  const advice = { a: { steps: { process: [action] }, stabilise: { pioneer: "Stay." }, ease: {} } };
  const terms = { chain: { term: "chain", forms: ["chains"], explanation: "All links." } };
  assert.deepEqual(kinds({ advice, terms }), {
    ...always,
    advice: ["Do.", "Begin.", "Done.", "Stay."],
    term: ["All links."],
  });
});

test("strings of a JSON value", () => {
  assert.deepEqual(stringsIn({ a: ["x", 1, null, { b: "y" }] }), [
    { where: "a/0", text: "x" },
    { where: "a/3/b", text: "y" },
  ]);
});
