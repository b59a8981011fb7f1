// Opening result files: what cannot be read says so and changes nothing; what can is shown.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { contents, keyed, open, saved, settle, toStep } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { chooseFile, drop, goOnWithMine } from "./support/give_file.mjs";
import { serve } from "./support/server.mjs";
import { points, say } from "./support/texts.mjs";
import { saveFile, startAssessment } from "./support/walk.mjs";

const MIB = 1024 * 1024;

let browser;
let server;
let page;
let good;

before(async () => {
  server = await serve(dist);
  browser = await openBrowser();
  page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await startAssessment(page);
  await toStep(page, "ambition");
  await keyed(page, `answer/${points[0]}/3`).click();
  good = (await saveFile(page)).text;
  await saved(page);
});

after(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  await keyed(page, "home").click();
  await settle(page);
});

const edited = (change) => {
  const document = JSON.parse(good);
  change(document);
  return JSON.stringify(document, null, 2);
};

const HOSTILE = {
  "cut off": () => good.slice(0, good.length / 2),
  "no JSON": () => "PK\u0003\u0004 not a result",
  "of another program": () => '{"name": "somebody else"}',
  "newer than this program": () => edited((document) => (document.version = 99)),
  "with a level that does not exist": () =>
    edited((document) => (document.answers[points[0]].level = 7)),
  "with a point that does not exist": () =>
    edited((document) => (document.answers["ambition.99"] = { level: 1 })),
  "nested too deeply": () => '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000),
  "larger than allowed": () => `{"format":"${"x".repeat(4 * MIB)}"}`,
  "much larger than allowed": () => " ".repeat(6 * MIB),
  empty: () => "",
};

for (const [what, make] of Object.entries(HOSTILE)) {
  test(`a file ${what} is refused and changes nothing`, async () => {
    await page.waitForTimeout(400); // What is due to be stored is stored.
    const before = await contents(page);
    await chooseFile(page, "vreemd.json", make());
    const title = say("nl", "open.failed.title", { file: "vreemd.json" });
    await page.getByText(title).first().waitFor();
    await page.waitForTimeout(400);
    assert.deepEqual((await contents(page)).assessments, before.assessments);
    assert.deepEqual((await contents(page)).journal, before.journal);
    assert.deepEqual((await contents(page)).quarantine, before.quarantine);
    assert.equal(await page.locator('[data-key^="resume/"]').count(), 1);
  });
}

test("where in the file something is wrong is said", async () => {
  await chooseFile(page, "niveau.json", HOSTILE["with a level that does not exist"]());
  await page.getByText(`/answers/${points[0]}/level`).first().waitFor();
  await chooseFile(page, "half.json", '{\n  "format": "ketenspiegel-result",\n  oeps\n}\n');
  await page
    .getByText(say("nl", "open.line", { line: 3, column: 3 }))
    .first()
    .waitFor();
});

test("several files at once are refused", async () => {
  await drop(page, [
    { name: "een.json", text: good },
    { name: "twee.json", text: good },
  ]);
  await page.getByText(say("nl", "open.several.title")).first().waitFor();
});

test("a dropped file is opened beside what was there", async () => {
  const other = edited((document) => {
    document.respondent.organisation = "Een andere organisatie";
    delete document.respondent.organisation_id;
    document.id = "00000000-0000-4000-8000-000000000000";
    delete document.digest;
  });
  await drop(page, [{ name: "ander.ketenspiegel.json", text: other }]);
  await goOnWithMine(page);
  const title = say("nl", "open.done.title", { file: "ander.ketenspiegel.json" });
  await page.getByText(title).first().waitFor();
  await saved(page);
  await keyed(page, "home").click();
  await page.getByText("Een andere organisatie").first().waitFor();
  assert.equal(await page.locator('[data-key^="resume/"]').count(), 2);
});

test("dragging over the page is shown and ends", async () => {
  const hovering = (type) =>
    page.evaluate((name) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["x"], "x.json"));
      document.body.dispatchEvent(
        new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }),
      );
    }, type);
  // The sign is for the hand that holds the file: it is drawn, over a darkened page.
  const corner = () =>
    page.evaluate(() => {
      const canvas = document.querySelector("canvas");
      return [...canvas.getContext("2d").getImageData(4, canvas.height - 4, 1, 1).data].join();
    });
  const before = await corner();
  await hovering("dragenter");
  await settle(page);
  assert.notEqual(await corner(), before);
  await hovering("dragleave");
  await settle(page);
  assert.equal(await corner(), before);
});

test("numbers are read to the last digit, and those beyond a double are refused", async () => {
  const level = (number) => {
    const text = edited((document) => {
      document.id = "00000000-0000-4000-8000-000000000001";
      document.answers[points[0]].level = "HERE";
      delete document.digest;
    });
    return text.replace('"HERE"', number);
  };
  await chooseFile(page, "groot.json", level("2e308"));
  await page.getByText(say("nl", "problem.number_too_large")).first().waitFor();
  await chooseFile(page, "bijna.json", level("2.0000000000000005"));
  await page.getByText(`/answers/${points[0]}/level`).first().waitFor();
  // The double nearest to it is 2.
  await chooseFile(page, "heel.json", level("2.00000000000000000000000000001"));
  await goOnWithMine(page);
  const title = say("nl", "open.done.title", { file: "heel.json" });
  await page.getByText(title).first().waitFor();
});
