// What the exercises and the tests measure of a text.

import { createHash } from "node:crypto";
import { syllables } from "./syllables.mjs";

/** With "partner’s" and "start-ups" as one word each. */
export const words = (text) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

// Flesch counts as a sentence every part that is grammatically independent and ends in a full stop, question mark,
// exclamation mark, colon or semicolon (The Art of Readable Writing, 1949).
const sentences = (text) => text.split(/[.?!:;]+(?=\s|$)/).filter((part) => words(part).length > 0);

// Both in words and syllables: per sentence and per word.
function rates(text, language) {
  const all = words(text);
  const spoken = all.reduce((sum, word) => sum + syllables(word, language), 0);
  return {
    wordsPerSentence: all.length / sentences(text).length,
    syllablesPerWord: spoken / all.length,
  };
}

/**
 * How easily a text reads: 100 very easily, 0 hardly. English: the reading ease of R. Flesch, A new readability
 * yardstick, Journal of Applied Psychology 32 (1948). Dutch: its adaptation by W. H. Douma, De leesbaarheid van
 * landbouwbladen (Wageningen, 1960).
 */
export function readingEase(text, language) {
  const { wordsPerSentence, syllablesPerWord } = rates(text, language);
  return language === "nl"
    ? 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord
    : 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
}

/**
 * The LIX of C. H. Björnsson, Läsbarhet (1968): words per sentence, and the percentage of words of more than six
 * letters. 30 reads easily, 60 hardly. Its sentences end at a full stop, question mark, exclamation mark or colon.
 */
export function lix(text) {
  const all = words(text);
  const long = all.filter((word) => word.replace(/[^\p{L}]/gu, "").length > 6);
  const ends = text.split(/[.?!:]+(?=\s|$)/).filter((part) => words(part).length > 0);
  return all.length / ends.length + (100 * long.length) / all.length;
}

/** The scales that a language's texts are read by: name → measure of a text. */
export const readingScales = {
  nl: { "Flesch-Douma": (text) => readingEase(text, "nl"), LIX: lix },
  en: { Flesch: (text) => readingEase(text, "en") },
};

// "Eén" at the start of a sentence is the "één" of elsewhere: Dutch leaves the accent off a capital.
const sameWord = (word) => word.toLowerCase().replace(/^eén$/, "één");

/**
 * How strongly each word points to one group of texts: per group a list of `{word, texts, elsewhere, logOdds}`,
 * strongest first. `texts` and `elsewhere` count the texts with the word in the group and outside it; logOdds is the
 * natural logarithm of the ratio of the odds that a text of the group and that another text holds the word, with
 * one half added to each of the four counts (J. B. S. Haldane, Annals of Human Genetics 20, 1956).
 * groups: name → list of texts.
 */
export function tellingWords(groups) {
  const holding = Object.entries(groups).map(([name, texts]) => {
    const counts = new Map();
    for (const text of texts)
      for (const word of new Set(words(text).map(sameWord)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return { name, size: texts.length, counts };
  });
  const odds = (having, size) => (having + 0.5) / (size - having + 0.5);
  const total = (items, value) => items.reduce((sum, item) => sum + value(item), 0);
  return Object.fromEntries(
    holding.map((group) => {
      const others = holding.filter((other) => other !== group);
      const outside = total(others, ({ size }) => size);
      const list = [...group.counts].map(([word, texts]) => {
        const elsewhere = total(others, ({ counts }) => counts.get(word) ?? 0);
        const logOdds = Math.log(odds(texts, group.size) / odds(elsewhere, outside));
        return { word, texts, elsewhere, logOdds };
      });
      return [group.name, list.sort((a, b) => b.logOdds - a.logOdds)];
    }),
  );
}

/**
 * Whether a word of tellingWords tells a reader the group: it stands in more than a third of the group's `size` texts,
 * and more than half of all texts with it are the group's. Log-odds alone would not do: they are high as well for an
 * "and" that is in nearly all texts of the group and in most of the others, which tells a reader nothing. Where four
 * groups are equally large, a word that passes both has log-odds over 1.39.
 */
export const givesAway = ({ texts, elsewhere }, size) => texts > size / 3 && texts > elsewhere;

/** `{least, median, most}` of a list of numbers. */
export function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { least: sorted[0], median, most: sorted.at(-1) };
}

/** All runs of eight words of a text, each as the first ten hexadecimal digits of its SHA-256. */
export function runHashes(text) {
  const plain =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return plain
    .slice(7)
    .map((_, start) => plain.slice(start, start + 8).join(" "))
    .map((run) => createHash("sha256").update(run).digest("hex").slice(0, 10));
}
