// Zips of results: every way in which programs make them, and what must not be trusted.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { dropPaths, folderOf } from "./support/give_many.mjs";
import { openProgram, run, serveGroupProgram } from "./support/group_program.mjs";
import { as64, locked, sayingSize, streamedZipOf, withHeaders, zipOf } from "./support/zips.mjs";

const MIB = 1024 * 1024;

let browser;
let server;
let page;

before(async () => {
  server = await serveGroupProgram();
  browser = await openBrowser();
  page = await openProgram(browser.context, server.address);
});

after(async () => {
  await browser.close();
  await server.stop();
});

/** What the program hears of a zip that is dropped as r.zip, beside what of it is passed over. */
async function heardOf(t, zip, passed = {}) {
  const folder = await folderOf(t, { "r.zip": zip });
  await dropPaths(page, [`${folder}/r.zip`]);
  const { files, ends } = await run(page);
  assert.deepEqual(ends, [{ type: "group_files_done", cancelled: false, ...passed }]);
  return files;
}

/** What is taken for a result, whatever it is called. */
const like = (text) => `{"format": "ketenspiegel-result", "text": "${text}"}`;

const FILES = {
  "b.json": like("b"),
  "folder/deeper/a.json": like("x".repeat(100_000)),
  "empty.ketenspiegel.json": "",
};
const TOLD = Object.entries(FILES).map(([path, text]) => ({
  name: `r.zip/${path}`,
  size: text.length,
  text,
}));

const GOOD = {
  deflated: () => zipOf(FILES),
  stored: () => zipOf(FILES, 0),
  "made as it was written": () => streamedZipOf(FILES),
  "with something before it": () => Buffer.concat([Buffer.from("#!/bin/sh\n"), zipOf(FILES)]),
  "of the kind for more than 4 GiB": () => as64(zipOf(FILES)),
  "with other things in it": () =>
    zipOf({
      ...FILES,
      "folder/readme.txt": "no result",
      "__MACOSX/._b.json": "no result",
      "folder/.hidden.json": "no result",
      ".git/x.json": "no result",
      "folder.json/": "",
    }),
};
const PASSED = {
  "with other things in it": {
    passed_over: { count: 1, names: ["r.zip/folder/readme.txt"] },
    leavings: { count: 3, names: ["r.zip/.git", "r.zip/__MACOSX", "r.zip/folder/.hidden.json"] },
  },
};

for (const [kind, make] of Object.entries(GOOD)) {
  test(`a zip ${kind} is read`, async (t) => {
    assert.deepEqual(await heardOf(t, make(), PASSED[kind]), TOLD);
  });
}

test("names are read as they were meant", async (t) => {
  const pc = withHeaders(
    zipOf({ "caf?.json": like(1), "é.json": like(2), "a\\b.json": like(3), "./d.json": like(4) }),
    (view, at, dir) => {
      // The byte of é on the first PCs, for the question mark; nothing says that others are UTF-8.
      const name = at + (dir ? 46 : 30);
      if (view.getUint8(name + 3) === "?".charCodeAt(0)) {
        view.setUint8(name + 3, 0x82);
      }
      view.setUint16(at + (dir ? 8 : 6), 0, true);
    },
  );
  const names = (await heardOf(t, pc)).map(({ name }) => name);
  assert.deepEqual(names, ["r.zip/café.json", "r.zip/é.json", "r.zip/a/b.json", "r.zip/d.json"]);
});

const REFUSED = {
  "cut off": [() => zipOf(FILES).slice(0, -30), "zip_damaged"],
  "with a damaged directory": [
    () => {
      const zip = zipOf(FILES);
      const at = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
      zip[at] = 0;
      return zip;
    },
    "zip_damaged",
  ],
  "locked by a password": [() => locked(zipOf(FILES)), "zip_locked"],
  "without results": [
    () => zipOf({ "readme.txt": "nothing", "__MACOSX/._a.json": "nothing" }),
    "nothing_inside",
  ],
};

for (const [kind, [make, refusal]] of Object.entries(REFUSED)) {
  test(`a zip ${kind} is told as one file, with the reason`, async (t) => {
    const zip = make();
    assert.deepEqual(await heardOf(t, zip), [{ name: "r.zip", size: zip.length, refusal }]);
  });
}

test("what is called a zip and is none is told as it is", async (t) => {
  const none = Buffer.from("no zip");
  assert.deepEqual(await heardOf(t, none), [{ name: "r.zip", size: 6, text: "no zip" }]);
});

test("what is damaged or locked in a zip keeps nothing from the rest", async (t) => {
  const zip = zipOf({ "a.json": "a".repeat(50_000), "b.json": like("b"), "c.json": "c" }, 0);
  zip[1000] ^= 1; // Inside the first one.
  const half = locked(zip, (number) => number === 2);
  assert.deepEqual(await heardOf(t, half), [
    { name: "r.zip/a.json", size: 50_000, refusal: "file_unreadable" },
    { name: "r.zip/b.json", size: like("b").length, text: like("b") },
    { name: "r.zip/c.json", size: 1, refusal: "zip_locked" },
  ]);
});

test("what is packed in another way is said to be", async (t) => {
  const zip = withHeaders(
    zipOf({ "a.json": "a", "b.json": like("b") }),
    (view, at, inDirectory) => {
      const name = at + (inDirectory ? 46 : 30);
      if (view.getUint8(name) === "a".charCodeAt(0)) {
        view.setUint16(at + (inDirectory ? 10 : 8), 9, true); // Deflate64.
      }
    },
  );
  assert.deepEqual(await heardOf(t, zip), [
    { name: "r.zip/a.json", size: 1, refusal: "zip_method" },
    { name: "r.zip/b.json", size: like("b").length, text: like("b") },
  ]);
});

test("a bomb that says how large it is is told with its size", async (t) => {
  const bomb = zipOf({ "bomb.ketenspiegel.json": Buffer.alloc(100 * MIB), "a.json": like(1) });
  assert.ok(bomb.length < MIB);
  assert.deepEqual(await heardOf(t, bomb), [
    { name: "r.zip/bomb.ketenspiegel.json", size: 100 * MIB },
    { name: "r.zip/a.json", size: like(1).length, text: like(1) },
  ]);
});

test("a bomb that lies is inflated hardly further than it said", async () => {
  // A byte becomes at most 1032, and 16 KiB go in at once.
  const { taken, more } = await page.evaluate(() => window.inflateZeros(200 * 1024 * 1024, 1000));
  assert.ok(more);
  assert.equal(taken, 1, "so many times 16 KiB");
});

test("a zip of ten thousand files is unpacked without a stream for each", async (t) => {
  const watched = await openProgram(browser.context, server.address, () => {
    window.streams = 0;
    window.DecompressionStream = class {
      constructor() {
        window.streams += 1;
        throw new Error("none is needed");
      }
    };
  });
  const files = Array.from({ length: 10_000 }, (_, index) => [`${index}.json`, like(index)]);
  const folder = await folderOf(t, { "r.zip": zipOf(Object.fromEntries(files)) });
  await dropPaths(watched, [`${folder}/r.zip`]);
  const heard = await run(watched);
  assert.equal(heard.files.length, 10_000);
  assert.equal(await watched.evaluate(() => window.streams), 0);
  await watched.close();
});

test("what is not as large as it said, or not what was packed, is unreadable", async (t) => {
  const short = sayingSize(zipOf({ "short.json": "a".repeat(100) }), 101);
  assert.deepEqual(await heardOf(t, short), [
    { name: "r.zip/short.json", size: 101, refusal: "file_unreadable" },
  ]);
  const other = withHeaders(zipOf({ "other.json": "a".repeat(100) }), (view, at, inDirectory) => {
    const checksum = at + (inDirectory ? 16 : 14);
    view.setUint32(checksum, view.getUint32(checksum, true) ^ 1, true);
  });
  assert.deepEqual(await heardOf(t, other), [
    { name: "r.zip/other.json", size: 100, refusal: "file_unreadable" },
  ]);
});

test("what stands before an entry may differ from the directory, which counts", async (t) => {
  const zip = withHeaders(zipOf({ "a.json": like("a") }), (view, at, inDirectory) => {
    if (!inDirectory) {
      view.setUint32(at + 14, 7, true); // The checksum.
      view.setUint16(at + 6, 0x800, true); // Names are UTF-8.
    }
  });
  assert.deepEqual(await heardOf(t, zip), [
    { name: "r.zip/a.json", size: like("a").length, text: like("a") },
  ]);
});

test("names that would lead elsewhere on a disk are only names", async (t) => {
  const zip = zipOf({ "/b.json": like("b"), "C:/c.json": like("c") });
  const names = (await heardOf(t, zip)).map(({ name }) => name);
  assert.deepEqual(names, ["r.zip//b.json", "r.zip/C:/c.json"]);
});

test("entries that lie about where they are, are unreadable", async (t) => {
  const zip = withHeaders(zipOf({ "a.json": "a" }), (view, at, inDirectory) => {
    if (inDirectory) {
      view.setUint32(at + 42, 7, true);
    }
  });
  assert.deepEqual(await heardOf(t, zip), [
    { name: "r.zip/a.json", size: 1, refusal: "file_unreadable" },
  ]);
});
