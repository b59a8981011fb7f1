// What does not fit in a field is said, and what is no text does not come in.

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
import { points, say } from "./support/texts.mjs";

const COMMENT = `comment/${points[0]}`;
const TEXT = 4000;
const NAME = 200;

let browser;
let server;
let page;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

beforeEach(async () => {
  browser = await openBrowser({ permissions: ["clipboard-read", "clipboard-write"] });
  page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
});

afterEach(() => browser.close());

async function paste(key, text) {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await keyed(page, key).focus();
  await page.keyboard.press("Control+V");
  await settle(page);
}

/** That what is told under a field is seen, and said by a screen reader. */
async function assertTold(text) {
  const told = page.getByRole("status").filter({ hasText: text });
  await told.waitFor();
  assert.equal(await page.getByText(text, { exact: false }).count(), 1, "said once");
}

const cut = (count) => say("nl", "field.cut", { count });
const left = (count) => say("nl", "field.left", { count });

async function openComment() {
  await toFirstPoints(page);
  await keyed(page, `add-comment/${points[0]}`).click();
  return keyed(page, COMMENT);
}

test("a text that is too long comes in as far as it fits, and the page says what did not", async () => {
  const field = await openComment();
  await paste(COMMENT, "é".repeat(TEXT + 29));
  assert.equal(await field.inputValue(), "é".repeat(TEXT));
  await assertTold(`${cut(29)} ${left(0)}`);
  await page.keyboard.press("Backspace");
  await settle(page);
  await page.getByText(say("nl", "field.left.one")).waitFor();
  assert.equal(await page.getByText(cut(29)).count(), 0, "told of what was typed last");
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  assert.equal(await field.inputValue(), "", "undo is the browser's");
});

test("what stood there stays: the end of what was pasted is cut", async () => {
  const field = await openComment();
  await field.fill("a".repeat(10) + "z".repeat(TEXT - 15));
  await field.evaluate((element) => element.setSelectionRange(10, 10));
  await paste(COMMENT, "1234567");
  assert.equal(await field.inputValue(), "a".repeat(10) + "12345" + "z".repeat(TEXT - 15));
  assert.equal(await field.evaluate((element) => element.selectionStart), 15);
  await assertTold(cut(2));
  await page.keyboard.type("!");
  await settle(page);
  await assertTold(say("nl", "field.cut.one"));
  await saved(page);
  await page.reload();
  await ready(page);
  assert.equal((await keyed(page, COMMENT).inputValue()).length, TEXT);
});

test("limits count characters, whatever they take in memory", async () => {
  const field = await openComment();
  await paste(COMMENT, "😀".repeat(TEXT + 3));
  assert.equal([...(await field.inputValue())].length, TEXT);
  await assertTold(cut(3));
});

test("near a limit the characters left are counted, and said when somebody stops typing", async () => {
  const field = await openComment();
  await field.fill("x".repeat(TEXT - 500));
  await settle(page);
  assert.equal(await page.getByText(left(500)).count(), 0, "not far from it");
  await field.fill("x".repeat(TEXT - 12));
  await settle(page);
  await page.getByText(left(12)).first().waitFor();
  await assertTold(left(12));
});

test("every field with a limit tells it", async () => {
  await openComment();
  await toStep(page, "plan");
  await keyed(page, "add-initiative").click();
  for (const [step, keys, limit] of [
    ["about", ["field/organisation", "field/chain", "field/post"], NAME],
    ["direction", ["consideration/benefits"], TEXT],
    ["plan", ["initiative-title/1", "initiative-note/1"], TEXT],
  ]) {
    await toStep(page, step);
    for (const key of keys) {
      await paste(key, "x".repeat(limit + 29));
      assert.equal((await keyed(page, key).inputValue()).length, limit, key);
      await assertTold(cut(29));
    }
  }
  await keyed(page, "home").click();
  await page.locator('[data-key^="rename/"]').click();
  await page.getByRole("dialog").waitFor();
  await keyed(page, "field/name").selectText();
  await paste("field/name", "x".repeat(NAME + 29));
  await assertTold(cut(29));
  assert.equal(await focusedKey(page), "field/name");
});

test("every line break is one, and what is no text stays out and is told", async () => {
  const field = await openComment();
  await paste(COMMENT, "een\vtwee\u2028drie\fvier\r\nvijf\u0001\u0007");
  assert.equal(await field.inputValue(), "een\ntwee\ndrie\nvier\nvijf");
  await assertTold(say("nl", "field.removed", { count: 2 }));
  await toStep(page, "about");
  await paste("field/organisation", "Bureau\vNoord\tEen\n");
  assert.equal(
    (await keyed(page, "field/organisation").inputValue()).trimEnd(),
    "Bureau Noord Een",
  );
});
