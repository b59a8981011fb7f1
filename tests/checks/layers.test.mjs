import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { breachesIn } from "./layers.mjs";
import { projectFiles, projectRoot } from "./project_files.mjs";

test("every layer uses only those it may", () => {
  const files = projectFiles().filter((path) => /^src\/.*\.(cpp|hpp)$/.test(path));
  assert.ok(files.length > 50, "the sources were found");
  const breaches = files.flatMap((path) =>
    breachesIn(path.slice("src/".length), readFileSync(projectRoot + path, "utf8")),
  );
  assert.deepEqual(breaches, []);
});

test("a breach is found", () => {
  assert.equal(breachesIn("core/a.cpp", '#include "app/app.hpp"').length, 1);
  assert.equal(breachesIn("app/a.cpp", "#include <imgui.h>").length, 1);
  assert.equal(breachesIn("platform/a.cpp", '#include "platform/web/exports.hpp"').length, 1);
  assert.equal(breachesIn("core/a.cpp", "#include <fstream>").length, 1);
  assert.equal(breachesIn("app/a.cpp", "auto t = std::chrono::system_clock::now();").length, 1);
  assert.equal(breachesIn("widgets/a.cpp", "").length, 1);
});

test("what is allowed is left alone", () => {
  assert.deepEqual(breachesIn("ui/a.cpp", '#include "app/app.hpp"\n#include "imgui.h"'), []);
  assert.deepEqual(breachesIn("platform/web/a.cpp", '#include "platform/session.hpp"'), []);
  assert.deepEqual(breachesIn("core/a.cpp", "#include <nlohmann/json.hpp>\n#include <chrono>"), []);
});
