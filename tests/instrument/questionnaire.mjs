// The questionnaire as the exercises read it.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../data/questionnaire");
const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

export const framework = read("ketensamenwerking");
export const texts = (language) => read(language);

/** All anchors of an aspect: `{point, form}`, in questionnaire order. */
export function anchors(aspect) {
  return aspect.points.flatMap(({ id }) => framework.forms.map((form) => ({ point: id, form })));
}

/** The anchors of a language by form: form → list of texts, in questionnaire order. */
export function anchorsByForm({ points }) {
  const all = Object.values(points);
  return Object.fromEntries(
    framework.forms.map((form) => [form, all.map(({ anchors }) => anchors[form])]),
  );
}

/** All strings of a JSON value: list of `{where, text}`, `where` being the names on the way to it, with slashes. */
export function stringsIn(value, where = "") {
  if (typeof value === "string") return [{ where, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsIn(inner, where === "" ? name : `${where}/${name}`),
  );
}

// Who takes an action is a name and no sentence: its reading level says nothing.
const placesOfKind = {
  statement: /^points\/[^/]+\/statement$/,
  why: /^points\/[^/]+\/why$/,
  anchor: /^points\/[^/]+\/anchors\//,
  trait: /^traits\//,
  advice: /^advice\/.*\/(?!who$)[^/]+$/,
  term: /^terms\/[^/]+\/explanation$/,
};

/** What is read as running text: kind → list of `{where, text}`. A kind without texts is left out. */
export function textsByKind(content) {
  const all = stringsIn(content);
  const kinds = Object.entries(placesOfKind).map(([kind, places]) => [
    kind,
    all.filter(({ where }) => places.test(where)),
  ]);
  return Object.fromEntries(kinds.filter(([, list]) => list.length > 0));
}
