// Where the program cannot run, or stops, the page says so in words.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { keyed, open, press, ready, settle } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist, singleFile } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { pageTexts } from "./support/texts.mjs";

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

const withoutWasm = (page) => page.addInitScript(() => delete window.WebAssembly);

const withoutSimd = (page) =>
  page.addInitScript(() => {
    WebAssembly.validate = () => false;
  });

const answered = (files, answer) => (page) => page.route(files, (route) => route.fulfill(answer));

/** What keeps the program from running, and what is then said. */
const OBSTACLES = [
  { name: "no WebAssembly", prepare: withoutWasm, said: "unsupported" },
  { name: "no SIMD", prepare: withoutSimd, said: "unsupported" },
  {
    name: "a script it cannot read",
    prepare: answered("**/assets/page-*.js", {
      contentType: "text/javascript",
      body: "let later = than ¿?? this;",
    }),
    said: "unsupported",
  },
  {
    name: "a program that is not there",
    prepare: answered("**/*.wasm", { status: 404 }),
    said: "not_loaded",
  },
  {
    name: "a script that is not there",
    prepare: answered("**/assets/page-*.js", { status: 404 }),
    said: "not_loaded",
  },
];

/** The message, all of it, in its place in the page, and reachable for everybody. */
async function assertSaid(page, language, failure) {
  const { title, words, reload } = pageTexts(language, failure);
  const alert = page.getByRole("alert");
  await alert.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  assert.ok(words.length > 0);
  for (const text of words) {
    assert.ok(await alert.getByText(text, { exact: true }).isVisible(), text);
  }
  assert.ok(await alert.getByRole("button", { name: reload, exact: true }).isVisible());
  assert.equal(await page.evaluate(() => document.documentElement.lang), language);
  assert.ok(await page.getByRole("banner").getByText("Ketenspiegel").isVisible());
  assert.equal((await page.getByRole("banner").boundingBox()).height, 64);
  assert.equal(await page.locator("#skeleton, #mirror, canvas").count(), 0);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  const { violations } = await page.evaluate(`${axe.source}; axe.run(document)`);
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    [],
  );
}

for (const { name, prepare, said } of OBSTACLES) {
  for (const [language, locale, options] of [
    ["nl", "nl-NL", { colorScheme: "dark" }],
    ["en", "en-GB", { viewport: { width: 320, height: 480 } }],
  ]) {
    test(`${name} is said and what to do about it (${language})`, async () => {
      const other = await openBrowser({ locale, serviceWorkers: "block", ...options });
      const page = await other.context.newPage();
      await prepare(page);
      await page.goto(`${server.origin}/`);
      await assertSaid(page, language, said);
      await other.close();
    });
  }
}

test("the page in one file says so too, in English where it has no other language", async () => {
  const other = await openBrowser({ locale: "fr-FR" });
  const page = await other.context.newPage();
  await withoutWasm(page);
  await page.goto(pathToFileURL(singleFile).href);
  await assertSaid(page, "en", "unsupported");
  await other.close();
});

test("without JavaScript the page says so in both languages", async () => {
  const other = await openBrowser({ javaScriptEnabled: false });
  const page = await other.context.newPage();
  await page.goto(`${server.origin}/`);
  for (const language of ["nl", "en"]) {
    const { title, words } = pageTexts(language, "no_script");
    const part = page.locator(`main [lang="${language}"]`);
    assert.ok(await part.getByRole("heading", { name: title }).isVisible());
    assert.ok(await part.getByText(words[0]).isVisible());
  }
  assert.equal(await page.locator(".line:visible").count(), 0);
  await other.close();
});

test("what stops is said in the theme that was chosen since", async () => {
  const other = await openBrowser({ colorScheme: "light", serviceWorkers: "block" });
  const page = await other.context.newPage();
  await open(page, `${server.origin}/`);
  await press(page, "display");
  await keyed(page, "theme/dark").check({ force: true });
  await settle(page);
  await page.evaluate(() => {
    TextEncoder.prototype.encode = () => {
      throw new WebAssembly.RuntimeError("unreachable");
    };
  });
  await keyed(page, "new").click();
  await assertSaid(page, "nl", "stopped");
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector("h1"));
    return [getComputedStyle(document.documentElement).backgroundColor, color];
  });
  assert.deepEqual(colours, ["rgb(17, 22, 28)", "rgb(233, 238, 243)"]);
  await other.close();
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
