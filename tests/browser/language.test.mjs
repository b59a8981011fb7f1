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
