// The way through the points by keyboard alone: about you, the aspects, the file.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { keyed, press, ready, saved, settle, tabTo } from "./app.mjs";
import { framework, points } from "./texts.mjs";

/** Starts an assessment by an organisation with private partners in its chain. */
export async function startAssessment(page) {
  await press(page, "new");
  await choose(page, "organisation/rvo");
  await choose(page, "private/yes");
}

/** Goes to a radio's group by Tab, and to the radio itself by the arrow keys. */
export async function choose(page, key) {
  const group = key.slice(0, key.lastIndexOf("/") + 1);
  await tabTo(page, (found) => found.startsWith(group));
  for (let count = 0; count < 30; count++) {
    if ((await page.evaluate(() => document.activeElement.dataset.key)) === key) {
      await page.keyboard.press("Space");
      await settle(page);
      assert.ok(await keyed(page, key).isChecked(), `${key} is not chosen`);
      return;
    }
    await page.keyboard.press("ArrowDown");
    await settle(page);
  }
  assert.fail(`the arrow keys never came to ${key}`);
}

/** A varied set of answers to all points: every level, don't know and not applicable occur. */
export function variedAnswers() {
  const keys = ["1", "2", "2", "3", "2", "4", "3", "0", "2", "3", "-", "2", "3"];
  return new Map(points.map((point, index) => [point, keys[index % keys.length]]));
}

const REASONS = { 0: "unknown", "-": "not_applicable" };

/** Answers every point of the aspect that is shown, by Tab and the single keys. */
export async function answerAspect(page, aspect, answers) {
  for (const { id } of aspect.points) {
    await tabTo(page, (found) => found.startsWith(`answer/${id}/`));
    await page.keyboard.press(answers.get(id));
    const choice = REASONS[answers.get(id)] ?? answers.get(id);
    await page
      .locator(`[data-key="answer/${id}/${choice}"]:checked`)
      .waitFor({ state: "attached" });
  }
}

/** Answers all points, from the step before them; reloads the page after `reloadAfter` and goes on. */
export async function answerAll(page, answers, { reloadAfter }) {
  for (const aspect of framework.aspects) {
    await press(page, "next");
    await keyed(page, `answer/${aspect.points[0].id}/1`).waitFor({ state: "attached" });
    await answerAspect(page, aspect, answers);
    if (aspect.id === reloadAfter) {
      await saved(page);
      await page.reload();
      await ready(page);
      await assertAnswered(page, aspect, answers);
    }
  }
}

/** That the shown aspect's answers are these. */
export async function assertAnswered(page, aspect, answers) {
  for (const { id } of aspect.points) {
    const choice = REASONS[answers.get(id)] ?? answers.get(id);
    assert.ok(await keyed(page, `answer/${id}/${choice}`).isChecked(), `${id} is not ${choice}`);
  }
}

/** The answers as a result file holds them. */
export function asInFile(answers) {
  return Object.fromEntries(
    [...answers].map(([point, key]) => [
      point,
      key in REASONS ? { level: null, reason: REASONS[key] } : { level: Number(key) },
    ]),
  );
}

/** Saves a result file by keyboard, few answers all the same, and returns its name, path and content. */
export async function saveFile(page) {
  await tabTo(page, "save");
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await settle(page);
  if (await page.getByRole("dialog").isVisible()) {
    await press(page, "confirm");
  }
  const download = await coming;
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: await readFile(path, "utf8") };
}
