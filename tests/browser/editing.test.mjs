// Focus and typing are the person's: what the program draws in the meantime does not disturb them.

import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { contents, focusedKey, keyed, open, saved, settle, toFirstPoints } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { points, say } from "./support/texts.mjs";

const [first, second] = points;

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

async function openComment() {
  await keyed(page, `add-comment/${first}`).click();
  await settle(page);
  assert.equal(await focusedKey(page), `comment/${first}`);
  return keyed(page, `comment/${first}`);
}

const journalled = async () => (await contents(page)).journal.values.length;

test("the focus stays where it was when an answer changes the page", async () => {
  await keyed(page, `answer/${first}/2`).focus();
  await page.keyboard.press("ArrowDown");
  await keyed(page, `clear/${first}`).waitFor({ state: "attached" });
  assert.equal(await focusedKey(page), `answer/${first}/3`);
  assert.ok(await keyed(page, `answer/${first}/3`).isChecked());
  await page.keyboard.press("1");
  await settle(page);
  assert.equal(await focusedKey(page), `answer/${first}/1`, "a second thought, where it is shown");
  assert.ok(await keyed(page, `answer/${first}/1`).isChecked());
  await page.keyboard.press("Delete");
  await keyed(page, `clear/${first}`).waitFor({ state: "detached" });
  assert.equal(await keyed(page, `answer/${first}/1`).isChecked(), false);
});

test("typing keeps the caret, in the middle of a text too", async () => {
  const field = await openComment();
  await field.pressSequentially("een drie");
  for (let count = 0; count < 4; count++) {
    await page.keyboard.press("ArrowLeft");
  }
  await page.keyboard.type("twee ", { delay: 30 });
  await settle(page);
  assert.equal(await field.inputValue(), "een twee drie");
  assert.equal(await field.evaluate((element) => element.selectionStart), 9);
  await saved(page);
  await page.keyboard.type("½ ");
  assert.equal(await field.inputValue(), "een twee ½ drie");
  await page.keyboard.press("Control+Z");
  await settle(page);
  assert.notEqual(await field.inputValue(), "een twee ½ drie", "the browser's own undo is gone");
});

test("in a field in which nothing was typed yet, undo is the program's", async () => {
  await keyed(page, `answer/${first}/2`).click();
  await settle(page);
  await openComment();
  await page.keyboard.press("Control+Z");
  await settle(page);
  assert.equal(await keyed(page, `answer/${first}/2`).isChecked(), false);
});

test("digits typed in a comment answer nothing", async () => {
  const field = await openComment();
  await field.pressSequentially("1234 0 -");
  await page.keyboard.press("Delete");
  await settle(page);
  assert.equal(await page.locator(`[data-key^="answer/${first}/"]:checked`).count(), 0);
});

test("an input method composes undisturbed", async () => {
  const field = await openComment();
  const devtools = await browser.context.newCDPSession(page);
  await devtools.send("Input.imeSetComposition", { selectionStart: 1, selectionEnd: 1, text: "é" });
  await settle(page);
  await devtools.send("Input.imeSetComposition", {
    selectionStart: 2,
    selectionEnd: 2,
    text: "éé",
  });
  await settle(page);
  await devtools.send("Input.insertText", { text: "één" });
  await settle(page);
  assert.equal(await field.inputValue(), "één");
  await saved(page);
  await page.reload();
  await keyed(page, `comment/${first}`).waitFor();
  assert.equal(await keyed(page, `comment/${first}`).inputValue(), "één");
});

test("a press of the mouse and a click of the DOM give one command each", async () => {
  await saved(page);
  const before = await journalled();
  const mark = keyed(page, `mark/${first}/strength`);
  await mark.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await mark.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  await saved(page);
  assert.equal(await mark.getAttribute("aria-pressed"), "true");
  assert.equal(await journalled(), before + 1);

  await mark.evaluate((element) => element.click());
  await saved(page);
  assert.equal(await mark.getAttribute("aria-pressed"), "false");
  assert.equal(await journalled(), before + 2);

  const card = keyed(page, `answer/${second}/3`);
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await saved(page);
  assert.ok(await card.isChecked());
  assert.equal(await journalled(), before + 3);

  await keyed(page, `answer/${second}/2`).evaluate((element) => element.click());
  await saved(page);
  assert.ok(await keyed(page, `answer/${second}/2`).isChecked());
  assert.equal(await journalled(), before + 4);
});

test("a finger's tap gives one command", async () => {
  const touch = await openBrowser({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const phone = await touch.context.newPage();
  await open(phone, `${server.origin}/`);
  await keyed(phone, "new").tap();
  await keyed(phone, "private/yes").tap();
  await keyed(phone, "next").press("Enter");
  await keyed(phone, "placement/ambition/1").waitFor({ state: "attached" });
  await keyed(phone, "next").press("Enter");
  await keyed(phone, `mark/${first}/obstacle`).tap();
  await settle(phone);
  assert.equal(await keyed(phone, `mark/${first}/obstacle`).getAttribute("aria-pressed"), "true");
  await touch.close();
});

test("leaving with something unsaved warns, leaving when all is saved does not", async () => {
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await keyed(page, `answer/${first}/2`).click();
  await saved(page);
  await page.reload();
  await keyed(page, `answer/${first}/2`).waitFor({ state: "attached" });
  assert.deepEqual(asked, []);

  // A disk that takes nothing: the change cannot be shown as saved.
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await keyed(page, `answer/${second}/2`).click();
  await page.getByText(say("nl", "status.failed.quota")).first().waitFor({ state: "attached" });
  await page.reload();
  await keyed(page, `answer/${first}/2`).waitFor({ state: "attached" });
  assert.deepEqual(asked, ["beforeunload"]);
});
