/** Writes a node's name, state and place onto its elements; only what differs is touched. */
import type { MirrorNode } from "../protocol";
import type { Parts } from "./elements";
import { isChoice, isTextField } from "./fields";

/** Prefix of the DOM ids, so that a node's id never meets an id of the page. */
const ID_PREFIX = "m:";

export function domId(id: string): string {
  return ID_PREFIX + id;
}

export function nodeId(element: Element | null): string {
  return element?.id.startsWith(ID_PREFIX) === true ? element.id.slice(ID_PREFIX.length) : "";
}

export function applyAttributes(parts: Parts, node: MirrorNode): void {
  const { element, control } = parts;
  setAttribute(element, "id", domId(node.id));
  setAttribute(control, "data-key", node.key);
  setAttribute(element, "lang", node.lang);
  // A group that another element names needs no legend: find-in-page would meet its text twice.
  const legend = node.role === "radiogroup" && node.labelled_by !== undefined;
  applyName(parts, legend ? "" : (node.name ?? ""));
  applyRect(element, node);
  applyType(element, node);
  applyState(control, node);
  applyAvailability(control, node);
}

/** What a person reads or hears: the text of what is written, the label of what holds others. */
function applyName({ control, text }: Parts, name: string): void {
  if (text === undefined) {
    setAttribute(control, "aria-label", name === "" ? undefined : name);
  } else if (text.data !== name) {
    text.data = name;
  }
}

function applyRect(element: HTMLElement, node: MirrorNode): void {
  const [x, y, width, height] = node.rect;
  setStyle(element, "left", `${x}px`);
  setStyle(element, "top", `${y}px`);
  setStyle(element, "width", `${width}px`);
  setStyle(element, "height", `${height}px`);
  element.classList.toggle("fixed", node.fixed === true);
}

function applyType(element: HTMLElement, node: MirrorNode): void {
  const [size, lineHeight, weight] = node.size ?? [];
  setStyle(element, "font-size", size === undefined ? "" : `${size}px`);
  setStyle(element, "line-height", lineHeight === undefined ? "" : `${lineHeight}px`);
  setStyle(element, "font-weight", weight === undefined ? "" : `${weight}`);
  setStyle(element, "color", node.color ?? "");
}

function applyState(control: HTMLElement, node: MirrorNode): void {
  const aria = (name: string, value: string | number | boolean | undefined): void =>
    setAttribute(control, `aria-${name}`, value === undefined ? undefined : String(value));
  aria("pressed", node.pressed);
  aria("expanded", node.expanded);
  aria("current", node.current);
  aria("invalid", node.invalid === true ? true : undefined);
  aria("labelledby", node.labelled_by === undefined ? undefined : domId(node.labelled_by));
  aria("valuenow", node.value_now);
  aria("valuemin", node.value_min);
  aria("valuemax", node.value_max);
  aria("valuetext", node.value_text);
  setAttribute(control, "tabindex", node.tab_index?.toString());
}

function applyAvailability(control: HTMLElement, node: MirrorNode): void {
  const disabled = node.disabled === true;
  if (isChoice(control)) {
    control.disabled = disabled;
    control.name = node.group === undefined ? "" : domId(node.group);
    control.required = node.required === true;
    control.checked = node.checked === true;
  } else if (isTextField(control)) {
    // One that cannot be changed can still be read and copied from.
    control.readOnly = disabled;
    control.required = node.required === true;
    setAttribute(control, "placeholder", node.placeholder);
    setAttribute(control, "maxlength", node.max_length?.toString());
    setAttribute(control, "data-limit", node.max_length?.toString());
    setAttribute(control, "autocomplete", node.autocomplete ?? "off");
  } else {
    // A disabled button that had the focus would lose it: it stays, says so and does nothing.
    setAttribute(control, "aria-disabled", disabled ? "true" : undefined);
  }
}

export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) {
    if (element.hasAttribute(name)) {
      element.removeAttribute(name);
    }
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

function setStyle(element: HTMLElement, name: string, value: string): void {
  if (element.style.getPropertyValue(name) !== value) {
    element.style.setProperty(name, value);
  }
}
