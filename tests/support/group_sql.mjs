// Runs the SQL of docs/scale, in DuckDB or in PostgreSQL (PGlite, which is PostgreSQL as wasm), and
// gives the group's figures in the shape of its document.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite, types } from "@electric-sql/pglite";
import { projectRoot } from "../checks/project_files.mjs";

const sqlOf = (name) => readFileSync(`${projectRoot}docs/scale/${name}.sql`, "utf8");
const data = projectRoot + "data/questionnaire/";
const list = (ids) => ids.split(" ").filter((id) => id !== "");
const four = (row, name) => [1, 2, 3, 4].map((k) => row[`${name}_${k}`]);

const noVerdict = { mean: null, shares: null, dominant: null, elements: [], remnants: [] };
const verdictOf = ({ mean, dominant, elements, remnants, ...row }) =>
  mean === null
    ? noVerdict
    : {
        mean,
        shares: four(row, "share"),
        dominant,
        elements: list(elements),
        remnants: list(remnants),
      };

const aspectOf = (row) => ({
  sufficient: row.organisations > 0,
  organisations: row.organisations,
  ...verdictOf(row),
  deviation: row.deviation,
  standing: row.standing,
});

const chainOf = (row) =>
  row === undefined
    ? {
        ...{ sufficient: false, complete: false, ...noVerdict },
        ...{ floor: null, spread: null, balance: null },
      }
    : {
        sufficient: true,
        complete: row.complete,
        ...verdictOf(row),
        floor: row.floor,
        spread: row.spread,
        balance: row.balance,
      };

function pointOf({ aspect, point, count_1, count_2, count_3, count_4, ...row }) {
  return { ...row, counts: [count_1, count_2, count_3, count_4] };
}

const byId = (rows, id, value) => Object.fromEntries(rows.map((row) => [row[id], value(row)]));

// Counts come as BigInt; none comes near where a number would not do.
const plain = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "bigint" ? Number(value) : value,
    ]),
  );

// An engine runs statements, and gives the rows of one.
async function withDuckDb(use) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await use({
      run: (sql) => connection.run(sql),
      rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS().map(plain),
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

// Starting it takes seconds, so all share one, each with an empty schema.
let postgres;
async function withPostgreSql(use) {
  const asNumber = (text) => Number(text);
  postgres ??= await PGlite.create({
    parsers: { [types.NUMERIC]: asNumber, [types.INT8]: asNumber },
  });
  await postgres.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  return use({
    run: (sql) => postgres.exec(sql),
    rows: async (sql, values) => (await postgres.query(sql, values)).rows,
  });
}

async function figures(engine) {
  const rowsOf = (name) => engine.rows(sqlOf(name));
  await engine.run(sqlOf("verdicts"));
  return {
    ...(await rowsOf("counts"))[0],
    aspects: byId(await rowsOf("aspects"), "aspect", aspectOf),
    chain: chainOf((await rowsOf("chain"))[0]),
    points: byId(await rowsOf("points"), "point", pointOf),
  };
}

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

// From a file that `aggregate --ndjson` wrote.
export const figuresFromRows = (file) =>
  withDuckDb(async (engine) => {
    await engine.run(`SET VARIABLE rows = ${quoted(file)}`);
    await engine.run(sqlOf("rows"));
    return figures(engine);
  });

export const figuresFromRowsInPostgreSql = (file) =>
  withPostgreSql(async (engine) => {
    await engine.run("CREATE TABLE lines (line text)");
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    await engine.rows("INSERT INTO lines SELECT unnest($1::text[])", [lines]);
    await engine.run(sqlOf("rows_postgresql"));
    return figures(engine);
  });

async function readFiles(engine, pattern) {
  await engine.run(`SET VARIABLE files = ${quoted(pattern)}`);
  await engine.run(`SET VARIABLE questionnaire = ${quoted(data + "ketensamenwerking.json")}`);
  const texts = ["nl", "en"].map((language) => quoted(`${data}${language}.json`));
  await engine.run(`SET VARIABLE texts = [${texts.join(", ")}]`);
  await engine.run(sqlOf("rows_from_files"));
}

// From the result files themselves, named by a pattern.
export const figuresFromFiles = (pattern) =>
  withDuckDb(async (engine) => {
    await readFiles(engine, pattern);
    await engine.run(sqlOf("organisations"));
    return figures(engine);
  });

const tables = {
  listed: "id text, place integer, language integer, name text",
  given:
    "file text, result text, revision bigint, modified text, digest text, kind text, " +
    "organisation text, organisation_id text, private_partners boolean, aspect text, " +
    "point text, level integer, reason text, mark text",
};

async function fill(engine, table, rows) {
  await engine.run(`CREATE TABLE ${table} (${tables[table]})`);
  const columns = `jsonb_to_recordset(CAST($1 AS jsonb)) AS rows(${tables[table]})`;
  await engine.rows(`INSERT INTO ${table} SELECT * FROM ${columns}`, [JSON.stringify(rows)]);
}

// The same, where only the reading of the files is DuckDB's.
export async function figuresFromFilesInPostgreSql(pattern) {
  const read = await withDuckDb(async (engine) => {
    await readFiles(engine, pattern);
    const all = (table) => engine.rows(`SELECT * FROM ${table}`);
    return { listed: await all("listed"), given: await all("given") };
  });
  return withPostgreSql(async (engine) => {
    for (const table of ["listed", "given"]) await fill(engine, table, read[table]);
    await engine.run(sqlOf("organisations"));
    return figures(engine);
  });
}

// The keys of names in both engines, by what the engine is called.
export async function organisationKeys(names) {
  const read = async (engine) => {
    await engine.run(sqlOf("organisations"));
    const rows = await engine.rows("SELECT name, organisation_key FROM organisation_keys");
    const keys = new Map(rows.map((row) => [row.name, row.organisation_key]));
    return names.map((name) => keys.get(name));
  };
  return {
    DuckDB: await withDuckDb(async (engine) => {
      for (const table of ["listed", "given"]) {
        await engine.run(`CREATE TABLE ${table} (${tables[table]})`);
      }
      const values = names.map((name) => `(${quoted(name)})`).join(", ");
      await engine.run(`INSERT INTO given (organisation) VALUES ${values}`);
      return read(engine);
    }),
    PostgreSQL: await withPostgreSql(async (engine) => {
      await fill(engine, "listed", []);
      await fill(
        engine,
        "given",
        names.map((organisation) => ({ organisation })),
      );
      return read(engine);
    }),
  };
}
