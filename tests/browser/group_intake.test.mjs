// Many files into the program of the group's page: all of them, in their order, and not too fast.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { dropPaths, folderOf, pickPaths } from "./support/give_many.mjs";
import { openProgram, run, serveGroupProgram } from "./support/group_program.mjs";
import { zipOf } from "./support/zips.mjs";

const MIB = 1024 * 1024;

let browser;
let server;
let page;

before(async () => {
  server = await serveGroupProgram();
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  await page?.close();
  page = await openProgram(browser.context, server.address);
});

/** What is taken for a result, whatever it is called. */
const like = (text) => `{"format": "ketenspiegel-result", "id": "${text}"}`;
const told = (name, text) => ({ name, size: text.length, text });

const names = ({ files }) => files.map(({ name }) => name);

/** Files of the page's own making, dropped together. */
function dropMade(count, first = 0) {
  return page.evaluate(([many, from]) => window.dropMade(many, from), [count, first]);
}

test("dropped files and folders come as they are called, with their bytes", async (t) => {
  const folder = await folderOf(t, {
    "results/b.json": like("b"),
    "results/deep/er/a.JSON": like("a"),
    "results/deep/z.zip": zipOf({ "inner/c.json": like("c") }),
    "results/notes.txt": "no result",
    "results/.hidden/h.json": like("h"),
    "results/.dot.json": like("d"),
    "one.json": "",
    "two.txt": "told, for somebody chose it",
  });
  await dropPaths(
    page,
    ["results", "one.json", "two.txt"].map((name) => `${folder}/${name}`),
  );
  const heard = await run(page);
  assert.deepEqual(heard.files, [
    told("results/b.json", like("b")),
    told("results/deep/er/a.JSON", like("a")),
    told("results/deep/z.zip/inner/c.json", like("c")),
    { name: "one.json", size: 0, text: "" },
    { name: "two.txt", size: 27, text: "told, for somebody chose it" },
  ]);
  assert.deepEqual(
    heard.totals,
    [...heard.totals].sort((one, other) => one - other),
    "the number that is on its way only grows",
  );
  assert.deepEqual(heard.ends, [
    {
      type: "group_files_done",
      cancelled: false,
      passed_over: { count: 1, names: ["results/notes.txt"] },
      leavings: { count: 2, names: ["results/.dot.json", "results/.hidden"] },
    },
  ]);
});

test("a folder with more than the browser tells at once is read wholly", async (t) => {
  const files = Array.from({ length: 250 }, (_, index) => [
    `many/${1000 + index}.json`,
    like(index),
  ]);
  const folder = await folderOf(t, Object.fromEntries(files));
  await dropPaths(page, [`${folder}/many`]);
  assert.deepEqual(
    names(await run(page)),
    files.map(([path]) => path),
  );
});

test("the picker takes several files, and says which", async (t) => {
  const folder = await folderOf(t, { "a.json": "1", "b.zip": zipOf({ "c.json": like("2") }) });
  const effect = { effect: "pick_files", folder: false };
  const chooser = await pickPaths(page, effect, [`${folder}/a.json`, `${folder}/b.zip`]);
  assert.ok(chooser.isMultiple());
  assert.equal(await chooser.element().getAttribute("accept"), null, "whatever they are called");
  assert.deepEqual(names(await run(page)), ["a.json", "b.zip/c.json"]);
});

test("the picker takes a folder, wholly", async (t) => {
  const folder = await folderOf(t, {
    "top/b.json": like("1"),
    "top/a/a.json": like("2"),
    "top/a/.a.json": like("3"),
    "top/a/a.txt": "4",
    "top/z.zip": zipOf({ "c.json": like("5") }),
  });
  await pickPaths(page, { effect: "pick_files", folder: true }, `${folder}/top`);
  const expected = ["top/a/a.json", "top/b.json", "top/z.zip/c.json"];
  assert.deepEqual(names(await run(page)), expected);
});

test("a folder without files to read ends with none", async (t) => {
  const folder = await folderOf(t, { "empty/readme.txt": "nothing" });
  await dropPaths(page, [`${folder}/empty`]);
  const { files, totals, ends } = await run(page);
  assert.deepEqual(files, []);
  assert.ok(totals.length > 0);
  assert.deepEqual(ends, [
    {
      type: "group_files_done",
      cancelled: false,
      passed_over: { count: 1, names: ["empty/readme.txt"] },
    },
  ]);
});

test("what is too large is told with its size, and without bytes", async (t) => {
  const folder = await folderOf(t, {
    "most.json": Buffer.alloc(4 * MIB, " "),
    "over.json": Buffer.alloc(4 * MIB + 1, " "),
  });
  await dropPaths(page, [`${folder}/most.json`, `${folder}/over.json`]);
  const { files } = await run(page);
  assert.equal(files[0].text.length, 4 * MIB);
  assert.deepEqual(files[1], { name: "over.json", size: 4 * MIB + 1 });
});

test("a file that went away is told as unreadable, and the others come", async (t) => {
  const folder = await folderOf(t, { "a.json": "1", "gone.json": "22", "z.json": "333" });
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () {
      return this.name === "gone.json"
        ? Promise.reject(new DOMException("gone", "NotReadableError"))
        : read.call(this);
    };
  });
  await dropPaths(
    page,
    ["a.json", "gone.json", "z.json"].map((name) => `${folder}/${name}`),
  );
  assert.deepEqual((await run(page)).files, [
    { name: "a.json", size: 1, text: "1" },
    { name: "gone.json", size: 2, refusal: "file_unreadable" },
    { name: "z.json", size: 3, text: "333" },
  ]);
});

test("of more than 10,000 files the rest is counted", async () => {
  await dropMade(10_003);
  const { files, totals, ends } = await run(page);
  assert.equal(files.length, 10_000);
  assert.ok(
    files.every(({ name, text }, index) => name === `${index}.json` && text === `${index}`),
    "all in their order, each with its own bytes",
  );
  assert.equal(totals.at(-1), 10_000);
  assert.deepEqual(ends, [{ type: "group_files_done", cancelled: false, over: 3 }]);
});

test("what is dropped while files come joins them", async () => {
  await page.evaluate(() => {
    window.program = ({ name }) => {
      if (name === "5.json") {
        window.dropMade(30, 30);
      }
      return [];
    };
  });
  await dropMade(30);
  const { files, totals, ends } = await run(page);
  assert.deepEqual(
    files.map(({ text }) => Number(text)),
    Array.from({ length: 60 }, (_, index) => index),
  );
  assert.equal(totals.at(-1), 60);
  assert.deepEqual(ends, [{ type: "group_files_done", cancelled: false }]);
});

test("cancelled, not one more file comes, and the next drop begins anew", async () => {
  await page.evaluate(() => {
    window.program = ({ name }) => (name === "20.json" ? [{ effect: "cancel_files" }] : []);
  });
  await dropMade(1000);
  const { files, ends } = await run(page);
  assert.equal(files.at(-1).name, "20.json");
  assert.deepEqual(ends, [{ type: "group_files_done", cancelled: true }]);
  await dropMade(3, 2000);
  const next = await run(page);
  assert.deepEqual(names(next), ["2000.json", "2001.json", "2002.json"]);
  assert.deepEqual(next.totals.at(-1), 3);
  assert.deepEqual(next.ends, [{ type: "group_files_done", cancelled: false }]);
});

test("cancelled while a file is slow to come, it ends without it", async () => {
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => new Promise(() => undefined);
  });
  await dropMade(2);
  await page.evaluate(() => window.until(({ total }) => total === 2));
  await page.evaluate(() => window.page.perform({ effect: "cancel_files" }));
  const { files, ends } = await run(page);
  assert.deepEqual(files, []);
  assert.deepEqual(ends, [{ type: "group_files_done", cancelled: true }]);
});

test("a run that follows a cancelled one begins after that one's end was told", async () => {
  await page.evaluate(() => {
    window.program = ({ name }) => {
      if (name === "0.json") {
        window.page.perform({ effect: "cancel_files" });
        window.dropMade(2, 100);
      }
      return [];
    };
  });
  await dropMade(5);
  await page.evaluate(() => window.until(({ name }) => name === "101.json"));
  const { heard } = await run(page);
  const told = heard.filter(({ type }) => type !== "group_files" && type !== "drag");
  assert.deepEqual(
    told.map(({ name, cancelled }) => name ?? cancelled),
    ["0.json", true, "100.json", "101.json", false],
  );
  const [end] = heard.flatMap(({ type }, index) => (type === "group_files_done" ? [index] : []));
  assert.deepEqual(heard[end + 1].type, "group_files");
});

/** Lets the program take a while for every file, and counts the frames in between. */
function slowProgram() {
  window.frames_seen = 0;
  const count = () => {
    window.frames_seen += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  window.program = () => {
    const begun = performance.now();
    while (performance.now() - begun < 8);
    return [];
  };
}

test("between files the page is painted", async () => {
  await page.evaluate(slowProgram);
  const before = await page.evaluate(() => window.frames_seen);
  await dropMade(120);
  assert.equal((await run(page)).files.length, 120);
  const frames = (await page.evaluate(() => window.frames_seen)) - before;
  assert.ok(frames >= 120 / 6, `${frames} frames among 120 files of 8 ms`);
});

for (const [what, visibility] of [
  ["a hidden page", "hidden"],
  ["a window that is covered", "visible"],
]) {
  test(`${what} gets no frames, and files come all the same`, async () => {
    const hidden = await openProgram(
      browser.context,
      server.address,
      `Object.defineProperty(document, "visibilityState", { value: "${visibility}" });
       window.requestAnimationFrame = () => 0;`,
    );
    await hidden.evaluate(() => {
      window.program = () => {
        const begun = performance.now();
        while (performance.now() - begun < 4);
        return [];
      };
      window.dropMade(50, 0);
    });
    assert.equal((await run(hidden)).files.length, 50);
    await hidden.close();
  });
}
