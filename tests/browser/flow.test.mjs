// Answering flows: the page moves on, keys do what they say, what was done can be taken back.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import {
  focusedKey,
  keyed,
  open,
  ready,
  saved,
  settle,
  toFirstPoints,
  toStep,
} from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { points, questionnaire, say } from "./support/texts.mjs";

const [first, second, third] = points;
const PHONE = { width: 390, height: 844 };

let browser;
let server;
let page;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

beforeEach(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await toFirstPoints(page);
});

afterEach(() => browser.close());

/** Waits until the page has not moved for a while; where it then is. */
async function stillness() {
  let before;
  let now = await page.evaluate(() => scrollY);
  do {
    before = now;
    await page.waitForTimeout(500);
    now = await page.evaluate(() => scrollY);
  } while (now !== before);
  return now;
}

const place = (id) =>
  page.evaluate((name) => {
    const { top, bottom } = document.getElementById(`m:${name}`).getBoundingClientRect();
    return { top, bottom };
  }, id);

async function assertShown(id) {
  const { top, bottom } = await place(id);
  assert.ok(top >= 64, `${id} begins below the bar: ${top}`);
  const height = await page.evaluate(() => innerHeight);
  assert.ok(bottom <= height || top <= 64 + 25, `${id} shows: ${top} to ${bottom} of ${height}`);
}

test("after an answer the page and the focus move to the next open point", async () => {
  await keyed(page, `answer/${first}/2`).click();
  await stillness();
  await assertShown(`point/${second}`);
  assert.equal(await focusedKey(page), `answer/${second}/1`);
  assert.equal(await keyed(page, `answer/${second}/1`).isChecked(), false, "and answer nothing");
  await keyed(page, `answer/${second}/1`).click();
  await stillness();
  await assertShown(`point/${third}`);
  const changed = keyed(page, `answer/${second}/2`);
  await changed.scrollIntoViewIfNeeded();
  const before = await stillness();
  await changed.click();
  assert.equal(await stillness(), before, "a second thought moves nothing");
});

/** What a screen reader says of the focus: its group, then itself. */
const heard = () =>
  page.evaluate(() => {
    const group = document.activeElement.closest("fieldset");
    const by = group.getAttribute("aria-labelledby");
    return [document.getElementById(by).textContent, document.activeElement.labels[0].textContent];
  });

for (const reducedMotion of ["reduce", "no-preference"]) {
  test(`digits one after the other answer a point each (motion: ${reducedMotion})`, async () => {
    await page.emulateMedia({ reducedMotion });
    await page.setViewportSize({ width: 1000, height: 600 });
    await settle(page);
    const digits = ["2", "3", "1", "4"];
    await keyed(page, `answer/${first}/1`).focus();
    for (const [index, digit] of digits.entries()) {
      const answers = await focusedKey(page);
      assert.ok(answers.startsWith(`answer/${points[index]}/`), answers);
      assert.equal((await heard())[0], questionnaire("nl").points[points[index]].statement);
      await page.keyboard.press(digit); // At once, while the page may still be on its way.
    }
    for (const [index, digit] of digits.entries()) {
      assert.ok(await keyed(page, `answer/${points[index]}/${digit}`).isChecked(), points[index]);
    }
    await stillness();
    assert.equal(await focusedKey(page), `answer/${points[4]}/1`);
    await assertShown(`point/${points[4]}`);
    assert.ok(
      await page.evaluate(() => document.activeElement.matches(":focus-visible")),
      "with a ring",
    );
    await page.keyboard.press("Control+Z");
    await stillness();
    assert.equal(await keyed(page, `answer/${points[3]}/4`).isChecked(), false);
    assert.equal(
      await focusedKey(page),
      `answer/${points[3]}/1`,
      "undo shows where, with the focus",
    );
    await assertShown(`point/${points[3]}`);
  });
}

test("a click and then a digit answer two points", async () => {
  await keyed(page, `answer/${first}/3`).click();
  await page.keyboard.press("2");
  await settle(page);
  assert.ok(await keyed(page, `answer/${first}/3`).isChecked());
  assert.ok(await keyed(page, `answer/${second}/2`).isChecked());
});

test("a key answers what is on the screen, wherever the page was", async () => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await keyed(page, `answer/${second}/1`).focus();
  await page.keyboard.press("ArrowDown");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await stillness();
  await page.keyboard.press("3");
  await stillness();
  assert.equal(await focusedKey(page), `answer/${second}/3`);
  const { top, bottom } = await place(`answer/${second}/3`);
  assert.ok(top >= 64 && bottom <= 600, `${top} to ${bottom}`);
});

test("a key that is held down answers once", async () => {
  await keyed(page, `answer/${first}/1`).focus();
  await page.keyboard.down("2");
  await page.keyboard.down("2"); // As the system repeats it.
  await page.keyboard.down("2");
  await page.keyboard.up("2");
  await settle(page);
  assert.ok(await keyed(page, `answer/${first}/2`).isChecked());
  assert.equal(await page.locator(`[data-key^="answer/${second}/"]:checked`).count(), 0);
});

test("after the last open point the next step has the focus", async () => {
  await toStep(page, "resources");
  const own = points.filter((id) => id.startsWith("resources."));
  await keyed(page, `answer/${own[0]}/1`).focus();
  for (const _ of own) {
    await page.keyboard.press("2");
  }
  await settle(page);
  assert.equal(await focusedKey(page), "next");
  await page.keyboard.press("1");
  await settle(page);
  assert.ok(await keyed(page, `answer/${own.at(-1)}/2`).isChecked(), "no key answers it again");
  assert.ok(await page.getByRole("group", { name: say("nl", "aspect.complete") }).isVisible());
});

test("who does something else meanwhile is not moved", async () => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await keyed(page, `answer/${first}/4`).click();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("Shift");
  assert.equal(await stillness(), before);
});

test("arrow keys choose without moving on; Enter goes to the next open point", async () => {
  await keyed(page, `answer/${first}/1`).focus();
  const before = await stillness();
  await page.keyboard.press("ArrowDown");
  await settle(page);
  assert.ok(await keyed(page, `answer/${first}/2`).isChecked());
  assert.equal(await stillness(), before);
  await page.keyboard.press("Enter");
  await settle(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), `m:point/${second}/statement`);
  await page.keyboard.press("3");
  await settle(page);
  assert.ok(await keyed(page, `answer/${second}/3`).isChecked());
});

test("undo and redo work with keys and buttons, say so and show where", async () => {
  assert.equal(await keyed(page, "redo").getAttribute("aria-disabled"), "true");
  await keyed(page, `answer/${first}/2`).click();
  await stillness();
  await page.keyboard.press("Control+Z");
  await settle(page);
  assert.equal(await keyed(page, `answer/${first}/2`).isChecked(), false);
  await page
    .getByRole("alert")
    .filter({ hasText: say("nl", "undone") })
    .waitFor();
  await page.keyboard.press("Control+Shift+Z");
  await settle(page);
  assert.ok(await keyed(page, `answer/${first}/2`).isChecked());
  await toStep(page, "culture");
  await page.getByRole("button", { name: say("nl", "undo"), exact: true }).click();
  await keyed(page, `answer/${first}/2`).waitFor({ state: "attached" });
  await stillness();
  assert.equal(await keyed(page, `answer/${first}/2`).isChecked(), false);
  await assertShown(`point/${first}`);
  await page.getByRole("button", { name: say("nl", "redo"), exact: true }).click();
  await settle(page);
  assert.ok(await keyed(page, `answer/${first}/2`).isChecked());
  await saved(page);
});

test("on a phone the next step is at hand and the steps come as a sheet", async () => {
  await page.setViewportSize(PHONE);
  await settle(page);
  const next = page.getByRole("button", { name: /^Volgende/ });
  assert.equal(await next.count(), 1);
  const { y, height } = await next.boundingBox();
  assert.ok(y + height <= PHONE.height && y > PHONE.height - 80, "at the window's foot");
  await keyed(page, "steps").click();
  const sheet = page.getByRole("dialog", { name: say("nl", "steps.title") });
  await sheet.waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  assert.equal(await focusedKey(page), "steps", "back where it was opened");
  await keyed(page, "steps").click();
  await keyed(page, "step/culture").click();
  await sheet.waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).filter({ hasText: "Cultuur" }).waitFor();
});

test("the gallery is there for who asks for it, and is not kept for others", async () => {
  const asked = [];
  const fresh = await browser.context.newPage();
  fresh.on("request", (request) => asked.push(request.url()));
  await fresh.goto(`${server.origin}/?gallery`);
  await ready(fresh);
  await fresh.getByRole("heading", { name: "Buttons in three ranks" }).waitFor();
  assert.ok(asked.some((url) => url.includes("/assets/gallery-")));
  const kept = await fresh.evaluate(async () => {
    const urls = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) urls.push(request.url);
    }
    return urls;
  });
  assert.ok(kept.length > 0);
  assert.deepEqual(
    kept.filter((url) => url.includes("gallery")),
    [],
  );
});
