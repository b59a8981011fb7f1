// What was shown as saved is there after the browser was killed.

import assert from "node:assert/strict";
import { mkdtemp, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { keyed, open, saved, toStep } from "./support/app.mjs";
import { openProfile } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { framework } from "./support/texts.mjs";

/** Ends the browser at once, as a power cut would. */
async function kill(browser, profile) {
  // The profile's lock is a link to "host-pid".
  const owner = await readlink(join(profile, "SingletonLock"));
  const gone = new Promise((done) => browser.context.once("close", done));
  process.kill(Number(owner.slice(owner.lastIndexOf("-") + 1)), "SIGKILL");
  await gone;
}

test("answers shown as saved survive the browser's being killed", async () => {
  const profile = await mkdtemp(join(tmpdir(), "ketenspiegel-profile-"));
  const server = await serve(dist);
  const [{ points }] = framework.aspects;
  const [first, second, third] = points.map((point) => point.id);
  try {
    const browser = await openProfile(profile);
    const page = await browser.context.newPage();
    await open(page, `${server.origin}/`);
    await keyed(page, "new").click();
    await keyed(page, "private/yes").click();
    await toStep(page, "ambition");
    await keyed(page, `answer/${first}/3`).click();
    await keyed(page, `answer/${second}/unknown`).click();
    await keyed(page, `mark/${third}/obstacle`).click();
    await keyed(page, `add-comment/${first}`).click();
    await keyed(page, `comment/${first}`).pressSequentially("tot hier");
    await saved(page);
    await kill(browser, profile);

    const again = await openProfile(profile);
    const reopened = await again.context.newPage();
    await open(reopened, `${server.origin}/`);
    if ((await keyed(reopened, `answer/${first}/3`).count()) === 0) {
      await reopened.locator('[data-key^="resume/"]').first().click();
    }
    await keyed(reopened, `answer/${first}/3`).waitFor({ state: "attached" });
    assert.ok(await keyed(reopened, `answer/${first}/3`).isChecked());
    assert.ok(await keyed(reopened, `answer/${second}/unknown`).isChecked());
    const mark = keyed(reopened, `mark/${third}/obstacle`);
    assert.equal(await mark.getAttribute("aria-pressed"), "true");
    assert.equal(await keyed(reopened, `comment/${first}`).inputValue(), "tot hier");
    await again.close();
  } finally {
    await server.stop();
    await rm(profile, { recursive: true, force: true });
  }
});
