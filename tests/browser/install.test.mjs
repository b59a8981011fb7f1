// What a browser needs to install the page: the manifest and its icons, which a visit does not load.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { open } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { decoded, seen } from "./support/pixels.mjs";
import { serve } from "./support/server.mjs";
import { workerActive } from "./support/worker.mjs";

const SIGNATURE = "89504e470d0a1a0a";

let browser;
let server;

before(async () => {
  server = await serve(dist);
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
});

const read = (path) => readFileSync(join(dist, path));
const manifest = JSON.parse(read("manifest.webmanifest"));

/** "192x192", as the picture itself says. */
function sizeOf(png) {
  assert.equal(png.subarray(0, 8).toString("hex"), SIGNATURE);
  assert.equal(png.subarray(12, 16).toString("latin1"), "IHDR");
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test("the manifest says what the page is, with its colours", async () => {
  const page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  const { metas, title, description } = await page.evaluate(() => {
    const content = (name) =>
      [...document.querySelectorAll(`meta[name="${name}"]`)].map((meta) => meta.content);
    return {
      title: document.title,
      description: content("description")[0],
      metas: { schemes: content("color-scheme"), colours: content("theme-color") },
    };
  });
  assert.equal(manifest.name, title);
  assert.ok(manifest.short_name.length <= 12);
  assert.equal(manifest.description, description);
  assert.equal(manifest.lang, "nl");
  assert.equal(manifest.display, "standalone");
  for (const member of ["id", "start_url", "scope"]) {
    assert.equal(new URL(manifest[member], `${server.origin}/`).href, `${server.origin}/`, member);
  }
  assert.deepEqual(metas.schemes, ["light dark"]);
  assert.equal(manifest.theme_color, metas.colours[0]);
  const ground = await seen(page, { x: 2, y: 400, width: 1, height: 1 });
  const rgb = manifest.background_color.match(/[0-9a-f]{2}/g).map((hex) => parseInt(hex, 16));
  assert.equal(ground[0][0], rgb.join());
  await page.close();
});

test("its icons are there, as large as it says", () => {
  const listed = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
  for (const wanted of ["any any", "192x192 any", "512x512 any", "512x512 maskable"]) {
    assert.ok(listed.includes(wanted), `${wanted} in ${listed}`);
  }
  for (const { src, type, sizes } of manifest.icons) {
    if (type === "image/png") {
      assert.equal(sizeOf(read(src)), sizes, src);
    } else {
      assert.equal(type, "image/svg+xml");
      assert.match(read(src).toString(), /^<svg /);
    }
  }
  const [, apple] = /rel="apple-touch-icon" href="([^"]+)"/.exec(read("index.html").toString());
  assert.equal(sizeOf(read(apple)), "180x180");
});

test("the maskable icon keeps its mark inside the circle that no system cuts", async () => {
  const { src } = manifest.icons.find(({ purpose }) => purpose === "maskable");
  const rows = await decoded(browser.context, read(src));
  const middle = rows.length / 2;
  const isOutside = (x, y) => Math.hypot(x + 0.5 - middle, y + 0.5 - middle) > 0.8 * middle;
  const colours = rows.flatMap((row, y) => row.filter((_, x) => isOutside(x, y)));
  assert.deepEqual([...new Set(colours)], ["11,83,148,255"]);
});

test("a first visit loads none of the pictures, and the worker keeps none", async () => {
  const other = await serve(dist);
  const fresh = await openBrowser();
  const page = await fresh.context.newPage();
  await open(page, `${other.origin}/`);
  await workerActive(page);
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  assert.ok(kept.length > 4, kept.join(" "));
  assert.deepEqual(
    [...other.requests, ...kept].filter((path) => path.endsWith(".png")),
    [],
  );
  await fresh.close();
  await other.stop();
});
