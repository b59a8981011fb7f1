// Two languages: the first by the browser, the other at once and without losing anything.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyed, open, ready, saved, settle, toStep } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { points, questionnaire, say } from "./support/texts.mjs";

let server;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

for (const [locale, language] of [
  ["nl-BE", "nl"],
  ["en-GB", "en"],
  ["fr-FR", "en"],
]) {
  test(`a browser in ${locale} gets ${language}`, async () => {
    const browser = await openBrowser({ locale });
    const page = await browser.context.newPage();
    await open(page, `${server.origin}/`);
    await page.getByRole("button", { name: say(language, "start.new") }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    await browser.close();
  });
}

test("switching the language keeps place, answers and focus, and is remembered", async () => {
  const browser = await openBrowser();
  const page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await keyed(page, "new").click();
  await keyed(page, "private/yes").click();
  await toStep(page, "ambition");
  await keyed(page, `answer/${points[0]}/2`).click();
  await settle(page);
  const place = page.url();

  await keyed(page, "language/en").click();
  const statement = questionnaire("en").points[points[0]].statement;
  await page.getByRole("heading", { name: statement }).waitFor();
  assert.equal(await page.getByText(questionnaire("nl").points[points[0]].statement).count(), 0);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.equal(page.url(), place);
  assert.ok(await keyed(page, `answer/${points[0]}/2`).isChecked());
  assert.equal(await page.evaluate(() => document.activeElement.dataset.key), "language/en");

  await saved(page, "en");
  await page.reload();
  await ready(page);
  await page.getByRole("heading", { name: statement }).waitFor();
  await browser.close();
});

const LANGUAGE_FILE = /\/language-(\w+)-\w+\.txt$/;

/** Tags of the languages whose texts were asked for, in order. */
const loaded = (requests) =>
  requests.map((path) => LANGUAGE_FILE.exec(path)?.[1]).filter((tag) => tag !== undefined);

test("what a visit waits for is one language; another is loaded once, when it is chosen", async () => {
  const own = await serve(dist);
  const browser = await openBrowser({ locale: "en-GB", serviceWorkers: "block" });
  const page = await browser.context.newPage();
  await open(page, `${own.origin}/`);
  assert.deepEqual(loaded(own.requests), ["en"]);
  for (const language of ["nl", "en", "nl"]) {
    await keyed(page, `language/${language}`).click();
    await page.getByRole("button", { name: say(language, "start.new") }).waitFor();
  }
  assert.deepEqual(loaded(own.requests), ["en", "nl"]);

  // What was chosen is what the next visit begins in, and all that it loads.
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: say("nl", "start.new") }).waitFor();
  assert.equal(loaded(own.requests).at(-1), "nl");
  await browser.close();
  await own.stop();
});

test("without network the other language is there too, once the page had a moment to keep it", async () => {
  const own = await serve(dist);
  const browser = await openBrowser();
  const page = await browser.context.newPage();
  await open(page, `${own.origin}/`);
  await page.evaluate(async () => {
    const keys = async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().filter(({ url }) => url.includes("/language-"));
    };
    while ((await keys()).length < 2) {
      await new Promise((done) => setTimeout(done, 50));
    }
  });
  await own.stop();
  await page.reload();
  await ready(page);
  await keyed(page, "language/en").click();
  await page.getByRole("button", { name: say("en", "start.new") }).waitFor();
  await browser.close();
});

test("a language that cannot be loaded is said, and the page goes on in its own", async () => {
  const browser = await openBrowser({ serviceWorkers: "block" });
  const page = await browser.context.newPage();
  await page.route("**/language-en-*", (route) => route.abort());
  await open(page, `${server.origin}/`);
  await keyed(page, "language/en").click();
  await page.getByText(say("nl", "language.failed.title")).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "nl");
  await page.unroute("**/language-en-*");
  await keyed(page, "language/en").click();
  await page.getByRole("button", { name: say("en", "start.new") }).waitFor();
  await browser.close();
});
