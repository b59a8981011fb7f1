// Chromium for the tests: the machine's own, with nothing that talks to its maker.

import { after } from "node:test";
import { chromium } from "playwright-core";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Longer than anything takes on a busy machine; no test measures time. */
const PATIENCE_MS = 30_000;

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

/** One browser for all tests of a file; each gets a context, which shares nothing with the others. */
let shared;

after(closeBrowser);

/** What keeps profiles open: a test that failed half way does not close its own. */
const profiles = new Set();

/** Called by what is no test, which has no end that `after` hears of. */
export async function closeBrowser() {
  await Promise.all([shared, ...profiles].map((browser) => browser?.close()));
}

/** A browser that has never been here. `close` forgets what it kept. */
export async function openBrowser(options = {}) {
  shared ??= await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
  const context = await shared.newContext({ ...DEFAULTS, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  return { context, close: () => context.close() };
}

/** A browser of its own that keeps what it stores in the directory `profile`. */
export async function openProfile(profile) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    args: FLAGS,
    ...DEFAULTS,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  profiles.add(context);
  context.on("close", () => profiles.delete(context));
  return { context, close: () => context.close() };
}
