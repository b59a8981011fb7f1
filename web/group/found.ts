/** A file on its way into the program: found first, read when its turn is near. */
import type { Pace } from "./pace";

/** What the program reads of one file at most; of a larger one only the size is told. */
export const LARGEST_FILE = 4 * 1024 * 1024;

/** Why a file has no bytes: codes of src/core/problem.hpp. */
export type Refusal =
  | "file_unreadable"
  | "zip_damaged"
  | "zip_locked"
  | "zip_method"
  | "zip_too_large"
  | "zip_too_deep"
  | "nothing_inside";

/** A file as the program gets it; without bytes and without a refusal it is too large. */
export interface GivenFile {
  name: string;
  size: number;
  /** Its key in the store, where it comes from there. */
  file?: string;
  refusal?: Refusal;
  bytes?: Uint8Array<ArrayBuffer>;
}

/** What lies beside results in a folder, a zip or a mail, and is none. */
export interface PassedOver {
  name: string;
  passed: "other" | "leaving";
}

/** A zip or a mail. */
export interface Container {
  name: string;
  size: number;
  /** Somebody gave it by itself: it is told of, whatever is in it. */
  alone: boolean;
  /** What lies in it; rejects with a `Refused`, or where it cannot be read. */
  open(): Promise<Finding[]>;
}

/** Read, but for what keeps the processor busy. */
export interface PackedFile {
  unpack(pace: Pace): Promise<Opened>;
}

export type Opened = GivenFile | PassedOver | Container;

export interface Found {
  /** Reads it from where it lies; never rejects. */
  read(): Promise<Opened | PackedFile>;
}

/** What a search of what was given comes upon. */
export type Finding = Found | PassedOver;

/** A zip or mail that is not opened, or not further. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

export function refused(name: string, size: number, refusal: Refusal): GivenFile {
  return { name, size, refusal };
}

export function unreadable(name: string, size: number): GivenFile {
  return refused(name, size, "file_unreadable");
}

/** What is known already. */
export function known(file: GivenFile): Found {
  return { read: () => Promise.resolve(file) };
}
