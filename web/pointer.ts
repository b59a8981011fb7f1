/**
 * Where the pointer is, for hover and for presses on the drawing. A press that begins on an
 * element of the mirror belongs to that element until it ends; the drawing is told so.
 */
import type { Program } from "./program";
import { SecondPress } from "./second_press";

const KINDS: Record<string, number> = { mouse: 0, touch: 1, pen: 2 };
const OUTSIDE = -1;
const ACTIONABLE = "button[data-key], a[data-key], input[data-key], textarea[data-key], label";

export function forwardPointer(
  mirror: HTMLElement,
  send: (...pointer: Parameters<Program["pointer"]>) => void,
): void {
  const second = new SecondPress(mirror);
  let pressedOnMirror: boolean | undefined;
  /** A mouse's press whose count of clicks comes with the event after it. */
  let uncounted: PointerEvent | undefined;

  const forward = (event: PointerEvent): void => {
    const onMirror = pressedOnMirror ?? isActionable(event.target, mirror);
    send(event.clientX, event.clientY, event.buttons, kindOf(event), onMirror);
  };
  const left = (event: PointerEvent): void => {
    pressedOnMirror = undefined;
    send(OUTSIDE, OUTSIDE, 0, kindOf(event), false);
  };
  const press = (event: PointerEvent): void => {
    // One that counts for nothing is the drawing's as little as one on an element.
    pressedOnMirror = second.ignored || isActionable(event.target, mirror);
    forward(event);
  };
  addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse") {
      uncounted = event;
    } else {
      press(event);
    }
  });
  addEventListener("mousedown", () => {
    if (uncounted !== undefined) {
      press(uncounted);
    }
    uncounted = undefined;
  });
  addEventListener("pointermove", forward, { passive: true });
  addEventListener("pointerup", (event) => {
    forward(event);
    if (event.buttons === 0) {
      pressedOnMirror = undefined;
    }
    if (event.pointerType === "touch") {
      left(event); // A lifted finger hovers over nothing.
    }
  });
  addEventListener("pointercancel", left);
  document.documentElement.addEventListener("pointerleave", left);
}

function kindOf(event: PointerEvent): number {
  return KINDS[event.pointerType] ?? 0;
}

/** Whether the press will act through the mirror. */
function isActionable(target: EventTarget | null, mirror: HTMLElement): boolean {
  return (
    target instanceof Element && mirror.contains(target) && target.closest(ACTIONABLE) !== null
  );
}
