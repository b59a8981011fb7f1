// The register's schema beside the reader of registers, and groups that one is given for.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { projectRoot } from "../checks/project_files.mjs";

const commandLine = process.env.KETENSPIEGEL_CLI ?? projectRoot + "build/release/ketenspiegel";
const validate = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync(projectRoot + "data/schema/register.schema.json", "utf8")),
);
const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

const registerOf = (organisations) => ({
  format: "ketenspiegel-register",
  version: 1,
  organisations,
});

function aggregate(bytes) {
  const file = join(folder, "register.json");
  writeFileSync(file, bytes);
  return spawnSync(
    commandLine,
    ["aggregate", projectRoot + "data/example/practice.json", "--json", "--register", file],
    { encoding: "utf8" },
  );
}

const whole = registerOf([
  { id: "rvo", also: ["RVO"] },
  { name: "Kamer van Koophandel", also: ["KvK", "K.v.K."] },
  { id: "elsewhere", name: "Elsewhere" },
  { name: "Asked", since: 2027 },
]);

test("a register is taken, by the schema and the reader alike", () => {
  assert.equal(validate(whole), true);
  const { status, stderr } = aggregate(JSON.stringify(whole));
  assert.equal(status, 0, stderr);
  assert.match(stderr, /register\.json/, "it has no digest");
});

test("what is no register is refused by both", () => {
  for (const [what, register] of Object.entries({
    "another format": { ...whole, format: "ketenspiegel-group" },
    "another version": { ...whole, version: 2 },
    "no organisations": { format: whole.format, version: 1 },
    "an organisation without id and name": registerOf([{ also: ["x"] }]),
    "a name of white space": registerOf([{ name: " \n" }]),
    "a name of invisible characters": registerOf([{ name: "\u200b\u00ad" }]),
    "a name that is too long": registerOf([{ name: "x".repeat(201) }]),
    "a spelling that is no text": registerOf([{ name: "x", also: [1] }]),
    "spellings that are no list": registerOf([{ name: "x", also: "y" }]),
    "a digest that is no text": { ...whole, digest: 1 },
  })) {
    assert.equal(validate(register), false, what);
    const { status, stdout } = aggregate(JSON.stringify(register));
    assert.equal(status, 2, what);
    assert.equal(stdout, "", what);
  }
});

test("a digest is that of the bytes, or of what another program saved again", () => {
  const zeros = `sha256:${"0".repeat(64)}`;
  const canonical = JSON.stringify({ ...whole, digest: zeros }, null, 2) + "\n";
  const digest = `sha256:${createHash("sha256").update(canonical).digest("hex")}`;
  const bytes = canonical.replace(zeros, digest);
  const exact = aggregate(bytes);
  assert.equal(exact.status, 0);
  assert.equal(exact.stderr, "");
  for (const again of [
    JSON.stringify(JSON.parse(bytes)),
    "\ufeff" + bytes.replaceAll("\n", "\r\n"),
    bytes.trimEnd(),
  ]) {
    const { status, stderr } = aggregate(again);
    assert.equal(status, 0, stderr);
    assert.notEqual(stderr, "", "it is noted");
  }
  assert.equal(aggregate(bytes.replace("KvK", "KVK ")).status, 2, "it was altered");
});
