// Runs the SQL of docs/scale in DuckDB and gives the group's figures in the shape of its document.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { projectRoot } from "../checks/project_files.mjs";

const sqlOf = (name) => readFileSync(`${projectRoot}docs/scale/${name}.sql`, "utf8");
const questionnaire = projectRoot + "data/questionnaire/ketensamenwerking.json";
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

async function figures(rowsFile, variables) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rowsOf = async (name) => {
    const reader = await connection.runAndReadAll(sqlOf(name));
    // Counts come as BigInt; none comes near where a number would not do.
    return reader
      .getRowObjectsJS()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === "bigint" ? Number(value) : value,
          ]),
        ),
      );
  };
  try {
    for (const [name, value] of Object.entries(variables)) {
      await connection.run(`SET VARIABLE ${name} = '${value.replaceAll("'", "''")}'`);
    }
    await connection.run(sqlOf(rowsFile));
    await connection.run(sqlOf("verdicts"));
    return {
      ...(await rowsOf("counts"))[0],
      aspects: byId(await rowsOf("aspects"), "aspect", aspectOf),
      chain: chainOf((await rowsOf("chain"))[0]),
      points: byId(await rowsOf("points"), "point", pointOf),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

// From a file that `aggregate --ndjson` wrote.
export const figuresFromRows = (file) => figures("rows", { rows: file });

// From the result files themselves, named by a pattern.
export const figuresFromFiles = (pattern) =>
  figures("rows_from_files", { files: pattern, questionnaire });
