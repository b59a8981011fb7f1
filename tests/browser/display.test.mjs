// Colours, text size and motion: by the system and by hand, drawn, told to the browser and kept.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { focusedKey, keyed, open, press, ready, settle } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { say } from "./support/texts.mjs";

let server;

before(async () => {
  server = await serve(dist);
});

after(() => server.stop());

async function start(options = {}) {
  const browser = await openBrowser(options);
  const page = await browser.context.newPage();
  await open(page, `${server.origin}/`);
  await settle(page);
  return { browser, page };
}

/** A pixel of the canvas, in CSS pixels of it, as "#rrggbb": what is drawn. */
function drawn(page, x, y) {
  return page.evaluate(
    ([x, y]) => {
      const canvas = document.querySelector("canvas");
      const scale = canvas.width / canvas.getBoundingClientRect().width;
      const [r, g, b] = canvas
        .getContext("2d")
        .getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data;
      return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
    },
    [x, y],
  );
}

/** What the browser was told of the theme. */
function told(page) {
  return page.evaluate(() => ({
    scheme: document.documentElement.style.colorScheme,
    bars: [...document.querySelectorAll('meta[name="theme-color"]')].map((meta) => meta.content),
    page: getComputedStyle(document.documentElement).backgroundColor,
  }));
}

/** Of the page, left of the column and under the bar. */
const ground = (page) => drawn(page, 4, 400);

const GROUNDS = { light: "#f6f7f9", dark: "#11161c", more: "#ffffff", moreDark: "#000000" };

test("the colours are the system's, and change with it", async () => {
  const { browser, page } = await start();
  assert.equal(await ground(page), GROUNDS.light);
  for (const [media, colour, scheme] of [
    [{ colorScheme: "dark" }, GROUNDS.dark, "dark"],
    [{ colorScheme: "dark", contrast: "more" }, GROUNDS.moreDark, "dark"],
    [{ colorScheme: "light", contrast: "more" }, GROUNDS.more, "light"],
    [{ colorScheme: "light", contrast: "no-preference" }, GROUNDS.light, "light"],
  ]) {
    await page.emulateMedia(media);
    await settle(page);
    await settle(page);
    assert.equal(await ground(page), colour, JSON.stringify(media));
    const { scheme: said, bars } = await told(page);
    assert.equal(said, scheme);
    assert.equal(new Set(bars).size, 1);
    assert.equal(bars[0], await drawn(page, 4, 4));
  }
  await browser.close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`forced colours are the system's own (${colorScheme})`, async () => {
    const { browser, page } = await start({ colorScheme, forcedColors: "active" });
    const colours = await page.evaluate(() => {
      const probe = document.createElement("i");
      document.body.append(probe);
      const read = (name) => {
        probe.style.color = name;
        const channels = getComputedStyle(probe).color.match(/\d+/g).slice(0, 3);
        return `#${channels.map((c) => Number(c).toString(16).padStart(2, "0")).join("")}`;
      };
      const all = ["Canvas", "CanvasText", "LinkText"].map(read);
      probe.remove();
      return all;
    });
    assert.equal(await ground(page), colours[0]);
    assert.notEqual(colours[0], colours[1]);
    // The primary button is filled with the colour of links.
    const box = await keyed(page, "new").boundingBox();
    assert.equal(await drawn(page, box.x + 8, box.y + box.height / 2), colours[2]);
    await page.emulateMedia({ forcedColors: "none" });
    await settle(page);
    await settle(page);
    assert.equal(await ground(page), GROUNDS[colorScheme]);
    await browser.close();
  });
}

test("a theme chosen by hand goes before the system's, and is there before the first paint", async () => {
  const { browser, page } = await start({ colorScheme: "light" });
  await press(page, "display");
  await keyed(page, "theme/dark").check({ force: true });
  await settle(page);
  assert.equal(await ground(page), GROUNDS.dark);
  assert.equal((await told(page)).page, "rgb(17, 22, 28)");

  // While the program still loads, too.
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      const skeleton = document.querySelector("#skeleton");
      window.began ??= getComputedStyle(skeleton).backgroundColor;
    });
  });
  await page.reload();
  await ready(page);
  await settle(page);
  assert.equal(await page.evaluate(() => window.began), "rgb(17, 22, 28)");
  assert.equal(await ground(page), GROUNDS.dark);

  await press(page, "display");
  await keyed(page, "theme/contrast").check({ force: true });
  await settle(page);
  assert.equal(await ground(page), GROUNDS.more);
  await keyed(page, "theme/system").check({ force: true });
  await settle(page);
  assert.equal(await ground(page), GROUNDS.light);
  await page.reload();
  await ready(page);
  await settle(page);
  assert.equal(await ground(page), GROUNDS.light);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await browser.close();
});

test("the choice opens and closes by keyboard and keeps the focus", async () => {
  const { browser, page } = await start();
  await press(page, "display");
  assert.equal(await keyed(page, "display").getAttribute("aria-expanded"), "true");
  const heading = page.getByRole("heading", { name: say("nl", "display.title") });
  assert.ok(await heading.evaluate((element) => element === document.activeElement));
  await page.keyboard.press("Tab");
  assert.equal(await focusedKey(page), "theme/system");
  await page.keyboard.press("ArrowRight");
  await settle(page);
  assert.ok(await keyed(page, "theme/light").isChecked());
  await page.keyboard.press("Escape");
  await settle(page);
  assert.equal(await focusedKey(page), "display");
  assert.equal(await keyed(page, "theme/light").count(), 0);
  await browser.close();
});

test("larger text lies where it is drawn, scrolls, and is kept", async () => {
  const { browser, page } = await start({ viewport: { width: 1280, height: 800 } });
  const before = await keyed(page, "home").boundingBox();
  await press(page, "display");
  await keyed(page, "text-size/200").check({ force: true });
  await settle(page);
  const after = await keyed(page, "home").boundingBox();
  assert.equal(after.height, 2 * before.height);
  await page.reload();
  await ready(page);
  await settle(page);
  assert.equal((await keyed(page, "home").boundingBox()).height, 2 * before.height);
  assert.ok(
    await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    "scrolls sideways",
  );

  // A button's rectangle lies over its drawing: filled inside, the page's colour outside.
  await keyed(page, "new").scrollIntoViewIfNeeded();
  await settle(page);
  const box = await keyed(page, "new").boundingBox();
  const middle = box.y + box.height / 2;
  assert.equal(await drawn(page, box.x + 10, middle), "#0b5394");
  assert.equal(await drawn(page, box.x + box.width - 10, middle), "#0b5394");
  assert.notEqual(await drawn(page, box.x - 10, middle), "#0b5394");

  // A press on the drawing is one on the button; a field's text is as large as what is drawn.
  await page.mouse.click(box.x + box.width / 2, middle);
  await settle(page);
  const field = page.locator("input.field").first();
  const style = await field.evaluate((element) => {
    const { fontSize, paddingLeft } = getComputedStyle(element);
    return { fontSize, paddingLeft };
  });
  assert.deepEqual(style, { fontSize: "32px", paddingLeft: "24px" });
  assert.equal((await field.boundingBox()).height, 88);
  // What is focused far down comes into sight, under the bar.
  await keyed(page, "next").focus();
  await settle(page);
  const next = await keyed(page, "next").boundingBox();
  assert.ok(next.y > 128 && next.y + next.height <= 800, JSON.stringify(next));
  await browser.close();
});

test("every screen has a title, in the language of the page", async () => {
  const { browser, page } = await start();
  assert.equal(await page.title(), "Ketenspiegel");
  await keyed(page, "example").click();
  await settle(page);
  for (const language of ["nl", "en"]) {
    await keyed(page, `language/${language}`).click();
    for (const step of ["about", "impression", "recognise", "result", "direction", "plan"]) {
      await keyed(page, `step/${step}`).click();
      await settle(page);
      assert.equal(await page.title(), `${say(language, `steps.${step}`)} – Ketenspiegel`);
    }
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
  }
  await browser.close();
});

test("nothing lies under a notch", async () => {
  const { browser, page } = await start({ viewport: { width: 800, height: 400 } });
  await page.evaluate(() => {
    const { style } = document.documentElement;
    for (const [side, inset] of Object.entries({ top: 30, right: 20, bottom: 15, left: 40 })) {
      style.setProperty(`--safe-${side}`, `${inset}px`);
    }
  });
  await settle(page);
  await settle(page);
  const canvas = await page.locator("canvas").boundingBox();
  assert.deepEqual({ x: canvas.x, y: canvas.y }, { x: 40, y: 30 });
  assert.equal(canvas.height, 400 - 45);
  assert.ok((await keyed(page, "home").boundingBox()).x >= 40);
  const scrolled = await page.evaluate(() => {
    scrollTo(0, 120);
    return scrollY;
  });
  await settle(page);
  const box = await keyed(page, "new").boundingBox();
  const at = [box.x + 10 - canvas.x, box.y + box.height / 2 - canvas.y];
  assert.equal(await drawn(page, ...at), "#0b5394", `scrolled by ${scrolled}`);
  await page.mouse.click(box.x + 10, box.y + box.height / 2);
  await page.locator("input.field").first().waitFor();
  await browser.close();
});

test("a keyboard on the screen leaves the field in sight", async () => {
  const { browser, page } = await start({ viewport: { width: 390, height: 844 } });
  await keyed(page, "new").click();
  await settle(page);
  const field = page.locator("input.field").last();
  await field.focus();
  await settle(page);
  const covered = await field.evaluate((element) => {
    // The window's visible part ends where the field begins, as with a keyboard over it.
    const height = element.getBoundingClientRect().top;
    Object.defineProperty(visualViewport, "height", { value: height, configurable: true });
    visualViewport.dispatchEvent(new Event("resize"));
    return height;
  });
  await settle(page);
  const { y, height } = await field.boundingBox();
  assert.ok(y >= 64 && y + height <= covered, `${y}–${y + height} of ${covered}`);
  await browser.close();
});
