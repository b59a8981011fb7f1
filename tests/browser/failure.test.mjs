// Where the program cannot run, or stops, the page says so in words.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyed, open, ready } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";

let browser;
let server;

before(async () => {
  server = await serve(dist);
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
});

test("a browser without SIMD gets a message", async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    WebAssembly.validate = () => false;
  });
  await page.goto(`${server.origin}/`);
  await page.getByRole("alert").getByRole("heading", { name: "Deze browser is te oud" }).waitFor();
  await page.close();
});

test("a program that stops says so, and goes on after a reload", async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (module, imports) => {
      const { exports } = await instantiate(module, imports);
      const event = (...values) => {
        if (window.broken) {
          throw new WebAssembly.RuntimeError("unreachable");
        }
        return exports.ks_event(...values);
      };
      return { exports: { ...exports, ks_event: event } };
    };
  });
  await open(page, `${server.origin}/`);
  await page.evaluate(() => {
    window.broken = true;
  });
  await keyed(page, "new").click();
  await page.getByRole("alert").getByRole("heading", { name: "Ketenspiegel is gestopt" }).waitFor();
  await page.getByRole("button", { name: "Opnieuw laden" }).click();
  await ready(page);
  await page.close();
});

test("storage that is refused is said, and the program works without it", async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("blocked by policy", "SecurityError");
    };
  });
  await open(page, `${server.origin}/`);
  await keyed(page, "new").click();
  await keyed(page, "private/yes").click();
  assert.ok(await keyed(page, "private/yes").isChecked());
  await page.close();
});
