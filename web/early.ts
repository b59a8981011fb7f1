/** Runs before the page is first painted: in the person's own theme, and ready to say what fails. */
import { watchFailures } from "./failure_page";
import { beginAsKept } from "./storage/settings_copy";

/** Whether both pages stand in this file; put here by build.mjs. */
declare const SINGLE_FILE: boolean;

watchFailures();
beginAsKept();
const { dataset } = document.documentElement;
const theme = dataset["theme"];
if (theme === "light" || theme === "dark") {
  // The browser's own bars go along with what was chosen, not with the system.
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[media]")) {
    meta.media = meta.media.includes(theme) ? "all" : "not all";
  }
}
// An assessment that is open goes on where it was, unless the start is asked for, or the group's page.
if (location.hash === "#/" || (SINGLE_FILE && /\bgroup\b/.test(location.search))) {
  delete dataset["open"];
}
