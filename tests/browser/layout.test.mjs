// A phone, and a page zoomed to 200%: everything within the width, drawn in whole device pixels.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyed, open, settle } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { eachScreen } from "./support/screens.mjs";
import { serve } from "./support/server.mjs";

let server;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

const WINDOWS = {
  "360 pixels wide": { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3 },
  "a phone": {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
  },
  "1280 pixels at 200%": { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  "320 pixels wide, a page at 400%": {
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  },
};

for (const [name, options] of Object.entries(WINDOWS)) {
  test(`nothing is wider than the window: ${name}`, async () => {
    const browser = await openBrowser(options);
    const page = await browser.context.newPage();
    await open(page, `${server.origin}/`);
    const outside = [];
    for (const language of ["nl", "en"]) {
      await keyed(page, `language/${language}`).click();
      await eachScreen(page, async (screen) => {
        const found = await page.evaluate(() => {
          const root = document.documentElement;
          const width = root.clientWidth;
          const beyond = [...document.querySelectorAll('#mirror [id^="m:"]')].flatMap((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < -0.5 || right > width + 0.5 ? [`${element.id} ${left}–${right}`] : [];
          });
          return root.scrollWidth > width ? [...beyond, `scrolls: ${root.scrollWidth}`] : beyond;
        });
        outside.push(...found.map((text) => `${screen} (${language}): ${text}`));
      });
    }
    assert.deepEqual(outside, []);
    await browser.close();
  });
}

for (const deviceScaleFactor of [1, 1.25, 1.5, 2, 3]) {
  test(`the drawing has the window's device pixels at ratio ${deviceScaleFactor}`, async () => {
    const browser = await openBrowser({ viewport: { width: 811, height: 607 }, deviceScaleFactor });
    const page = await browser.context.newPage();
    await open(page, `${server.origin}/`);
    await settle(page);
    const { canvas, box } = await page.evaluate(() => {
      const canvas = document.querySelector("canvas");
      const { width, height } = canvas.getBoundingClientRect();
      return {
        canvas: [canvas.width, canvas.height],
        box: [width, height].map((length) => Math.round(length * devicePixelRatio)),
      };
    });
    assert.deepEqual(canvas, box);
    await browser.close();
  });
}
