// node tests/bench/group_bench.mjs [COUNT]: what aggregating made-up results costs (100,000 unless
// told otherwise), beside the same figures by other means in the same run. First all must come to the
// same figures; a way that does not ends the run.
//
// Times and peak memory are GNU time's: memory of the largest process. All files were read once before, so
// that no way pays for the disk; ways run one after the other. On a machine that does other work too,
// processor time says more than wall time.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../checks/project_files.mjs";
import { assertAlike, figuresOf } from "../support/group_figures.mjs";

const SEED = 1;
const CHECKED = 2000;
const FEW = 1000;
const count = Number(process.argv[2] ?? 100_000);
assert.ok(Number.isInteger(count) && count > FEW, `COUNT is a number above ${FEW}`);

const questionnaire = projectRoot + "data/questionnaire/ketensamenwerking.json";
const beside = (name) => `${projectRoot}tests/bench/group/${name}`;
const ways = {
  "`ketenspiegel aggregate`": (folder) => [
    projectRoot + "build/release/ketenspiegel",
    ...["aggregate", folder, "--json"],
  ],
  "SQL in DuckDB, `read_json`": (folder) => ["node", beside("duckdb.mjs"), join(folder, "*.json")],
  Python: (folder) => ["python3", beside("group.py"), folder, questionnaire],
  jq: (folder) => [
    ...["bash", "-c"],
    `find "$1" -name "*.json" -print0 | xargs -0 cat |
       jq -n -f "$2" --slurpfile questionnaire "$3"`,
    ...["jq", folder, beside("group.jq"), questionnaire],
  ],
};

function run(program, args) {
  const done = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(done.status, 0, `${program}: ${done.error ?? done.stderr.slice(-2000)}`);
  return done.stdout;
}

/** Made-up results in a new folder; bytes: of all files, each read once. */
function makeResults(count) {
  const folder = join(scratch, String(count));
  run(projectRoot + "build/release/write_results", [folder, String(count), String(SEED)]);
  const names = readdirSync(folder);
  assert.equal(names.length, count);
  const bytes = names.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  return { folder, count, bytes };
}

/** Seconds on the clock and of processors, MiB at most, and the figures. */
function measure(way, results) {
  const report = join(scratch, "time");
  const output = run("/usr/bin/time", ["-v", "-o", report, ...ways[way](results.folder)]);
  const said = readFileSync(report, "utf8");
  const value = (name) => said.match(new RegExp(`${name}.*: ([\\d.:]+)$`, "m"))[1];
  return {
    seconds: value("Elapsed")
      .split(":")
      .reduce((sum, part) => 60 * sum + Number(part), 0),
    processor: Number(value("User time")) + Number(value("System time")),
    peak: Number(value("Maximum resident")) / 1024,
    output: JSON.parse(output),
  };
}

/** Every way once; the first is what the others must agree with. */
function measureAll(results) {
  const measured = {};
  let expected;
  for (const way of Object.keys(ways)) {
    console.error(`${results.count} results: ${way}`);
    const { output, ...costs } = measure(way, results);
    if (expected === undefined) {
      assert.equal(output.results + output.superseded, results.count, "all results were counted");
      expected = figuresOf(output);
    } else {
      assertAlike(output, expected, way);
    }
    measured[way] = costs;
  }
  return measured;
}

const scratch = mkdtempSync(join(tmpdir(), "ketenspiegel-bench-"));
try {
  measureAll(makeResults(CHECKED));
  console.log(`All ways give the same figures of ${CHECKED} results, to 1e-9.\n`);
  const few = measureAll(makeResults(FEW));
  const all = makeResults(count);
  const many = measureAll(all);
  const size = (all.bytes / 1e6).toFixed(0);
  console.log(`${count} results, ${size} MB; the same figures again.\n`);
  const head = ["wall time, s", "processor time, s", "results/s", "MB/s", "peak memory, MiB"];
  console.log(`| | ${head.join(" | ")} | of ${FEW} results: s | MiB |`);
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const way of Object.keys(ways)) {
    const { seconds, processor, peak } = many[way];
    const cells = [
      seconds.toFixed(2),
      processor.toFixed(2),
      (count / seconds).toFixed(0),
      (all.bytes / 1e6 / seconds).toFixed(1),
      peak.toFixed(0),
      few[way].seconds.toFixed(2),
      few[way].peak.toFixed(0),
    ];
    console.log(`| ${way} | ${cells.join(" | ")} |`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
