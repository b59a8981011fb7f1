// A questionnaire as somebody might make of the built-in one.

import { framework, questionnaire } from "./texts.mjs";

export const OWN_ASPECT = "resources";

const pick = (object, fits) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => fits(name)));

/** The file of a questionnaire `id`, version 1, with one aspect and its first three points. */
export function ownQuestionnaire(id, title = "Middelen van onze keten") {
  const named = { id, version: 1 };
  const aspect = structuredClone(framework.aspects.find((one) => one.id === OWN_ASPECT));
  aspect.points = aspect.points.slice(0, 3);
  const points = new Set(aspect.points.map((point) => point.id));
  const texts = framework.languages.map((language) => {
    const all = questionnaire(language);
    const isAspect = (name) => name === OWN_ASPECT;
    return {
      ...all,
      questionnaire: named,
      title,
      aspects: pick(all.aspects, isAspect),
      cells: pick(all.cells, isAspect),
      advice: pick(all.advice, isAspect),
      points: pick(all.points, (name) => points.has(name)),
      traits: pick(all.traits, (name) => name.startsWith(`${OWN_ASPECT}.`)),
    };
  });
  return JSON.stringify({
    format: "ketenspiegel-questionnaire",
    version: 1,
    framework: { ...framework, questionnaire: named, aspects: [aspect] },
    texts,
  });
}
