// What stands there before the program: in the place, size and colours of what comes after it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyed, open, press, ready, saved, settle } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { seen } from "./support/pixels.mjs";
import { serve } from "./support/server.mjs";

let server;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

const WINDOWS = {
  "a wide window": { viewport: { width: 1440, height: 900 } },
  "a phone": { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

/** Loads a page whose program comes only when `release` is called; counts what moves meanwhile. */
async function hold(page, address) {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      window.shifts.push(...list.getEntries().map(({ value }) => value));
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await settle(page);
  return release;
}

/** A column of pixels through the bar where nothing stands in it, the ground under it, and the mark. */
async function look(page, header = 64) {
  const { width } = page.viewportSize();
  const bar = await seen(page, { x: Math.round(width * 0.36), y: 0, width: 1, height: header + 8 });
  const ground = await seen(page, { x: 2, y: 400, width: 1, height: 1 });
  const margin = width < 600 ? 16 : 24;
  const mark = await seen(page, { x: margin, y: 16, width: 28, height: 32 });
  return { bar: bar.flat(), ground: ground.flat(), mark: mark.flat() };
}

/** Mean difference of a colour channel, 0 to 255. */
function difference(before, after) {
  const channels = (pixels) => pixels.flatMap((pixel) => pixel.split(",").map(Number));
  const [one, other] = [channels(before), channels(after)];
  return one.reduce((sum, value, i) => sum + Math.abs(value - other[i]), 0) / one.length;
}

const columnLeft = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().left);

for (const [name, options] of Object.entries(WINDOWS)) {
  for (const colorScheme of ["light", "dark"]) {
    for (const contrast of ["no-preference", "more"]) {
      test(`nothing flashes or moves when the program comes: ${name}, ${colorScheme}, contrast ${contrast}`, async () => {
        const browser = await openBrowser({
          ...options,
          colorScheme,
          contrast,
          serviceWorkers: "block",
        });
        const page = await browser.context.newPage();
        const release = await hold(page, `${server.origin}/`);
        const before = await look(page);
        const left = await columnLeft(page, "#skeleton .title");
        const told = await page.evaluate(
          () =>
            [...document.querySelectorAll('meta[name="theme-color"]')].find(
              ({ media }) => matchMedia(media).matches,
            ).content,
        );
        release();
        await ready(page);
        await settle(page);
        const after = await look(page);
        // Where more contrast is asked for, the program draws lines thicker.
        const same = contrast === "more" ? 62 : before.bar.length;
        assert.deepEqual(after.bar.slice(0, same), before.bar.slice(0, same));
        assert.deepEqual(after.ground, before.ground);
        if (contrast !== "more") {
          const rgb = told.match(/[0-9a-f]{2}/g).map((hex) => parseInt(hex, 16));
          assert.equal(before.bar[0], rgb.join());
          assert.ok(difference(before.mark, after.mark) < 6, "the mark is another one");
        }
        assert.equal(await columnLeft(page, "#mirror h1"), left);
        assert.deepEqual(await page.evaluate(() => window.shifts), []);
        await browser.close();
      });
    }
  }
}

test("what was chosen by hand is there from the start: theme, text size, and the steps' place", async () => {
  const browser = await openBrowser({
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    serviceWorkers: "block",
  });
  const former = await browser.context.newPage();
  await open(former, `${server.origin}/`);
  await keyed(former, "new").click();
  await press(former, "display");
  await keyed(former, "theme/dark").check({ force: true });
  await settle(former);
  await saved(former);
  await former.close(); // Or the next would say that it only follows.

  const steps = await browser.context.newPage();
  const release = await hold(steps, `${server.origin}/`);
  const before = await look(steps);
  const left = await columnLeft(steps, "#skeleton .title");
  const bars = await steps.evaluate(() =>
    [...document.querySelectorAll('meta[name="theme-color"]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  );
  assert.deepEqual(bars, ["#1a2129"]);
  assert.equal(before.bar[0], "26,33,41");
  release();
  await ready(steps);
  await settle(steps);
  const after = await look(steps);
  assert.deepEqual(after.bar, before.bar);
  assert.deepEqual(after.ground, before.ground);
  assert.equal(await columnLeft(steps, "#mirror h1"), left);
  assert.deepEqual(await steps.evaluate(() => window.shifts), []);

  await press(steps, "display");
  await keyed(steps, "text-size/200").check({ force: true });
  await settle(steps);
  const larger = await browser.context.newPage();
  const releaseLarger = await hold(larger, `${server.origin}/#/`);
  const beforeLarger = await look(larger, 128);
  const leftLarger = await columnLeft(larger, "#skeleton .title");
  releaseLarger();
  await ready(larger);
  await settle(larger);
  assert.deepEqual((await look(larger, 128)).bar, beforeLarger.bar);
  assert.equal(await columnLeft(larger, "#mirror h1"), leftLarger);
  await browser.close();
});
