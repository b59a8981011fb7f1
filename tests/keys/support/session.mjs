// A browser on a screen of its own, with real keys from outside it: automation's own keys neither
// compose dead keys nor reach an input method.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { dist } from "../../browser/support/paths.mjs";
import { serve } from "../../browser/support/server.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const SCREEN = ["-a", "-s", "-screen 0 1400x900x24"];

/** The machine's ibus does not take the input method into use. */
export class NoInputMethod extends Error {}

/** What comes within a time that nothing here takes, even on a busy machine; else an error names it. */
async function soon(promise, name) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not come: ${name}`)), 100_000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The product in `browser` ("firefox" or "webkit"), with the caret in an empty comment. */
export async function openSession(browser, engine) {
  const page = await readFile(join(dist, "index.html"), "utf8");
  const script = await readFile(file("in_page.js"));
  const told = {};
  let wake = () => {};
  const server = await serve(dist, async (path, request) => {
    if (path === "/") {
      return { type: ".html", content: `${page}<script src="in_page.js"></script>` };
    }
    if (path === "/in_page.js") {
      return { type: ".js", content: script };
    }
    if (path === "/told") {
      let body = "";
      for await (const part of request) body += part;
      Object.assign(told, JSON.parse(body));
      wake();
      return { type: ".json", content: "{}" };
    }
    return undefined;
  });

  const home = await mkdtemp(join(tmpdir(), "keys-"));
  const command = ["bash", file("desktop.sh"), browser, `${server.origin}/`, engine];
  const desktop = spawn("xvfb-run", [...SCREEN, "dbus-run-session", "--", ...command], {
    detached: true, // A group of its own, which ends as one.
    env: { ...process.env, HOME: home },
    stdio: ["pipe", "pipe", "ignore"],
  });
  const said = createInterface({ input: desktop.stdout })[Symbol.asyncIterator]();
  const hear = async (word) => {
    for (;;) {
      const { value, done } = await soon(said.next(), word);
      if (done) throw new Error(`the session ended before it said ${word}`);
      if (value.endsWith("desktop-without-input-method")) throw new NoInputMethod();
      if (value.endsWith(word)) return value;
    }
  };
  const xdotool = (...words) => {
    desktop.stdin.write(`${words.join(" ")}\n`);
    return hear("xdotool-done");
  };
  /** Waits until what the page tells fits. */
  const until = async (fits) => {
    while (!fits(told)) {
      await soon(new Promise((next) => (wake = next)), "what the page should tell");
    }
  };
  const close = async () => {
    process.kill(-desktop.pid);
    await server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  };

  try {
    await hear("desktop-ready");
    await until(({ value }) => value === "");
    await xdotool("search --sync --onlyvisible --name Ketenspiegel windowfocus --sync");
    await until(({ focused }) => focused);
    // Keys are lost until window and input method have met. This one writes nothing.
    while (told.heard !== true) {
      await xdotool("key Shift_L");
      await new Promise((done) => setTimeout(done, 500));
    }
  } catch (error) {
    await close().catch(() => {}); // The session may have ended by itself.
    throw error;
  }

  return {
    /** Presses a key; the field then holds `value`. */
    async press(key, value) {
      await xdotool("key", key);
      await until((now) => now.value === value);
    },
    /** Waits until a text is on disk. */
    keeps: (text) => until(({ kept }) => kept?.includes(JSON.stringify(text))),
    told,
    close,
  };
}
