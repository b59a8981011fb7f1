// What is composed is kept as composed, whichever way a browser tells of it. The orders are those of
// Firefox 153 and WebKitGTK 2.50 with ibus and of Chromium 150; tests/keys holds them by real keys.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { keyed, open, ready, saved, settle, toFirstPoints } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { points } from "./support/texts.mjs";

const COMMENT = `comment/${points[0]}`;

let browser;
let server;
let page;
let field;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

beforeEach(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await toFirstPoints(page);
  await keyed(page, `add-comment/${points[0]}`).click();
  field = keyed(page, COMMENT);
  await field.waitFor();
});

afterEach(() => browser.close());

/** What happens to a field, in order: [event, text of the field from then on, inputType]. */
const ORDERS = {
  Firefox: (composing, composed) => [
    ["compositionstart"],
    ["input", composing, "insertCompositionText"],
    ["input", composed, "insertCompositionText"],
    ["compositionend"],
    ["input", composed, "insertCompositionText", "done"],
  ],
  "Firefox where the last text comes with the end": (composing, composed) => [
    ["compositionstart"],
    ["input", composing, "insertCompositionText"],
    ["compositionend", composed],
    ["input", composed, "insertCompositionText", "done"],
  ],
  Chromium: (composing, composed) => [
    ["compositionstart"],
    ["input", composing, "insertCompositionText"],
    ["input", composed, "insertCompositionText"],
    ["compositionend"],
  ],
  WebKit: (composing, composed) => [
    ["compositionstart"],
    ["input", composing, "insertCompositionText"],
    ["input", composing.slice(0, -1), "deleteCompositionText"],
    ["input", composed, "insertFromComposition"],
    ["compositionend"],
  ],
};

/** Lets the events happen as the browser would, each with a frame after it or all within one. */
async function compose(events, frames) {
  await field.evaluate(
    async (element, [list, wait]) => {
      for (const [type, value, inputType, done] of list) {
        if (value !== undefined) {
          element.value = value;
        }
        const options = { bubbles: true, inputType, isComposing: done === undefined };
        element.dispatchEvent(
          type === "input" ? new InputEvent(type, options) : new CompositionEvent(type, options),
        );
        if (wait) {
          await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
        }
      }
    },
    [events, frames],
  );
}

async function keptComment() {
  await saved(page);
  await page.reload();
  await ready(page);
  return keyed(page, COMMENT).inputValue();
}

for (const [name, events] of Object.entries(ORDERS)) {
  test(`accents are kept as composed: ${name}`, async () => {
    await compose(events("´", "é"), true);
    await compose(events("é´", "éé"), true);
    await field.pressSequentially("n co");
    await compose(events("één co¨", "één coö"), false);
    await compose(events("één coö¨", "één coöö"), true);
    await settle(page);
    assert.equal(await field.inputValue(), "één coöö");
    assert.equal(await keptComment(), "één coöö");
  });
}

test("an accent that came apart is kept as one character, and the caret stays", async () => {
  await field.pressSequentially("een coord");
  for (let count = 0; count < 2; count++) {
    await page.keyboard.press("ArrowLeft");
  }
  await page.keyboard.insertText("\u0308");
  await page.keyboard.type("!");
  await settle(page);
  assert.equal(await field.evaluate((element) => element.selectionStart), 9);
  assert.equal((await field.inputValue()).normalize("NFC"), "een coö!rd");
  await page.keyboard.press("Tab");
  assert.equal(await field.inputValue(), "een coö!rd", "once nobody types in it");
  assert.equal(await keptComment(), "een coö!rd");
});

test("what is composed beyond the limit is cut when it is done, and told", async () => {
  await field.fill("x".repeat(3999));
  await compose(ORDERS.Firefox("x".repeat(3999) + "ni", "x".repeat(3999) + "日本"), true);
  await settle(page);
  assert.equal(await field.inputValue(), "x".repeat(3999) + "日");
  await page.getByText("Het laatste teken paste er niet bij.").first().waitFor();
  assert.equal(await keptComment(), "x".repeat(3999) + "日");
});
