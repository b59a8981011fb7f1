/** A file on its way into the program: found first, read when its turn is near. */
import type { Pace } from "./pace";

/** What the program reads of one file at most; of a larger one only the size is told. */
export const LARGEST_FILE = 4 * 1024 * 1024;

/** A file as the program gets it; without bytes it is too large or, as `unreadable` says, unreadable. */
export interface GivenFile {
  name: string;
  size: number;
  /** Its key in the store, where it comes from there. */
  file?: string;
  unreadable?: boolean;
  bytes?: Uint8Array<ArrayBuffer>;
}

/** Read, but for what keeps the processor busy. */
export interface PackedFile {
  unpack(pace: Pace): Promise<GivenFile>;
}

export interface Found {
  /** Reads it from the disk; never rejects. */
  read(): Promise<GivenFile | PackedFile>;
}

/** What lies beside results in a folder or a zip, and by its name cannot be one. */
export const SKIPPED = Symbol("skipped");

/** What a search of what was given comes upon. */
export type Finding = Found | typeof SKIPPED;

export function unreadable(name: string, size: number): GivenFile {
  return { name, size, unreadable: true };
}

/** What is known already. */
export function known(file: GivenFile): Found {
  return { read: () => Promise.resolve(file) };
}

/** A file of the disk, under the name that a person knows it by. */
export function onDisk(name: string, file: File | (() => Promise<File>)): Found {
  return {
    async read() {
      let size = 0;
      try {
        const opened = typeof file === "function" ? await file() : file;
        size = opened.size;
        return size > LARGEST_FILE
          ? { name, size }
          : { name, size, bytes: new Uint8Array(await opened.arrayBuffer()) };
      } catch (error) {
        console.warn(name, error); // It went away, or may not be read.
        return unreadable(name, size);
      }
    },
  };
}
