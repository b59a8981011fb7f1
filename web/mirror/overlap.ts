/**
 * Text fields show their own text, so one that scrolls under the window's fixed header would be seen
 * through it: the part under it is clipped away.
 */
export function clipFields(root: HTMLElement, header: number): void {
  const clips = [...root.querySelectorAll<HTMLElement>("input.field, textarea.field")].map(
    (field) => {
      if (field.closest(".fixed, dialog") !== null) {
        return { field, clip: "" };
      }
      const under = Math.max(0, header - field.getBoundingClientRect().top);
      return { field, clip: under > 0 ? `inset(${under}px 0px 0px)` : "" };
    },
  );
  // All is measured before anything is written, so that the browser lays out once.
  for (const { field, clip } of clips) {
    if (field.style.clipPath !== clip) {
      field.style.clipPath = clip;
    }
  }
}
