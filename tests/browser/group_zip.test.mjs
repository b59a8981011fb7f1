// Zips of results: every way in which programs make them, and what must not be trusted.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
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

/** What the program hears of a zip that is dropped as r.zip, of which so many files are skipped. */
async function heardOf(t, zip, skipped = 0) {
  const folder = await folderOf(t, { "r.zip": zip });
  await dropPaths(page, [`${folder}/r.zip`]);
  const { files, ends } = await run(page);
  const [end] = ends;
  assert.equal(ends.length, 1);
  assert.equal(end.cancelled, false);
  assert.equal(end.skipped ?? 0, skipped);
  return files;
}

const FILES = {
  "b.json": '{"b": 1}',
  "folder/deeper/a.json": "x".repeat(100_000),
  "empty.json": "",
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

for (const [kind, make] of Object.entries(GOOD)) {
  test(`a zip ${kind} is read`, async (t) => {
    const skipped = kind.includes("other things") ? 1 : 0;
    assert.deepEqual(await heardOf(t, make(), skipped), TOLD);
  });
}

test("names are read as they were meant", async (t) => {
  const pc = withHeaders(
    zipOf({ "caf?.json": "1", "é.json": "2", "a\\b.json": "3" }),
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
  assert.deepEqual(names, ["r.zip/café.json", "r.zip/é.json", "r.zip/a/b.json"]);
});

const UNREADABLE = {
  "cut off": () => zipOf(FILES).slice(0, -30),
  "with a damaged directory": () => {
    const zip = zipOf(FILES);
    const at = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    zip[at] = 0;
    return zip;
  },
  "that is none": () => randomBytes(5000),
  "that is empty": () => Buffer.alloc(0),
  "locked by a password": () => locked(zipOf(FILES)),
  "without results": () => zipOf({ "readme.txt": "nothing", "__MACOSX/._a.json": "nothing" }),
};

for (const [kind, make] of Object.entries(UNREADABLE)) {
  test(`a zip ${kind} is told as one unreadable file`, async (t) => {
    const zip = make();
    assert.deepEqual(await heardOf(t, zip), [
      { name: "r.zip", size: zip.length, unreadable: true },
    ]);
  });
}

test("what is damaged or locked in a zip keeps nothing from the rest", async (t) => {
  const zip = zipOf({ "a.json": "a".repeat(50_000), "b.json": "b", "c.json": "c" }, 0);
  zip[1000] ^= 1; // Inside the first one.
  const half = locked(zip, (number) => number === 2);
  assert.deepEqual(await heardOf(t, half), [
    { name: "r.zip/a.json", size: 50_000, unreadable: true },
    { name: "r.zip/b.json", size: 1, text: "b" },
    { name: "r.zip/c.json", size: 1, unreadable: true },
  ]);
});

test("what is packed in another way is told as unreadable", async (t) => {
  const zip = withHeaders(zipOf({ "a.json": "a" }), (view, at, inDirectory) =>
    view.setUint16(at + (inDirectory ? 10 : 8), 9, true),
  );
  assert.deepEqual(await heardOf(t, zip), [{ name: "r.zip/a.json", size: 1, unreadable: true }]);
});

test("a bomb that says how large it is is told with its size", async (t) => {
  const bomb = zipOf({ "bomb.json": Buffer.alloc(100 * MIB), "a.json": "1" });
  assert.ok(bomb.length < MIB);
  assert.deepEqual(await heardOf(t, bomb), [
    { name: "r.zip/bomb.json", size: 100 * MIB },
    { name: "r.zip/a.json", size: 1, text: "1" },
  ]);
});

test("a bomb that lies is inflated hardly further than it said", async (t) => {
  // Counts what the browser's own inflater is given, and what comes out of it.
  const watched = await openProgram(browser.context, server.address, () => {
    window.inflater = { given: 0, made: 0 };
    const counting = (name) =>
      new TransformStream({
        transform(part, controller) {
          window.inflater[name] += part.length;
          controller.enqueue(part);
        },
      });
    const Inflater = DecompressionStream;
    window.DecompressionStream = class {
      constructor(format) {
        const { readable, writable } = counting("given");
        this.writable = writable;
        this.readable = readable.pipeThrough(new Inflater(format)).pipeThrough(counting("made"));
      }
    };
  });
  const bomb = sayingSize(zipOf({ "bomb.json": Buffer.alloc(200 * MIB) }), 1000);
  const folder = await folderOf(t, { "r.zip": bomb });
  await dropPaths(watched, [`${folder}/r.zip`]);
  assert.deepEqual((await run(watched)).files, [
    { name: "r.zip/bomb.json", size: 1000, unreadable: true },
  ]);
  const { given, made } = await watched.evaluate(() => window.inflater);
  assert.ok(made > 1000 && made < MIB, `${made} bytes were taken`);
  // A byte becomes at most 1032.
  assert.ok(given * 1032 < 60 * MIB, `${given} bytes were inflated`);
  await watched.close();
});

test("what is not as large as it said, or not what was packed, is unreadable", async (t) => {
  const short = sayingSize(zipOf({ "short.json": "a".repeat(100) }), 101);
  assert.deepEqual(await heardOf(t, short), [
    { name: "r.zip/short.json", size: 101, unreadable: true },
  ]);
  const other = withHeaders(zipOf({ "other.json": "a".repeat(100) }), (view, at, inDirectory) => {
    const checksum = at + (inDirectory ? 16 : 14);
    view.setUint32(checksum, view.getUint32(checksum, true) ^ 1, true);
  });
  assert.deepEqual(await heardOf(t, other), [
    { name: "r.zip/other.json", size: 100, unreadable: true },
  ]);
});

test("what stands before an entry may differ from the directory, which counts", async (t) => {
  const zip = withHeaders(zipOf({ "a.json": "a" }), (view, at, inDirectory) => {
    if (!inDirectory) {
      view.setUint32(at + 14, 7, true); // The checksum.
      view.setUint16(at + 6, 0x800, true); // Names are UTF-8.
    }
  });
  assert.deepEqual(await heardOf(t, zip), [{ name: "r.zip/a.json", size: 1, text: "a" }]);
});

test("names that would lead elsewhere on a disk are only names", async (t) => {
  const zip = zipOf({ "/b.json": "b", "C:/c.json": "c" });
  const names = (await heardOf(t, zip)).map(({ name }) => name);
  assert.deepEqual(names, ["r.zip//b.json", "r.zip/C:/c.json"]);
});

test("entries that lie about where they are, are unreadable", async (t) => {
  const zip = withHeaders(zipOf({ "a.json": "a" }), (view, at, inDirectory) => {
    if (inDirectory) {
      view.setUint32(at + 42, 7, true);
    }
  });
  assert.deepEqual(await heardOf(t, zip), [{ name: "r.zip/a.json", size: 1, unreadable: true }]);
});
