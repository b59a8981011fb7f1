// Chromium for the tests: the machine's own, with nothing that talks to its maker.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const DEFAULTS = {
  locale: "nl-NL",
  viewport: { width: 1280, height: 800 },
  reducedMotion: "reduce",
};

/**
 * A browser with a profile of its own on disk; `profile` uses one that is there. Returns the
 * playwright context, the profile's directory and `close`, which keeps the profile when it was given.
 */
export async function openBrowser({ profile, ...options } = {}) {
  const directory = profile ?? (await mkdtemp(join(tmpdir(), "ketenspiegel-test-")));
  const context = await chromium.launchPersistentContext(directory, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
    ...DEFAULTS,
    ...options,
  });
  context.setDefaultTimeout(15_000);
  return {
    context,
    directory,
    async close() {
      await context.close();
      if (profile === undefined) {
        await rm(directory, { recursive: true, force: true });
      }
    },
  };
}
