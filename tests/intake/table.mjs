// What comes in, and what becomes of it: one table for the page and the command line.
//
// A row: `name`; `files`, what lies on somebody's disk (path → text or bytes; made when asked for);
// `given`, which of it is given, the rest of the path being what it is called: all that lies on top
// where it is not said; `right`, what must come of it:
//   results      how many count
//   left_out     {path: code of the reason}; what is in a zip or a mail lies below it: r.zip/a.json
//   passed_over  paths of what holds no result, in the order of their names
//   leavings     paths of what systems leave beside files, a folder of theirs as one
//   notes        {code: how many files}, where a row is about them
//   questionnaire  the id of the group's, where it is not the built-in one
// What is not said is empty. A file that was given by itself is left out where it holds no result;
// in a folder, a zip or a mail it is passed over. A zip or mail without results is one such file, and
// so is one of which nothing can be unpacked, by its directory: that is left out wherever it lies.
//
// Limits, on both: of one file that was given, all that is packed in it counted, MOST_ENTRIES entries
// and 16 MiB and 32 bytes for each of its own are unpacked, by what the directories say; what would
// go beyond is left out whole. A zip whose entries together are larger, packed, than it is itself, is
// damaged. A zip in a zip in a zip is not opened; nor is what lies in more than four mails.

import { strToU8, zipSync } from "fflate";
import { locked, sayingSize, streamedZipOf, withHeaders, zipOf } from "../browser/support/zips.mjs";
import * as mails from "./mails.mjs";
import {
  appleDouble,
  asUtf16,
  damaged,
  inOneLine,
  ownQuestionnaire,
  ownResult,
  result,
  sortedKeys,
  unanswered,
  withCrlf,
  withMark,
  withoutEnd,
} from "./results.mjs";

const MIB = 1024 * 1024;
/** Files that one zip may hold, those in zips within it included. */
export const MOST_ENTRIES = 20_000;

const as = (number) => `${number}.ketenspiegel.json`;

/** Says of all entries that they are packed in a way: 8 is Deflate, 9 Deflate64, 14 LZMA. */
const packedBy = (zip, method) =>
  withHeaders(zip, (view, at, inDirectory) =>
    view.setUint16(at + (inDirectory ? 10 : 8), method, true),
  );

/** The first entry of the zip, and a directory that names it over and over. */
function named(times) {
  const zip = zipOf({ "0.json": result(1) }, 0);
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  const [length, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const entry = zip.slice(start, start + length);
  const tail = zip.slice(end);
  const last = new DataView(tail.buffer);
  last.setUint16(8, times, true);
  last.setUint16(10, times, true);
  last.setUint32(12, length * times, true);
  return Buffer.concat([zip.slice(0, start), ...Array(times).fill(entry), tail]);
}

function zipOfMany(count) {
  const empty = strToU8("");
  return zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, empty])), {
    level: 0,
  });
}

const zeros = (count, size) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${i}.txt`, Buffer.alloc(size, " ")]),
  );

const two = { [as(1)]: result(1), [as(2)]: result(2) };

export const rows = [
  // --- By content, not by name -------------------------------------------------------------------
  {
    name: "results whatever their names end in",
    files: () => ({
      "in/A.ketenspiegel.json": result(1),
      "in/B.ketenspiegel.JSON": result(2),
      "in/C.ketenspiegel.json.txt": result(3),
      "in/D.ketenspiegel": result(4),
      "in/E": result(5),
      "in/F (1).docx": result(6),
    }),
    right: { results: 6 },
  },
  {
    name: "the same, given one by one",
    files: () => ({ "a.JSON": result(1), "b.json.txt": result(2), c: result(3) }),
    right: { results: 3 },
  },
  {
    name: "a folder in which other things lie too",
    files: () => ({
      [`in/${as(1)}`]: result(1),
      "in/deeper/2.json": result(2),
      "in/letter.pdf": "%PDF-1.4 …",
      "in/package.json": '{"name": "something else"}',
      "in/photo.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      "in/readme.md": "A text about ketenspiegel-result files.",
      "in/empty": "",
    }),
    right: {
      results: 2,
      passed_over: ["in/empty", "in/letter.pdf", "in/package.json", "in/photo.png", "in/readme.md"],
    },
  },
  {
    name: "what systems leave beside files",
    files: () => ({
      [`in/${as(1)}`]: result(1),
      [`in/._${as(1)}`]: appleDouble(),
      "in/.DS_Store": "Bud1",
      "in/Thumbs.db": "thumbs",
      "in/desktop.ini": "[.ShellClassInfo]",
      "in/.git/2.json": result(2),
      "in/__MACOSX/3.json": result(3),
      "in/renamed.ketenspiegel.json": appleDouble(),
    }),
    right: {
      results: 1,
      leavings: [
        "in/.DS_Store",
        `in/._${as(1)}`,
        "in/.git",
        "in/Thumbs.db",
        "in/__MACOSX",
        "in/desktop.ini",
        "in/renamed.ketenspiegel.json",
      ],
    },
  },
  {
    name: "files that hold no result, given by themselves",
    files: () => ({ "notes.txt": "told, for somebody chose it", [as(1)]: result(1) }),
    right: { results: 1, left_out: { "notes.txt": "not_json" } },
  },
  {
    name: "what was a result, in a folder",
    files: () => ({
      [`in/${as(1)}`]: result(1),
      "in/cut.json": result(2).slice(0, 900),
      "in/edited.json": damaged(3),
      "in/broken.json": "{\n  oops",
      "in/empty.json": "",
      "in/none.ketenspiegel.json": "",
      "in/unanswered.json": unanswered(4),
      "in/utf16.json": asUtf16(result(5)),
      "in/after.json": `${result(6)}\0more`,
      "in/second.json": `${result(7)}\0${result(8)}`,
    }),
    right: {
      results: 1,
      left_out: {
        "in/after.json": "trailing_text",
        "in/broken.json": "not_json",
        "in/cut.json": "not_json",
        "in/edited.json": "digest_wrong",
        "in/empty.json": "not_json",
        "in/none.ketenspiegel.json": "not_json",
        "in/second.json": "trailing_text",
        "in/unanswered.json": "no_answers",
        "in/utf16.json": "bad_utf8",
      },
    },
  },
  // --- Saved again by another program ------------------------------------------------------------
  {
    name: "results saved again by other programs",
    files: () => ({
      "in/crlf.json": withCrlf(result(1)),
      "in/mark.json": withMark(result(2)),
      "in/end.json": withoutEnd(result(3)),
      "in/line.json": inOneLine(result(4)),
      "in/sorted.json": sortedKeys(result(5)),
      "in/longer.json": `${result(6)}\n`,
      "in/as_it_was.json": result(7),
    }),
    right: { results: 7, notes: { saved_again: 6 } },
  },
  // --- Zips --------------------------------------------------------------------------------------
  {
    name: "a folder with a result and a zip",
    files: () => ({ [`in/${as(1)}`]: result(1), "in/Dienst A.zip": zipOf({ [as(2)]: result(2) }) }),
    right: { results: 2 },
  },
  {
    name: "a zip, whatever it is called",
    files: () => ({ "a.zip": zipOf(two), "b.ZIP.txt": zipOf({ "3.txt": result(3) }, 0) }),
    right: { results: 3 },
  },
  {
    name: "a zip made while it was written",
    files: () => ({ "a.zip": streamedZipOf(two) }),
    right: { results: 2 },
  },
  {
    name: "a zip that unpacks itself",
    files: () => ({ "a.exe": Buffer.concat([Buffer.from("#!/bin/sh\n"), zipOf(two)]) }),
    right: { results: 2 },
  },
  {
    name: "a zip whose names begin with a dot and a slash",
    files: () => ({ "a.zip": zipOf({ "./1.json": result(1), "././2.json": damaged(2) }) }),
    right: { results: 1, left_out: { "a.zip/2.json": "digest_wrong" } },
  },
  {
    name: "a zip with what systems leave, and with other things",
    files: () => ({
      "a.zip": zipOf({
        "in\\1.json": result(1),
        "__MACOSX/in/._1.json": appleDouble(),
        "in/.DS_Store": "Bud1",
        "in/letter.pdf": "%PDF-1.4 …",
        "in/plain.json": appleDouble(),
      }),
    }),
    right: {
      results: 1,
      passed_over: ["a.zip/in/letter.pdf"],
      leavings: ["a.zip/__MACOSX", "a.zip/in/.DS_Store", "a.zip/in/plain.json"],
    },
  },
  {
    name: "a zip in a zip",
    files: () => ({
      "a.zip": zipOf({ "b.zip": zipOf({ "1.json": result(1) }), "2.json": result(2) }),
    }),
    right: { results: 2 },
  },
  {
    name: "a zip in a zip in a zip",
    files: () => ({
      "a.zip": zipOf({ "b.zip": zipOf({ "c.zip": zipOf(two), "3.json": result(3) }) }),
    }),
    right: { results: 1, left_out: { "a.zip/b.zip/c.zip": "zip_too_deep" } },
  },
  {
    name: "a document that is a zip, in a folder",
    files: () => ({
      [`in/${as(1)}`]: result(1),
      "in/letter.docx": zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
    }),
    right: { results: 1, passed_over: ["in/letter.docx"] },
  },
  {
    name: "a zip without results, given by itself",
    files: () => ({ "a.zip": zipOf({ "readme.txt": "nothing" }), [as(1)]: result(1) }),
    right: { results: 1, left_out: { "a.zip": "nothing_inside" } },
  },
  {
    name: "an empty zip, given by itself",
    files: () => ({ "a.zip": zipOf({}), [as(1)]: result(1) }),
    right: { results: 1, left_out: { "a.zip": "nothing_inside" } },
  },
  {
    name: "a zip that was cut off",
    files: () => ({ "a.zip": zipOf(two).slice(0, -30), [as(3)]: result(3) }),
    right: { results: 1, left_out: { "a.zip": "zip_damaged" } },
  },
  {
    name: "zips packed in other ways",
    files: () => ({
      "deflate64.zip": packedBy(zipOf(two), 9),
      "lzma.zip": packedBy(zipOf(two), 14),
      "locked.zip": locked(zipOf(two)),
      [as(3)]: result(3),
    }),
    right: {
      results: 1,
      left_out: {
        "deflate64.zip": "zip_method",
        "locked.zip": "zip_locked",
        "lzma.zip": "zip_method",
      },
    },
  },
  {
    name: "a zip of which one file is locked",
    files: () => ({ "a.zip": locked(zipOf(two), (number) => number === 1) }),
    right: { results: 1, left_out: { [`a.zip/${as(2)}`]: "zip_locked" } },
  },
  {
    name: "a zip in which one file is not what was packed",
    files: () => {
      const zip = zipOf(two, 0);
      zip[1000] ^= 1; // Inside the first one.
      return { "a.zip": zip };
    },
    right: { results: 1, left_out: { [`a.zip/${as(1)}`]: "file_unreadable" } },
  },
  // --- Zips that mean harm -----------------------------------------------------------------------
  {
    name: "a zip of very many files",
    files: () => ({ "a.zip": zipOfMany(MOST_ENTRIES + 1), [as(1)]: result(1) }),
    right: { results: 1, left_out: { "a.zip": "zip_too_large" } },
  },
  {
    name: "a zip whose files lie over each other",
    files: () => ({ "a.zip": named(500), [as(1)]: result(1) }),
    right: { results: 1, left_out: { "a.zip": "zip_damaged" } },
  },
  {
    name: "a zip that becomes very large",
    files: () => ({ "a.zip": zipOf(zeros(12, 2 * MIB)), [as(1)]: result(1) }),
    right: { results: 1, left_out: { "a.zip": "zip_too_large" } },
  },
  {
    name: "a zip in a zip that becomes very large",
    files: () => ({ "a.zip": zipOf({ "b.zip": zipOf(zeros(12, 2 * MIB)), "1.json": result(1) }) }),
    right: { results: 1, left_out: { "a.zip/b.zip": "zip_too_large" } },
  },
  {
    name: "a file in a zip that is larger than any result",
    files: () => ({
      "a.zip": zipOf({ "bomb.ketenspiegel.json": Buffer.alloc(100 * MIB), "1.json": result(1) }),
    }),
    right: { results: 1, left_out: { "a.zip/bomb.ketenspiegel.json": "file_too_large" } },
  },
  {
    name: "a file in a zip that is larger than it says",
    files: () => ({
      "a.zip": sayingSize(zipOf({ "bomb.json": Buffer.alloc(50 * MIB) }), 1000),
      [as(1)]: result(1),
    }),
    right: { results: 1, left_out: { "a.zip/bomb.json": "file_unreadable" } },
  },
  // --- Mails -------------------------------------------------------------------------------------
  {
    name: "a saved mail with a result attached",
    files: () => ({ "Our result.eml": mails.mail([mails.attached(as(1), result(1))]) }),
    right: { results: 1, notes: {} },
  },
  {
    name: "mails that carry a result as text",
    files: () => ({
      "in/quoted.eml": mails.mail([mails.attachedQuoted(as(1), result(1, "Één – bureau"))]),
      "in/plain.eml": mails.mail([mails.attachedAsText(as(2), result(2, "Één – bureau"))]),
    }),
    right: { results: 2, notes: { saved_again: 2 } },
  },
  {
    name: "mails that show a result in the text",
    files: () => ({
      "in/named.eml": mails.mail([mails.inline(as(1), result(1))]),
      "in/unnamed.eml": mails.mail([mails.inline("", result(2))]),
      "in/text.eml": mails.plainMail(result(3)),
      "in/8bit.eml": mails.mail([mails.attachedAsText(as(4), result(4), "inline")]),
    }),
    right: { results: 4 },
  },
  {
    name: "a mail in a mailbox's form, called otherwise, its lines ending in line feeds",
    files: () => ({
      mail: `From partner@example.org Fri Nov 27 10:00:00 2026\n${mails
        .mail([mails.attached(as(1), result(1))])
        .replaceAll("\r\n", "\n")}`,
    }),
    right: { results: 1 },
  },
  {
    name: "an attachment whose name is in pieces and has a percent sign",
    files: () => ({
      "a.eml": mails.mail([
        mails.attachedInPieces(["100% één ", "keten 50%25.ketenspiegel.json"], damaged(1)),
        mails.attached(as(2), result(2)),
      ]),
    }),
    right: {
      results: 1,
      left_out: { "a.eml/100% één keten 50%25.ketenspiegel.json": "digest_wrong" },
    },
  },
  {
    name: "a mail with a zip, and with other things",
    files: () => ({
      "a.eml": mails.mail([
        mails.attached("r.zip", zipOf(two), "application/zip"),
        mails.attached("letter.pdf", "%PDF-1.4 …", "application/pdf"),
      ]),
    }),
    right: { results: 2, passed_over: ["a.eml/letter.pdf"] },
  },
  {
    name: "mails that were forwarded",
    files: () => {
      const one = mails.mail([mails.attached(as(1), result(1))]);
      const other = mails.mail([mails.attached("r.zip", zipOf({ "2.json": result(2) }))]);
      return {
        "in/once.eml": mails.mail([mails.forwarded(one)]),
        "in/twice.eml": mails.mail([mails.forwarded(mails.mail([mails.forwarded(other)]))]),
        "in/as_file.eml": mails.mail([
          mails.attached("fwd.eml", mails.mail([mails.attached(as(3), result(3))])),
        ]),
      };
    },
    right: { results: 3 },
  },
  {
    name: "a zip of mails",
    files: () => ({
      "a.zip": zipOf({
        "one.eml": mails.mail([mails.attached(as(1), result(1))]),
        "two.eml": mails.mail([mails.attached("r.zip", zipOf({ "2.json": result(2) }))]),
        "three.eml": mails.plainMail("No result, only words."),
      }),
    }),
    right: { results: 2, passed_over: ["a.zip/three.eml"] },
  },
  {
    name: "mails without results",
    files: () => ({
      "a.eml": mails.plainMail("When do you need it?"),
      "in/b.eml": mails.mail([mails.attached("letter.pdf", "%PDF-1.4 …")]),
      [`in/${as(1)}`]: result(1),
    }),
    right: { results: 1, left_out: { "a.eml": "nothing_inside" }, passed_over: ["in/b.eml"] },
  },
  // --- A questionnaire of one's own --------------------------------------------------------------
  {
    name: "results of an own questionnaire, with its file beside them",
    files: () => ({
      "in/housing.questionnaire.json": ownQuestionnaire(),
      "in/housing.ketenspiegel.json": ownResult(),
    }),
    right: { results: 1, questionnaire: "housing" },
  },
  {
    name: "results of an own questionnaire, its file in a zip",
    files: () => ({
      "a.zip": zipOf({ "r.json": ownResult(), "q.json": ownQuestionnaire() }),
    }),
    right: { results: 1, questionnaire: "housing" },
  },
  {
    name: "a result of an own questionnaire without its file",
    files: () => ({ "in/housing.ketenspiegel.json": ownResult(), [`in/${as(1)}`]: result(1) }),
    right: { results: 1, left_out: { "in/housing.ketenspiegel.json": "other_questionnaire" } },
  },
];
