// Two windows on one assessment: one writes, the other follows and takes over when the first goes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyed, open, saved, settle, toStep } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { points, say } from "./support/texts.mjs";

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

/** Brings a window to the assessment's first aspect, wherever it opened. */
async function toFirstAspect(page) {
  if ((await keyed(page, `answer/${points[0]}/1`).count()) === 0) {
    const resume = page.locator('[data-key^="resume/"]').first();
    if ((await resume.count()) > 0) {
      await resume.click();
      await settle(page);
    }
  }
  await keyed(page, `answer/${points[0]}/1`).waitFor({ state: "attached" });
}

const isChecked = (page, key) =>
  page.locator(`[data-key="${key}"]:checked`).waitFor({ state: "attached" });

test("a second window follows, cannot write, and takes over", async () => {
  const writer = await browser.context.newPage();
  await open(writer, `${server.origin}/`);
  await keyed(writer, "new").click();
  await keyed(writer, "private/yes").click();
  await toStep(writer, "ambition");
  await keyed(writer, `answer/${points[0]}/2`).click();
  await saved(writer);

  const follower = await browser.context.newPage();
  await open(follower, `${server.origin}/`);
  await toFirstAspect(follower);
  await follower.getByText(say("nl", "status.follower")).first().waitFor({ state: "attached" });
  await isChecked(follower, `answer/${points[0]}/2`);

  await keyed(follower, `answer/${points[1]}/3`)
    .click({ force: true })
    .catch(() => undefined);
  await settle(follower);
  assert.equal(await keyed(follower, `answer/${points[1]}/3`).isChecked(), false);

  await keyed(writer, `answer/${points[1]}/4`).click();
  await isChecked(follower, `answer/${points[1]}/4`);
  await keyed(writer, `answer/${points[0]}/1`).click();
  await isChecked(follower, `answer/${points[0]}/1`);
  await saved(writer);

  await writer.close();
  await follower.getByText(say("nl", "status.saved")).first().waitFor({ state: "attached" });
  await keyed(follower, `answer/${points[2]}/unknown`).click();
  await saved(follower);
  await follower.reload();
  await toFirstAspect(follower);
  await isChecked(follower, `answer/${points[0]}/1`);
  await isChecked(follower, `answer/${points[1]}/4`);
  await isChecked(follower, `answer/${points[2]}/unknown`);
  await follower.close();
});

test("an assessment made in one window appears in the other", async () => {
  const first = await browser.context.newPage();
  await open(first, `${server.origin}/`);
  await keyed(first, "home").click();
  const kept = first.locator('[data-key^="resume/"]');
  const before = await kept.count();
  const second = await browser.context.newPage();
  await open(second, `${server.origin}/`);
  await keyed(second, "home").click();
  await keyed(second, "new").click();
  await saved(second);
  await first.waitForFunction(
    (count) => document.querySelectorAll('[data-key^="resume/"]').length === count,
    before + 1,
  );
  await first.close();
  await second.close();
});
