// A questionnaire of one's own: loaded, chosen, used, kept, and asked for by the results made with it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyed, open, ready, saved, settle } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { chooseFile, drop, goOnWithMine } from "./support/give_file.mjs";
import { OWN_ASPECT, ownQuestionnaire } from "./support/own_questionnaire.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { say } from "./support/texts.mjs";
import { saveFile, startAssessment } from "./support/walk.mjs";

const TITLE = "Middelen van onze keten";
const POINTS = [1, 2, 3].map((number) => `${OWN_ASPECT}.0${number}`);

let server;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

async function newPage() {
  const browser = await openBrowser();
  const page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  return { browser, page };
}

const isChosen = (page, key) =>
  page.locator(`[data-key="${key}"]:checked`).waitFor({ state: "attached" });

/** An assessment with an answer to every point, and the text of its file. */
async function makeResult(page) {
  await startAssessment(page);
  await keyed(page, `step/${OWN_ASPECT}`).click();
  // By keyboard: the view moves on, and a second click so soon at the same place would be a double.
  for (const point of POINTS) {
    await keyed(page, `answer/${point}/3`).press("Space");
  }
  const { text } = await saveFile(page);
  await saved(page);
  return text;
}

test("dropped, it is chosen; what is made with it is there after a reload", async () => {
  const { browser, page } = await newPage();
  await drop(page, [{ name: "eigen.json", text: ownQuestionnaire("eigen", TITLE) }]);
  await page.getByText(say("nl", "questionnaire.added.title")).first().waitFor();
  await isChosen(page, "questionnaire/eigen@1");
  const document = JSON.parse(await makeResult(page));
  assert.deepEqual(document.questionnaire, { id: "eigen", version: 1 });
  assert.deepEqual(Object.keys(document.answers), POINTS);

  await page.reload();
  await ready(page);
  for (const point of POINTS) {
    await isChosen(page, `answer/${point}/3`);
  }
  assert.equal(await page.locator('[data-key^="step/"]').count(), 7, "one aspect among the steps");
  await keyed(page, "home").click();
  await page.getByRole("listitem").getByText(TITLE).first().waitFor();
  await isChosen(page, "questionnaire/eigen@1");
  await browser.close();
});

test("one chooses what a new assessment asks, and that choice is kept", async () => {
  const { browser, page } = await newPage();
  await chooseFile(page, "eigen.json", ownQuestionnaire("eigen", TITLE));
  await isChosen(page, "questionnaire/eigen@1");
  await keyed(page, "questionnaire/ketensamenwerking@1").click();
  await settle(page);
  await page.reload();
  await ready(page);
  await isChosen(page, "questionnaire/ketensamenwerking@1");
  await keyed(page, "new").click();
  await keyed(page, "step/ambition").waitFor({ state: "attached" });
  await browser.close();
});

test("it stays while an assessment uses it, and goes for good when none does", async () => {
  const { browser, page } = await newPage();
  await chooseFile(page, "eigen.json", ownQuestionnaire("eigen", TITLE));
  await makeResult(page);
  await keyed(page, "home").click();
  await keyed(page, "forget-questionnaire/eigen@1").click();
  await page.getByText(say("nl", "questionnaire.used.title")).first().waitFor();
  await page.locator('[data-key^="delete/"]').click();
  await keyed(page, "confirm").click();
  await keyed(page, "forget-questionnaire/eigen@1").click();
  await page
    .getByRole("dialog", { name: say("nl", "dialog.forget.title", { name: TITLE }) })
    .waitFor();
  await keyed(page, "confirm").click();
  await keyed(page, "questionnaire/eigen@1").waitFor({ state: "detached" });
  await page.reload();
  await ready(page);
  assert.equal(await keyed(page, "questionnaire/eigen@1").count(), 0);
  await browser.close();
});

test("a result asks by name for the questionnaire that it needs", async () => {
  const maker = await newPage();
  await chooseFile(maker.page, "eigen.json", ownQuestionnaire("eigen", TITLE));
  const result = await makeResult(maker.page);
  await maker.browser.close();

  const { browser, page } = await newPage();
  await chooseFile(page, "resultaat.json", result);
  await page
    .getByText(say("nl", "open.failed.title", { file: "resultaat.json" }))
    .first()
    .waitFor();
  const [found, expected] = ["eigen", "ketensamenwerking"];
  await page
    .getByText(say("nl", "problem.other_questionnaire", { found, expected }))
    .first()
    .waitFor();
  await chooseFile(page, "eigen.json", ownQuestionnaire("eigen", TITLE));
  await isChosen(page, "questionnaire/eigen@1");
  await drop(page, [{ name: "resultaat.json", text: result }]);
  await goOnWithMine(page);
  await page
    .getByText(say("nl", "open.done.title", { file: "resultaat.json" }))
    .first()
    .waitFor();
  await page.getByText(TITLE).first().waitFor();
  await browser.close();
});

test("what is wrong with one is said and nothing changes", async () => {
  const { browser, page } = await newPage();
  const broken = JSON.parse(ownQuestionnaire("eigen", TITLE));
  broken.texts[1].points[POINTS[0]].anchors.chain = "";
  await chooseFile(page, "stuk.json", JSON.stringify(broken));
  const title = say("nl", "questionnaire.failed.title", { file: "stuk.json" });
  await page.getByText(title).first().waitFor();
  await page.getByText(`/texts/1/points/${POINTS[0]}/anchors/chain`).first().waitFor();
  assert.equal(await page.locator('[data-key^="questionnaire/"]').count(), 0);
  await browser.close();
});
