// The main job: all points answered by keyboard, left and resumed, the verdict, the file; served and
// as one file.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { open, press, saved } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { assertValidResult, scoreByCommandLine } from "./support/figures.mjs";
import { dist, singleFile } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { framework, questionnaire, say } from "./support/texts.mjs";
import { answerAll, asInFile, saveFile, startAssessment, variedAnswers } from "./support/walk.mjs";

let server;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

test("the served page: answer all points, resume, verdict, file", () =>
  mainJob(`${server.origin}/`));

test("the page in one file, from file://", () => mainJob(pathToFileURL(singleFile).href));

async function mainJob(address) {
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    await open(page, address);
    await startAssessment(page);
    await press(page, "next"); // The first impression may wait.
    const answers = variedAnswers();
    await answerAll(page, answers, { reloadAfter: framework.aspects[1].id });
    await press(page, "step/result");
    const file = await saveFile(page);
    await assertFile(file, answers);
    await assertVerdict(page, JSON.parse(file.text).scores);
    await saved(page);
  } finally {
    await browser.close();
  }
}

async function assertFile({ name, path, text }, answers) {
  assert.match(name, /\.ketenspiegel\.json$/);
  const document = JSON.parse(text);
  assertValidResult(document);
  assert.deepEqual(document.answers, asInFile(answers));
  assert.equal(document.scope.private_partners, true);
  assert.deepEqual(document.scores, scoreByCommandLine(path));
}

/** What the page says is what the file says: the sentence, and a row of figures per aspect. */
async function assertVerdict(page, scores) {
  const form = say("nl", `form.adjective.${scores.chain.dominant}`);
  const elements = scores.chain.elements.map((id) => say("nl", `form.adjective.${id}`));
  const sentence = page.getByText(new RegExp(`${form}.*${elements.join(".*")}`)).first();
  await sentence.waitFor({ state: "attached" });

  const table = page.getByRole("table", { name: say("nl", "result.table") });
  for (const { id } of framework.aspects) {
    const row = table.getByRole("row").filter({ hasText: questionnaire("nl").aspects[id].name });
    const text = (await row.getByRole("cell").allTextContents()).join(" ");
    const { mean, coverage } = scores.aspects[id];
    // Two decimals where a threshold decides, else one.
    const [shown, decimals] = /\d,(\d+)/.exec(text);
    assert.equal(shown, rounded(mean, decimals.length), `${id}: the mean in “${text}”`);
    const percent = `${Math.round(coverage * 100)}%`;
    assert.ok(text.includes(percent), `${id}: no ${percent} in “${text}”`);
  }
}

/** Rounded half away from zero to one decimal or two, as Dutch writes it. */
function rounded(value, decimals) {
  assert.ok(decimals === 1 || decimals === 2, `${decimals} decimals`);
  const factor = 10 ** decimals;
  return (Math.floor(value * factor + 0.5 + 1e-9) / factor).toFixed(decimals).replace(".", ",");
}
