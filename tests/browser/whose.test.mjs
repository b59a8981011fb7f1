// Whose answers a file holds is asked, and whether so few should be saved: by pointer, by keyboard
// and to a screen reader.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { contents, focusedKey, keyed, open, press, saved, settle, toStep } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { chooseFile } from "./support/give_file.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { points, say } from "./support/texts.mjs";
import { saveFile, startAssessment } from "./support/walk.mjs";

const ELSEWHERE = "00000000-0000-4000-8000-000000000000";
const FILE = "collega.ketenspiegel.json";

let browser;
let server;
let page;
let good;

before(async () => {
  server = await serve(dist);
  const maker = await openBrowser();
  const origin = await maker.context.newPage();
  await open(origin, `${server.origin}/`);
  await startAssessment(origin);
  await toStep(origin, "ambition");
  await keyed(origin, `answer/${points[0]}/3`).click();
  good = JSON.parse((await saveFile(origin)).text);
  good.id = ELSEWHERE;
  delete good.digest;
  await maker.close();
});

after(() => server.stop());

beforeEach(async () => {
  await browser?.close();
  browser = await openBrowser();
  page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
});

const question = (key, values) => page.getByRole("dialog", { name: say("nl", key, values) });

/** The documents on disk, each with what was journalled after it. */
async function kept() {
  const { assessments } = await contents(page);
  return assessments.values.map(({ document }) => JSON.parse(document));
}

test("a file from elsewhere is opened by nobody but who says whose it is", async () => {
  await chooseFile(page, FILE, JSON.stringify(good));
  await question("whose.file", { file: FILE }).waitFor();
  assert.ok(await page.evaluate(() => document.activeElement?.closest("dialog") !== null));
  assert.equal(await focusedKey(page), null, "neither answer is given by a stray Enter");
  await page.keyboard.press("Escape");
  await question("whose.file", { file: FILE }).waitFor({ state: "detached" });
  assert.equal((await kept()).length, 0);
  assert.equal(await page.locator('[data-key^="resume/"]').count(), 0);
});

test("one's own goes on under its id", async () => {
  await chooseFile(page, FILE, JSON.stringify(good));
  await press(page, "confirm/mine");
  await page
    .getByText(say("nl", "open.done.title", { file: FILE }))
    .first()
    .waitFor();
  await saved(page);
  assert.deepEqual(
    (await kept()).map(({ id }) => id),
    [ELSEWHERE],
  );
});

test("somebody else's is a start: another id, and who answers is asked anew", async () => {
  await chooseFile(page, FILE, JSON.stringify(good));
  await press(page, "confirm/other");
  await page
    .getByText(say("nl", "open.started.title", { file: FILE }))
    .first()
    .waitFor();
  await saved(page);
  const [document] = await kept();
  assert.notEqual(document.id, ELSEWHERE);
  assert.equal(document.revision, 1);
  assert.equal(document.respondent.organisation, "");
  assert.deepEqual(document.answers, good.answers);
  assert.equal(await page.locator('[data-key^="organisation/"]:checked').count(), 0);
});

test("another organisation after a file: renamed, another's, or not at all", async () => {
  await startAssessment(page);
  await saveFile(page);
  const about = { organisation: "Kamer van Koophandel" };
  const field = keyed(page, "field/organisation");
  await field.fill(about.organisation);
  await field.press("Tab");
  await question("whose.answers", about).waitFor();
  await keyed(page, "cancel").click();
  await settle(page);
  assert.ok(await keyed(page, "organisation/rvo").isChecked());
  assert.equal(await field.inputValue(), "");

  await field.fill(about.organisation);
  await field.press("Tab");
  await question("whose.answers", about).waitFor();
  await press(page, "confirm/other");
  const other = JSON.parse((await saveFile(page)).text);
  assert.equal(other.revision, 1);
  assert.equal(other.respondent.organisation, about.organisation);
  assert.equal(other.respondent.organisation_id, undefined);

  await keyed(page, "organisation/bz").click();
  await keyed(page, "confirm/mine").click();
  const renamed = JSON.parse((await saveFile(page)).text);
  assert.equal(renamed.id, other.id);
  assert.equal(renamed.revision, 2);
  assert.equal(renamed.respondent.organisation_id, "bz");
});

test("few answers are saved by who says so", async () => {
  await startAssessment(page);
  await toStep(page, "ambition");
  await keyed(page, `answer/${points[0]}/3`).click();
  await press(page, "save");
  const asked = question("few.title", { answered: 1, total: points.length });
  await asked.waitFor();
  await asked.getByText(/3/).first().waitFor();
  await page.keyboard.press("Escape");
  await asked.waitFor({ state: "detached" });
  assert.equal(await page.getByText(/controlecode/i).count(), 0);
  const { text, name } = await saveFile(page);
  assert.equal(Object.keys(JSON.parse(text).answers).length, 1);
  assert.match(name, /^rvo-\d{4}-\d\d-\d\d-[0-9a-f]{6}\.ketenspiegel\.json$/);
  await page
    .getByText(say("nl", "save.done.text", { file: name }))
    .first()
    .waitFor();
});

test("an organisation of the list is shown in each language, and keeps its id", async () => {
  await keyed(page, "new").click();
  await keyed(page, "organisation/bz").click();
  await keyed(page, "private/no").click();
  await keyed(page, "home").click();
  const name = async () =>
    (await page.getByRole("heading", { level: 3 }).first().textContent()).trim();
  const dutch = await name();
  await keyed(page, "language/en").click();
  await settle(page);
  assert.notEqual(await name(), dutch);
  await page.locator('[data-key^="resume/"]').click();
  await settle(page);
  assert.ok(await keyed(page, "organisation/bz").isChecked());
  const { respondent } = JSON.parse((await saveFile(page)).text);
  assert.equal(respondent.organisation_id, "bz");
  assert.equal(respondent.organisation, dutch);
});
