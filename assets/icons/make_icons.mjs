// The icon as PNGs, for systems that take no SVG: what one installs, and what stands on a phone's
// home screen. Made anew at each build, so that no picture can differ from the drawing.

import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

/** Part of the icon's width that the mark keeps where a system may cut all but a circle away. */
const SAFE = 0.8;

const drawing = readFileSync(new URL("icon.svg", import.meta.url), "utf8");

/** Without the corners, which the system rounds itself; the mark is `scale` as large. */
function toBeCut(scale) {
  const move = 32 * (1 - scale);
  return drawing
    .replace(/ rx="[^"]+"/, "")
    .replace("<g ", `<g transform="translate(${move} ${move}) scale(${scale})" `);
}

const PICTURES = [
  { name: "icon-192", width: 192, svg: drawing, purpose: "any" },
  { name: "icon-512", width: 512, svg: drawing, purpose: "any" },
  { name: "icon-maskable-512", width: 512, svg: toBeCut(SAFE), purpose: "maskable" },
  { name: "apple-touch-icon", width: 180, svg: toBeCut(0.9) },
];

/** All of them; `purpose` says how the manifest lists a picture, and is left out where it does not. */
export function makeIcons() {
  return PICTURES.map(({ svg, ...picture }) => ({
    ...picture,
    png: new Resvg(svg, { fitTo: { mode: "width", value: picture.width } }).render().asPng(),
  }));
}
