// A new build on the server, as somebody puts it there.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Makes the build in `directory` another one, whose pages say so in a meta element. */
export async function deploy(directory, name) {
  for (const page of ["index.html", "group.html"]) {
    const former = await readFile(join(directory, page), "utf8");
    await writeFile(
      join(directory, page),
      former
        .replace(/<meta name="build"[^>]*>/, "")
        .replace("</head>", `<meta name="build" content="${name}"></head>`),
    );
  }
  const worker = await readFile(join(directory, "sw.js"), "utf8");
  const parts = [...worker.matchAll(/urls:(\[[^\]]*\])[^}]*hash:"([^"]*)"/g)];
  assert.equal(parts.length, 2, "the worker keeps the product's page and the group's");
  let changed = worker;
  for (const [, urls, hash] of parts) {
    changed = changed.replace(hash, await hashOf(directory, JSON.parse(urls)));
  }
  await writeFile(join(directory, "sw.js"), changed);
}

/** SHA-256 of files one after the other, as the worker has it. */
async function hashOf(directory, urls) {
  const hash = createHash("sha256");
  for (const url of urls) {
    hash.update(await readFile(join(directory, url === "./" ? "index.html" : url)));
  }
  return hash.digest("base64");
}
