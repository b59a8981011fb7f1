// node tests/bench/group_page_bench.mjs [COUNT…] : so many result files dropped on the group's page,
// until the chain's verdict can be shown.
//
// Wall: from the drop to the line that says how many count. Main thread: all tasks of the page
// meanwhile (Chromium's TaskDuration). Longest frame: between two animation frames meanwhile; the same
// page at rest says what this machine does by itself. Long tasks: of more than 50 ms. Kept: until all
// files are on disk. Reopened: from the navigation until the same line stands there.

import { openBrowser } from "../browser/support/browser.mjs";
import { keyed, open, saved, settle } from "../browser/support/app.mjs";
import { sayInGroup } from "../browser/support/group_texts.mjs";
import { dist } from "../browser/support/paths.mjs";
import { resultFiles } from "../browser/support/result_files.mjs";
import { serve } from "../browser/support/server.mjs";

const counts = process.argv.slice(2).map(Number);

/** Watches frames and long tasks from now on. */
function watch() {
  window.frames_seen = { longest: 0, tasks: [] };
  let last = performance.now();
  const frame = (now) => {
    window.frames_seen.longest = Math.max(window.frames_seen.longest, now - last);
    last = now;
    window.frame_watch = requestAnimationFrame(frame);
  };
  window.frame_watch = requestAnimationFrame((now) => {
    last = now;
    frame(now);
  });
  window.task_watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.frames_seen.tasks.push(entry.duration);
  });
  window.task_watch.observe({ type: "longtask" });
}

function stop() {
  cancelAnimationFrame(window.frame_watch);
  window.task_watch.disconnect();
  return window.frames_seen;
}

const server = await serve(dist);
for (const count of counts.length > 0 ? counts : [100, 1000]) {
  const browser = await openBrowser();
  const page = await browser.context.newPage();
  const cdp = await browser.context.newCDPSession(page);
  await cdp.send("Performance.enable");
  const taskSeconds = async () =>
    (await cdp.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")
      .value;
  await open(page, `${server.origin}/group.html`);
  await keyed(page, "language/en").click();
  await settle(page);
  await page.evaluate(watch);
  await page.waitForTimeout(500);
  const rest = await page.evaluate(stop);

  const files = resultFiles(count);
  await page.evaluate((list) => {
    window.files_to_drop = new DataTransfer();
    for (const { name, text } of list) {
      window.files_to_drop.items.add(new File([text], name, { type: "application/json" }));
    }
  }, files);
  const done = sayInGroup("en", "files.count", { count, organisations: count });
  await page.evaluate(watch);
  const before = await taskSeconds();
  const wall = await page.evaluate(async (text) => {
    const begun = performance.now();
    const target = document.elementFromPoint(200, 300);
    const dataTransfer = window.files_to_drop;
    target.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    while (!document.getElementById("mirror").textContent.includes(text)) {
      await new Promise((next) => requestAnimationFrame(next));
    }
    return performance.now() - begun;
  }, done);
  const busy = (await taskSeconds()) - before;
  const seen = await page.evaluate(stop);
  const kept = Date.now();
  await saved(page, "en");
  const keptFor = Date.now() - kept;
  const reopened = Date.now();
  await page.goto(`${server.origin}/group.html#/files`);
  await page.reload();
  await page.getByText(done).first().waitFor({ timeout: 120_000 });
  const reopenedIn = Date.now() - reopened;
  console.log(
    `${count} files: wall ${wall.toFixed(0)} ms, main thread ${(busy * 1000).toFixed(0)} ms, longest frame ` +
      `${seen.longest.toFixed(0)} ms (at rest ${rest.longest.toFixed(0)}), long tasks ${seen.tasks.length}` +
      `${seen.tasks.length > 0 ? ` (longest ${Math.max(...seen.tasks).toFixed(0)} ms)` : ""}, ` +
      `on disk ${keptFor} ms later, reopened in ${reopenedIn} ms`,
  );
  await browser.close();
}
await server.stop();
