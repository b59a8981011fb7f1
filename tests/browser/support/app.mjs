// The product as a person meets it: opening it, waiting for it, moving in it by keyboard.

import assert from "node:assert/strict";
import { points, say } from "./texts.mjs";

/** Opens the product and waits until it can be used. */
export async function open(page, address) {
  await page.goto(address);
  await ready(page);
}

/** Waits until the program has drawn its first screen. */
export async function ready(page) {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator("#skeleton").waitFor({ state: "detached" });
}

/** Lets everything that asked for a frame have it. */
export async function settle(page) {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** What can be acted on, by its stable key. */
export function keyed(page, key) {
  return page.locator(`[data-key="${key}"]`);
}

/** Waits until the page says that everything is on disk. */
export async function saved(page, language = "nl") {
  await settle(page); // The change itself is then shown, and "saved" is about it.
  await page
    .getByRole("status")
    .filter({ hasText: say(language, "status.saved") })
    .waitFor();
}

/** Goes to a step by the list beside the page, which a wide window has. */
export async function toStep(page, step) {
  await keyed(page, `step/${step}`).click();
  await settle(page);
}

/** Starts an assessment and goes to the points of the first aspect. */
export async function toFirstPoints(page) {
  await keyed(page, "new").click();
  await keyed(page, "private/yes").click();
  await toStep(page, "ambition");
  await keyed(page, `answer/${points[0]}/1`).waitFor({ state: "attached" });
}

export async function focusedKey(page) {
  return page.evaluate(() => document.activeElement?.dataset?.key ?? null);
}

/** Presses Tab until what has the focus fits; fails when all of the page was met. */
export async function tabTo(page, fits, key = "Tab") {
  const wanted = typeof fits === "string" ? (found) => found === fits : fits;
  const met = [];
  for (let count = 0; count < 400; count++) {
    const found = await focusedKey(page);
    if (found !== null && wanted(found)) {
      return found;
    }
    met.push(found);
    await page.keyboard.press(key);
  }
  assert.fail(`Tab never came to ${fits}; it met ${met.slice(0, 60).join(", ")} …`);
}

/** Reaches something by Tab and presses Enter on it. */
export async function press(page, key) {
  await tabTo(page, key);
  await page.keyboard.press("Enter");
  await settle(page);
}

/** Everything kept on disk, as it is. */
export async function contents(page) {
  return page.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("nl.ketenspiegel.assessments"));
    const all = {};
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      all[name] = { keys: await done(store.getAllKeys()), values: await done(store.getAll()) };
    }
    database.close();
    return all;
  });
}
