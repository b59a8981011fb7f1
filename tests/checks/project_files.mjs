// The files of the project: all but what is built or installed.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

// With a final slash.
export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

const notOurs = [".git", "build", "dist", "node_modules"];

// Paths of files from the root, with slashes.
export function projectFiles(folder = "") {
  return readdirSync(projectRoot + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.isDirectory()) return notOurs.includes(path) ? [] : projectFiles(`${path}/`);
    return entry.isFile() ? [path] : [];
  });
}
