/** Which keys the program hears: none that the browser or the focused element needs itself. */
import { nodeId } from "./mirror/attributes";
import type { Send } from "./mirror/events";
import { isTextField } from "./mirror/fields";

const NEVER = new Set([
  "Tab",
  "Shift",
  "Control",
  "Alt",
  "Meta",
  "AltGraph",
  "CapsLock",
  "Dead",
  "Unidentified",
]);
const ACTIVATING = new Set(["Enter", " "]);
/** Keys that a program hears once, however long they are held: the focus has moved on meanwhile. */
const ONCE = /^([0-9-]|Enter|Delete)$/;
const ARROWS = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);

/** The field in which something was typed since it has the focus: its undo is the browser's. */
let typedIn: EventTarget | null = null;

export function forwardKeys(send: Send): void {
  addEventListener("focusin", () => (typedIn = null));
  addEventListener("input", (event) => (typedIn = event.target));
  addEventListener("keydown", (event) => {
    if (!isForProgram(event)) {
      return;
    }
    const used = send({
      type: "key",
      key: event.key,
      ctrl: event.ctrlKey,
      shift: event.shiftKey,
      alt: event.altKey,
      meta: event.metaKey,
      node: nodeId(document.activeElement?.closest("[id]") ?? null),
    });
    if (used) {
      event.preventDefault();
    }
  });
}

/** The field of a question, where Enter answers it. */
function isLoneField(field: HTMLElement): boolean {
  return field instanceof HTMLInputElement && field.closest("dialog") !== null;
}

function isForProgram(event: KeyboardEvent): boolean {
  // keyCode 229: Safari ends a composition before the keydown that ended it (webkit.org/b/165004).
  if (event.isComposing || event.keyCode === 229 || NEVER.has(event.key)) {
    return false;
  }
  if (event.repeat && ONCE.test(event.key)) {
    return false;
  }
  const target = event.target;
  if (isTextField(target)) {
    return (
      event.key === "Escape" ||
      (event.key === "Enter" && isLoneField(target)) ||
      (event.ctrlKey && /^[yz]$/i.test(event.key) && typedIn !== target)
    );
  }
  if (target instanceof HTMLInputElement) {
    return !ARROWS.has(event.key) && event.key !== " "; // Enter does nothing by itself there.
  }
  if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement) {
    return !ACTIVATING.has(event.key);
  }
  return true;
}
