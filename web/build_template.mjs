// The page's HTML: web/index.html filled in with the texts of data/page.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What web/failure_page.ts can show. */
const FAILURES = ["unsupported", "not_loaded", "stopped"];

const web = dirname(fileURLToPath(import.meta.url));
/** Without the space between tags, which is for its readers. */
const template = readFileSync(join(web, "index.html"), "utf8").replace(
  /(?<=[>}])\s+|\s+(?=[<{])/g,
  "",
);

export const texts = readTexts();

/**
 * The template with what differs between the pages: `title`, `beside`, `policy`, `links`, `scripts`.
 * Functions as replacements: text may hold `$&`.
 */
export function filled(own) {
  const values = {
    ...own,
    name: texts.nl.title,
    description: texts.nl.description,
    no_script: inEach((language) => {
      return `<div lang="${language}">${message(language, "no_script")}</div>`;
    }),
    failures: FAILURES.map((failure) =>
      inEach((language) => {
        const button = `<button type="button">${escaped(texts[language].reload)}</button>`;
        return `<template id="${failure}-${language}">${message(language, failure)}${button}</template>`;
      }),
    ).join(""),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

function inEach(make) {
  return Object.keys(texts).map(make).join("");
}

/** A message as it stands in the page: what is the matter, and what to do. */
function message(language, about) {
  const all = texts[language];
  const element = (name, text) => `<${name}>${escaped(text)}</${name}>`;
  const steps = Object.keys(all)
    .filter((name) => name.startsWith(`${about}_step_`))
    .map((name) => all[name]);
  return [
    element("h1", all[`${about}_title`]),
    element("p", all[`${about}_text`]),
    ...(steps.length > 1
      ? ["<ul>", ...steps.map((step) => element("li", step)), "</ul>"]
      : steps.map((step) => element("p", step))),
  ].join("");
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The page's own texts: every language says the same things. */
function readTexts() {
  const read = (language) =>
    JSON.parse(readFileSync(join(dirname(web), `data/page/${language}.json`), "utf8"));
  const all = { nl: read("nl"), en: read("en") };
  const names = (language) => JSON.stringify(Object.keys(all[language]));
  if (names("nl") !== names("en")) {
    throw new Error("data/page: the languages do not hold the same texts");
  }
  return all;
}
