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

test("comments name files that exist", () => {
  const files = projectFiles();
  const comments = /\/\/.*|\/\*[\s\S]*?\*\/|^\s*# .*$/gm;
  const names =
    /(?<![\w*./<=-])(?:\.\/)?([A-Za-z][\w./-]*\.(?:cpp|hpp|ts|mjs|cmake|sh|md|sql))(?![\w*])/g;
  // Dear ImGui's own, what the build makes, and what stands for an argument.
  const elsewhere = /^(imgui\w*|embedded_\w+|OUTPUT)\.cpp$/;
  const exists = (name) => files.some((path) => path === name || path.endsWith(`/${name}`));
  let named = 0;
  const wrong = [];
  for (const path of files.filter((file) => /\.(cpp|hpp|ts|mjs|cmake|sh)$/.test(file))) {
    for (const [comment] of readFileSync(projectRoot + path, "utf8").matchAll(comments)) {
      for (const [, name] of comment.matchAll(names)) {
        named++;
        if (!exists(name) && !elsewhere.test(name)) wrong.push(`${path}: ${name}`);
      }
    }
  }
  assert.ok(named > 50, `${named} names of files were found`);
  assert.deepEqual(wrong, []);
});
