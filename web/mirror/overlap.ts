/**
 * Text fields show their own text, so one that scrolls under the window's fixed header or footer
 * would be seen through it: the part under it is clipped away.
 */
export function clipFields(root: HTMLElement, header: number, footer: number): void {
  const bottom = innerHeight - footer;
  const clips = [...root.querySelectorAll<HTMLElement>("input.field, textarea.field")].map(
    (field) => {
      if (field.closest(".fixed, dialog") !== null) {
        return { field, clip: "" };
      }
      const rect = field.getBoundingClientRect();
      const above = Math.max(0, header - rect.top);
      const below = Math.max(0, rect.bottom - bottom);
      return { field, clip: above > 0 || below > 0 ? `inset(${above}px 0px ${below}px)` : "" };
    },
  );
  // All is measured before anything is written, so that the browser lays out once.
  for (const { field, clip } of clips) {
    if (field.style.clipPath !== clip) {
      field.style.clipPath = clip;
    }
  }
}
