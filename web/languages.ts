/** Which language the page begins in. The program goes on from there and asks for others by tag. */
import { keptSetting } from "./storage/settings_copy";

/** The tags of the product's languages; put here by build.mjs. */
declare const LANGUAGES: string[];

/** The texts of a language, as the build wrote them for it. */
export interface Language {
  tag: string;
  texts: Uint8Array;
}

/**
 * The language that was chosen here before, else the first of the browser's that there is, else
 * English: as the program chooses when it starts.
 */
export function firstLanguage(): string {
  const preferred = [keptSetting("language"), ...navigator.languages];
  const primary = preferred.map((tag) => tag.split(/[-_]/, 1)[0] as string);
  return primary.find((tag) => LANGUAGES.includes(tag)) ?? "en";
}

/** All but that. */
export function otherLanguages(): string[] {
  return LANGUAGES.filter((tag) => tag !== firstLanguage());
}
