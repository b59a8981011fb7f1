/** JSON objects that stand in a text between other words. */

/** An object has members, or nobody looks for it here. */
const BEGIN = /\{\s*"/g;
/** A text with more beginnings than this is no letter. */
const MOST_BEGINNINGS = 1000;

/** Those that are of this product, one after the other. */
export function* objectsIn(text: string): Generator<string> {
  let after = 0;
  let begun = 0;
  for (const { index } of text.matchAll(BEGIN)) {
    if (index < after) {
      continue; // Inside the last one.
    }
    begun += 1;
    const end = begun > MOST_BEGINNINGS ? -1 : endOf(text, index);
    if (end < 0) {
      continue;
    }
    after = end;
    const object = text.slice(index, end);
    if (object.includes('"ketenspiegel-')) {
      yield object;
    }
  }
}

/** Where the object ends that begins at `from`; negative where it does not. */
function endOf(text: string, from: number): number {
  const marks = /[{}]|"(?:[^"\\]|\\.)*"/g;
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    depth += mark[0] === "{" ? 1 : mark[0] === "}" ? -1 : 0;
    if (depth === 0) {
      return marks.lastIndex;
    }
  }
  return -1;
}
