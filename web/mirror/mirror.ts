/**
 * The mirror: real elements over what is drawn, so that screen readers, find-in-page, voice
 * control, translation and tests meet a page like any other. It holds no state of its own; it is
 * whatever the program's patches say.
 */
import type { MirrorNode, MirrorPatch } from "../protocol";
import { applyAttributes, domId, setAttribute } from "./attributes";
import { createParts, shape, type Parts } from "./elements";
import { isChoice, isTextField, TextFields } from "./fields";
import { orderChildren } from "./order";

interface Entry {
  node: MirrorNode;
  parts: Parts;
  /** Hidden element that holds the description, where there is one. */
  description: HTMLElement | undefined;
}

export class Mirror {
  readonly fields: TextFields;
  private readonly entries = new Map<string, Entry>();
  /** Hidden texts that elements refer to with aria-describedby. */
  private readonly descriptions = document.createElement("div");

  constructor(readonly root: HTMLElement) {
    this.fields = new TextFields(root);
    this.descriptions.hidden = true;
    root.after(this.descriptions);
  }

  apply(patch: MirrorPatch): void {
    const focused = this.focusedKey();
    for (const id of patch.remove ?? []) {
      this.remove(id);
    }
    for (const node of patch.upsert ?? []) {
      this.upsert(node);
    }
    for (const [parent, children] of Object.entries(patch.order ?? {})) {
      this.order(parent, children);
    }
    for (const node of patch.upsert ?? []) {
      this.label(node);
      this.showDialog(node);
    }
    this.keepFocus(focused);
  }

  /** The element that takes the focus for a node or, failing that, a key. */
  control(target: { id?: string | undefined; key?: string | undefined }): HTMLElement | undefined {
    if (target.id !== undefined) {
      return this.entries.get(target.id)?.parts.control;
    }
    if (target.key !== undefined) {
      const selector = `[data-key="${CSS.escape(target.key)}"]`;
      return this.root.querySelector<HTMLElement>(selector) ?? undefined;
    }
    return undefined;
  }

  /**
   * Puts a radio button or checkbox back to what the program holds: a change that the program did
   * not take (because another window writes) must not stay on the page.
   */
  restoreChoices(): void {
    for (const { node, parts } of this.entries.values()) {
      const checked = node.checked === true;
      if (isChoice(parts.control) && parts.control.checked !== checked) {
        parts.control.checked = checked;
      }
    }
  }

  private remove(id: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined) {
      return;
    }
    const { element } = entry.parts;
    if (element instanceof HTMLDialogElement && element.open) {
      // Closing, unlike removing, gives the focus back to where it was before.
      element.close();
    }
    element.remove();
    entry.description?.remove();
    this.entries.delete(id);
  }

  private upsert(node: MirrorNode): void {
    let entry = this.entries.get(node.id);
    if (entry === undefined) {
      entry = { node, parts: createParts(node), description: undefined };
      this.entries.set(node.id, entry);
    } else if (shape(entry.node) !== shape(node)) {
      entry.parts = this.replace(entry.parts, createParts(node));
    }
    entry.node = node;
    applyAttributes(entry.parts, node);
    this.describe(entry);
    if (isTextField(entry.parts.control)) {
      this.fields.set(entry.parts.control, node.value ?? "");
    }
  }

  /** New elements in the place of old ones, with the old ones' children. */
  private replace(old: Parts, parts: Parts): Parts {
    for (const child of [...old.element.children]) {
      if (this.isPlaced(child)) {
        parts.element.append(child);
      }
    }
    old.element.replaceWith(parts.element);
    return parts;
  }

  private describe(entry: Entry): void {
    const text = entry.node.description;
    if (text === undefined || text === "") {
      entry.description?.remove();
      entry.description = undefined;
      setAttribute(entry.parts.control, "aria-describedby", undefined);
      return;
    }
    if (entry.description === undefined) {
      entry.description = document.createElement("span");
      entry.description.id = `d:${entry.node.id}`;
      this.descriptions.append(entry.description);
    }
    entry.description.textContent = text;
    setAttribute(entry.parts.control, "aria-describedby", entry.description.id);
  }

  private order(parentId: string, children: readonly string[]): void {
    const parent = parentId === "" ? this.root : this.entries.get(parentId)?.parts.element;
    if (parent === undefined) {
      return;
    }
    const wanted = children.flatMap((id) => this.entries.get(id)?.parts.element ?? []);
    const first = [...parent.children].find((child) => this.isPlaced(child)) ?? null;
    orderChildren(parent, wanted, first);
  }

  /** Whether an element belongs to a node, and not to another node's own make-up (a legend). */
  private isPlaced(element: Element): boolean {
    return element.id.startsWith(domId(""));
  }

  /** A press on a label goes to its field. */
  private label(node: MirrorNode): void {
    const label = this.entries.get(node.labelled_by ?? "")?.parts.element;
    if (label instanceof HTMLLabelElement) {
      label.htmlFor = domId(node.id);
    }
  }

  private showDialog(node: MirrorNode): void {
    const element = this.entries.get(node.id)?.parts.element;
    if (element instanceof HTMLDialogElement && !element.open && element.isConnected) {
      element.showModal();
      element.querySelector<HTMLElement>("input, textarea")?.focus(); // What is asked for.
    }
  }

  private focusedKey(): string | undefined {
    const active = document.activeElement;
    return active instanceof HTMLElement && this.root.contains(active)
      ? active.dataset["key"]
      : undefined;
  }

  /** When the focused element went and one with the same key came, the focus goes to it. */
  private keepFocus(key: string | undefined): void {
    const active = document.activeElement;
    if (key !== undefined && (active === null || active === document.body)) {
      this.control({ key })?.focus({ preventScroll: true });
    }
  }
}
