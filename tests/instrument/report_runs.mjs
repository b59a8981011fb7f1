// node tests/instrument/report_runs.mjs FOLDER
//
// Writes report_runs.txt: the hashes of all runs of eight words of the text files in FOLDER, where the report that the
// questionnaire was made from stands. The report is not in the repository; with its hashes, the tests can still find
// a sentence of it that was left over.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runHashes } from "./measures.mjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node tests/instrument/report_runs.mjs FOLDER");
  process.exit(2);
}
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const hashes = new Set(
  files.flatMap((name) => runHashes(readFileSync(join(folder, name), "utf8"))),
);
writeFileSync(new URL("report_runs.txt", import.meta.url), `${[...hashes].sort().join("\n")}\n`);
console.log(`${hashes.size} runs of ${files.length} file(s)`);
