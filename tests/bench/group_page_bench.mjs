// node tests/bench/group_page_bench.mjs [COUNT…] : a group of so many result files on the group's page.
//
// They are dropped, until the chain's verdict can be shown. Wall: from the drop to the line that says
// how many count. Main thread: all tasks of the page meanwhile (Chromium's TaskDuration). Kept: until
// all files are on disk. Reopened: from the navigation until the same line stands there.
//
// Longest frame: between two animation frames, of that and of what is done with the group then; the
// same page at rest says what this machine does by itself.

import { closeBrowser, openBrowser } from "../browser/support/browser.mjs";
import { keyed, open, saved, settle } from "../browser/support/app.mjs";
import { sayInGroup } from "../browser/support/group_texts.mjs";
import { dist } from "../browser/support/paths.mjs";
import { resultFiles } from "../browser/support/result_files.mjs";
import { serve } from "../browser/support/server.mjs";

const counts = process.argv.slice(2).map(Number);
/** What comes a little later belongs to what was done. */
const AFTERWARDS_MS = 1000;
/** More in one message to the browser are too many bytes for it. */
const TOGETHER = 1000;

/** Watches frames from now on, in this page and in those that it navigates to. */
function watch() {
  window.longest_frame = 0;
  let last = performance.now();
  const frame = (now) => {
    window.longest_frame = Math.max(window.longest_frame, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** The longest frame until something was done, and a little later. */
async function longestFrame(page, work) {
  await settle(page);
  await page.evaluate(() => (window.longest_frame = 0));
  await work();
  await page.waitForTimeout(AFTERWARDS_MS);
  return page.evaluate(() => window.longest_frame);
}

function drop(page, text) {
  return page.evaluate(async (wanted) => {
    const begun = performance.now();
    const target = document.elementFromPoint(200, 300);
    const dataTransfer = window.files_to_drop;
    target.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    while (!document.getElementById("mirror").textContent.includes(wanted)) {
      await new Promise((next) => requestAnimationFrame(next));
    }
    return performance.now() - begun;
  }, text);
}

const server = await serve(dist);
for (const count of counts.length > 0 ? counts : [100, 1000]) {
  const browser = await openBrowser();
  const page = await browser.context.newPage();
  await page.addInitScript(watch);
  const cdp = await browser.context.newCDPSession(page);
  await cdp.send("Performance.enable");
  const taskSeconds = async () =>
    (await cdp.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")
      .value;
  const counted = (number) =>
    sayInGroup("en", "files.count", { count: number, organisations: number });
  const said = (text) => page.getByText(text).first().waitFor({ timeout: 120_000 });
  await open(page, `${server.origin}/group.html`);
  await keyed(page, "language/en").click();

  const frames = { "at rest": await longestFrame(page, () => undefined) };
  await page.evaluate(() => (window.files_to_drop = new DataTransfer()));
  const files = resultFiles(count);
  while (files.length > 0) {
    await page.evaluate(
      (list) => {
        for (const { name, text } of list) {
          window.files_to_drop.items.add(new File([text], name, { type: "application/json" }));
        }
      },
      files.splice(0, TOGETHER),
    );
  }
  await page.requestGC();

  let wall, busy, keptFor;
  frames["taken in"] = await longestFrame(page, async () => {
    const before = await taskSeconds();
    wall = await drop(page, counted(count));
    busy = 1000 * ((await taskSeconds()) - before);
    const kept = Date.now();
    await saved(page, "en");
    keptFor = Date.now() - kept;
  });
  const reopened = Date.now();
  let reopenedIn;
  frames.reopened = await longestFrame(page, async () => {
    await page.goto(`${server.origin}/group.html#/files`);
    await page.reload();
    await said(counted(count));
    reopenedIn = Date.now() - reopened;
  });
  frames["least number"] = await longestFrame(page, async () => {
    await keyed(page, "min-group/more").click();
    await said(sayInGroup("en", "files.small.about", { least: 4 }));
  });
  frames.undone = await longestFrame(page, async () => {
    await keyed(page, "undo").first().click();
    await said(sayInGroup("en", "files.small.about", { least: 3 }));
  });
  frames["file removed"] = await longestFrame(page, async () => {
    await page.locator('[data-key^="remove-file/"]').first().click();
    await keyed(page, "confirm").click();
    await said(counted(count - 1));
  });
  console.log(
    `${count} files: wall ${wall.toFixed(0)} ms, main thread ${busy.toFixed(0)} ms, on disk ` +
      `${keptFor} ms later, reopened in ${reopenedIn} ms`,
  );
  const longest = Object.entries(frames).map(([what, ms]) => `${what} ${ms.toFixed(0)}`);
  console.log(`  longest frame, ms: ${longest.join(", ")}`);
  await browser.close();
}
await closeBrowser();
await server.stop();
