/** What may stand in a text field: src/core/shown_text.hpp for what a person types and pastes. */

const LINE_BREAKS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
/** Control characters, and code points that are no characters. */
const NO_SIGNS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;
const BREAKS_AND_TABS = /[\n\t]/g;

/** The text with every line break as one, or as a space on one line, and without control characters. */
export function clean(text: string, manyLines: boolean): string {
  const lines = text.replace(LINE_BREAKS, "\n").replace(NO_SIGNS, "");
  return manyLines ? lines : lines.replace(BREAKS_AND_TABS, " ");
}

/** How many characters `clean` takes away. */
export function countNoSigns(text: string): number {
  return text.match(NO_SIGNS)?.length ?? 0;
}

/** As it is kept: é is one character, whether it came as one or as e and an accent. */
export function composed(text: string): string {
  return text.normalize("NFC");
}

/** Code points as kept, which is what limits count. */
export function count(text: string): number {
  return [...composed(text)].length;
}

/** Without the last so many code points. */
export function withoutLast(text: string, characters: number): string {
  return [...text].slice(0, -characters || undefined).join("");
}
