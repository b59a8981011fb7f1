// What the product says, read where it is written: tests find things by the words a person sees.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./paths.mjs";

const read = (path) => JSON.parse(readFileSync(join(project, "data", path), "utf8"));

const interfaces = { nl: read("interface/nl.json"), en: read("interface/en.json") };
const questionnaires = { nl: read("questionnaire/nl.json"), en: read("questionnaire/en.json") };

/** What the page says before the program runs, or where it cannot. */
const pages = { nl: read("page/nl.json"), en: read("page/en.json") };

/** What is said about something, in the order in which it stands there. */
export function pageTexts(language, about) {
  const { [`${about}_title`]: title, ...others } = pages[language];
  const words = Object.keys(others).filter((name) => name.startsWith(`${about}_`));
  return { title, words: words.map((name) => others[name]), reload: others.reload };
}

/** The aspects with their points, in order. */
export const framework = read("questionnaire/ketensamenwerking.json");
export const points = framework.aspects.flatMap((aspect) => aspect.points.map((point) => point.id));

/** Text of the interface with its placeholders filled in. */
export function say(language, key, values = {}) {
  const text = interfaces[language][key];
  if (text === undefined) {
    throw new Error(`data/interface/${language}.json has no ${key}`);
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** Text of the interface as a pattern, with anything in the place of its placeholders. */
export function saying(language, key) {
  const pattern = interfaces[language][key]
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".+");
  return new RegExp(pattern);
}

export function questionnaire(language) {
  return questionnaires[language];
}
