/** What a file turns out to be once its content is looked at, wherever it lies. */
import { kindOf } from "./contents";
import { LARGEST_FILE, refused, unreadable, type Found, type Opened } from "./found";
import { inMail } from "./mail";
import { inZip } from "./zip";

/** Files that may be packed in one that was given, those of zips within it included. */
const MOST_ENTRIES = 20_000;
/** Bytes that are unpacked of one that was given: so many, and so many for each of its own. */
const UNPACKED = 16 * 1024 * 1024;
const UNPACKED_PER_BYTE = 32;
/** A zip in a zip is opened, and a mail in a mail in a mail in a mail. */
const DEEPEST = { zips: 2, mails: 4 };
/** A zip or mail that lies in another is unpacked whole to be opened: no more than so many bytes. */
export const LARGEST_INSIDE = 64 * 1024 * 1024;

/** What may still be unpacked of a file that was given. */
export class Allowance {
  private entries = MOST_ENTRIES;
  private bytes: number;

  /** `size`: of the file. */
  constructor(size: number) {
    this.bytes = UNPACKED + UNPACKED_PER_BYTE * size;
  }

  has(entries: number): boolean {
    return entries <= this.entries;
  }

  /** False, and nothing is taken, where there is not so much left. */
  take(entries: number, bytes: number): boolean {
    if (entries > this.entries || bytes > this.bytes) {
      return false;
    }
    this.entries -= entries;
    this.bytes -= bytes;
    return true;
  }
}

/** Where a file lies. */
export interface Place {
  /** Somebody gave it by itself: it is told of, whatever it is. */
  alone: boolean;
  /** So many zips and mails it lies in. */
  zips: number;
  mails: number;
  allowance: Allowance;
}

/** `bytes`: of the file, all or the first of them; `whole` gives the file. */
export function opened(
  name: string,
  size: number,
  bytes: Uint8Array<ArrayBuffer>,
  whole: () => Blob,
  place: Place,
): Opened {
  const kind = kindOf(name, bytes);
  if (kind === "leaving" || (kind === "other" && !place.alone)) {
    return { name, passed: kind };
  }
  if (kind === "zip" || kind === "mail") {
    const zips = place.zips + (kind === "zip" ? 1 : 0);
    const mails = place.mails + (kind === "mail" ? 1 : 0);
    if (zips > DEEPEST.zips || mails > DEEPEST.mails) {
      return refused(name, size, "zip_too_deep");
    }
    const inside = { ...place, alone: false, zips, mails };
    const open = kind === "zip" ? inZip : inMail;
    return { name, size, alone: place.alone, open: () => open(name, whole(), inside) };
  }
  return size > LARGEST_FILE ? { name, size } : { name, size, bytes };
}

/** A file of the disk, under the name that a person knows it by. */
export function onDisk(name: string, alone: boolean, file: File | (() => Promise<File>)): Found {
  return {
    async read() {
      let size = 0;
      try {
        const whole = typeof file === "function" ? await file() : file;
        size = whole.size;
        const first = size > LARGEST_FILE ? whole.slice(0, LARGEST_FILE) : whole;
        const bytes = new Uint8Array(await first.arrayBuffer());
        const place = { alone, zips: 0, mails: 0, allowance: new Allowance(size) };
        return opened(name, size, bytes, () => whole, place);
      } catch (error) {
        console.warn(name, error); // It went away, or may not be read.
        return unreadable(name, size);
      }
    },
  };
}
