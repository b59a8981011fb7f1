/** What the person prefers: colours, contrast, motion, and whether a finger is the pointer. */
import type { Preferences } from "./protocol";
import { systemColors } from "./system_colors";

const QUERIES = {
  dark: "(prefers-color-scheme: dark)",
  forced: "(forced-colors: active)",
  more: "(prefers-contrast: more)",
  reduced: "(prefers-reduced-motion: reduce)",
  coarse: "(pointer: coarse)",
};

export function preferences(): Preferences {
  const is = (query: string): boolean => matchMedia(query).matches;
  const forced = is(QUERIES.forced);
  return {
    scheme: is(QUERIES.dark) ? "dark" : "light",
    contrast: forced ? "forced" : is(QUERIES.more) ? "more" : "normal",
    reduced_motion: is(QUERIES.reduced),
    coarse_pointer: is(QUERIES.coarse),
    ...(forced ? { colors: systemColors() } : {}),
  };
}

export function watchPreferences(changed: (preferences: Preferences) => void): void {
  for (const query of Object.values(QUERIES)) {
    matchMedia(query).addEventListener("change", () => changed(preferences()));
  }
  // Another palette of forced colours is no change of any query: looked at when one comes back
  // from where it was chosen.
  addEventListener("focus", () => {
    if (matchMedia(QUERIES.forced).matches) {
      changed(preferences());
    }
  });
}
