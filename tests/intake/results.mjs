// Invented results, as they were saved and as other hands and programs leave them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../browser/support/paths.mjs";
import { resultFile, written } from "../browser/support/result_files.mjs";

/** The text of a result of an organisation of its own. */
export const result = (number, organisation = `Partner ${number}`) =>
  resultFile(number, organisation).text;

/** Altered by hand after it was saved. */
export const damaged = (number) => result(number).replace('"level": 1', '"level": 2');

/** Nobody answered anything. */
export const unanswered = (number) => {
  const { digest: _, ...document } = JSON.parse(result(number));
  return written({ ...document, answers: { "ambition.01": { comment: "later" } } });
};

export const withCrlf = (text) => text.replaceAll("\n", "\r\n");
export const withMark = (text) => `\uFEFF${text}`;
export const withoutEnd = (text) => text.trimEnd();
export const inOneLine = (text) => JSON.stringify(JSON.parse(text));
export const asUtf16 = (text) => Buffer.from(withMark(text), "utf16le");

/** Keys in the order of the alphabet, wherever they stand. */
export const sortedKeys = (text) => {
  const sorted = (value) =>
    value === null || typeof value !== "object" || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        );
  return JSON.stringify(sorted(JSON.parse(text)), null, 4);
};

const data = (name) => readFileSync(join(project, "tests/data", name), "utf8");
/** A questionnaire of one's own, and a result that was made with it. */
export const ownQuestionnaire = () => data("housing.questionnaire.json");
export const ownResult = () => data("housing.ketenspiegel.json");

/** What macOS keeps beside a file on disks of others. */
export const appleDouble = () =>
  Buffer.concat([
    Buffer.from([0, 5, 0x16, 7, 0, 2, 0, 0]),
    Buffer.from("Mac OS X        "),
    Buffer.alloc(96),
  ]);
