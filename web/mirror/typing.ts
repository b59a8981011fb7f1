/**
 * What a person types, pastes, drops or composes in a text field, told to the program as it is kept:
 * composed (NFC), without control characters, and within the field's limit, which counts code points
 * where `maxlength` counts UTF-16 units. What did not fit or was taken away is told with it. What the
 * field shows is put right before the browser inserts it, so that undo stays the browser's.
 */
import type { Send } from "./events";
import { isTextField, type TextField } from "./fields";
import { clean, composed, count, countNoSigns, withoutLast } from "./typed_text";

/** How many characters did not come in. */
interface Loss {
  cut: number;
  removed: number;
}

const NOTHING: Loss = { cut: 0, removed: 0 };

export function forwardTyping(root: HTMLElement, send: Send): void {
  /** Of what is being inserted; told with it. */
  let loss = NOTHING;
  let inserting = false;
  const tell = (field: TextField, value: string): void => {
    const key = field.dataset["key"];
    if (key !== undefined) {
      send({ type: "input", key, value: composed(value), ...loss });
    }
    loss = NOTHING;
  };
  const typed = (field: TextField): void => {
    const right = put(field);
    loss = { cut: loss.cut + right.loss.cut, removed: loss.removed + right.loss.removed };
    write(field, right);
    tell(field, field.value);
  };

  root.addEventListener("beforeinput", (event) => {
    const field = event.target;
    const { data } = event;
    if (!isTextField(field) || data === null) {
      return;
    }
    if (event.isComposing) {
      field.removeAttribute("maxlength"); // Or the browser cuts without a word; see `put`.
      return;
    }
    const text = clean(data, field instanceof HTMLTextAreaElement);
    const fits = field.maxLength < 0 || field.value.length + text.length <= field.maxLength;
    if (fits && text === data.replace(/\r\n?/g, "\n")) {
      return; // The browser's own way is right.
    }
    event.preventDefault();
    const start = field.selectionStart ?? field.value.length;
    const end = field.selectionEnd ?? start;
    const rest = field.value.slice(0, start) + field.value.slice(end);
    const cut = excess(rest + text, field);
    loss = { cut, removed: countNoSigns(data) };
    const fitting = withoutLast(text, cut);
    if (fitting !== "" || start !== end) {
      inserting = true; // Chromium 156 sends an `input` for every line.
      insert(field, fitting);
      inserting = false;
    }
    typed(field);
  });

  root.addEventListener("input", (event) => {
    const field = event.target;
    if (!isTextField(field) || inserting) {
      return;
    }
    if (event instanceof InputEvent && event.isComposing) {
      tell(field, put(field).value); // The field itself is the input method's until it is done.
    } else {
      typed(field);
    }
  });

  root.addEventListener(
    "compositionend",
    (event) => {
      const field = event.target;
      // Chromium sends no input after it, Firefox does; an input too many does no harm.
      if (isTextField(field) && put(field).value !== field.value) {
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    },
    { capture: true },
  );

  root.addEventListener("change", (event) => {
    const field = event.target;
    if (isTextField(field) && field.dataset["key"] !== undefined) {
      const value = composed(field.value);
      if (field.value !== value) {
        field.value = value; // Nobody's caret is in it any more.
      }
      send({ type: "commit", key: field.dataset["key"], value });
    }
  });
}

interface Right {
  value: string;
  caret: number;
  loss: Loss;
}

/** A field's text as it should be. What is too much was inserted last, so it stands before the caret. */
function put(field: TextField): Right {
  const { value } = field;
  const caret = field.selectionEnd ?? value.length;
  const manyLines = field instanceof HTMLTextAreaElement;
  const after = clean(value.slice(caret), manyLines);
  const whole = clean(value.slice(0, caret), manyLines);
  const cut = excess(whole + after, field);
  const before = withoutLast(whole, cut);
  return {
    value: before + after,
    caret: before.length,
    loss: { cut, removed: countNoSigns(value) },
  };
}

function write(field: TextField, { value, caret }: Right): void {
  if (field.value !== value) {
    field.value = value;
    field.setSelectionRange(caret, caret);
  }
}

/** How many characters a text has beyond a field's limit. */
function excess(text: string, field: TextField): number {
  const limit = Number(field.dataset["limit"] ?? Infinity);
  return text.length <= limit ? 0 : Math.max(0, count(text) - limit);
}

/** In the place of the selection, as if it were typed. */
function insert(field: TextField, text: string): void {
  const { maxLength } = field;
  field.removeAttribute("maxlength");
  if (!document.execCommand(text === "" ? "delete" : "insertText", false, text)) {
    field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  if (maxLength >= 0) {
    field.maxLength = maxLength;
  }
}
