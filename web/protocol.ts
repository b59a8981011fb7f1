/**
 * What the page and the program say to each other: events go in, effects and patches come out.
 * Both are JSON; the program's side of it is documented in src/platform/session.hpp.
 */

import type { SystemColors } from "./system_colors";

export type Scheme = "light" | "dark";
export type Contrast = "normal" | "more" | "forced";

/** What the person prefers, as far as the browser tells. */
export interface Preferences {
  scheme: Scheme;
  contrast: Contrast;
  reduced_motion: boolean;
  coarse_pointer: boolean;
  /** The system's colours, where they are forced. */
  colors?: SystemColors;
}

/** One changed place of an assessment's document; without `value` the place is removed. */
export interface Change {
  path: string;
  value?: unknown;
}

/** An assessment as it is kept: the last whole document and what changed since. */
export interface StoredAssessment {
  id: string;
  /** The program's own description (name, dates, progress); opaque to the page. */
  meta: unknown;
  document: string;
  journal: Change[];
  /** Counts its writes; the page's own. */
  serial?: number;
}

export interface StorageReport {
  state: "ready" | "unavailable";
  reason?: StorageFailure;
  /** Whether the browser promised not to clear the data when space runs low. */
  persisted: boolean;
  settings: Record<string, unknown>;
  assessments: StoredAssessment[];
  /** Number of records that could not be read and are kept aside. */
  quarantined: number;
  /** Titles of the windows that may be in the way. */
  windows?: string[];
}

/**
 * `quota`: the disk is full; `blocked`: the browser gives none; `newer`: a newer version of the
 * program keeps its own there; `waiting`: another window is in the way, and it is tried again.
 */
export type StorageFailure = "quota" | "blocked" | "newer" | "waiting" | "unknown";

export type HostEvent =
  | ({
      type: "start";
      languages: readonly string[];
      origin: "http" | "file";
      hash: string;
      /** 64 hexadecimal digits from the browser's own generator. */
      random: string;
      storage: StorageReport;
    } & Preferences)
  | ({ type: "preferences" } & Preferences)
  | { type: "clock" }
  /** `pressed`: with the pointer; what is chosen with the arrow keys may be chosen on the way. */
  | { type: "activate"; key: string; pressed: boolean }
  /** `cut`: characters at the end of what was inserted that did not fit; `removed`: that were no text. */
  | { type: "input"; key: string; value: string; cut: number; removed: number }
  | { type: "commit"; key: string; value: string }
  | { type: "focus"; key: string | null; id: string; visible: boolean }
  | {
      type: "key";
      key: string;
      ctrl: boolean;
      shift: boolean;
      alt: boolean;
      meta: boolean;
      node: string;
    }
  | { type: "file"; name: string; size: number }
  | { type: "files_refused"; count: number }
  /** The texts of a language that the program asked for are the blob; none: they cannot be had. */
  | { type: "language"; language: string }
  | { type: "drag"; over: boolean }
  | { type: "stored"; batch: number }
  | { type: "store_failed"; batch: number; reason: StorageFailure }
  | { type: "storage"; state: "ready" | "unavailable"; persisted: boolean }
  /** What was not to be had has come, all that is kept there; or it is not to be had any more. */
  | ({ type: "storage_report" } & StorageReport)
  /** These assessments are not on disk any more, though they were: to be written anew, whole. */
  | { type: "lost"; assessments: string[] }
  | { type: "writer"; assessment: string; held: boolean }
  | { type: "remote"; assessment: string; changes: Change[]; meta?: unknown; document?: string }
  | { type: "remote_list"; assessments: StoredAssessment[] }
  | { type: "navigate"; hash: string }
  | { type: "hide" };

/** A batch of changes that must reach the disk together. */
export interface StoreEffect {
  effect: "store";
  batch: number;
  assessment: string;
  meta: unknown;
  changes: Change[];
  /** The whole document: it takes the place of the journal. */
  snapshot?: string;
}

export interface PageEffect {
  effect: "page";
  title?: string;
  language?: string;
  scheme?: Scheme;
  /** Of the bar on top, which the browser's own bars go along with. */
  theme_color?: string;
  /** Of the page. */
  background?: string;
  /** Nothing moves that need not, by the system or by hand. */
  reduced_motion?: boolean;
  hash?: string;
  unsaved?: boolean;
  /** The new hash takes the place of the present one in the history. */
  replace?: boolean;
  /** Height of what stays at the top of the window, CSS pixels. */
  header?: number;
  /** Likewise at its foot. */
  foot?: number;
}

export interface ScrollEffect {
  effect: "scroll";
  y?: number;
  /** After a moment and visibly, by the shortest way; not where the person does something else. */
  smooth?: boolean;
  to?: string;
  align?: "start" | "nearest";
}

/** Moves the focus to the element of a node. */
export interface FocusEffect {
  effect: "focus";
  id: string;
  /** The page does not move for it; what brings it into view follows. */
  still?: boolean;
}

export type Effect =
  | StoreEffect
  | PageEffect
  | ScrollEffect
  | FocusEffect
  | { effect: "delete"; batch: number; assessment: string }
  | { effect: "setting"; name: string; value: unknown }
  | { effect: "language"; language: string }
  | { effect: "open"; assessment: string | null }
  | { effect: "download"; name: string; mime: string; blob: [offset: number, length: number] }
  | {
      /** The blob is an SVG, to be offered as a PNG; `size` in CSS pixels. */
      effect: "download_picture";
      name: string;
      size: [width: number, height: number];
      blob: [offset: number, length: number];
    }
  | { effect: "pick_file"; accept: string }
  /** Opens the product's page or the group's in this window, at a place of its own (`#/…`). */
  | { effect: "go"; to: "product" | "group"; hash?: string }
  | { effect: "quarantine"; batch: number; assessment: string; reason: string }
  | { effect: "download_quarantine"; name: string };

export type Rect = [x: number, y: number, width: number, height: number];

/** One element of the mirror. Absent fields have their default: empty, false, none. */
export interface MirrorNode {
  id: string;
  role: string;
  /** Stable name of what one can act on; becomes data-key. */
  key?: string;
  name?: string;
  /** CSS pixels, from the parent's corner; of a root node from the page's, of a fixed one from the window's. */
  rect: Rect;
  /** Keeps its place while the page scrolls. */
  fixed?: boolean;
  /** Font size in pixels, line height in pixels, weight. */
  size?: [size: number, line_height: number, weight: number];
  /** Of a heading. */
  level?: number;
  checked?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  current?: string;
  disabled?: boolean;
  description?: string;
  /** Id of the node that names this one. */
  labelled_by?: string;
  /** Radio buttons of one choice share it. */
  group?: string;
  lang?: string;
  value_now?: number;
  value_min?: number;
  value_max?: number;
  value_text?: string;
  /** Text of a text field, and how it looks and behaves. */
  value?: string;
  color?: string;
  placeholder?: string;
  multiline?: boolean;
  required?: boolean;
  invalid?: boolean;
  max_length?: number;
  autocomplete?: string;
  tab_index?: number;
}

/** Difference between two mirrors: first `remove`, then `upsert`, then `order`. */
export interface MirrorPatch {
  remove?: string[];
  upsert?: MirrorNode[];
  /** The children of a parent in their order; the root's id is "". */
  order?: Record<string, string[]>;
}
