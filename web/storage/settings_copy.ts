/**
 * What decides the shape and the colours of the page, kept a second time where it can be read before
 * the first paint: the settings themselves come from the database, and later than that.
 */

/** These settings, each with what it is when nothing was chosen. */
const COPIED: Record<string, string> = {
  theme: "system",
  text_size: "100",
  open: "",
  language: "",
};

const keyOf = (setting: string): string => `nl.ketenspiegel.${setting}`;

/** What was last copied of a setting; "" for nothing. */
export function keptSetting(name: string): string {
  try {
    return localStorage.getItem(keyOf(name)) ?? "";
  } catch {
    return ""; // no storage here
  }
}

/** Tells the style sheet how to begin. */
export function beginAsKept(): void {
  const { dataset } = document.documentElement;
  try {
    for (const setting of Object.keys(COPIED)) {
      const value = localStorage.getItem(keyOf(setting));
      if (value === null) {
        delete dataset[setting];
      } else {
        dataset[setting] = value;
      }
    }
  } catch {
    // No storage here: the page begins as the system has it.
  }
}

export function copySetting(name: string, value: unknown): void {
  const usual = COPIED[name];
  if (usual === undefined) {
    return;
  }
  try {
    if (typeof value === "string" && value !== usual) {
      localStorage.setItem(keyOf(name), value);
    } else {
      localStorage.removeItem(keyOf(name));
    }
  } catch {
    // As above; the setting itself is stored all the same.
  }
}
