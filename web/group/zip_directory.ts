/**
 * What is in a zip: the directory at its end, read from the file without loading the rest. The
 * format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3 and 4.4).
 */

import type { Reader } from "./reader";
import { zipName } from "./zip_name";

export interface ZipEntry {
  /** With its folders, as the zip spells it. */
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  /** Where its own header stands in the file. */
  at: number;
}

const END = { signature: 0x06054b50, length: 22 };
/** Of the longest comment, which stands after the end record. */
const LONGEST_COMMENT = 0xffff;
const LOCATOR = { signature: 0x07064b50, length: 20 };
const END_64 = { signature: 0x06064b50, length: 56 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
/** A number that stands where there is more room for it. */
const ELSEWHERE_32 = 0xffffffff;
const ELSEWHERE_16 = 0xffff;
const EXTRA_64 = 1;
const FLAG_ENCRYPTED = 1;
/** Several times what ten thousand results take. */
const LARGEST_DIRECTORY = 8 * 1024 * 1024;

/** Rejects where `file` is no zip, or a damaged one. */
export async function directoryOf(file: Reader): Promise<ZipEntry[]> {
  const { at, length, shift } = await findDirectory(file);
  const view = await file.part(at, length);
  const entries: ZipEntry[] = [];
  let position = 0;
  while (position + ENTRY.length <= length && view.getUint32(position, true) === ENTRY.signature) {
    const names = view.getUint16(position + 28, true);
    const extra = view.getUint16(position + 30, true);
    const comment = view.getUint16(position + 32, true);
    const next = position + ENTRY.length + names + extra + comment;
    if (next > length) {
      throw new Error("an entry is cut off");
    }
    entries.push(entryAt(view, position, names, extra, shift));
    position = next;
  }
  if (position !== length) {
    throw new Error("the directory is damaged");
  }
  return entries;
}

/** The bytes of an entry as they stand in the zip. */
export async function packedBytes(file: Reader, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const header = await file.part(entry.at, LOCAL.length);
  if (header.getUint32(0, true) !== LOCAL.signature) {
    throw new Error("the entry is not where the directory says");
  }
  const start = entry.at + LOCAL.length + header.getUint16(26, true) + header.getUint16(28, true);
  const { buffer, byteOffset } = await file.part(start, entry.packed);
  return new Uint8Array(buffer, byteOffset, entry.packed);
}

/** `shift`: how far all places lie behind what the directory says, where something stands before the zip. */
async function findDirectory(file: Reader): Promise<{ at: number; length: number; shift: number }> {
  const start = Math.max(0, file.size - END.length - LONGEST_COMMENT);
  const view = await file.part(start, file.size - start);
  let end = view.byteLength - END.length;
  while (end >= 0 && view.getUint32(end, true) !== END.signature) {
    end--;
  }
  if (end < 0) {
    throw new Error("no zip");
  }
  let length = view.getUint32(end + 12, true);
  let said = view.getUint32(end + 16, true);
  let after = start + end;
  if (
    said === ELSEWHERE_32 ||
    length === ELSEWHERE_32 ||
    view.getUint16(end + 10, true) === ELSEWHERE_16
  ) {
    const locator = await file.part(after - LOCATOR.length, LOCATOR.length);
    if (locator.getUint32(0, true) === LOCATOR.signature) {
      after = long(locator, 8);
      const end64 = await file.part(after, END_64.length);
      if (end64.getUint32(0, true) !== END_64.signature) {
        throw new Error("the end record is damaged");
      }
      length = long(end64, 40);
      said = long(end64, 48);
    }
  }
  if (length > LARGEST_DIRECTORY) {
    throw new Error("too many entries");
  }
  const at = after - length;
  return { at, length, shift: at - said };
}

function entryAt(
  view: DataView<ArrayBuffer>,
  position: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  const nameAt = position + ENTRY.length;
  // A number that has no room in its place stands in an extra field, where they follow in this order.
  let wide = extraNumbers(view, nameAt + nameLength, extraLength);
  const number = (offset: number): number => {
    const value = view.getUint32(position + offset, true);
    if (value !== ELSEWHERE_32 || wide.length === 0) {
      return value;
    }
    const [first = 0, ...others] = wide;
    wide = others;
    return first;
  };
  const size = number(24);
  const packed = number(20);
  const at = number(42) + shift;
  return {
    name: zipName(new Uint8Array(view.buffer, view.byteOffset + nameAt, nameLength)),
    method: view.getUint16(position + 10, true),
    encrypted: (view.getUint16(position + 8, true) & FLAG_ENCRYPTED) !== 0,
    crc: view.getUint32(position + 16, true),
    packed,
    size,
    at,
  };
}

/** The numbers of 64 bits in the extra field that is for them. */
function extraNumbers(view: DataView, at: number, length: number): number[] {
  const numbers: number[] = [];
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    const end = Math.min(at + length, field + 4 + view.getUint16(field + 2, true));
    if (view.getUint16(field, true) === EXTRA_64) {
      for (let position = field + 4; position + 8 <= end; position += 8) {
        numbers.push(long(view, position));
      }
    }
  }
  return numbers;
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
