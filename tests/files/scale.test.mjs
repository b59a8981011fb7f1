// The SQL of docs/scale gives a group's figures as the command line does, and the page shows that SQL.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../checks/project_files.mjs";
import { assertAlike, figuresOf } from "../support/group_figures.mjs";
import { figuresFromFiles, figuresFromRows } from "../support/group_sql.mjs";
import { groupBy } from "./group_reference.mjs";

const commandLine = process.env.KETENSPIEGEL_CLI ?? projectRoot + "build/release/ketenspiegel";
const generator =
  process.env.KETENSPIEGEL_WRITE_RESULTS ?? projectRoot + "build/release/write_results";

function run(program, ...args) {
  const done = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(done.status, 0, done.stderr);
  return done.stdout;
}

// Gives `use` a folder for generated results and one for what is made of them.
async function withResults(count, seed, use) {
  const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-scale-"));
  try {
    const results = join(folder, "results");
    run(generator, results, String(count), String(seed));
    await use(results, join(folder, "rows.ndjson"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function assertSameFigures(results, rows) {
  const document = JSON.parse(run(commandLine, "aggregate", results, "--json", "--ndjson", rows));
  assert.equal(document.protected, false);
  assert.deepEqual(document.left_out, []);
  const expected = figuresOf(document);
  assertAlike(await figuresFromRows(rows), expected, "from rows");
  assertAlike(await figuresFromFiles(join(results, "*.json")), expected, "from files");
  return document;
}

// Alters every result by its number, without its digest, which would no longer be right.
function alter(folder, change) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const { digest, ...result } = JSON.parse(readFileSync(file, "utf8"));
    change(result, Number.parseInt(name, 10));
    writeFileSync(file, JSON.stringify(result));
  }
}

const omit = (result, aspect) => {
  for (const id of Object.keys(result.answers)) {
    if (id.startsWith(`${aspect}.`)) delete result.answers[id];
  }
};

test("the SQL gives the group's figures, from rows and from files", async () => {
  await withResults(400, 1, async (results, rows) => {
    const document = await assertSameFigures(results, rows);
    assert.ok(document.superseded > 10);
    assert.ok(document.organisations > 30);
  });
});

test("so it does where much is missing, names are spelt differently and some is consensus", async () => {
  await withResults(400, 2, async (results, rows) => {
    const aspects = ["ambition", "governance", "control", "resources", "culture"];
    alter(results, (result, i) => {
      const { respondent, answers } = result;
      respondent.organisation = [` Ärzte ${i % 7}`, `ÄRZTE\u00a0 ${i % 7}`, `ärzte ${i % 7} `][
        i % 3
      ];
      if (i % 5 === 0) respondent.kind = "consensus";
      if (i % 4 === 0) omit(result, aspects[i % 3]);
      // The later of two with the same revision, however close.
      result.revision = 1;
      result.modified = `2026-11-01T10:00:00.${String(i).padStart(3, "0")}Z`;
      // Resources: exactly half of what applies, or one less.
      if (i % 2 === 0) {
        const ids = ["01", "02", "03", "04", "05", "06"].map((id) => `resources.${id}`);
        for (const [k, id] of ids.entries()) {
          answers[id] = k < 3 ? { level: 1 + (i % 4) } : { level: null, reason: "unknown" };
        }
        if (i % 8 === 0) answers["resources.03"] = { level: null, reason: "not_applicable" };
      }
    });
    const document = await assertSameFigures(results, rows);
    assert.equal(document.organisations, 7);
    assert.ok(document.consensus_results > 10);
    assert.ok(document.points["resources.01"].n < document.results);
  });
});

test("so it does for few answers: too few to compare, aspects and chain without a verdict", async () => {
  for (const silent of [["culture"], ["ambition", "control", "culture"]]) {
    await withResults(4, 3, async (results, rows) => {
      alter(results, (result, i) => {
        result.respondent.kind = "organisation";
        for (const aspect of silent) omit(result, aspect);
        for (const id of Object.keys(result.answers)) {
          if (id.startsWith("governance.") && i !== 2) delete result.answers[id];
        }
      });
      const document = await assertSameFigures(results, rows);
      assert.equal(document.points["culture.01"].consensus, null);
      assert.equal(document.points["governance.01"].agreement, "too_few");
      assert.equal(document.chain.sufficient, silent.length < 3);
      assert.equal(document.aspects.culture.sufficient, false);
    });
  }
});

test("rows of parts that were aggregated apart come to the figures of the whole", async () => {
  await withResults(300, 4, async (results, rows) => {
    alter(results, (result, i) => {
      const { organisation } = result.respondent;
      result.respondent.organisation =
        i % 2 === 0 ? organisation.toUpperCase() : organisation.replace(" ", "\u00a0 ");
      result.modified = `2026-11-01T10:00:00.${String(i).padStart(3, "0")}Z`;
    });
    const whole = JSON.parse(run(commandLine, "aggregate", results, "--json"));
    const files = readdirSync(results).map((name) => join(results, name));
    const byStart = groupBy(files, (file) => JSON.parse(readFileSync(file, "utf8")).id[0]);
    assert.ok(byStart.size > 10);
    for (const [start, part] of byStart) {
      run(commandLine, "aggregate", ...part, "--ndjson", rows.replace("rows", `rows-${start}`));
    }
    const found = await figuresFromRows(rows.replace("rows", "rows-*"));
    assertAlike(found, figuresOf(whole));
  });
});

test("the page shows the SQL that runs", () => {
  const page = readFileSync(projectRoot + "docs/scale.md", "utf8");
  const shown = [...page.matchAll(/^### \[(\w+\.sql)\]\(scale\/\1\)$[^]*?^```sql\n([^]*?)^```$/gm)];
  const files = readdirSync(projectRoot + "docs/scale").sort();
  assert.deepEqual(shown.map(([, name]) => name).sort(), files);
  for (const [, name, sql] of shown) {
    assert.equal(sql, readFileSync(`${projectRoot}docs/scale/${name}`, "utf8"), name);
  }
});
