/**
 * Text fields show their own text, so one that scrolls under a bar that stays at the window's top or
 * foot would be seen through it: the part under it is clipped away.
 */
export function clipFields(root: HTMLElement, top: number, bottom: number): void {
  const clips = [...root.querySelectorAll<HTMLElement>("input.field, textarea.field")].map(
    (field) => {
      if (field.closest(".fixed, dialog") !== null) {
        return { field, clip: "" };
      }
      const place = field.getBoundingClientRect();
      const above = Math.max(0, top - place.top);
      const below = Math.max(0, place.bottom - bottom);
      return { field, clip: above + below > 0 ? `inset(${above}px 0px ${below}px)` : "" };
    },
  );
  // All is measured before anything is written, so that the browser lays out once.
  for (const { field, clip } of clips) {
    if (field.style.clipPath !== clip) {
      field.style.clipPath = clip;
    }
  }
}
