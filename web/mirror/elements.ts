/** Which element stands for a role. */
import type { MirrorNode } from "../protocol";

/** The element that is placed, the one that takes focus and key, and where the name is written. */
export interface Parts {
  element: HTMLElement;
  /** A radio's or checkbox's input inside its label; else the element itself. */
  control: HTMLElement;
  /** Holds the name as text; absent where the name is an aria-label. */
  text: Text | undefined;
}

/** Tags of roles that need no more than a tag, and whether their name is an aria-label. */
const PLAIN: Record<string, { tag: string; labelled?: boolean; role?: string }> = {
  banner: { tag: "header", labelled: true },
  main: { tag: "main", labelled: true },
  navigation: { tag: "nav", labelled: true },
  contentinfo: { tag: "footer", labelled: true },
  region: { tag: "section", labelled: true },
  group: { tag: "div", labelled: true, role: "group" },
  paragraph: { tag: "p" },
  text: { tag: "span" },
  label: { tag: "label" },
  // Without bullets Safari forgets that a list is one (webkit.org/b/170179), hence the explicit role.
  list: { tag: "ul", labelled: true, role: "list" },
  ordered_list: { tag: "ol", labelled: true, role: "list" },
  listitem: { tag: "li" },
  // Placed by `display: block`, a table would lose its roles without these.
  table: { tag: "table", labelled: true, role: "table" },
  row: { tag: "tr", role: "row" },
  columnheader: { tag: "th", role: "columnheader" },
  rowheader: { tag: "th", role: "rowheader" },
  cell: { tag: "td", role: "cell" },
  image: { tag: "div", labelled: true, role: "img" },
  progressbar: { tag: "div", labelled: true, role: "progressbar" },
  status: { tag: "div", role: "status" },
  alert: { tag: "div", role: "alert" },
  dialog: { tag: "dialog", labelled: true },
};

/** What decides which elements a node needs; while it stays the same they are kept. */
export function shape(node: MirrorNode): string {
  switch (node.role) {
    case "heading":
      return `heading ${headingLevel(node)}`;
    case "textbox":
      return node.multiline === true ? "textbox many lines" : "textbox one line";
    default:
      return node.role;
  }
}

export function createParts(node: MirrorNode): Parts {
  switch (node.role) {
    case "heading":
      return withText(document.createElement(`h${headingLevel(node)}`));
    case "button": {
      const button = document.createElement("button");
      button.type = "button";
      return withText(button);
    }
    case "link": {
      const link = document.createElement("a");
      link.href = "#";
      return withText(link);
    }
    case "radio":
    case "checkbox":
      return choice(node.role);
    case "radiogroup":
      return fieldset();
    case "textbox": {
      const field = document.createElement(node.multiline === true ? "textarea" : "input");
      field.className = "field";
      if (field instanceof HTMLInputElement) {
        field.type = "text";
      }
      return { element: field, control: field, text: undefined };
    }
    default:
      return plain(node.role);
  }
}

function headingLevel(node: MirrorNode): number {
  return Math.min(6, Math.max(1, node.level ?? 2));
}

function withText(element: HTMLElement): Parts {
  const text = document.createTextNode("");
  element.append(text);
  return { element, control: element, text };
}

function choice(type: "radio" | "checkbox"): Parts {
  const label = document.createElement("label");
  const input = document.createElement("input");
  const text = document.createTextNode("");
  input.type = type;
  label.append(input, text);
  return { element: label, control: input, text };
}

function fieldset(): Parts {
  const element = document.createElement("fieldset");
  const legend = document.createElement("legend");
  const text = document.createTextNode("");
  legend.append(text);
  element.append(legend);
  return { element, control: element, text };
}

function plain(role: string): Parts {
  const kind = PLAIN[role] ?? { tag: "div" };
  const element = document.createElement(kind.tag);
  if (kind.role !== undefined) {
    element.setAttribute("role", kind.role);
  }
  if (kind.labelled === true) {
    return { element, control: element, text: undefined };
  }
  return withText(element);
}
