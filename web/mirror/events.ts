/** What a person does to the mirror's elements, told to the program by key. */
import type { HostEvent } from "../protocol";
import { nodeId } from "./attributes";
import { isChoice } from "./fields";
import { forwardTyping } from "./typing";

/** `send` returns true when the program used the event. */
export type Send = (event: HostEvent) => boolean;

export function forwardMirrorEvents(root: HTMLElement, send: Send): void {
  let pressed = false;
  addEventListener("pointerdown", () => void (pressed = true), { capture: true });
  addEventListener("keydown", () => void (pressed = false), { capture: true });
  root.addEventListener("click", (event) => click(event, pressed, send));
  root.addEventListener("change", (event) => change(event, pressed, send));
  forwardTyping(root, send);
  root.addEventListener("focusin", (event) => focused(event.target, send));
  root.addEventListener("focusout", (event) => {
    if (event.relatedTarget === null) {
      send({ type: "focus", key: null, id: "", visible: false });
    }
  });
  // `cancel` does not bubble, and comes from a gesture (Android's back) as well as from Escape.
  root.addEventListener("cancel", (event) => cancel(event, send), { capture: true });
}

function click(event: MouseEvent, pressed: boolean, send: Send): void {
  const target = event.target instanceof Element ? event.target : null;
  const element = target?.closest<HTMLElement>("button[data-key], a[data-key]");
  const key = element?.dataset["key"];
  if (element === null || element === undefined || key === undefined) {
    return;
  }
  if (element instanceof HTMLAnchorElement) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return; // A link in another tab or window is the browser's business.
    }
    event.preventDefault();
  }
  if (element.getAttribute("aria-disabled") !== "true") {
    send({ type: "activate", key, pressed });
  }
}

function change(event: Event, pressed: boolean, send: Send): void {
  const control = event.target;
  if (isChoice(control) && control.dataset["key"] !== undefined) {
    send({ type: "activate", key: control.dataset["key"], pressed });
  }
}

function focused(target: EventTarget | null, send: Send): void {
  if (target instanceof HTMLElement) {
    send({
      type: "focus",
      key: target.dataset["key"] ?? null,
      id: nodeId(target.closest("[id]")),
      visible: target.matches(":focus-visible"),
    });
  }
}

function cancel(event: Event, send: Send): void {
  if (event.target instanceof HTMLDialogElement) {
    // The program closes its dialogs itself, by leaving them out of the next patch.
    event.preventDefault();
    send({
      type: "key",
      key: "Escape",
      ctrl: false,
      shift: false,
      alt: false,
      meta: false,
      node: nodeId(event.target),
    });
  }
}
