// node tests/contact_sheet.mjs [PART-OF-NAME]
//
// All kept pictures of the screens beside each other, a row for every screen and a column for every
// window, as build/contact-sheet/<n>.png: what one looks at, again and again.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { closeBrowser, openBrowser } from "./browser/support/browser.mjs";

const ROWS_A_SHEET = 4;
const CELL = { width: 420, height: 300 };

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
const views = [...new Set([...scenes.values()].flatMap((byView) => [...byView.keys()]))].sort();

const cell = (file) =>
  file === undefined
    ? "<td></td>"
    : `<td><img src="${pathToFileURL(join(golden, file)).href}" alt="" /></td>`;
const row = ([scene, byView]) =>
  `<tr><th scope="row">${scene}</th>${views.map((view) => cell(byView.get(view))).join("")}</tr>`;
const sheet = (rows) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 16px; font: 14px sans-serif; background: #888 }
  th { text-align: start; vertical-align: top; padding: 4px }
  td { vertical-align: top; padding: 4px }
  img { display: block; width: ${CELL.width}px; height: ${CELL.height}px;
        object-fit: contain; object-position: top left }
</style><table><tr><th></th>${views.map((view) => `<th scope="col">${view}</th>`).join("")}</tr>
${rows.map(row).join("\n")}</table>`;

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const browser = await openBrowser();
const page = await browser.context.newPage();
const all = [...scenes];
for (let start = 0; start < all.length; start += ROWS_A_SHEET) {
  const name = String(start / ROWS_A_SHEET + 1).padStart(2, "0");
  const file = join(output, `${name}.html`);
  writeFileSync(file, sheet(all.slice(start, start + ROWS_A_SHEET)));
  await page.setViewportSize({ width: 140 + views.length * (CELL.width + 8), height: 800 });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(output, `${name}.png`), fullPage: true });
}
await closeBrowser();
console.log(`${output}: ${Math.ceil(all.length / ROWS_A_SHEET)} sheets of ${scenes.size} screens`);
