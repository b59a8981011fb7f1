// Time as it is told: the day on the person's own clock, and a clock that jumps.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyed, open, saved, settle, toStep } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { sayInGroup } from "./support/group_texts.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { points, say } from "./support/texts.mjs";
import { saveFile, startAssessment } from "./support/walk.mjs";

const HOUR_MS = 3_600_000;

let server;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

async function pageAt(time, timezoneId) {
  const browser = await openBrowser({ timezoneId });
  const page = await browser.context.newPage();
  // Only the calendar's clock: timers go on, and so does that of `performance`.
  await page.clock.setFixedTime(time);
  return { browser, page };
}

const DAYS = [
  ["Asia/Tokyo", "2026-11-27T15:30:00Z", "2026-11-28", "28-11-2026"],
  ["America/New_York", "2026-11-28T04:30:00Z", "2026-11-27", "27-11-2026"],
  // In summer clocks there stand an hour further.
  ["America/New_York", "2026-07-28T04:30:00Z", "2026-07-28", "28-7-2026"],
];

for (const [zone, time, iso, written] of DAYS) {
  test(`${time} is the day ${iso} in ${zone}`, async () => {
    const { browser, page } = await pageAt(new Date(time), zone);
    await open(page, `${server.origin}/`);
    await keyed(page, "new").click();
    await keyed(page, "home").click();
    const total = points.length;
    await page
      .getByText(say("nl", "start.changed", { answered: 0, total, date: written }))
      .first()
      .waitFor();
    await page
      .getByText(say("nl", "assessment.unnamed", { date: written }))
      .first()
      .waitFor();
    await page.locator('[data-key^="resume/"]').click();
    await keyed(page, "organisation/rvo").click();
    await keyed(page, "private/no").click();
    assert.equal((await saveFile(page)).name.slice(0, 15), `rvo-${iso}-`);

    await page.goto(`${server.origin}/group.html`);
    await keyed(page, "new-group").click();
    await keyed(page, "home").click();
    await page
      .getByText(sayInGroup("nl", "group.unnamed", { date: written }))
      .first()
      .waitFor();
    await browser.close();
  });
}

test("after a sleep the calendar's time counts, and a clock set back makes nothing older", async () => {
  const begun = Date.parse("2026-11-27T08:00:00Z");
  const { browser, page } = await pageAt(begun, "UTC");
  await open(page, `${server.origin}/`);
  await startAssessment(page);
  await toStep(page, "ambition");
  await page.clock.setFixedTime(begun + 20 * HOUR_MS);
  await keyed(page, `answer/${points[0]}/3`).click();
  const late = JSON.parse((await saveFile(page)).text);
  assert.equal(late.modified, "2026-11-28T04:00:00Z");
  assert.equal(late.created, "2026-11-27T08:00:00Z");
  await saved(page);

  await page.clock.setFixedTime(begun);
  await keyed(page, `answer/${points[1]}/3`).click();
  await keyed(page, `add-comment/${points[1]}`).click();
  await keyed(page, `comment/${points[1]}`).fill("Typing waits a moment, not for hours.");
  await saved(page);
  const next = JSON.parse((await saveFile(page)).text);
  assert.equal(next.modified, late.modified);
  assert.equal(next.revision, late.revision + 1);
  await settle(page);
  await browser.close();
});
