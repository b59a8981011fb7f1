/** The drawing's own font, registered for text fields and for what find-in-page marks. */
import type { Program } from "./program";

/** The family that style.css names. */
const FAMILY = "Ketenspiegel Sans";

export function registerFonts(program: Program): void {
  for (const weight of [400, 600]) {
    const bytes = program.font(weight);
    if (bytes.length > 0) {
      // Parsing fails only for a font this browser cannot read; the system's font then takes its place.
      const face = new FontFace(FAMILY, bytes, { weight: String(weight) });
      face.load().then(
        () => document.fonts.add(face),
        (error: unknown) => console.warn("font", error),
      );
    }
  }
}
