// A result file held against what knows nothing of the page: its schema and the command line.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { commandLine, project } from "./paths.mjs";

/** Fails with what is wrong where the document does not fit the result schema. */
export function assertValidResult(document) {
  const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  for (const name of ["score", "result"]) {
    const path = join(project, `data/schema/${name}.schema.json`);
    ajv.addSchema(JSON.parse(readFileSync(path, "utf8")), name);
  }
  assert.ok(ajv.validate("result", document), JSON.stringify(ajv.errors, null, 2));
}

/** The command line's score document of a file. */
export function scoreByCommandLine(path) {
  return JSON.parse(execFileSync(commandLine, ["score", "--json", path], { encoding: "utf8" }));
}
