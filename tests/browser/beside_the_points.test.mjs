// The steps around the points, by keyboard alone: first impression, recognise, direction, plan; in
// the file, and there again after a reload.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { focusedKey, keyed, open, press, ready, saved, settle, tabTo } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { assertValidResult, scoreByCommandLine } from "./support/figures.mjs";
import { commandLine, dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { questionnaire, say } from "./support/texts.mjs";
import { choose, saveFile, startAssessment } from "./support/walk.mjs";

const PLACEMENT = { ambition: 1, governance: 2, control: 3, resources: 4, culture: 2 };
const TRAITS = {
  "ambition.pioneer.1": "yes",
  "ambition.process.2": "partly",
  "ambition.system.6": "no",
  "culture.pioneer.1": "no",
  "culture.chain.1": "yes",
};
const CONTEXT = { interdependence: 3, importance: 2, added_value: 4, readiness: 1 };
const CONSIDERATIONS = { benefits: "Ja, als één dossier volstaat.", policy_goals: "Voor beide." };
const TARGETS = { governance: 3, culture: 4 };
const INITIATIVES = [
  { title: "Concordaat", status: "planned", aspect: "governance", note: "Tekenen in mei." },
  { title: "Handelsmissies", status: "running" },
];

let server;
let browser;
let page;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

beforeEach(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await startAssessment(page);
});

afterEach(() => browser.close());

/** Types in a field that Tab leads to. */
async function typeIn(key, text) {
  await tabTo(page, key);
  await page.keyboard.type(text);
  await settle(page);
}

async function fillAll() {
  await press(page, "next");
  for (const [aspect, level] of Object.entries(PLACEMENT)) {
    await choose(page, `placement/${aspect}/${level}`);
  }
  await press(page, "step/recognise");
  for (const [trait, recognition] of Object.entries(TRAITS)) {
    await choose(page, `trait/${trait}/${recognition}`);
  }
  await press(page, "step/direction");
  for (const [factor, level] of Object.entries(CONTEXT)) {
    await choose(page, `context/${factor}/${level}`);
  }
  for (const [consideration, text] of Object.entries(CONSIDERATIONS)) {
    await typeIn(`consideration/${consideration}`, text);
  }
  for (const [aspect, level] of Object.entries(TARGETS)) {
    await choose(page, `target/${aspect}/${level}`);
  }
  await press(page, "next");
  for (const [index, { title, status, aspect, note }] of INITIATIVES.entries()) {
    const number = index + 1;
    await press(page, "add-initiative");
    assert.equal(await focusedKey(page), `initiative-title/${number}`);
    await page.keyboard.type(title);
    if (aspect !== undefined) {
      await choose(page, `initiative-aspect/${number}/${aspect}`);
    }
    await choose(page, `initiative-status/${number}/${status}`);
    if (note !== undefined) {
      await typeIn(`initiative-note/${number}`, note);
    }
  }
}

async function assertFilled() {
  const chosen = async (key) =>
    assert.ok(await keyed(page, key).isChecked(), `${key} is not chosen`);
  const holds = async (key, text) => assert.equal(await keyed(page, key).inputValue(), text);
  await press(page, "step/impression");
  for (const [aspect, level] of Object.entries(PLACEMENT)) {
    await chosen(`placement/${aspect}/${level}`);
  }
  await press(page, "step/recognise");
  for (const [trait, recognition] of Object.entries(TRAITS)) {
    await chosen(`trait/${trait}/${recognition}`);
  }
  await press(page, "step/direction");
  for (const [factor, level] of Object.entries(CONTEXT)) {
    await chosen(`context/${factor}/${level}`);
  }
  for (const [consideration, text] of Object.entries(CONSIDERATIONS)) {
    await holds(`consideration/${consideration}`, text);
  }
  for (const [aspect, level] of Object.entries({ ...TARGETS, control: "desired" })) {
    await chosen(`target/${aspect}/${level}`);
  }
  await press(page, "step/plan");
  for (const [index, { title, status, aspect, note = "" }] of INITIATIVES.entries()) {
    const number = index + 1;
    await holds(`initiative-title/${number}`, title);
    await chosen(`initiative-status/${number}/${status}`);
    await holds(`initiative-note/${number}`, note);
    if (aspect !== undefined) {
      await chosen(`initiative-aspect/${number}/${aspect}`);
    }
  }
}

test("all that is told beside the points is in the file, and there after a reload", async () => {
  await fillAll();
  const file = await saveFile(page);
  const document = JSON.parse(file.text);
  assertValidResult(document);
  assert.deepEqual(document.placement, PLACEMENT);
  assert.deepEqual(document.traits, TRAITS);
  assert.deepEqual(document.context, { ...CONTEXT, considerations: CONSIDERATIONS });
  assert.deepEqual(document.targets, TARGETS);
  assert.deepEqual(document.initiatives, INITIATIVES);
  assert.deepEqual(document.scores, scoreByCommandLine(file.path));
  assert.equal(document.scores.desired.form, "system");
  execFileSync(commandLine, ["validate", file.path]); // throws where it is not valid
  await saved(page);
  await page.reload();
  await ready(page);
  await assertFilled();
});

test("a choice is taken back by keyboard, and the focus stays near", async () => {
  await press(page, "step/recognise");
  await choose(page, "trait/ambition.pioneer.1/partly");
  await page.keyboard.press("Delete");
  await keyed(page, "clear-trait/ambition.pioneer.1").waitFor({ state: "detached" });
  assert.equal(await keyed(page, "trait/ambition.pioneer.1/partly").isChecked(), false);
  await press(page, "step/direction");
  await choose(page, "context/readiness/2");
  await press(page, "clear-context/readiness");
  assert.equal(await keyed(page, "context/readiness/2").isChecked(), false);
  await page.keyboard.press("Tab");
  assert.match(await focusedKey(page), /^context\/readiness\//);
});

test("a removed initiative comes back by the button beside it", async () => {
  await press(page, "step/plan");
  await press(page, "add-initiative");
  await page.keyboard.type("Concordaat");
  await press(page, "remove-initiative/1");
  await page.getByText(say("nl", "initiative.removed")).first().waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await focusedKey(page), "undo/removal", "it is the next thing that Tab comes to");
  await page.keyboard.press("Enter");
  await settle(page);
  assert.equal(await keyed(page, "initiative-title/1").inputValue(), "Concordaat");
  assert.equal(await keyed(page, "undo/removal").count(), 0);
});

test("a word's explanation opens and closes by keyboard", async () => {
  await press(page, "step/governance");
  const key = await tabTo(page, (found) => found.startsWith("term/"));
  const term = questionnaire("nl").terms[key.split("/")[2]];
  const button = keyed(page, key);
  assert.equal(await button.getAttribute("aria-expanded"), "false");
  await page.keyboard.press("Enter");
  await page.getByText(term.explanation).waitFor({ state: "attached" });
  assert.equal(await button.getAttribute("aria-expanded"), "true");
  assert.equal(await focusedKey(page), key);
  await page.keyboard.press("Space");
  await page.getByText(term.explanation).waitFor({ state: "detached" });
  assert.equal(await button.getAttribute("aria-expanded"), "false");
});

test("a figure of the result opens to its sum by keyboard", async () => {
  await press(page, "home");
  await press(page, "example");
  await press(page, "figure/chain/mean");
  const sum = "(2,27 + 3,00 + 2,15 + 2,67 + 2,29) / 5 = 2,48";
  await page.getByText(sum).waitFor({ state: "attached" });
  assert.equal(await focusedKey(page), "figure/chain/mean");
});
