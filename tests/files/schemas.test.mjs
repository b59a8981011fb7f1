// The JSON Schemas of data/schema, held by a validator that is not ours, against the files of data/
// and against what the command-line tool writes.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { projectRoot } from "../checks/project_files.mjs";

const data = projectRoot + "data/";
const commandLine = process.env.KETENSPIEGEL_CLI ?? projectRoot + "build/release/ketenspiegel";
const example = "example/practice.json";

const textOf = (path) => readFileSync(data + path, "utf8");
const jsonOf = (path) => JSON.parse(textOf(path));
const schemaNames = readdirSync(data + "schema")
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => name.replace(".schema.json", ""));

function validator(name) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const other of schemaNames.filter((other) => other !== name)) {
    ajv.addSchema(jsonOf(`schema/${other}.schema.json`));
  }
  return ajv.compile(jsonOf(`schema/${name}.schema.json`));
}

function assertValid(name, document) {
  const validate = validator(name);
  validate(document);
  assert.deepEqual(validate.errors ?? [], []);
}

test("there are schemas for what is written and read", () => {
  for (const name of ["result", "score", "framework", "texts"]) {
    assert.ok(schemaNames.includes(name), name);
  }
});

test("the questionnaire fits its schemas", () => {
  assertValid("framework", jsonOf("questionnaire/ketensamenwerking.json"));
  assertValid("texts", jsonOf("questionnaire/nl.json"));
  assertValid("texts", jsonOf("questionnaire/en.json"));
});

test("the example fits the result's schema, and its scores the score's", () => {
  const result = jsonOf(example);
  assertValid("result", result);
  assertValid("score", result.scores);
});

test("the result's schema refuses what the reader refuses", () => {
  const validate = validator("result");
  const spoilt = (change) => {
    const result = jsonOf(example);
    change(result);
    return validate(result);
  };
  assert.equal(
    spoilt(() => {}),
    true,
  );
  assert.equal(
    spoilt((result) => delete result.respondent.kind),
    false,
  );
  assert.equal(
    spoilt((result) => (result.respondent.organisation = "  ")),
    false,
  );
  assert.equal(
    spoilt((result) => (result.answers["ambition.01"] = { level: 5 })),
    false,
  );
  assert.equal(
    spoilt((result) => (result.answers["ambition.01"] = { level: 1.5 })),
    false,
  );
  assert.equal(
    spoilt((result) => (result.id = "not a uuid")),
    false,
  );
  assert.equal(
    spoilt((result) => (result.created = "yesterday")),
    false,
  );
  assert.equal(
    spoilt((result) => (result.traits = { "ambition.process.1": "maybe" })),
    false,
  );
  assert.equal(
    spoilt((result) => (result.somethingOfLater = 1)),
    true,
    "unknown fields are kept",
  );
});

test("the command line prints the schemas", () => {
  for (const name of schemaNames) {
    const printed = execFileSync(commandLine, ["schema", name], { encoding: "utf8" });
    assert.deepEqual(JSON.parse(printed), jsonOf(`schema/${name}.schema.json`));
  }
});

test("the command line's score document fits its schema and equals the file's own", () => {
  const printed = execFileSync(commandLine, ["score", data + example, "--json"]);
  const score = JSON.parse(printed.toString());
  assertValid("score", score);
  assert.deepEqual(score, jsonOf(example).scores);
});
