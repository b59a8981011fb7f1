// At rest nothing is drawn.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyed, open, saved, settle, toStep } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { points } from "./support/texts.mjs";

const IDLE_MS = 5000;

let browser;
let server;
let page;

before(async () => {
  server = await serve(dist);
  browser = await openBrowser();
  page = await browser.context.newPage();
  await page.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window);
    window.framesRequested = 0;
    window.requestAnimationFrame = (callback) => {
      window.framesRequested++;
      return request(callback);
    };
  });
  await open(page, `${server.origin}/`);
});

after(async () => {
  await browser.close();
  await server.stop();
});

/** Frames asked for while nothing happens, after what still ran has ended. */
async function framesAtRest() {
  await page.waitForTimeout(1500);
  const before = await page.evaluate(() => window.framesRequested);
  await page.waitForTimeout(IDLE_MS);
  return (await page.evaluate(() => window.framesRequested)) - before;
}

test("no frame in five idle seconds on the start screen", async () => {
  assert.ok((await page.evaluate(() => window.framesRequested)) > 0, "the count counts nothing");
  assert.equal(await framesAtRest(), 0);
});

test("no frame in five idle seconds with the caret in a comment", async () => {
  await keyed(page, "new").click();
  await keyed(page, "private/yes").click();
  await toStep(page, "ambition");
  await keyed(page, `answer/${points[0]}/2`).click();
  await keyed(page, `add-comment/${points[0]}`).click();
  await keyed(page, `comment/${points[0]}`).pressSequentially("rust");
  await saved(page);
  await settle(page);
  assert.equal(await framesAtRest(), 0);
});

test("never two frames are asked for at once", async () => {
  const most = await page.evaluate(async () => {
    let pending = 0;
    let highest = 0;
    const request = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      highest = Math.max(highest, ++pending);
      return request((time) => {
        pending--;
        callback(time);
      });
    };
    for (let count = 0; count < 50; count++) {
      dispatchEvent(new PointerEvent("pointermove", { clientX: count, clientY: count }));
    }
    await new Promise((done) => setTimeout(done, 200));
    return highest;
  });
  assert.equal(most, 1);
});
