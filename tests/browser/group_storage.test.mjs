// Groups on disk: kept with the bytes of their files, read back in order, gone when deleted.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { openProgram, run, serveGroupProgram } from "./support/group_program.mjs";

let browser;
let server;
let page;

before(async () => {
  server = await serveGroupProgram();
});

after(() => server.stop());

beforeEach(async () => {
  await browser?.close();
  browser = await openBrowser();
  page = await openProgram(browser.context, server.address);
});

after(() => browser.close());

/** Lets the program keep every file that comes in group g, the last ones under the first keys. */
function keepAll() {
  let batch = 0;
  window.program = ({ type, name, size }) => {
    if (type !== "group_file") {
      return [];
    }
    batch += 1;
    const file = `f${String(99_999 - batch)}`;
    window.last = batch;
    return [{ effect: "group_file_put", batch, group: "g", file, name, size }];
  };
}

const perform = (effect, where = page) =>
  where.evaluate((wanted) => window.page.perform(wanted), effect);

/** Waits until all up to a batch is on disk. */
const stored = (batch, where = page) =>
  where.evaluate(
    (wanted) => window.until(({ type, batch }) => type === "group_stored" && batch >= wanted),
    batch,
  );

const forget = (where = page) => where.evaluate(() => void window.heard.splice(0));

/** Fills group g with so many files and waits until they are on disk. */
async function fill(count) {
  await page.evaluate(keepAll);
  await page.evaluate((many) => window.dropMade(many, 0), count);
  await page.evaluate(() => window.until(({ type }) => type === "group_files_done"));
  await stored(await page.evaluate(() => window.last));
}

/** How many groups and files lie on disk. */
function counts(where = page) {
  return where.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("nl.ketenspiegel.groups"));
    const count = (name) => done(database.transaction(name).objectStore(name).count());
    const all = { groups: await count("groups"), files: await count("files") };
    database.close();
    return all;
  });
}

test("a group comes back after a reload, its files by their keys", async () => {
  assert.deepEqual(await page.evaluate(() => window.opened), { groups: [], groups_kept: true });
  await fill(250);
  const meta = { name: "Keten", nested: { count: 250 } };
  await perform({ effect: "group_put", batch: 1000, group: "g", meta });
  await perform({ effect: "group_put", batch: 1001, group: "other", meta: 7 });
  await stored(1001);

  const again = await openProgram(browser.context, server.address);
  assert.deepEqual(await again.evaluate(() => window.opened), {
    groups: [
      { id: "g", meta },
      { id: "other", meta: 7 },
    ],
    groups_kept: true,
  });
  await perform({ effect: "group_open", group: "g" }, again);
  const { files, totals, ends } = await run(again);
  assert.deepEqual(
    files,
    Array.from({ length: 250 }, (_, index) => {
      const text = String(249 - index);
      const file = `f${99_999 - 250 + index}`;
      return { name: `${text}.json`, size: text.length, file, text };
    }),
  );
  assert.equal(totals.at(-1), 250);
  assert.deepEqual(ends, [{ type: "group_files_done", cancelled: false }]);
  await perform({ effect: "group_open", group: "other" }, again);
  assert.deepEqual((await run(again)).files, [], "files of another group came");
});

test("batches are told in order, and only once they are on disk", async () => {
  // What lies on disk is looked at from beside whenever the program hears of it.
  await page.evaluate(keepAll);
  await page.evaluate(() => {
    window.early = [];
    const told = window.program;
    const open = indexedDB.open("nl.ketenspiegel.groups");
    window.program = (event, blob) => {
      if (event.type === "group_stored") {
        const { batch } = event;
        const store = open.result.transaction("files").objectStore("files");
        store.get(["g", `f${99_999 - batch}`]).onsuccess = ({ target }) => {
          window.early.push(...(target.result === undefined ? [batch] : []));
        };
      }
      return told(event, blob);
    };
  });
  await page.evaluate(() => window.dropMade(500, 0));
  await stored(500);
  const { heard } = await run(page);
  const batches = heard.filter(({ type }) => type === "group_stored").map(({ batch }) => batch);
  assert.deepEqual(
    batches,
    [...batches].sort((one, other) => one - other),
  );
  assert.equal(batches.at(-1), 500);
  assert.ok(batches.length < 500, "files waited for the disk one by one");
  assert.deepEqual((await counts()).files, 500);
  assert.deepEqual(await page.evaluate(() => window.early), []);
  assert.ok((await page.evaluate(() => window.persisted)) > 0, "nobody asked to persist");
});

test("a file without bytes stays one, and what was the matter with it", async () => {
  await page.evaluate(keepAll);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(5 * 1024 * 1024)], "large.json"));
    dataTransfer.items.add(new File(["PK\x03\x04"], "broken.zip"));
    dataTransfer.items.add(new File([], "empty.json"));
    window.page.dropped(dataTransfer);
  });
  await stored(3);
  await forget();
  await perform({ effect: "group_open", group: "g" });
  assert.deepEqual((await run(page)).files, [
    { name: "empty.json", size: 0, file: "f99996", text: "" },
    { name: "broken.zip", size: 4, file: "f99997", refusal: "zip_damaged" },
    { name: "large.json", size: 5 * 1024 * 1024, file: "f99998" },
  ]);
});

test("a group that is opened comes with what was just given to it", async () => {
  await page.evaluate(keepAll);
  await page.evaluate(() => {
    const keep = window.program;
    window.program = (event) => {
      if (event.type === "group_files_done" && window.last === 40) {
        window.last = 0;
        return [{ effect: "group_open", group: "g" }];
      }
      return keep(event);
    };
    window.dropMade(40, 0);
  });
  await page.evaluate(() => window.until(({ file }) => file === "f99998"));
  const { files } = await run(page);
  assert.equal(files.filter(({ file }) => file !== undefined).length, 40);
});

test("a deleted group takes its files along, and no other's", async () => {
  await fill(120);
  await perform({ effect: "group_put", batch: 1000, group: "g", meta: 1 });
  await perform({ effect: "group_put", batch: 1001, group: "g2", meta: 2 });
  const other = { effect: "group_file_put", group: "g2", name: "a.json", size: 1 };
  await perform({ ...other, batch: 1002, file: "a" });
  await perform({ ...other, batch: 1003, file: "b" });
  await perform({ effect: "group_file_delete", batch: 1004, group: "g2", file: "a" });
  await perform({ effect: "group_delete", batch: 1005, group: "g" });
  await stored(1005);
  assert.deepEqual(await counts(), { groups: 1, files: 1 });
  const again = await openProgram(browser.context, server.address);
  const { groups } = await again.evaluate(() => window.opened);
  assert.deepEqual(groups, [{ id: "g2", meta: 2 }]);
  await perform({ effect: "group_open", group: "g2" }, again);
  assert.deepEqual(
    (await run(again)).files.map(({ file }) => file),
    ["b"],
  );
});

test("what cannot be kept is told, and keeps nothing from the rest", async () => {
  await page.evaluate(() => {
    const put = (batch, meta) =>
      window.page.perform({ effect: "group_put", batch, group: `g${batch}`, meta });
    put(1, "one");
    put(2, "two");
    put(3, () => "no browser keeps a function");
    put(4, "four");
  });
  await stored(4);
  const { heard } = await page.evaluate(() => ({ heard: window.heard }));
  assert.deepEqual(
    heard.filter(({ type }) => type === "group_store_failed"),
    [{ type: "group_store_failed", batch: 3, reason: "unknown" }],
  );
  assert.deepEqual(await counts(), { groups: 3, files: 0 });
});

test("a full disk is told as such", async () => {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await perform({ effect: "group_put", batch: 1, group: "g", meta: 1 });
  await page.evaluate(() => window.until(({ type }) => type === "group_store_failed"));
  const heard = await page.evaluate(() => window.heard);
  assert.deepEqual(heard, [{ type: "group_store_failed", batch: 1, reason: "quota" }]);
});

test("another window hears what changed, and what there is now", async () => {
  const other = await openProgram(browser.context, server.address);
  await perform({ effect: "group_put", batch: 1, group: "g", meta: "first" });
  await other.evaluate(() => window.until(({ type }) => type === "group_list"));
  assert.deepEqual(await other.evaluate(() => window.heard.splice(0)), [
    { type: "group_list", groups: [{ id: "g", meta: "first" }], group: "g" },
  ]);
  await perform({ effect: "group_delete", batch: 2, group: "g" });
  await other.evaluate(() => window.until(({ type }) => type === "group_list"));
  assert.deepEqual(await other.evaluate(() => window.heard), [
    { type: "group_list", groups: [], group: "g" },
  ]);
  const own = await page.evaluate(() => window.heard.map(({ type }) => type));
  assert.ok(!own.includes("group_list"), "a window is told of what it did itself");
});

test("where nothing can be kept, files come all the same and nothing is confirmed", async () => {
  const without = await openProgram(browser.context, server.address, () => {
    indexedDB.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  const opened = await without.evaluate(() => window.opened);
  assert.deepEqual(opened, { groups: [], groups_kept: false, groups_reason: "blocked" });
  await without.evaluate(keepAll);
  await without.evaluate(() => window.dropMade(20, 0));
  const { files, heard } = await run(without);
  assert.equal(files.length, 20);
  await perform({ effect: "group_open", group: "g" }, without);
  assert.deepEqual((await run(without)).files, []);
  assert.ok(!heard.some(({ type }) => type.startsWith("group_store")));
});

test("a newer version of the page gets the database, and this one says that it keeps no more", async () => {
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("nl.ketenspiegel.groups", 2);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      }),
  );
  await perform({ effect: "group_put", batch: 1, group: "g", meta: 1 });
  await page.evaluate(() => window.until(({ type }) => type === "group_store_failed"));
  const heard = await page.evaluate(() => window.heard);
  assert.deepEqual(heard, [{ type: "group_store_failed", batch: 1, reason: "newer" }]);
});

test("what did not get to disk is tried again, and told as failed until it is there", async () => {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    window.full = true;
    IDBObjectStore.prototype.put = function (value, ...rest) {
      if (window.full && ["f99997", "f99998"].includes(value.file)) {
        throw new DOMException("full", "QuotaExceededError");
      }
      return put.call(this, value, ...rest);
    };
  });
  await page.evaluate(keepAll);
  await page.evaluate(() => window.dropMade(5, 0));
  await stored(5);
  const failed = await page.evaluate(() =>
    window.heard.filter(({ type }) => type === "group_store_failed").map(({ batch }) => batch),
  );
  assert.deepEqual(failed, [1, 2]);
  assert.equal((await counts()).files, 3);
  // A batch that succeeds says nothing of those that failed.
  await perform({ effect: "group_put", batch: 6, group: "g", meta: 1 });
  await stored(6);
  const early = await page.evaluate(() => window.heard.filter(({ again }) => again !== undefined));
  assert.deepEqual(early, []);
  await page.evaluate(() => (window.full = false));
  await page.evaluate(() => window.until(({ again }) => again?.includes(2)));
  assert.equal((await counts()).files, 5);
});

test("what takes the place of something that failed ends its failure", async () => {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, ...rest) {
      if (value.meta === "too much") {
        throw new DOMException("full", "QuotaExceededError");
      }
      return put.call(this, value, ...rest);
    };
  });
  await perform({ effect: "group_put", batch: 1, group: "g", meta: "too much" });
  await page.evaluate(() => window.until(({ type }) => type === "group_store_failed"));
  await perform({ effect: "group_put", batch: 2, group: "g", meta: "less" });
  await stored(2);
  const heard = await page.evaluate(() => window.heard.filter(({ again }) => again !== undefined));
  assert.deepEqual(heard, [{ type: "group_stored", batch: 1, again: [1] }]);
});

test("a connection that the browser closed is opened again, and what went with it is told", async () => {
  await perform({ effect: "group_put", batch: 1, group: "g", meta: "kept" });
  await stored(1);
  const session = await browser.context.newCDPSession(page);
  const origin = new URL(server.address).origin;
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await page.evaluate(() => window.until(({ type }) => type === "group_lost"));
  const [lost] = await page.evaluate(() =>
    window.heard.filter(({ type }) => type === "group_lost"),
  );
  assert.deepEqual(lost.groups, ["g"]);
  await perform({ effect: "group_put", batch: 2, group: "g", meta: "anew" });
  await stored(2);
  assert.equal((await counts()).groups, 1);
});
