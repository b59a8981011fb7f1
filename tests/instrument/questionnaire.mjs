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
