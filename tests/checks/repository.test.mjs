import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { projectFiles, projectRoot } from "./project_files.mjs";

test("the lock file leaves out where packages come from", () => {
  const lock = JSON.parse(readFileSync(projectRoot + "package-lock.json", "utf8"));
  const packages = Object.values(lock.packages);
  assert.ok(packages.length > 10);
  assert.deepEqual(
    packages.filter((entry) => entry.resolved !== undefined),
    [],
  );
});

test("no binary stands outside the tests but at most twenty pictures for people", () => {
  const files = projectFiles().filter((path) => !path.startsWith("tests/"));
  assert.ok(files.length > 50, "the files were found");
  const binaries = files.filter((path) => readFileSync(projectRoot + path).includes(0));
  const pictures = binaries.filter((path) => /^docs\/pictures\/[a-z-]+\.png$/.test(path));
  assert.deepEqual(binaries, pictures);
  assert.ok(pictures.length <= 20, `${pictures.length} pictures`);
});
