// node tests/bench/page_bench.mjs : what a visit costs, beside an empty page's in the same run.
//
// Bytes: all that a first visit loads, service worker included, each file compressed with brotli.
// Times: medians of alternating runs in the machine's Chromium, from the start of the navigation, and from
// a mouse press to the frame after it. The empty page has one button and answers with one word.

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { keyed, ready, saved } from "../browser/support/app.mjs";
import { closeBrowser, openBrowser } from "../browser/support/browser.mjs";
import { dist } from "../browser/support/paths.mjs";
import { serve } from "../browser/support/server.mjs";

const RUNS = 15;
const PRESSES = 30;

const EMPTY = `<!doctype html><html lang="en"><title>Empty</title><link rel="icon" href="data:," />
<button type="button" data-key="empty">Press</button><p></p>
<script>document.querySelector("button").onclick = () => { document.querySelector("p").textContent += " x"; };</script></html>`;

/** Records, for each press, the time from the event to the frame that shows what came of it. */
function watchPresses() {
  window.presses = [];
  addEventListener(
    "click",
    (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.presses.push(performance.now() - event.timeStamp);
        port2.postMessage(null); // comes after the frame's drawing
      });
    },
    true,
  );
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function bytesOfFirstVisit() {
  const browser = await openBrowser();
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/`);
  await ready(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(1000);
  await browser.close();
  return [...new Set(server.requests)].sort().map((path) => {
    const bytes = readFileSync(join(dist, path.endsWith("/") ? `${path}index.html` : path));
    return { path, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
  });
}

/** Milliseconds from the navigation to the start screen in a profile that was never here. */
async function timeOfFirstVisit(address, selector) {
  const browser = await openBrowser();
  const time = await timeTo(browser.context, address, selector);
  await browser.close();
  return time;
}

/** In every document: notes when the selector was first there and painted. */
function noteWhenThere(selector) {
  const look = () =>
    document.querySelector(selector) === null
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => (window.there = performance.now()));
  look();
}

/** Milliseconds from the navigation to the selector being there and painted; in a page of its own. */
async function timeTo(context, address, selector) {
  const page = await context.newPage();
  await page.addInitScript(noteWhenThere, selector);
  await page.goto(address);
  const time = await (await page.waitForFunction(() => window.there)).jsonValue();
  await page.close();
  return time;
}

async function pressTimes(context, address, selectors) {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector(selectors[0], { state: "attached" });
  await page.evaluate(watchPresses);
  for (let i = 0; i < PRESSES; i++) await page.click(selectors[i % selectors.length]);
  await page.waitForFunction((n) => window.presses.length >= n, PRESSES);
  const times = await page.evaluate(() => window.presses);
  await page.close();
  return times;
}

const server = await serve(dist);
const empty = createServer((_, response) => {
  response.setHeader("Content-Type", "text/html");
  response.end(EMPTY);
});
await new Promise((listening) => empty.listen(0, "127.0.0.1", listening));
const emptyAddress = `http://127.0.0.1:${empty.address().port}/`;

const loaded = await bytesOfFirstVisit();
const browser = await openBrowser({ viewport: { width: 1440, height: 900 } });
const page = await browser.context.newPage();
await page.goto(`${server.origin}/`);
await ready(page);
await keyed(page, "new").click();
await keyed(page, "private/yes").click();
await keyed(page, "step/ambition").click();
await keyed(page, "answer/ambition.01/1").waitFor({ state: "attached" });
await saved(page);
await page.close(); // a second tab would only follow

const point = '[data-key="answer/ambition.01/1"]';
const times = { empty: [], point: [], first: [], first_empty: [] };
for (let run = 0; run < RUNS; run++) {
  times.empty.push(await timeTo(browser.context, emptyAddress, '[data-key="empty"]'));
  times.point.push(await timeTo(browser.context, `${server.origin}/`, point));
}
for (let run = 0; run < 5; run++) {
  times.first_empty.push(await timeOfFirstVisit(emptyAddress, '[data-key="empty"]'));
  times.first.push(await timeOfFirstVisit(`${server.origin}/`, '[data-key="new"]'));
}
const answers = [1, 2, 3].map((level) => `[data-key="answer/ambition.01/${level}"]`);
const answered = await pressTimes(browser.context, `${server.origin}/`, answers);
const pressed = await pressTimes(browser.context, emptyAddress, ['[data-key="empty"]']);
await browser.close();
await closeBrowser();
await server.stop();
empty.close();

const total = loaded.reduce((sum, file) => sum + file.brotli, 0);
console.log("| first visit loads | bytes | brotli |\n| --- | ---: | ---: |");
for (const { path, raw, brotli } of loaded) console.log(`| ${path} | ${raw} | ${brotli} |`);
console.log(`| all | | ${total} |`);
console.log("\n| median, ms | the product | an empty page |\n| --- | ---: | ---: |");
const row = (name, ours, theirs) =>
  console.log(`| ${name} | ${median(ours).toFixed(1)} | ${median(theirs).toFixed(1)} |`);
row("first visit, to the start screen (5 new profiles)", times.first, times.first_empty);
row(`return, to first answerable point (${RUNS} visits)`, times.point, times.empty);
row(`press to the frame that shows it (${PRESSES} presses)`, answered, pressed);
