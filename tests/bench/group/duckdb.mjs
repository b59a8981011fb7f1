// node duckdb.mjs PATTERN: a group's figures from result files by the SQL of docs/scale, printed under
// the names of the group document.
import { figuresFromFiles } from "../../support/group_sql.mjs";

console.log(JSON.stringify(await figuresFromFiles(process.argv[2])));
