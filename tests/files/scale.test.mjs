// The SQL of docs/scale gives a group's figures as the command line does, and the page shows that SQL.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../checks/project_files.mjs";
import { assertAlike, figuresOf } from "../support/group_figures.mjs";
import {
  figuresFromFiles,
  figuresFromFilesInPostgreSql,
  figuresFromRows,
  figuresFromRowsInPostgreSql,
  organisationKeys,
} from "../support/group_sql.mjs";
import { groupBy } from "./group_reference.mjs";

const commandLine = process.env.KETENSPIEGEL_CLI ?? projectRoot + "build/release/ketenspiegel";
const generator =
  process.env.KETENSPIEGEL_WRITE_RESULTS ?? projectRoot + "build/release/write_results";

// A file that was passed on ends in 1, too; nothing else may be amiss.
function run(program, ...args) {
  const done = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.ok(done.status === 0 || /passed on/.test(done.stderr), done.stderr);
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
  assertAlike(await figuresFromRowsInPostgreSql(rows), expected, "from rows, in PostgreSQL");
  const files = join(results, "*.json");
  assertAlike(await figuresFromFiles(files), expected, "from files");
  assertAlike(await figuresFromFilesInPostgreSql(files), expected, "from files, in PostgreSQL");
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

test("a ministry is one in every language, however it is spelt, and a file passed on counts for both", async () => {
  await withResults(60, 5, async (results, rows) => {
    const names = [
      { organisation_id: "ez", organisation: "anything at all" },
      { organisation: "Ministerie van Economische Zaken" },
      { organisation: " MINISTERIE van economische\u2003zaken" },
      { organisation: "Ministry of Economic Affairs" },
      { organisation: "Bureau Noord \u2013 Zuid" },
      { organisation: "bureau noord\u2010zuid\u200b" },
      { organisation_id: "not on the list", organisation: "Bureau \u201cQ\u201d" },
      { organisation: 'bureau "q"' },
    ];
    alter(results, (result, i) => {
      Object.assign(result.respondent, names[i % names.length]);
      result.modified = `2026-11-01T10:00:00.${String(i).padStart(3, "0")}Z`;
      if (i % 10 < 2)
        result.id = `00000000-0000-4000-8000-${String(i - (i % 10)).padStart(12, "0")}`;
    });
    const document = await assertSameFigures(results, rows);
    assert.equal(document.organisations, 3);
    assert.ok(document.passed_on.length > 0);
  });
});

test("the key of a name in SQL is that of the program, in DuckDB and in PostgreSQL", async () => {
  // The core's own test reads the same table.
  const table = JSON.parse(readFileSync(projectRoot + "tests/data/organisation_keys.json", "utf8"));
  const expected = table.map(({ key }) => key);
  const found = await organisationKeys(table.map(({ name }) => name));
  assert.deepEqual(found, { DuckDB: expected, PostgreSQL: expected });
});

const twice = (text, field) =>
  text.replace(field, `${field}${field.endsWith(",") ? "" : ","}${field}`);

test("a file that is not in order stops the reading of files, and is named", async () => {
  const faults = {
    "the file is empty": () => " \n",
    "it is no JSON": (text) => text.slice(0, -20),
    "it is no result": (text) => text.replace("ketenspiegel-result", "ketenspiegel-score"),
    "its version of the format is not 1": (text) => text.replace('"version":1', '"version":2'),
    "its digest is not that of its bytes": (text) =>
      text.replace(/}$/, `,"digest":"sha256:${"0".repeat(64)}"}`),
    "its questionnaire is another one": (text) => text.replace("ketensamenwerking", "housing"),
    "its id is not in order": (text) => text.replace(/"id":"./, '"id":"g'),
    "its revision is not in order": (text) => text.replace('"revision":1', '"revision":1.5'),
    "the time of its last change is not in order": (text) =>
      text.replace(/"modified":"2026-11-01T/, '"modified":"yesterday '),
    "its kind of respondent is not in order": (text) => text.replace('"person"', '"nobody"'),
    "its organisation is not in order": (text) =>
      text.replace(/"organisation":"Org[^"]*"/, '"organisation":"\u200b \u3164"'),
    "its private_partners is neither true nor false": (text) =>
      text.replace(/"private_partners":\w+/, '"private_partners":1'),
    "a field stands in it twice": (text) => twice(text, '"revision":1,'),
    "a point stands in it twice": (text) => twice(text, '"ambition.01":{"level":2}'),
    "the level of ambition.01 is not 1, 2, 3 or 4": [2.5, '"4"', true, 0, 5].map(
      (level) => (text) =>
        text.replace('"ambition.01":{"level":2}', `"ambition.01":{"level":${level}}`),
    ),
    "a field of ambition.01 stands in it twice": (text) =>
      text.replace('"ambition.01":{"level":2}', '"ambition.01":{"level":2,"level":3}'),
    "ambition.01 is no answer": (text) =>
      text.replace('"ambition.01":{"level":2}', '"ambition.01":2'),
    "the reason of ambition.01 is not in order": (text) =>
      text.replace('"ambition.01":{"level":2}', '"ambition.01":{"reason":"bored"}'),
    "the mark of ambition.01 is not in order": (text) =>
      text.replace('"ambition.01":{"level":2}', '"ambition.01":{"level":2,"mark":1}'),
    "ambition.99 is no point of this version of the questionnaire": (text) =>
      text.replace('"ambition.01":', '"ambition.99":'),
  };
  await withResults(3, 6, async (results) => {
    alter(results, (result) => {
      result.revision = 1;
      result.respondent.kind = "person";
      result.answers["ambition.01"] = { level: 2 };
    });
    const file = join(results, "2.ketenspiegel.json");
    const whole = readFileSync(file, "utf8");
    await figuresFromFiles(join(results, "*.json"));
    for (const [fault, change] of Object.entries(faults)) {
      for (const spoil of [change].flat()) {
        const spoilt = spoil(whole);
        assert.notEqual(spoilt, whole, fault);
        writeFileSync(file, spoilt);
        await assert.rejects(
          figuresFromFiles(join(results, "*.json")),
          (error) => assert.ok(error.message.includes(`${file}: ${fault}`), error.message) ?? true,
          fault,
        );
        // What the SQL refuses the program leaves out.
        const { status } = spawnSync(commandLine, ["aggregate", file, "--json"]);
        assert.equal(status, 2, fault);
      }
    }
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
