// The JSON Schemas of data/schema, held by a validator that is not ours, against the files of data/
// and against what the command-line tool writes.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { projectRoot } from "../checks/project_files.mjs";

const data = projectRoot + "data/";
const commandLine = process.env.KETENSPIEGEL_CLI ?? projectRoot + "build/release/ketenspiegel";
const example = "example/practice.json";
const exampleGroup = "example/group.json";

const textOf = (path) => readFileSync(data + path, "utf8");
const jsonOf = (path) => JSON.parse(textOf(path));
// Questionnaires that are not the built-in one, and results made with them.
const others = projectRoot + "tests/data/";
const otherOf = (path) => JSON.parse(readFileSync(others + path, "utf8"));
const housing = "housing.questionnaire.json";
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
  for (const name of [
    "result",
    "score",
    "group",
    "framework",
    "texts",
    "questionnaire",
    "register",
    "example-group",
  ]) {
    assert.ok(schemaNames.includes(name), name);
  }
});

test("the questionnaire fits its schemas", () => {
  assertValid("framework", jsonOf("questionnaire/ketensamenwerking.json"));
  assertValid("texts", jsonOf("questionnaire/nl.json"));
  assertValid("texts", jsonOf("questionnaire/en.json"));
});

test("the questionnaire in one file fits its schema", () => {
  assertValid("questionnaire", {
    format: "ketenspiegel-questionnaire",
    version: 1,
    framework: jsonOf("questionnaire/ketensamenwerking.json"),
    texts: [jsonOf("questionnaire/nl.json"), jsonOf("questionnaire/en.json")],
  });
});

test("other questionnaires and their results fit the same schemas", () => {
  assertValid("questionnaire", otherOf(housing));
  assertValid("questionnaire", otherOf("housing-1.questionnaire.json"));
  for (const name of ["housing.ketenspiegel.json", "housing-1.ketenspiegel.json"]) {
    assertValid("result", otherOf(name));
    assertValid("score", otherOf(name).scores);
  }
});

// Each is something that both the schema and the reader refuse.
const spoilings = {
  "another format": (file) => (file.format = "ketenspiegel-texts"),
  "a newer version": (file) => (file.version = 2),
  "an unknown field": (file) => (file.remark = "x"),
  "no framework": (file) => delete file.framework,
  "no texts": (file) => (file.texts = []),
  "texts that are no list": (file) => (file.texts = { nl: file.texts[0] }),
  "texts that are no object": (file) => file.texts.push(null),
  "no languages": (file) => (file.framework.languages = []),
  "no aspects": (file) => (file.framework.aspects = []),
  "an aspect without points": (file) => (file.framework.aspects[0].points = []),
  "an aspect with a capital": (file) => (file.framework.aspects[0].id = "Agreements"),
  "a point with one digit": (file) => (file.framework.aspects[0].points[0].id = "agreements.1"),
  "a questionnaire with a slash": (file) => (file.framework.questionnaire.id = "a/b"),
  "a role with a space": (file) => (file.framework.lists.role[0] = "a b"),
  "a name too long": (file) => (file.framework.terms[0] = "x".repeat(61)),
  "no terms": (file) => delete file.framework.terms,
  "too many considerations": (file) =>
    (file.framework.considerations = Array.from({ length: 101 }, (_, i) => `x${i}`)),
  "a source without a bullet": (file) =>
    (file.framework.aspects[0].points[0].source = { appendix: 1 }),
  "a text too long": (file) => (file.texts[0].title = "x".repeat(4001)),
  "an empty text": (file) => (file.texts[0].title = " "),
  "a point without a reason": (file) => delete file.texts[0].points["agreements.01"].why,
  "no explained terms": (file) => delete file.texts[0].terms,
  "a term without forms": (file) => (file.texts[0].terms.allocation.forms = []),
  "a term with an empty form": (file) => (file.texts[0].terms.allocation.forms = [""]),
  "no advice": (file) => delete file.texts[0].advice,
  "advice of no parts": (file) => (file.texts[0].advice = { agreements: {} }),
  "a step of two actions": (file) => {
    const step = Array(2).fill({ action: "a", who: "b", first: "c", seen: "d" });
    file.texts[0].advice = { agreements: adviceWith(step) };
  },
  "an action without a sign that it worked": (file) => {
    const step = Array(3).fill({ action: "a", who: "b", first: "c" });
    file.texts[0].advice = { agreements: adviceWith(step) };
  },
};

function adviceWith(step) {
  const easing = { pioneer: "a", process: "b", system: "c" };
  return {
    steps: { process: step, system: step, chain: step },
    stabilise: { ...easing, chain: "d" },
    ease: easing,
  };
}

test("the questionnaire's schema refuses what the reader refuses", () => {
  const validate = validator("questionnaire");
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
  try {
    const fits = (change) => {
      const questionnaire = otherOf(housing);
      change(questionnaire);
      const file = join(folder, housing);
      writeFileSync(file, JSON.stringify(questionnaire));
      const { status } = spawnSync(commandLine, ["validate", file]);
      return { schema: validate(questionnaire), reader: status === 0 };
    };
    assert.deepEqual(
      fits(() => {}),
      { schema: true, reader: true },
    );
    const advised = (questionnaire) => {
      const step = Array(3).fill({ action: "a", who: "b", first: "c", seen: "d" });
      for (const texts of questionnaire.texts) {
        texts.advice = { agreements: adviceWith(step), information: adviceWith(step) };
      }
    };
    assert.deepEqual(fits(advised), { schema: true, reader: true }, "advice");
    for (const [what, change] of Object.entries(spoilings)) {
      assert.deepEqual(fits(change), { schema: false, reader: false }, what);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the example fits the result's schema, and its scores the score's", () => {
  const result = jsonOf(example);
  assertValid("result", result);
  assertValid("score", result.scores);
});

test("the example group fits its schema, and the questionnaire it answers", () => {
  const group = jsonOf(exampleGroup);
  assertValid("example-group", group);
  const framework = jsonOf("questionnaire/ketensamenwerking.json");
  assert.deepEqual(group.questionnaire, framework.questionnaire);
  const lengths = framework.aspects.map(({ id, points }) => [id, points.length]);
  const points = framework.aspects.flatMap((aspect) => aspect.points.map(({ id }) => id));
  for (const { file, levels, marks = {}, comments = {} } of [...group.results, ...group.earlier]) {
    assert.deepEqual(
      Object.entries(levels).map(([aspect, codes]) => [aspect, codes.length]),
      lengths,
      file,
    );
    for (const id of [...Object.keys(marks), ...Object.keys(comments)]) {
      assert.ok(points.includes(id), `${file}: ${id}`);
    }
  }
});

test("the example group's schema refuses what it does not describe", () => {
  const validate = validator("example-group");
  const fits = (change) => {
    const group = jsonOf(exampleGroup);
    change(group.results[0], group);
    return validate(group);
  };
  assert.equal(
    fits(() => {}),
    true,
  );
  const spoilings = {
    "a level of 5": (result) => (result.levels.ambition = result.levels.ambition.replace(/./, "5")),
    "a name in one language": (result) => delete result.organisation.nl,
    "an empty comment": (result) => (result.comments["ambition.01"].en = " "),
    "a comment in a third language": (result) => (result.comments["ambition.01"].de = "x"),
    "a mark that is none": (result) => (result.marks["governance.01"] = "weakness"),
    "a target beyond the forms": (result) => (result.targets.ambition = 5),
    "a field of a result file": (result) => (result.answers = {}),
    "no scope": (result) => delete result.private_partners,
    "no earlier round": (_, group) => delete group.earlier,
  };
  for (const [what, change] of Object.entries(spoilings)) assert.equal(fits(change), false, what);
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
  for (const blank of ["  ", "\u200b\u2060", "\u00ad\u0007", "\u3164", "\u0085"]) {
    assert.equal(
      spoilt((result) => (result.respondent.organisation = blank)),
      false,
    );
  }
  assert.equal(
    spoilt((result) => (result.revision = 2 ** 53)),
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

test("the result's schema takes the ids of any questionnaire", () => {
  const validate = validator("result");
  const changed = (change) => {
    const result = otherOf("housing.ketenspiegel.json");
    change(result);
    return validate(result);
  };
  assert.equal(
    changed((result) => (result.respondent.role = "somebody_else")),
    true,
  );
  assert.equal(
    changed((result) => (result.respondent.relations = ["neighbours"])),
    true,
  );
  assert.equal(
    changed((result) => (result.respondent.role = "a role in words")),
    false,
  );
  assert.equal(
    changed((result) => (result.questionnaire.id = "a/b")),
    false,
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

test("the command line scores results of other questionnaires as their files do", () => {
  const printed = execFileSync(commandLine, [
    "score",
    others + "housing.ketenspiegel.json",
    "--json",
    "--questionnaire",
    others + housing,
  ]);
  const score = JSON.parse(printed.toString());
  assertValid("score", score);
  assert.deepEqual(score, otherOf("housing.ketenspiegel.json").scores);
});

test("the command line validates questionnaires, and results with them", () => {
  const { status, stdout } = spawnSync(
    commandLine,
    ["validate", others, "--questionnaire", others + "housing.questionnaire.json"],
    { encoding: "utf8" },
  );
  assert.equal(status, 0);
  const lines = stdout.trim().split("\n");
  assert.equal(lines.length, 4);
  for (const line of lines) assert.match(line, /\.json: ok/);
});
