// What the group's program says, read where it is written.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./paths.mjs";

const texts = Object.fromEntries(
  ["nl", "en"].map((language) => [
    language,
    JSON.parse(readFileSync(join(project, `data/group/${language}.json`), "utf8")),
  ]),
);

/** Text of the group's program with its placeholders filled in. */
export function sayInGroup(language, key, values = {}) {
  const text = texts[language][key];
  if (text === undefined) {
    throw new Error(`data/group/${language}.json has no ${key}`);
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
