// The assessments' storage by itself: what it does when the database is closed, cleared, empty,
// older, of a newer version, or kept busy by another window.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { serveModule } from "./support/modules.mjs";

const DATABASE = "nl.ketenspiegel.assessments";

let browser;
let server;

before(async () => {
  server = await serveModule(`
    import { Storage } from "./storage/storage";
    window.heard = [];
    window.begin = async () => {
      window.storage = new Storage((event) => window.heard.push(event));
      window.report = await window.storage.open();
      return window.report;
    };
  `);
});

after(() => server.stop());

beforeEach(async () => {
  await browser?.close();
  browser = await openBrowser();
});

after(() => browser.close());

/** A window on the storage, opened; answers what was found there. */
async function openWindow() {
  const page = await browser.context.newPage();
  await page.goto(server.address);
  await page.waitForFunction(() => window.begin !== undefined);
  return { page, report: await page.evaluate(() => window.begin()) };
}

const heard = (page, type) =>
  page.evaluate((wanted) => window.heard.filter((event) => event.type === wanted), type);

/** Waits until the storage has told something, and answers the first of it. */
async function told(page, type, batch) {
  const wanted = [type, batch ?? null];
  await page.waitForFunction(
    ([kind, number]) =>
      window.heard.some(
        (event) => event.type === kind && (number === null || event.batch === number),
      ),
    wanted,
  );
  return (await heard(page, type)).find((event) => batch === undefined || event.batch === batch);
}

const perform = (page, effect) => page.evaluate((wanted) => window.storage.perform(wanted), effect);

/** Stores a whole assessment and waits until that is confirmed. */
async function store(page, batch, document, assessment = "a") {
  const effect = { effect: "store", batch, assessment, meta: "m", changes: [], snapshot: document };
  await perform(page, effect);
  await told(page, "stored", batch);
}

async function change(page, batch, path) {
  const changes = [{ path, value: batch }];
  await perform(page, { effect: "store", batch, assessment: "a", meta: "m", changes });
  await told(page, "stored", batch);
}

/** The names of the second copies, and what stands in them. */
const copies = (page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const found = {};
    for await (const folder of root.values()) {
      for await (const file of folder.values()) {
        try {
          found[file.name] = JSON.parse(await (await file.getFile()).text());
        } catch {
          found[file.name] = null; // It is just being written.
        }
      }
      found[""] = folder.name; // A folder without files would be something left, too.
    }
    return found;
  });

/** Waits until what lies in the copies is enough. */
async function copied(page, enough) {
  while (!enough(await copies(page))) {
    await page.waitForTimeout(50);
  }
}

/** A page of the site without any of ours, so that no connection is open. */
async function plainPage() {
  const page = await browser.context.newPage();
  await page.goto(server.address);
  return page;
}

/** Runs a request of IndexedDB on a page and waits for it. */
const removeDatabase = (page) =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    DATABASE,
  );

const clearSiteData = async (page) => {
  const session = await browser.context.newCDPSession(page);
  const origin = new URL(server.address).origin;
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
};

test("cleared site data are noticed at once, and what is written anew is kept", async () => {
  const { page } = await openWindow();
  await perform(page, { effect: "setting", name: "theme", value: "dark" });
  await store(page, 1, '{"x":1}');
  await store(page, 2, '{"y":1}', "b");
  await clearSiteData(page);
  assert.deepEqual((await told(page, "lost")).assessments.sort(), ["a", "b"]);
  await store(page, 3, '{"x":1}');
  await store(page, 4, '{"y":1}', "b");
  const { report } = await openWindow();
  assert.equal(report.state, "ready");
  assert.deepEqual(report.assessments.map(({ id, document }) => [id, document]).sort(), [
    ["a", '{"x":1}'],
    ["b", '{"y":1}'],
  ]);
  assert.equal(report.settings.theme, "dark");
  assert.equal((await heard(page, "store_failed")).length, 0);
});

test("a connection that the browser closed is opened again by the next write", async () => {
  const { page } = await openWindow();
  await store(page, 1, '{"x":1}');
  // Without the event that tells of it: not every browser sends one.
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...rest) {
      if (!window.closedOnce) {
        window.closedOnce = true;
        this.close();
      }
      return transaction.apply(this, rest);
    };
  });
  await change(page, 2, "/x");
  await change(page, 3, "/x");
  assert.equal((await heard(page, "store_failed")).length, 0);
});

test("in the window that comes to the front it is noticed without an event too", async () => {
  const { page } = await openWindow();
  await store(page, 1, '{"x":1}');
  await page.evaluate(async () => {
    // The records go as if by other hands, and the database's own name with them.
    const database = await new Promise((resolve) => {
      const request = indexedDB.open("nl.ketenspiegel.assessments");
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(["assessments", "settings"], "readwrite");
    transaction.objectStore("assessments").clear();
    transaction.objectStore("settings").clear();
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
    dispatchEvent(new Event("focus"));
  });
  assert.deepEqual((await told(page, "lost")).assessments, ["a"]);
});

test("what another window deletes is not taken for lost", async () => {
  const { page } = await openWindow();
  await store(page, 1, '{"x":1}');
  const { page: other } = await openWindow();
  await perform(other, { effect: "delete", batch: 1, assessment: "a" });
  await told(other, "stored", 1);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await store(page, 2, '{"y":1}', "b");
  assert.equal((await heard(page, "lost")).length, 0);
});

test("where the database is gone the copies are taken, and questionnaires with them", async () => {
  const { page } = await openWindow();
  await perform(page, { effect: "setting", name: "questionnaire/own@1", value: "{}" });
  await store(page, 1, '{"x":1}');
  await change(page, 2, "/y");
  await copied(page, ({ a, questionnaires }) => a?.serial >= 2 && questionnaires != null);
  await page.close();
  await removeDatabase(await plainPage());
  const { page: again, report } = await openWindow();
  assert.equal(report.state, "ready");
  const [{ id, document, journal }] = report.assessments;
  assert.deepEqual([id, document, journal], ["a", '{"x":1}', [{ path: "/y", value: 2 }]]);
  assert.equal(report.settings["questionnaire/own@1"], "{}");
  await again.close();
  const { report: kept } = await openWindow();
  assert.equal(kept.assessments.length, 1, "taken from the copy and then not kept");
});

test("an older database gives way to the copy, and stays as a revision", async () => {
  const { page } = await openWindow();
  await store(page, 1, '{"x":1}');
  await store(page, 2, '{"x":2}');
  await copied(page, ({ a }) => a?.serial >= 2);
  await page.close();
  const plain = await plainPage();
  await plain.evaluate(async (name) => {
    const database = await new Promise((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction("assessments", "readwrite");
    transaction
      .objectStore("assessments")
      .put({ id: "a", meta: "m", document: '{"x":1}', serial: 1 });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, DATABASE);
  const { page: again, report } = await openWindow();
  assert.deepEqual(
    report.assessments.map(({ document }) => document),
    ['{"x":2}'],
  );
  const revisions = await again.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const store = request.result.transaction("revisions").objectStore("revisions");
          store.getAll().onsuccess = ({ target }) => {
            request.result.close();
            resolve(target.result.map(({ document }) => document));
          };
        };
      }),
    DATABASE,
  );
  assert.deepEqual(revisions, ['{"x":1}', '{"x":1}']);
});

test("a copy goes with its assessment, and with the last one everything", async () => {
  const { page } = await openWindow();
  await store(page, 1, "{}");
  await store(page, 2, "{}", "b");
  await copied(page, ({ a }) => a?.serial >= 1);
  await perform(page, { effect: "delete", batch: 3, assessment: "b" });
  await told(page, "stored", 3);
  assert.deepEqual(Object.keys(await copies(page)).sort(), ["", "a"]);
  // A change just before: its copy is still to come.
  await change(page, 4, "/x");
  await perform(page, { effect: "delete", batch: 5, assessment: "a" });
  await told(page, "stored", 5);
  assert.deepEqual(await copies(page), {});
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  const { report } = await openWindow();
  assert.deepEqual(report.assessments, []);
  assert.deepEqual(await copies(page), {});
});

test("a deletion and a setting that fail are tried again until they are done", async () => {
  const { page } = await openWindow();
  await store(page, 1, "{}");
  await page.evaluate(() => {
    for (const name of ["put", "delete"]) {
      const works = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...rest) {
        if (window.broken !== false) {
          throw new DOMException("full", "QuotaExceededError");
        }
        return works.apply(this, rest);
      };
    }
  });
  await perform(page, { effect: "setting", name: "theme", value: "dark" });
  await perform(page, { effect: "delete", batch: 2, assessment: "a" });
  assert.equal((await told(page, "store_failed", 2)).reason, "quota");
  await page.evaluate(() => (window.broken = false));
  await told(page, "stored", 2);
  const { report } = await openWindow();
  assert.deepEqual(report.assessments, []);
  assert.equal(report.settings.theme, "dark");
});

test("a database of a newer version stays as it is, and is said to be newer", async () => {
  const plain = await plainPage();
  await plain.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name, 2);
        request.onupgradeneeded = () => request.result.createObjectStore("assessments");
        request.onsuccess = () => {
          const transaction = request.result.transaction("assessments", "readwrite");
          transaction.objectStore("assessments").put("theirs", "a");
          transaction.oncomplete = () => resolve(request.result.close());
        };
      }),
    DATABASE,
  );
  const { report } = await openWindow();
  assert.equal(report.state, "unavailable");
  assert.equal(report.reason, "newer");
  const kept = await plain.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const store = request.result.transaction("assessments").objectStore("assessments");
          store.get("a").onsuccess = ({ target }) => resolve(target.result);
        };
      }),
    DATABASE,
  );
  assert.equal(kept, "theirs");
});

test("a newer version that takes the database over is told of at once", async () => {
  const { page } = await openWindow();
  await store(page, 1, "{}");
  await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name, 2);
        request.onsuccess = () => resolve(request.result.close());
      }),
    DATABASE,
  );
  const { state, reason } = await told(page, "storage_report");
  assert.deepEqual([state, reason], ["unavailable", "newer"]);
  const effect = { effect: "store", batch: 2, assessment: "a", meta: "m", changes: [] };
  await perform(page, { ...effect, snapshot: "{}" });
  assert.equal((await told(page, "store_failed", 2)).reason, "newer");
});

test("a window in the way is named, though it does not answer", async () => {
  const { page } = await openWindow();
  await store(page, 1, "{}");
  await page.evaluate(() => (document.title = "Ambitie – Ketenspiegel"));
  await perform(page, { effect: "open", assessment: "a" });
  await told(page, "writer");
  // It keeps its connection whatever is asked of it, as a window that hangs does.
  await page.evaluate((name) => {
    IDBDatabase.prototype.close = () => undefined;
    indexedDB.deleteDatabase(name);
  }, DATABASE);
  const { report } = await openWindow();
  assert.deepEqual([report.reason, report.windows], ["waiting", ["Ambitie – Ketenspiegel"]]);
});

test("a window that keeps the database is not waited for, and its going is noticed", async () => {
  const { page } = await openWindow();
  await store(page, 1, '{"x":1}');
  await copied(page, ({ a }) => a?.serial >= 1);
  await page.close();
  // A window that does not let go, and a deletion that waits for it.
  const holder = await plainPage();
  await holder.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          window.kept = request.result;
          indexedDB.deleteDatabase(name);
          resolve();
        };
      }),
    DATABASE,
  );
  const { page: second, report } = await openWindow();
  assert.deepEqual([report.state, report.reason], ["unavailable", "waiting"]);
  assert.deepEqual(
    report.assessments.map(({ document }) => document),
    ['{"x":1}'],
    "the copies are there to go on with",
  );
  const effect = { effect: "store", batch: 2, assessment: "a", meta: "m", changes: [] };
  await perform(second, { ...effect, snapshot: '{"x":2}' });
  assert.equal((await told(second, "store_failed", 2)).reason, "waiting");
  await holder.evaluate(() => window.kept.close());
  const late = await told(second, "storage_report");
  assert.equal(late.state, "ready");
  assert.deepEqual(
    late.assessments.map(({ document }) => document),
    ['{"x":2}'],
  );
  await store(second, 3, '{"x":3}');
});
