// Where the tests find what was built.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const project = join(dirname(fileURLToPath(import.meta.url)), "../../..");
export const dist = process.env.KETENSPIEGEL_DIST ?? join(project, "dist");
export const singleFile = join(dist, "ketenspiegel.html");
export const commandLine =
  process.env.KETENSPIEGEL_CLI ?? join(project, "build/release/ketenspiegel");
