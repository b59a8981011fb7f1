// The second half of a double press does nothing where the first changed what is there; a press of
// its own counts, however soon.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { keyed, open, settle, toFirstPoints, toStep } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { framework } from "./support/texts.mjs";

/** Longer than the halves of a double press are apart. */
const LATER_MS = 700;
/** Of windows in which a card of the next aspect comes under where "Next" was in some. */
const HEIGHTS = [560, 640, 720, 800, 880];

let browser;
let server;
let page;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

afterEach(() => browser.close());

async function start(options) {
  browser = await openBrowser(options);
  page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
}

async function center(locator) {
  await locator.scrollIntoViewIfNeeded();
  await settle(page);
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

const answered = () => page.locator('[data-key^="answer/"]:checked').count();

/** The card that lies there, by its key; null where there is none. */
function cardAt(x, y) {
  return page.evaluate(
    ([left, top]) => {
      const found = document.elementsFromPoint(left, top).find((one) => one.closest("label"));
      const key = found?.closest("label").control.dataset.key ?? "";
      return key.startsWith("answer/") ? key : null;
    },
    [x, y],
  );
}

/** Lets the drawing have the pointer, as where no element lies over it. */
const bare = (all) =>
  page.evaluate((off) => {
    document.getElementById("mirror").style.pointerEvents = off ? "none" : "";
  }, all);

/**
 * Two taps that a finger made one right after the other: all events carry the time at which they were
 * made here, however long the page takes over the first.
 */
function doubleTap(x, y) {
  return page.evaluate(
    ([clientX, clientY]) => {
      const options = { clientX, clientY, bubbles: true, cancelable: true, detail: 1 };
      const touch = { ...options, pointerType: "touch", isPrimary: true };
      const tap = () => [
        new PointerEvent("pointerdown", { ...touch, buttons: 1 }),
        new PointerEvent("pointerup", touch),
        new MouseEvent("click", options),
      ];
      for (const events of [tap(), tap()]) {
        const target = document.elementFromPoint(clientX, clientY);
        for (const event of events) {
          target.dispatchEvent(event);
        }
      }
    },
    [x, y],
  );
}

for (const kind of ["mouse", "finger", "mouse on the drawing"]) {
  test(`a double press on "Next" goes one step and answers nothing (${kind})`, async () => {
    await start({ hasTouch: kind === "finger" });
    await toFirstPoints(page);
    let met = 0;
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width: 1280, height });
      await toStep(page, "ambition");
      const [x, y] = await center(keyed(page, "next"));
      const press = (...at) =>
        kind === "finger" ? page.touchscreen.tap(...at) : page.mouse.click(...at);
      await bare(kind === "mouse on the drawing");
      if (kind === "finger") {
        await doubleTap(x, y);
      } else {
        await page.mouse.dblclick(x, y);
      }
      await settle(page);
      await settle(page);
      assert.ok(page.url().endsWith("#/governance"), page.url());
      await bare(false);
      assert.equal(await answered(), 0);
      const card = await cardAt(x, y);
      if (card === null) {
        continue;
      }
      met++;
      await bare(kind === "mouse on the drawing");
      await page.waitForTimeout(LATER_MS);
      await press(x, y);
      await settle(page);
      await settle(page);
      await bare(false);
      assert.ok(await keyed(page, card).isChecked(), "a press of its own counts");
      await keyed(page, "undo").evaluate((button) => button.click());
      await settle(page);
    }
    assert.ok(met > 0, "no card came under the pointer");
  });
}

test("a press elsewhere counts as soon as the page has changed", async () => {
  await start();
  await toFirstPoints(page);
  const point = framework.aspects[1].points[0].id;
  await keyed(page, "next").click();
  const [x, y] = await center(keyed(page, `answer/${point}/2`));
  await toStep(page, "ambition");
  await center(keyed(page, "next"));
  await keyed(page, "next").click();
  await keyed(page, `answer/${point}/2`).waitFor({ state: "attached" });
  await page.mouse.click(x, y);
  await settle(page);
  assert.ok(page.url().endsWith("#/governance"), page.url());
  assert.equal(await answered(), 1);
});

test("a double press that opens a question does not answer it", async () => {
  await start({ viewport: { width: 1280, height: 800 } });
  await toFirstPoints(page);
  await keyed(page, "home").click();
  await page.locator('[data-key^="delete/"]').dblclick();
  await page.getByRole("dialog").waitFor();
  await keyed(page, "cancel").dblclick();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.equal(await page.locator('[data-key^="resume/"]').count(), 1);
});
