// The coordinator's way: files in, the picture of the chain, the discussion, files out.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { keyed, open, press, ready, saved, settle, tabTo } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { drop } from "./support/give_file.mjs";
import { sayInGroup } from "./support/group_texts.mjs";
import { dist } from "./support/paths.mjs";
import { resultFile, resultFiles } from "./support/result_files.mjs";
import { serve } from "./support/server.mjs";
import { workerActive } from "./support/worker.mjs";

const SCREENS = ["files", "chain", "partners", "points", "agenda", "rounds", "report"];

let browser;
let server;
let address;

before(async () => {
  server = await serve(dist);
  address = `${server.origin}/group.html`;
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
});

async function openGroups(language = "en") {
  const page = await browser.context.newPage();
  await open(page, address);
  await keyed(page, `language/${language}`).click();
  await settle(page);
  return page;
}

const says = (page, key, values, language = "en") =>
  page.getByText(sayInGroup(language, key, values), { exact: true }).first();

async function downloaded(page, key) {
  const event = page.waitForEvent("download");
  await keyed(page, key).click();
  const download = await event;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

async function toGroupStep(page, step) {
  await keyed(page, `step/${step}`).first().click();
  await settle(page);
}

test("the start page leads to the group, and the group back", async () => {
  const page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await keyed(page, "group").click();
  await page.waitForURL(/group\.html/);
  await ready(page);
  await keyed(page, "assessment").click();
  await page.waitForURL((url) => !url.pathname.includes("group"));
  await ready(page);
  await keyed(page, "new").waitFor({ state: "attached" });
  await page.close();
});

test("dropped files become a group that is there again, without network too", async () => {
  const page = await openGroups();
  await drop(page, [
    ...resultFiles(7),
    { name: "list.json", text: '{"format": "shopping-list"}' },
    { name: "half.json", text: '{"format": "ketenspiegel-result", ' },
  ]);
  await says(page, "files.count", { count: 7, organisations: 7 }).waitFor();
  await says(page, "files.left_out.count", { count: 2 }).waitFor();
  await page.getByText("list.json", { exact: true }).first().waitFor();
  await page
    .getByText(/another kind of file: “shopping-list”/)
    .first()
    .waitFor();
  await saved(page, "en");
  await toGroupStep(page, "chain");
  const verdict = await page
    .getByText(/^The collaboration is narrowly/)
    .first()
    .textContent();
  assert.match(verdict, /oriented|pioneer/);

  await workerActive(page);
  await page.waitForFunction(async () => {
    for (const name of await caches.keys()) {
      if (await (await caches.open(name)).match("group.html")) return true;
    }
    return false;
  });
  await browser.context.setOffline(true);
  await page.reload();
  await ready(page);
  assert.equal(
    await page
      .getByText(/^The collaboration is narrowly/)
      .first()
      .textContent(),
    verdict,
  );
  await toGroupStep(page, "files");
  await says(page, "files.count", { count: 7, organisations: 7 }).waitFor();
  await browser.context.setOffline(false);

  await page.locator('[data-key^="remove-file/"]').last().click();
  await keyed(page, "confirm").click();
  await says(page, "files.count", { count: 6, organisations: 6 }).waitFor();
  await saved(page, "en");
  await page.close();
});

test("one person among partners that speak for themselves is found on no screen and in no file", async () => {
  const page = await openGroups();
  await drop(page, [...resultFiles(5), resultFile(90, "Lonely office", "person")]);
  await says(page, "files.count", { count: 6, organisations: 6 }).waitFor();
  for (const step of SCREENS.slice(1)) {
    await toGroupStep(page, step);
    const text = await page.locator("#mirror").innerHTML();
    assert.ok(!text.includes("Lonely office"), `named on ${step}`);
  }
  for (const format of ["report-nl", "report-en", "csv-semicolon", "csv-comma", "json"]) {
    const { text } = await downloaded(page, `export/${format}`);
    assert.ok(!text.includes("Lonely office"), `named in ${format}`);
  }
  await page.close();
});

test("report, table and figures leave as files that say what the screen says", async () => {
  const page = await openGroups();
  await keyed(page, "example-group").click();
  await settle(page);
  await toGroupStep(page, "report");
  const report = await downloaded(page, "export/report-en");
  assert.match(report.name, /\.html$/);
  assert.ok(!report.text.includes("<script"));
  const csv = await downloaded(page, "export/csv-semicolon");
  assert.equal(csv.text.charCodeAt(0), 0xfeff);
  const json = JSON.parse((await downloaded(page, "export/json")).text);
  assert.equal(json.format, "ketenspiegel-group");
  assert.equal(json.results, 19);
  await toGroupStep(page, "chain");
  const svg = await downloaded(page, "chart/ladder/svg");
  assert.match(svg.text, /^<svg|^<\?xml/);
  await page.close();
});

test("by keyboard alone: the example, the discussion, what is agreed as a file", async () => {
  const page = await openGroups();
  await press(page, "example-group");
  await press(page, "step/agenda");
  await press(page, "discuss");
  const first = await page.getByRole("heading", { level: 1 }).textContent();
  await page.keyboard.press("PageDown");
  await settle(page);
  assert.notEqual(await page.getByRole("heading", { level: 1 }).textContent(), first);
  await page.keyboard.press("PageUp");
  await settle(page);
  const level = await tabTo(page, (key) => key.startsWith("agree/"));
  const point = level.split("/")[1];
  await page.keyboard.press("2");
  await page.locator(`[data-key="agree/${point}/2"]:checked`).waitFor({ state: "attached" });
  await tabTo(page, `agreement/${point}`);
  await page.keyboard.type("One desk answers.");
  await page.keyboard.press("Escape"); // leaves the field
  await settle(page);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  await page.keyboard.press("Escape");
  await settle(page);
  await tabTo(page, "save-agreement");
  const event = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const download = await event;
  const result = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.equal(result.respondent.kind, "consensus");
  assert.deepEqual(result.answers[point], { level: 2, comment: "One desk answers." });
  await page.close();
});

test("another window hears that the group changed, and reads it again", async () => {
  const page = await openGroups();
  await drop(page, resultFiles(4));
  await says(page, "files.count", { count: 4, organisations: 4 }).waitFor();
  await saved(page, "en");
  const other = await browser.context.newPage();
  await open(other, `${address}#/files`);
  await says(other, "files.count", { count: 4, organisations: 4 }).waitFor();
  await drop(page, [resultFile(50, "Newcomer")]);
  await says(page, "files.count", { count: 5, organisations: 5 }).waitFor();
  await keyed(other, "read-again").click();
  await toGroupStep(other, "files");
  await says(other, "files.count", { count: 5, organisations: 5 }).waitFor();
  await other.close();
  await page.close();
});

for (const language of ["nl", "en"]) {
  test(`axe finds nothing on any screen of a group (${language})`, async () => {
    const page = await openGroups(language);
    await page.evaluate(axe.source);
    const found = [];
    const look = async (screen) => {
      const { violations } = await page.evaluate(() =>
        window.axe.run(document, {
          // The text in the DOM is transparent; what is seen is drawn, in the theme's tested colours.
          rules: { "color-contrast": { enabled: false } },
        }),
      );
      for (const { id, help, nodes } of violations) {
        found.push(`${screen}: ${id} (${help}): ${nodes.map(({ html }) => html).join("\n    ")}`);
      }
    };
    await look("groups");
    await keyed(page, "example-group").click();
    await settle(page);
    for (const step of SCREENS) {
      await toGroupStep(page, step);
      await look(step);
    }
    await toGroupStep(page, "agenda");
    await keyed(page, "discuss").click();
    await settle(page);
    await look("discussion");
    assert.deepEqual(found, []);
    await page.close();
  });
}
