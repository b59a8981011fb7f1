/**
 * Text fields: the browser's own, shown where the drawing leaves room for them. What a person
 * types is theirs; the program's text is written into a field only where it really differs, and
 * never while an input method composes.
 */
import { composed } from "./typed_text";

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A radio button or a checkbox. */
export function isChoice(element: unknown): element is HTMLInputElement {
  return (
    element instanceof HTMLInputElement && (element.type === "radio" || element.type === "checkbox")
  );
}

export function isTextField(element: unknown): element is TextField {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && !isChoice(element))
  );
}

export class TextFields {
  /** The field in which an input method composes, and the text it is to get afterwards. */
  private composing: { field: TextField; later?: string } | undefined;

  constructor(root: HTMLElement) {
    root.addEventListener("compositionstart", (event) => {
      if (isTextField(event.target)) {
        this.composing = { field: event.target };
      }
    });
    root.addEventListener("input", (event) => {
      if (this.composing !== undefined && event.target === this.composing.field) {
        delete this.composing.later; // The field is ahead of what the program had.
      }
    });
    // Firefox 153 sends the input of what was composed after this, Chromium 150 and WebKitGTK 2.50
    // before it: neither may find an older text in the field.
    root.addEventListener("compositionend", () => {
      const ended = this.composing;
      this.composing = undefined;
      if (ended?.later !== undefined) {
        write(ended.field, ended.later);
      }
    });
  }

  /** Gives a field the program's text. */
  set(field: TextField, value: string): void {
    const differs = composed(field.value) !== value;
    if (this.composing?.field !== field) {
      if (differs) {
        write(field, value);
      }
    } else if (differs) {
      this.composing.later = value;
    } else {
      delete this.composing.later;
    }
  }
}

function write(field: TextField, value: string): void {
  const { selectionStart, selectionEnd } = field;
  field.value = value;
  if (document.activeElement === field && selectionStart !== null && selectionEnd !== null) {
    field.setSelectionRange(
      Math.min(selectionStart, value.length),
      Math.min(selectionEnd, value.length),
    );
  }
}
