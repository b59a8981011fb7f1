// The assessments' database by itself: what a batch leaves behind, or does not.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { serveModule } from "./support/modules.mjs";

let browser;
let server;
let page;

before(async () => {
  server = await serveModule(`
    import { Database } from "./storage/database";
    window.database = Database.open(() => undefined);
  `);
  browser = await openBrowser();
  page = await browser.context.newPage();
  await page.goto(server.address);
  await page.waitForFunction(() => window.database !== undefined);
});

after(async () => {
  await browser.close();
  await server.stop();
});

/** Stores snapshots "0", "1" … of an assessment, and tells the revisions that are kept. */
const revisionsAfter = (assessment, snapshots) =>
  page.evaluate(
    async ([id, count]) => {
      const database = await window.database;
      for (let index = 0; index < count; index++) {
        const snapshot = String(index);
        await database.store({ batch: 1, assessment: id, meta: 0, changes: [], snapshot });
      }
      const done = (request) =>
        new Promise((then) => (request.onsuccess = () => then(request.result)));
      const kept = await done(indexedDB.open(database.db.name));
      const store = kept.transaction("revisions").objectStore("revisions");
      const revisions = await done(store.index("assessment").getAll(id));
      kept.close();
      return revisions.map(({ document }) => Number(document));
    },
    [assessment, snapshots],
  );

test("the newest twenty revisions of an assessment are kept", async () => {
  const numbers = (from, to) => Array.from({ length: to - from }, (_, index) => from + index);
  assert.deepEqual(await revisionsAfter("few", 13), numbers(0, 12));
  assert.deepEqual(await revisionsAfter("many", 26), numbers(5, 25));
  assert.deepEqual(await revisionsAfter("few", 1), [...numbers(0, 12), 12]);
});

test("of a batch that fails nothing is kept", async () => {
  const result = await page.evaluate(async () => {
    const database = await window.database;
    const batch = { batch: 1, assessment: "half", meta: "before", changes: [], snapshot: "{}" };
    await database.store(batch);
    const { snapshot: _, ...later } = batch;
    const changes = [
      { path: "/a", value: 1 },
      { path: "/b", value: () => "no browser keeps a function" },
    ];
    const failed = await database.store({ ...later, meta: "after", changes }).then(
      () => "stored",
      ({ name }) => name,
    );
    return { failed, kept: await database.read("half") };
  });
  assert.deepEqual(result, {
    failed: "DataCloneError",
    kept: { id: "half", meta: "before", document: "{}", serial: 1, journal: [] },
  });
});

test("a change to an assessment that is not there is refused", async () => {
  const failed = await page.evaluate(async () => {
    const database = await window.database;
    return database.store({ batch: 1, assessment: "nobody", meta: 0, changes: [] }).then(
      () => "stored",
      (error) => error.message,
    );
  });
  assert.match(failed, /not there/);
});
