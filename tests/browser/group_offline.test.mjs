// The group's page without network: kept for who opened it, and loaded for nobody else.

import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { open, ready } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { deploy } from "./support/deploy.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { newBuildWaits, workerActive } from "./support/worker.mjs";

const GROUPS = /group/;

let browser;
let server;
let directory;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "ketenspiegel-dist-"));
  await cp(dist, directory, { recursive: true });
});

after(async () => {
  await browser.close();
  await rm(directory, { recursive: true, force: true });
});

beforeEach(async () => {
  await browser?.close();
  browser = await openBrowser();
  server = await serve(directory);
});

/** Waits until the group's page is kept. */
const kept = (page) =>
  page.evaluate(async () => {
    while ((await caches.match("group.html")) === undefined) {
      await new Promise((done) => setTimeout(done, 20));
    }
  });

test("a visit of the product's page loads nothing of the group's", async () => {
  const page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await workerActive(page);
  assert.deepEqual(
    server.requests.filter((path) => GROUPS.test(path)),
    [],
  );
  await server.stop();
});

for (const [visit, first] of [
  ["the product's page", ""],
  ["itself, before any other", "group.html"],
]) {
  test(`opened once after ${visit}, the group's page works without network`, async () => {
    const page = await browser.context.newPage();
    await open(page, `${server.origin}/${first}`);
    await workerActive(page);
    await open(page, `${server.origin}/group.html`);
    await kept(page);
    const loaded = server.requests.filter((path) => /\/group-.*\.wasm$/.test(path));
    assert.equal(loaded.length, 1, `the program was loaded ${loaded.length} times`);
    await server.stop();
    await page.reload();
    await ready(page);
    await open(page, `${server.origin}/`);
    await open(page, `${server.origin}/group.html#/anywhere`);
  });
}

test("it works without network after an update too, which it did not ask for anew", async () => {
  const page = await browser.context.newPage();
  await open(page, `${server.origin}/group.html`);
  await workerActive(page);
  await kept(page);
  await open(page, `${server.origin}/`);
  await deploy(directory, "second");
  await newBuildWaits(page);
  const build = () =>
    page.evaluate(() => document.querySelector('meta[name="build"]')?.content ?? "first");
  for (let start = 0; start < 10 && (await build()) === "first"; start++) {
    // A start that takes a build reloads once more, so one does not wait for this very load.
    await page.evaluate(() => void setTimeout(() => location.reload()));
    await page.waitForTimeout(1000);
    await ready(page);
  }
  assert.equal(await build(), "second");
  await server.stop();
  await open(page, `${server.origin}/group.html`);
  assert.equal(await build(), "second", "the page of the build before was kept");
});
