// Days as the clock on the wall has them: of whoever runs the tool, by TZ.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { projectRoot } from "../checks/project_files.mjs";

const commandLine = process.env.KETENSPIEGEL_CLI ?? projectRoot + "build/release/ketenspiegel";
const example = JSON.parse(readFileSync(projectRoot + "data/example/practice.json", "utf8"));

const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, "result.json");

/** What a command prints in a time zone, of a result that was changed at a moment. */
function printed([command, ...options], zone, modified) {
  const { digest: _, ...result } = { ...example, created: "2020-01-01T00:00:00Z", modified };
  writeFileSync(file, JSON.stringify(result));
  const { stdout, status, stderr } = spawnSync(commandLine, [command, file, ...options], {
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

const cases = [
  ["Asia/Tokyo", "2026-11-27T15:30:00Z", "2026-11-28"],
  ["Asia/Tokyo", "2026-11-27T14:30:00Z", "2026-11-27"],
  ["America/New_York", "2026-11-28T04:30:00Z", "2026-11-27"],
  // The same hour in summer, when clocks there stand an hour further.
  ["America/New_York", "2026-07-28T04:30:00Z", "2026-07-28"],
  ["UTC", "2026-11-27T23:59:59Z", "2026-11-27"],
];

for (const [zone, modified, day] of cases) {
  test(`${modified} is ${day} in ${zone}`, () => {
    assert.match(printed(["score"], zone, modified), new RegExp(`, ${day}$`, "m"));
    const written = day.split("-").map(Number).reverse().join("-");
    const report = printed(["report", "--lang", "nl"], zone, modified);
    assert.ok(report.includes(`>${written}<`), `the report does not say ${written}`);
  });
}
