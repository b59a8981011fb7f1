// A new build is taken at a start, by the one window that is open, and never in between.

import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { keyed, open, ready, settle } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { deploy } from "./support/deploy.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { newBuildWaits, workerActive } from "./support/worker.mjs";

let browser;
let server;
let directory;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "ketenspiegel-dist-"));
  await cp(dist, directory, { recursive: true });
  browser = await openBrowser();
  server = await serve(directory);
});

after(async () => {
  await browser.close();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

const build = (page) =>
  page.evaluate(() => document.querySelector('meta[name="build"]')?.content ?? "first");

const cacheNames = (page) => page.evaluate(() => caches.keys());

test("a new build waits for the next start, and for other windows to close", async () => {
  const address = `${server.origin}/`;
  const page = await browser.context.newPage();
  await open(page, address);
  await workerActive(page);
  await page.reload();
  await ready(page);
  const before = await cacheNames(page);
  assert.equal(before.length, 1);

  await deploy(directory, "second");
  await newBuildWaits(page);
  await keyed(page, "new").click();
  await settle(page);
  assert.equal(await build(page), "first", "a build was taken under an open page");

  const other = await browser.context.newPage();
  await open(other, address);
  assert.equal(await build(other), "first", "a build was taken while another window was open");
  await other.close();

  // The browser may count the closed window a moment longer; then the start after that one takes it.
  for (let start = 0; start < 10 && (await build(page)) === "first"; start++) {
    // A start that takes a build reloads once more, so one does not wait for this very load.
    await page.evaluate(() => void setTimeout(() => location.reload()));
    await page.waitForTimeout(1000);
    await ready(page);
  }
  assert.equal(await build(page), "second");
  const now = await cacheNames(page);
  assert.equal(now.length, 1, "the old build's cache stayed");
  assert.notDeepEqual(now, before);
});

test("a half-deployed build is not taken", async () => {
  const page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await deploy(directory, "third");
  await writeFile(join(directory, "index.html"), "<!doctype html><title>not of this build</title>");
  const failed = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((done) =>
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => done(worker.state));
      }),
    );
    await registration.update().catch(() => undefined);
    return found;
  });
  assert.equal(failed, "redundant");
  await page.reload();
  await ready(page);
  assert.equal(await build(page), "second");
});
