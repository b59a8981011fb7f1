// Accents and characters that come in two steps are kept as they were typed: real keys, an input
// method (ibus), Firefox and WebKit. What their events look like is held in tests/browser/composition.

import assert from "node:assert/strict";
import { test } from "node:test";
import { NoInputMethod, openSession } from "./support/session.mjs";

/** Longer than anything takes on a busy machine; no test measures time. */
const PATIENCE = { timeout: 300_000 };

async function withSession(t, browser, engine, work) {
  let session;
  try {
    session = await openSession(browser, engine);
  } catch (error) {
    if (!(error instanceof NoInputMethod)) throw error;
    t.skip(`ibus does not take ${engine} into use on this machine`);
    return;
  }
  try {
    await work(session);
  } catch (error) {
    console.error("the page last told", session.told);
    throw error;
  } finally {
    await session.close();
  }
}

/** Each key, and what the field holds after it. */
const DEAD_KEYS = [
  ["dead_acute", "´"],
  ["e", "é"],
  ["dead_acute", "é´"],
  ["e", "éé"],
  ["n", "één"],
  ["space", "één "],
  ["c", "één c"],
  ["o", "één co"],
  ["dead_diaeresis", "één co¨"],
  ["o", "één coö"],
  ["r", "één coör"],
  ["d", "één coörd"],
];

for (const browser of ["firefox", "webkit"]) {
  test(`dead keys compose and are kept in ${browser}`, PATIENCE, (t) =>
    withSession(t, browser, "xkb:us:intl:eng", async ({ press, keeps, told }) => {
      for (const [key, value] of DEAD_KEYS) {
        await press(key, value);
      }
      await keeps("één coörd");
      assert.equal(told.value, "één coörd");
    }),
  );

  test(`Japanese composes and is kept in ${browser}`, PATIENCE, (t) =>
    withSession(t, browser, "anthy", async ({ press, keeps, told }) => {
      for (const [key, value] of [
        ["k", "ｋ"],
        ["a", "か"],
        ["n", "かｎ"],
        ["a", "かな"],
        ["Return", "かな"],
        ["k", "かなｋ"],
        ["i", "かなき"],
        ["Return", "かなき"],
      ]) {
        await press(key, value);
      }
      await keeps("かなき");
      assert.equal(told.value, "かなき");
    }),
  );
}
