// Without network after the first visit, and what that first visit loads.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { keyed, open, ready } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { workerActive } from "./support/worker.mjs";

/** Bytes that a first visit may load until it works without network, brotli. */
const BUDGET = 320_000;

let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

test("the page works without network after one visit, within the budget", async () => {
  const server = await serve(dist);
  const page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await workerActive(page);

  const loaded = new Set(server.requests);
  loaded.delete("/favicon.ico");
  const total = [...loaded].reduce((sum, path) => {
    const file = path === "/" ? "/index.html" : path;
    return sum + brotliCompressSync(readFileSync(join(dist, file))).length;
  }, 0);
  assert.ok(total <= BUDGET, `a first visit loads ${total} bytes: ${[...loaded].join(" ")}`);
  for (const path of loaded) {
    if (path.startsWith("/assets/")) {
      const times = server.requests.filter((request) => request === path).length;
      assert.equal(times, 1, `${path} was loaded ${times} times`);
    }
  }

  const address = `${server.origin}/`;
  await server.stop();
  await page.reload();
  await ready(page);
  await keyed(page, "new").click();
  await page.close();

  const other = await browser.context.newPage();
  await open(other, `${address}index.html`);
  await keyed(other, "home").click();
  await keyed(other, "example").click();
  await other.getByRole("table").first().waitFor();
});
