/**
 * The theme chosen by hand, kept a second time where it can be read before the first paint: the
 * settings themselves come from the database, and later than the page's background.
 */
const KEY = "nl.ketenspiegel.theme";

/** Tells the style sheet which theme to begin with. */
export function beginWithTheme(): void {
  try {
    const theme = localStorage.getItem(KEY);
    if (theme !== null) {
      document.documentElement.dataset["theme"] = theme;
    }
  } catch {
    // No storage here: the page begins as the system has it.
  }
}

export function copyTheme(theme: unknown): void {
  try {
    if (typeof theme === "string" && theme !== "system") {
      localStorage.setItem(KEY, theme);
    } else {
      localStorage.removeItem(KEY);
    }
  } catch {
    // As above; the setting itself is stored all the same.
  }
}
