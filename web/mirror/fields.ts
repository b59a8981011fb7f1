/**
 * Text fields: the browser's own, shown where the drawing leaves room for them. What a person
 * types is theirs; the program's text is written into a field only where it really differs, and
 * never while an input method composes.
 */
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
    if (this.composing?.field === field) {
      this.composing.later = value;
    } else {
      write(field, value);
    }
  }
}

function write(field: TextField, value: string): void {
  if (field.value === value) {
    return;
  }
  const { selectionStart, selectionEnd } = field;
  field.value = value;
  if (document.activeElement === field && selectionStart !== null && selectionEnd !== null) {
    field.setSelectionRange(
      Math.min(selectionStart, value.length),
      Math.min(selectionEnd, value.length),
    );
  }
}
