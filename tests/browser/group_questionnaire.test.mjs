// A group of results that were made with a questionnaire of one's own.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { keyed, open, ready, saved, settle } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { chooseFile, drop } from "./support/give_file.mjs";
import { sayInGroup } from "./support/group_texts.mjs";
import { dist, project } from "./support/paths.mjs";
import { resultFiles } from "./support/result_files.mjs";
import { serve } from "./support/server.mjs";

const data = (name) => readFile(join(project, "tests/data", name), "utf8");
const questionnaire = { name: "vragen.txt", text: await data("housing.questionnaire.json") };
const result = { name: "housing.ketenspiegel.json", text: await data("housing.ketenspiegel.json") };
const { texts } = JSON.parse(questionnaire.text);
const english = texts.find(({ language }) => language === "en") ?? texts[0];

let server;
let browser;
let page;

before(async () => {
  server = await serve(dist);
});

beforeEach(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
  await open(page, `${server.origin}/group.html`);
  await keyed(page, "language/en").click();
  await settle(page);
});

after(() => server.stop());

const says = (key, values) =>
  page
    .getByText(sayInGroup("en", key, values), { exact: true })
    .first()
    .waitFor();

test("a fresh browser says what to add; then they count, and after a reload too", async () => {
  await drop(page, [result]);
  await says("files.waiting.one");
  await says("files.waiting.text", { found: "housing", version: 2 });
  await drop(page, [questionnaire]);
  await says("read.questionnaire", { name: english.title });
  await says("files.count.one");
  await saved(page, "en");
  await page.reload();
  await ready(page);
  await says("files.count.one");
  assert.equal(await keyed(page, "add-files/questionnaire").count(), 0);
  await browser.close();
});

test("what waits is there after a reload, and is taken when its questionnaire comes", async () => {
  await drop(page, [result]);
  await says("files.waiting.one");
  await saved(page, "en");
  await page.reload();
  await ready(page);
  await says("files.waiting.one");
  await drop(page, [questionnaire]);
  await says("files.count.one");
  await browser.close();
});

test("an own questionnaire in use beside it keeps no results from a group", async () => {
  const product = await browser.context.newPage();
  await open(product, `${server.origin}/`);
  await chooseFile(product, "eigen.json", questionnaire.text);
  await keyed(product, "new").click();
  await settle(product);
  await saved(product, "en");
  await page.reload();
  await ready(page);
  await drop(page, resultFiles(3));
  await says("files.count", { count: 3, organisations: 3 });
  // And those of the questionnaire itself are taken without its file.
  await keyed(page, "home").click();
  await settle(page);
  await drop(page, [result]);
  await says("files.count.one");
  await browser.close();
});
