// node make_icons.mjs OUTPUT_DIRECTORY : the icon as PNG, for systems that take no SVG.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";

const sizes = { "apple-touch-icon": 180, "icon-192": 192, "icon-512": 512 };

const directory = process.argv[2];
const drawing = await readFile(new URL("icon.svg", import.meta.url), "utf8");
await mkdir(directory, { recursive: true });
for (const [name, width] of Object.entries(sizes)) {
  const picture = new Resvg(drawing, { fitTo: { mode: "width", value: width } }).render();
  await writeFile(`${directory}/${name}.png`, picture.asPng());
}
