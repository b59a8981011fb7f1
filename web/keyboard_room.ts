/**
 * A keyboard on the screen covers part of the window without making it smaller: what one types in
 * is brought above it.
 */
import { isTextField } from "./mirror/fields";

/** Distance kept to the keyboard, CSS pixels. */
const DISTANCE = 24;

export function keepFieldAboveKeyboard(): void {
  const seen = window.visualViewport;
  seen?.addEventListener("resize", () => {
    const field = document.activeElement;
    // Zoomed in by two fingers, the person decides what shows.
    if (!isTextField(field) || seen.scale !== 1) {
      return;
    }
    const { top, bottom } = field.getBoundingClientRect();
    const hidden = bottom + DISTANCE - (seen.offsetTop + seen.height);
    if (hidden > 0) {
      // A field higher than the room keeps its beginning in sight.
      const header = parseFloat(
        getComputedStyle(document.documentElement).getPropertyValue("--header"),
      );
      scrollBy({
        top: Math.min(hidden, Math.max(0, top - header - DISTANCE)),
        behavior: "instant",
      });
    }
  });
}
