// node tests/contact_sheet.mjs [PART-OF-NAME]
//
// All kept pictures of the screens beside each other, screen by screen, as
// build/contact-sheet/<n>.png: what one looks at, again and again.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { closeBrowser, openBrowser } from "./browser/support/browser.mjs";

const PICTURES_A_SHEET = 16;
const CELL = { width: 470, height: 400 };
const COLUMNS = 4;

const tests = dirname(fileURLToPath(import.meta.url));
const golden = join(tests, "golden");
const output = join(dirname(tests), "build/contact-sheet");
const wanted = process.argv[2] ?? "";

const scenes = new Map(); // scene → view → file
for (const file of readdirSync(golden).sort()) {
  if (!file.endsWith(".png") || !file.includes(wanted)) continue;
  const [scene, view] = file.replace(/\.png$/, "").split(".");
  if (!scenes.has(scene)) scenes.set(scene, new Map());
  scenes.get(scene).set(view, file);
}
const cell = ([view, file]) =>
  `<figure><img src="${pathToFileURL(join(golden, file)).href}" alt="" />
    <figcaption>${view}</figcaption></figure>`;
const section = ([scene, byView]) =>
  `<h2>${scene}</h2><div>${[...byView].map(cell).join("")}</div>`;
const sheet = (sections) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 16px; font: 14px sans-serif; background: #999 }
  h2 { margin: 16px 0 4px }
  div { display: flex; flex-wrap: wrap; gap: 8px }
  figure { margin: 0 }
  img { display: block; max-width: ${CELL.width}px; height: ${CELL.height}px;
        object-fit: contain; object-position: top left }
</style>${sections.map(section).join("\n")}`;

/** Screens by the sheet, whole, until one is full. */
function sheetsOf(all) {
  const sheets = [];
  let room = 0;
  for (const entry of all) {
    if (room < entry[1].size) {
      sheets.push([]);
      room = PICTURES_A_SHEET;
    }
    sheets.at(-1).push(entry);
    room -= entry[1].size;
  }
  return sheets;
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const browser = await openBrowser();
const page = await browser.context.newPage();
await page.setViewportSize({ width: 32 + COLUMNS * (CELL.width + 8), height: 800 });
const sheets = sheetsOf(scenes);
for (const [index, sections] of sheets.entries()) {
  const name = String(index + 1).padStart(2, "0");
  const file = join(output, `${name}.html`);
  writeFileSync(file, sheet(sections));
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(output, `${name}.png`), fullPage: true });
}
await closeBrowser();
console.log(`${output}: ${sheets.length} sheets of ${scenes.size} screens`);
