/**
 * What the group's page and its program say to each other beyond web/protocol.ts.
 *
 * A group is kept as a description (`meta`, the program's own) and the bytes of its files, each
 * under a key that the program gives it. Files go into the program one at a time, be they new or
 * from the store; the program keeps what the figures need and not the bytes.
 */

import type { StorageFailure } from "../protocol";

/** A group as it is kept, without its files. */
export interface StoredGroup {
  id: string;
  /** The program's own description (name, settings, what was agreed); opaque to the page. */
  meta: unknown;
}

/** Beside `start`'s own members. */
export interface GroupStart {
  /** Groups on this device, in any order; empty where nothing can be kept. */
  groups: StoredGroup[];
  /** Whether groups can be kept here. */
  groups_kept: boolean;
  /** Why not. */
  groups_reason?: StorageFailure;
}

export interface PassedOverFiles {
  count: number;
  names: string[];
}

export type GroupEvent =
  /** So many files are on their way, by what is known so far; the number can grow. */
  | { type: "group_files"; total: number }
  /**
   * One of them, its bytes beside it. `file`: its key, where it comes from the store. Without
   * bytes it is over the limit of 4 MiB, or there is a `refusal`: the code of the reason.
   */
  | { type: "group_file"; name: string; size: number; file?: string; refusal?: string }
  /**
   * No more is coming. `over`: files beyond the 10,000 that are read at once; `passed_over`: what
   * lay beside results and is none; `leavings`: what systems leave beside files. Of many the first
   * are named.
   */
  | {
      type: "group_files_done";
      cancelled: boolean;
      over?: number;
      passed_over?: PassedOverFiles;
      leavings?: PassedOverFiles;
    }
  /**
   * All batches up to this one are on disk, but for those that were told as failed; `again`: of
   * those, the ones that are on disk now.
   */
  | { type: "group_stored"; batch: number; again?: number[] }
  /** It is tried again, and told again where it fails for another reason. */
  | { type: "group_store_failed"; batch: number; reason: StorageFailure }
  /** What was not to be had at the start has come. */
  | ({ type: "group_report" } & GroupStart)
  /** These groups are not on disk any more, and their files with them. */
  | { type: "group_lost"; groups: string[] }
  /** Another window changed a group: what is kept now; `group`: which one. */
  | { type: "group_list"; groups: StoredGroup[]; group: string };

export type GroupEffect =
  /** Opens the browser's picker: several files, or a folder. */
  | { effect: "pick_files"; folder: boolean }
  /** Stops what is being read, be it new or from the store; `group_files_done` follows. */
  | { effect: "cancel_files" }
  /** Reads the files of a group from the store into the program, in the order of their keys. */
  | { effect: "group_open"; group: string }
  | { effect: "group_put"; batch: number; group: string; meta: unknown }
  /** With all its files. */
  | { effect: "group_delete"; batch: number; group: string }
  /**
   * Keeps a file. Without `blob` its bytes are those that the event just handed over carried; with
   * it they lie among the effects' own.
   */
  | {
      effect: "group_file_put";
      batch: number;
      group: string;
      file: string;
      name: string;
      size: number;
      blob?: [offset: number, length: number];
    }
  | { effect: "group_file_delete"; batch: number; group: string; file: string };
