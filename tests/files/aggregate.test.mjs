// The command line's groups against a reference that shares nothing with it, and against the schema.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { projectRoot } from "../checks/project_files.mjs";
import { groupBy, groupOf } from "./group_reference.mjs";

const commandLine = process.env.KETENSPIEGEL_CLI ?? projectRoot + "build/release/ketenspiegel";
const jsonOf = (path) => JSON.parse(readFileSync(projectRoot + path, "utf8"));
const framework = jsonOf("data/questionnaire/ketensamenwerking.json");
const texts = ["nl", "en"].map((language) => jsonOf(`data/questionnaire/${language}.json`));
const pointIds = framework.aspects.flatMap((aspect) => aspect.points.map((point) => point.id));

function aggregate(args, input = "") {
  const run = spawnSync(commandLine, ["aggregate", ...args], {
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
  });
  return { ...run, document: args.includes("--json") ? JSON.parse(run.stdout) : null };
}

const validate = (() => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(jsonOf("data/schema/group.schema.json"));
})();

function assertValid(document) {
  validate(document);
  assert.deepEqual(validate.errors ?? [], []);
}

// mulberry32: the same on every machine.
function randomOf(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const organisations = [
  "RVO.nl",
  " rvo.NL",
  "Ärztekammer",
  "ärztekammer",
  "Post A",
  "post  a",
  "Post B",
  "KVK",
  "Ministerie van Buitenlandse Zaken",
  "Ministry of\u00a0Foreign Affairs",
  "Post\u200b \u2013 C",
  "post\u2010c",
];
const register = {
  format: "ketenspiegel-register",
  version: 1,
  organisations: [
    { id: "rvo", also: ["KvK"] },
    { name: "POST A", also: ["post b", "Ministry of Foreign Affairs", "unnamed"] },
  ],
};
const kinds = ["person", "person", "person", "organisation", "organisation", "consensus"];

function randomResult(random, ids) {
  const below = (count) => Math.floor(random() * count);
  const pick = (list) => list[below(list.length)];
  const around = 1 + below(4);
  const answers = {};
  const silent = below(4) === 0 ? pick(framework.aspects).id : null;
  for (const id of pointIds) {
    if (id.startsWith(silent + ".") || below(15) === 0) continue;
    const level = Math.min(4, Math.max(1, around - 1 + below(3)));
    answers[id] =
      below(8) === 0 ? { level: null, reason: pick(["unknown", "not_applicable"]) } : { level };
    if (below(9) === 0) answers[id].mark = pick(["strength", "obstacle"]);
  }
  const context = {};
  for (const factor of ["interdependence", "importance", "added_value", "readiness"]) {
    if (below(3) > 0) context[factor] = 1 + below(4);
  }
  const targets = {};
  for (const { id } of framework.aspects) if (below(3) === 0) targets[id] = 1 + below(4);
  return {
    format: "ketenspiegel-result",
    version: 1,
    id: `00000000-0000-4000-8000-${String(below(ids)).padStart(12, "0")}`,
    revision: below(3),
    created: "2026-11-01T09:00:00Z",
    modified: pick(["2026-11-01T09:00:00Z", "2026-11-01T09:00:00.5Z"]),
    questionnaire: { id: framework.questionnaire.id, version: framework.questionnaire.version },
    respondent: {
      kind: pick(kinds),
      organisation: pick(organisations),
      ...(below(5) === 0 ? { organisation_id: pick(["bz", "rvo", "ez", "elsewhere"]) } : {}),
      ...(below(4) > 0 ? { role: pick(framework.lists.role) } : {}),
    },
    scope: { chain: "test", private_partners: below(3) > 0 },
    answers,
    context,
    targets,
  };
}

// The result in a line, with the digest of that line.
function lineOf(result) {
  const zeros = "0".repeat(64);
  const line = JSON.stringify({ ...result, digest: `sha256:${zeros}` });
  return line.replace(zeros, createHash("sha256").update(line).digest("hex"));
}

function randomLines(seed, count) {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => lineOf(randomResult(random, count)));
}

// Equal, numbers to nine decimals.
function assertAlike(found, expected, place = "") {
  if (typeof expected === "number" && typeof found === "number") {
    assert.ok(Math.abs(found - expected) < 1e-9, `${place}: ${found} is not ${expected}`);
  } else if (expected !== null && typeof expected === "object") {
    assert.ok(found !== null && typeof found === "object", place);
    assert.deepEqual(Object.keys(found), Object.keys(expected), place);
    for (const key of Object.keys(expected)) {
      assertAlike(found[key], expected[key], `${place}/${key}`);
    }
  } else {
    assert.equal(found, expected, place);
  }
}

test("groups come to what the reference computes, and fit the schema", () => {
  const seen = Object.fromEntries(
    [
      ...["protected", "hidden", "sensitive", "superseded", "consensus", "noVerdict"],
      ...["passedOn", "joined"],
    ].map((what) => [what, 0]),
  );
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
  const registerFile = join(folder, "register.json");
  writeFileSync(registerFile, JSON.stringify(register));
  for (const count of [1, 2, 3, 5, 8, 13, 21, 60]) {
    for (const minGroup of [1, 2, 3, 5]) {
      for (let seed = 1; seed <= 4; ++seed) {
        const lines = randomLines(1000 * count + seed, count);
        const joins = seed % 2 === 0;
        const { status, document } = aggregate(
          [
            ...["-", "--json", "--min-group", String(minGroup)],
            ...(joins ? ["--register", registerFile] : []),
          ],
          lines.join("\n"),
        );
        assert.equal(status, document.passed_on.length > 0 ? 1 : 0);
        assertValid(document);
        const results = lines.map((line) => JSON.parse(line));
        const expected = groupOf(results, framework, minGroup, texts, joins ? register : null);
        // Key order is part of the document: by what the reference lists, too.
        assertAlike(document, expected, `${count} results, ${minGroup}, seed ${seed}`);
        seen.protected += document.protected;
        seen.hidden += document.hidden > 0 && !document.protected;
        seen.sensitive += (document.sensitivity ?? []).length > 0;
        seen.superseded += document.superseded > 0;
        seen.consensus += document.consensus_results > 0;
        seen.passedOn += document.passed_on.length > 0;
        seen.joined += document.joined.length > 0;
        seen.noVerdict += document.chain?.sufficient === false;
      }
    }
  }
  rmSync(folder, { recursive: true });
  for (const [what, times] of Object.entries(seen)) assert.ok(times > 0, `${what} was never seen`);
});

test("the same files give the same bytes, from files, folders and lines in any order", () => {
  const lines = randomLines(7, 40);
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
  try {
    const files = lines.map((line, i) => {
      const file = join(folder, `${i}.json`);
      writeFileSync(file, line);
      return file;
    });
    const expected = aggregate(["-", "--json"], lines.join("\n")).stdout;
    assert.ok(expected.length > 10_000);
    assert.equal(aggregate(["-", "--json"], lines.toReversed().join("\n")).stdout, expected);
    assert.equal(aggregate([folder, "--json"]).stdout, expected);
    assert.equal(aggregate([...files.toReversed(), "--json"]).stdout, expected);
    const half = lines.slice(20).join("\n");
    assert.equal(aggregate([...files.slice(0, 20), "-", "--json"], half).stdout, expected);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the rows hold what the group is made of", () => {
  const lines = randomLines(5, 30);
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
  try {
    const file = join(folder, "rows.ndjson");
    const { status, stderr, document } = aggregate(
      ["-", "--json", "--ndjson", file],
      lines.join("\n"),
    );
    assert.equal(status, document.passed_on.length > 0 ? 1 : 0);
    assert.match(stderr, /nobody is protected/);
    const rows = readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((row) => JSON.parse(row));
    assert.equal(rows.length, (document.results + document.consensus_results) * pointIds.length);
    for (const id of pointIds) {
      const own = rows.filter((row) => row.point === id && row.kind !== "consensus");
      const counts = [1, 2, 3, 4].map((k) => own.filter((row) => row.level === k).length);
      assert.deepEqual(counts, document.points[id].counts);
      const byOrganisation = groupBy(
        own.filter((row) => row.level !== null),
        (row) => row.organisation_key,
      );
      const means = [...byOrganisation.values()].map(
        (members) => members.reduce((total, row) => total + row.level, 0) / members.length,
      );
      const mean = means.reduce((total, value) => total + value, 0) / means.length;
      assert.ok(Math.abs(mean - document.points[id].mean) < 1e-9, id);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the table for spreadsheets has the same figures", () => {
  const lines = randomLines(9, 30);
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
  try {
    const file = join(folder, "group.csv");
    const { document } = aggregate(
      ["-", "--json", "--csv", file, "--csv-separator", "tab"],
      lines.join("\n"),
    );
    const csv = readFileSync(file, "utf8");
    assert.equal(csv.codePointAt(0), 0xfeff);
    const [head, ...rows] = csv
      .slice(1)
      .trimEnd()
      .split("\r\n")
      .map((row) => row.split("\t"));
    const cells = rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
    for (const id of pointIds) {
      const row = cells.find((one) => one.point === id);
      assert.equal(Number(row.mean), document.points[id].mean);
      assert.equal(Number(row.consensus), document.points[id].consensus);
      assert.equal(Number(row.count_process), document.points[id].counts[1]);
    }
    const organisation = cells.filter((one) => one.row === "organisation");
    assert.equal(organisation.length, document.shown.length * framework.aspects.length);
    assert.equal(Number(cells.find((one) => one.row === "chain").mean), document.chain.mean);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the group's schema refuses what is no group", () => {
  const lines = randomLines(3, 20);
  const spoilt = (change) => {
    const { document } = aggregate(["-", "--json"], lines.join("\n"));
    change(document);
    return validate(document);
  };
  assert.equal(
    spoilt(() => {}),
    true,
  );
  for (const [what, change] of Object.entries({
    "no chain": (group) => delete group.chain,
    "figures of a protected group": (group) => (group.protected = true),
    "a mean above four": (group) => (group.chain.mean = 4.5),
    "three counts": (group) => group.points["ambition.01"].counts.pop(),
    "a name that was joined to nothing": (group) => group.joined.push({ name: "x" }),
    "a file that was passed on to one": (group) =>
      group.passed_on.push({ id: lines[0], organisations: ["x"] }),
    "a file without a reason": (group) => group.left_out.push({ file: "x" }),
    "an unknown agreement": (group) => (group.points["ambition.01"].agreement = "some"),
    "a negative distance": (group) => (group.perception_gap.ambition = -1),
  })) {
    assert.equal(spoilt(change), false, what);
  }
});
