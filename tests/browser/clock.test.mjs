// Time as it is told: the day on the person's own clock, and a clock that jumps.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyed, open, ready, saved, toStep } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { sayInGroup } from "./support/group_texts.mjs";
import { drop } from "./support/give_file.mjs";
import { resultFile, written } from "./support/result_files.mjs";
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

for (const [zone, time, iso, writtenDay] of DAYS) {
  test(`${time} is the day ${iso} in ${zone}`, async () => {
    const { browser, page } = await pageAt(new Date(time), zone);
    await open(page, `${server.origin}/`);
    await keyed(page, "new").click();
    await keyed(page, "home").click();
    const total = points.length;
    await page
      .getByText(say("nl", "start.changed", { answered: 0, total, date: writtenDay }))
      .first()
      .waitFor();
    await page
      .getByText(say("nl", "assessment.unnamed", { date: writtenDay }))
      .first()
      .waitFor();
    await page.locator('[data-key^="resume/"]').click();
    await keyed(page, "organisation/rvo").click();
    await keyed(page, "private/no").click();
    assert.equal((await saveFile(page)).name.slice(0, 15), `rvo-${iso}-`);

    // A group is called after its chain; one of results that name none after its day.
    const result = JSON.parse(resultFile(1, "Partner").text);
    delete result.scope.chain;
    await page.goto(`${server.origin}/group.html`);
    await ready(page);
    await drop(page, [{ name: "1.json", text: written({ ...result, modified: time }) }]);
    await page
      .getByText(sayInGroup("nl", "group.unnamed", { date: writtenDay }))
      .first()
      .waitFor();
    await page
      .getByText(new RegExp(`\\b${writtenDay}\\b.*1\\.json`))
      .first()
      .waitFor();
    await keyed(page, "home").click();
    await page
      .getByText(sayInGroup("nl", "groups.card.one", { count: 1, date: writtenDay }))
      .first()
      .waitFor();
    await browser.close();
  });
}

/** Puts a calendar of its own into the page, which goes on and can be set: `setClock(hours)`. */
async function giveClock(page) {
  await page.addInitScript((hour) => {
    const RealDate = Date;
    let ahead = 0;
    window.setClock = (hours) => (ahead = hours * hour);
    globalThis.Date = class extends RealDate {
      constructor(...given) {
        super(...(given.length > 0 ? given : [RealDate.now() + ahead]));
      }
      static now() {
        return RealDate.now() + ahead;
      }
    };
  }, HOUR_MS);
}

test("after a sleep the calendar's time counts, and a clock set back makes nothing older", async () => {
  const browser = await openBrowser();
  const page = await browser.context.newPage();
  await giveClock(page);
  await open(page, `${server.origin}/`);
  await startAssessment(page);
  await toStep(page, "ambition");
  // The calendar went on while the clock of `performance` stood still.
  await page.evaluate(() => window.setClock(20));
  await keyed(page, `answer/${points[0]}/3`).click();
  const late = JSON.parse((await saveFile(page)).text);
  assert.ok(Date.parse(late.modified) - Date.parse(late.created) >= 20 * HOUR_MS, late.modified);
  await saved(page);

  await page.evaluate(() => window.setClock(0));
  await keyed(page, `answer/${points[1]}/3`).click();
  await keyed(page, `add-comment/${points[1]}`).click();
  await keyed(page, `comment/${points[1]}`).fill("Typing waits a moment, not for hours.");
  await saved(page);
  const next = JSON.parse((await saveFile(page)).text);
  assert.equal(next.modified, late.modified);
  assert.equal(next.revision, late.revision + 1);
  await browser.close();
});
