/**
 * Says in plain elements, which stand in the page, what the program cannot say itself: that it
 * cannot run, or stopped.
 */
import { beginAsKept } from "./storage/settings_copy";

/** Each has a template in the page, in every language. */
export type Failure = "unsupported" | "not_loaded" | "stopped";

/** An event of the window: what shows a failure is there before all that may fail. */
export const FAILED = "ketenspiegel-failed";

const LANGUAGES = ["nl", "en"];

export function watchFailures(): void {
  addEventListener(FAILED, (event) => show((event as CustomEvent<Failure>).detail));
  // A script of the page that did not come, or that this browser cannot read, can tell nobody.
  addEventListener(
    "error",
    (event) => {
      if (event.target instanceof HTMLScriptElement && event.target.type === "module") {
        whenParsed(() => show("not_loaded"));
      } else if (event.error instanceof SyntaxError) {
        whenParsed(() => show("unsupported"));
      }
    },
    true,
  );
}

/** Does nothing where the frame is gone: the program runs. */
function show(failure: Failure): void {
  const frame = document.getElementById("skeleton");
  const column = document.querySelector("#skeleton main");
  const language = chosenLanguage();
  const template = document.getElementById(`${failure}-${language}`);
  if (frame === null || column === null || !(template instanceof HTMLTemplateElement)) {
    return;
  }
  for (const id of ["mirror", "drawing"]) {
    document.getElementById(id)?.remove();
  }
  const root = document.documentElement;
  root.lang = language;
  // What the program set may be of another theme than the style sheet's.
  root.removeAttribute("style");
  beginAsKept();
  frame.id = "failure";
  const message = document.createElement("div");
  message.setAttribute("role", "alert");
  message.append(template.content);
  column.textContent = "";
  column.append(message);
  message.querySelector("button")?.addEventListener("click", () => location.reload());
}

function whenParsed(act: () => void): void {
  if (document.readyState === "loading") {
    addEventListener("DOMContentLoaded", act);
  } else {
    act();
  }
}

/** The first of the person's languages that there are texts in; English where none is, as in the program. */
function chosenLanguage(): string {
  const wanted = navigator.languages.map((language) => language.slice(0, 2));
  return wanted.find((language) => LANGUAGES.includes(language)) ?? "en";
}
