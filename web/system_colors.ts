/** The system's own colours, where they take the place of the page's (forced colours). */

/** By their names in the program and in CSS. */
const NAMES = {
  canvas: "Canvas",
  canvas_text: "CanvasText",
  link_text: "LinkText",
  button_border: "ButtonBorder",
  gray_text: "GrayText",
} as const;

export type SystemColors = Partial<Record<keyof typeof NAMES, string>>;

/** As "rgb(…)". A browser that does not know a colour leaves it out. */
export function systemColors(): SystemColors {
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.setProperty("forced-color-adjust", "none");
  document.documentElement.append(probe);
  const colors: SystemColors = {};
  for (const [name, color] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
    if (CSS.supports("color", color)) {
      probe.style.color = color;
      colors[name] = getComputedStyle(probe).color;
    }
  }
  probe.remove();
  return colors;
}
