/**
 * The kinds of files that come in, told by content and, where the content says nothing any more, by
 * name. src/core/file_kind.cpp has the same rule for the command line; tests/intake holds both.
 */
import { LARGEST_FILE } from "./found";

export type Kind =
  /** Or what was one: reading it says what is wrong. */
  | "result"
  /** A questionnaire of one's own. */
  | "questionnaire"
  | "zip"
  /** As mail programs save one. */
  | "mail"
  /** What a system or program leaves beside files: nobody put it there. */
  | "leaving"
  /** No result. */
  | "other";

/** The end of a zip's directory lies within so many bytes of the zip's own end. */
const ZIP_END = 65_535 + 22;
/** The head of a mail is looked for in so many bytes. */
const MAIL_HEAD = 256 * 1024;

/** `bytes`: of the file, from its beginning; of one larger than a result as much is enough. */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const text = LATIN.decode(bytes);
  if (text.startsWith("\0\x05\x16\x07") || text.startsWith("\0\x05\x16\0")) {
    return "leaving"; // AppleDouble, AppleSingle: what macOS knows of a file beside its content.
  }
  const json = beginsAsJson(text);
  if (isZip(text, json)) {
    return "zip";
  }
  if (isMail(text.slice(0, MAIL_HEAD))) {
    return "mail";
  }
  if (json) {
    for (const kind of ["result", "questionnaire", "register"] as const) {
      const format = `ketenspiegel-${kind}`;
      if (text.includes(format) || text.includes([...format].join("\0"))) {
        return kind === "register" ? "other" : kind;
      }
    }
  }
  return isCalledResult(name) || isDamagedJson(name, bytes) ? "result" : "other";
}

/**
 * The beginning of a path below what was given, up to the first part that systems leave: one hidden
 * by a dot, `__MACOSX`, `Thumbs.db` and their like; nothing where there is none. A part `.` says
 * nothing. What lies in a folder that a system left is not told one by one.
 */
export function leavingIn(path: string): string | undefined {
  const parts = path.split("/");
  const last = parts.findIndex(
    (part) =>
      LEAVINGS.has(part.toLowerCase()) || (part.startsWith(".") && part !== "." && part !== ".."),
  );
  return last < 0 ? undefined : parts.slice(0, last + 1).join("/");
}

/** A character for each byte. */
const LATIN = new TextDecoder("latin1");

const LEAVINGS = new Set([
  "__macosx",
  "thumbs.db",
  "ehthumbs.db",
  "desktop.ini",
  "$recycle.bin",
  "system volume information",
  "icon\r",
]);

/** Whether the first thing in it is an object or a list of JSON, or it is UTF-16. */
function beginsAsJson(text: string): boolean {
  return /^(?:\xFF\xFE|\xFE\xFF|(?:\xEF\xBB\xBF)?[ \t\r\n\0]*[{[])/.test(text);
}

/** Entries come first, or the end of a directory without any; where it unpacks itself, a program. */
function isZip(text: string, json: boolean): boolean {
  return (
    /^PK(?:\x03\x04|\x05\x06)/.test(text) ||
    (!json && text.includes("PK\x05\x06", text.length - ZIP_END) && text.includes("PK\x03\x04"))
  );
}

const MAIL_FIELDS = new Set([
  "from",
  "to",
  "date",
  "subject",
  "message-id",
  "mime-version",
  "received",
  "return-path",
  "delivered-to",
  "content-type",
]);

/**
 * Whether it begins as RFC 5322 says: fields, each a name and a colon, longer ones indented, up to
 * an empty line; two of those that mails have. A first line `From …` is what mailboxes add.
 */
function isMail(text: string): boolean {
  const found = new Set<string>();
  for (const [index, line] of lines(text)) {
    if (line === "") {
      break;
    }
    const first = index === 0;
    if ((first && line.startsWith("From ")) || (!first && /^[ \t]/.test(line))) {
      continue;
    }
    const name = /^([!-9;-~]+):/.exec(line)?.[1];
    if (name === undefined) {
      return false;
    }
    if (MAIL_FIELDS.has(name.toLowerCase())) {
      found.add(name.toLowerCase());
    }
  }
  return found.size >= 2;
}

/** One by one, for most texts are no mail from their first line on. */
function* lines(text: string): Generator<[index: number, line: string]> {
  for (let at = 0, index = 0; at < text.length; index++) {
    const end = text.indexOf("\n", at);
    const next = end < 0 ? text.length : end;
    yield [index, text.slice(at, next).replace(/\r$/, "")];
    at = next + 1;
  }
}

/** What says by its name that it is JSON and is none, whoever made it. */
function isDamagedJson(name: string, bytes: Uint8Array): boolean {
  if (!/\.json/i.test(name) || bytes.length >= LARGEST_FILE) {
    return false;
  }
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return false;
  } catch {
    return true;
  }
}

/** As results are called when they are saved, with what browsers and systems make of it. */
function isCalledResult(name: string): boolean {
  return /\.ketenspiegel(?:$|\.json)/i.test(name);
}
