// axe on every screen, in both languages; and that what is drawn and what is there agree.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { keyed, open, settle } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { eachScreen } from "./support/screens.mjs";
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

for (const language of ["nl", "en"]) {
  test(`axe finds nothing on any screen (${language})`, async () => {
    const page = await browser.context.newPage();
    await open(page, `${server.origin}/`);
    await page.evaluate(axe.source);
    await keyed(page, `language/${language}`).click();
    await settle(page);
    const found = [];
    await eachScreen(page, async (screen) => {
      const { violations } = await page.evaluate(() =>
        window.axe.run(document, {
          // The text in the DOM is transparent; what is seen is drawn, in the theme's tested colours.
          rules: { "color-contrast": { enabled: false } },
        }),
      );
      for (const { id, help, nodes } of violations) {
        found.push(`${screen}: ${id} (${help}): ${nodes.map(({ html }) => html).join("\n    ")}`);
      }
    });
    assert.deepEqual(found, []);
    await page.close();
  });
}

test("targets are at least 24 pixels, and 44 for a finger", async () => {
  const touch = await openBrowser({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  for (const [context, least] of [
    [browser.context, 24],
    [touch.context, 44],
  ]) {
    const page = await context.newPage();
    await open(page, `${server.origin}/`);
    const small = [];
    await eachScreen(page, async (screen) => {
      const here = await page.evaluate((size) => {
        const targets = document.querySelectorAll("#mirror button, #mirror label, #mirror .field");
        return [...targets].flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          const text = element.textContent || element.dataset.key;
          return width < size - 0.5 || height < size - 0.5 ? [`${text} ${width}×${height}`] : [];
        });
      }, least);
      small.push(...here.map((text) => `${screen}: ${text}`));
    });
    assert.deepEqual([...new Set(small)], []);
    await page.close();
  }
  await touch.close();
});
