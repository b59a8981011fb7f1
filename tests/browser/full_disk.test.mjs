// A disk that is full, for real: a small file system of its own holds what the browser keeps for
// pages. The rest of its profile lies elsewhere: without room for that it ends itself.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { keyed, open, saved, toFirstPoints } from "./support/app.mjs";
import { openProfile } from "./support/browser.mjs";
import { serveModule } from "./support/modules.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { points, say } from "./support/texts.mjs";

/** Room for an assessment, and for what is written to make sure of it. */
const SIZE = "32m";
/** Folders of the profile that hold what pages keep. */
const KEPT = ["IndexedDB", "File System"];

let server;
let disk;
let why;
const profiles = [];

before(async () => {
  server = await serve(dist);
  const folder = await mkdtemp(join(tmpdir(), "ketenspiegel-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", folder], {
      stdio: "pipe",
    });
    disk = folder;
  } catch (error) {
    why = `no file system can be mounted here: ${String(error.stderr ?? error).trim()}`;
    await rm(folder, { recursive: true });
  }
});

after(async () => {
  await server.stop();
  for (const profile of profiles) {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  if (disk !== undefined) {
    execFileSync("umount", ["-l", disk]);
    await rm(disk, { recursive: true });
  }
});

/** A profile that keeps on the small disk what pages keep. */
async function makeProfile() {
  const profile = await mkdtemp(join(tmpdir(), "ketenspiegel-profile-"));
  profiles.push(profile);
  await mkdir(join(profile, "Default"));
  for (const kept of KEPT) {
    const folder = await mkdtemp(join(disk, "kept-"));
    await symlink(folder, join(profile, "Default", kept));
  }
  return profile;
}

const TEXT = "Wij spreken elkaar. ".repeat(80);

const filling = () => join(disk, "filling");

/** Takes all room that is left. */
function fillDisk() {
  // It ends with an error: there is no room for more.
  spawnSync("dd", ["if=/dev/zero", `of=${filling()}`, "bs=4k"], { stdio: "ignore" });
}

const status = (page) => page.getByRole("status");

test("a full disk is said, saving goes on once there is room, and survives the next start", async (t) => {
  if (disk === undefined) {
    t.skip(why);
    return;
  }
  const profile = await makeProfile();
  let browser = await openProfile(profile);
  let page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await toFirstPoints(page);
  await keyed(page, `answer/${points[0]}/2`).click();
  await saved(page);

  fillDisk();
  await keyed(page, `answer/${points[1]}/3`).click();
  // What is written last may still fit into a block that was begun; more does not.
  for (const point of points.slice(1, 4)) {
    await keyed(page, `add-comment/${point}`).press("Enter");
    await keyed(page, `comment/${point}`).fill(TEXT);
  }
  await status(page)
    .filter({ hasText: say("nl", "status.failed.quota") })
    .waitFor();
  assert.ok(await keyed(page, "save/failed").isVisible(), "a file is offered");
  assert.ok(
    !(await page.getByText(say("nl", "status.saved"), { exact: true }).count()),
    "nothing is saved on a full disk",
  );

  // Room again: it saves by itself.
  await rm(filling());
  await saved(page);
  await page.reload();
  await keyed(page, `answer/${points[2]}/4`).waitFor({ state: "attached" });
  for (const point of points.slice(2, 5)) {
    // By keyboard: the view moves on, and a second click so soon at the same place would be a double.
    await keyed(page, `answer/${point}/4`).press("Space");
  }
  await saved(page);
  await browser.close();

  browser = await openProfile(profile);
  page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await keyed(page, `answer/${points[0]}/2`).waitFor({ state: "attached" });
  assert.ok(await keyed(page, `answer/${points[0]}/2`).isChecked());
  assert.ok(await keyed(page, `answer/${points[1]}/3`).isChecked());
  assert.equal((await keyed(page, `comment/${points[3]}`).inputValue()).trim(), TEXT.trim());
  for (const point of points.slice(2, 5)) {
    assert.ok(await keyed(page, `answer/${point}/4`).isChecked(), point);
  }
  await browser.close();
});

test("the database alone keeps what it confirms once there is room again", async (t) => {
  if (disk === undefined) {
    t.skip(why);
    return;
  }
  const modules = await serveModule(`
    import { Storage } from "./storage/storage";
    window.heard = [];
    window.begin = () => (window.storage = new Storage((event) => window.heard.push(event))).open();
    /** Stores a whole document; what became of it. */
    window.put = async (batch, snapshot) => {
      const effect = { effect: "store", batch, assessment: "a", meta: "", changes: [], snapshot };
      window.storage.perform(effect);
      for (;;) {
        const told = window.heard.find((event) => event.batch === batch);
        if (told !== undefined) {
          return told.reason ?? told.type;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    window.forgetCopy = async () => {
      await window.storage.copies.flush();
      await window.storage.copies.remove("a");
    };
  `);
  const profile = await makeProfile();
  const begin = async () => {
    const browser = await openProfile(profile);
    const page = await browser.context.newPage();
    await page.goto(modules.address);
    await page.waitForFunction(() => window.begin !== undefined);
    const { assessments } = await page.evaluate(() => window.begin());
    const put = (...given) => page.evaluate((all) => window.put(...all), given);
    return { browser, page, put, documents: assessments.map(({ document }) => document) };
  };
  const first = await begin();
  assert.equal(await first.put(1, "one"), "stored");
  fillDisk();
  assert.equal(await first.put(2, "two".repeat(10_000)), "quota");
  assert.equal(await first.put(3, "three".repeat(10_000)), "quota", "of a later try, too");
  await rm(filling());
  for (const [batch, document] of [
    [4, "four"],
    [5, "five"],
    [6, "six"],
  ]) {
    assert.equal(await first.put(batch, document), "stored");
  }
  await first.page.evaluate(() => window.forgetCopy());
  await first.browser.close();
  const next = await begin();
  assert.deepEqual(next.documents, ["six"]);
  await next.browser.close();
  await modules.stop();
});
