/** The result files in a zip: found by its directory, each inflated when its turn comes. */
import { Inflate } from "fflate";
import { Checksum } from "./checksum";
import { known, LARGEST_FILE, unreadable, type Found, type GivenFile } from "./found";
import { isHidden, isJson } from "./names";
import type { Pace } from "./pace";
import { Reader } from "./reader";
import { directoryOf, packedBytes, type ZipEntry } from "./zip_directory";

const STORED = 0;
const DEFLATED = 8;
/** Put in at once: comes out, at most a thousand times as much, in a few milliseconds. */
const STEP = 4096;

/** A zip that is damaged, locked by a password or without results is itself what is found. */
export async function* inZip(name: string, file: Blob): AsyncGenerator<Found> {
  const reader = new Reader(file);
  let results: ZipEntry[] = [];
  try {
    results = (await directoryOf(reader)).filter((entry) => {
      return isJson(entry.name) && !isHidden(entry.name);
    });
  } catch (error) {
    console.warn(name, error);
  }
  if (results.every((entry) => entry.encrypted)) {
    yield known(unreadable(name, file.size));
    return;
  }
  for (const entry of results) {
    const path = `${name}/${entry.name}`;
    yield entry.encrypted
      ? known(unreadable(path, entry.size))
      : { read: () => read(reader, entry, path) };
  }
}

async function read(file: Reader, entry: ZipEntry, path: string): ReturnType<Found["read"]> {
  const { method, packed, size } = entry;
  if (size > LARGEST_FILE) {
    return { name: path, size };
  }
  try {
    // What is small inflated is not much larger packed.
    if ((method !== STORED && method !== DEFLATED) || packed > 2 * LARGEST_FILE) {
      throw new Error(`packed by method ${method} to ${packed} bytes`);
    }
    const bytes = await packedBytes(file, entry);
    return { unpack: (pace) => unpack(bytes, entry, path, pace) };
  } catch (error) {
    console.warn(path, error);
    return unreadable(path, size);
  }
}

async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  { method, size, crc }: ZipEntry,
  name: string,
  pace: Pace,
): Promise<GivenFile> {
  const bytes = new Uint8Array(size);
  const checksum = new Checksum();
  let length = 0;
  const take = (part: Uint8Array): void => {
    // More than was said: damaged, or made to fill the memory.
    if (length + part.length > size) {
      throw new Error("larger than the zip says");
    }
    bytes.set(part, length);
    checksum.add(part);
    length += part.length;
  };
  const inflate = new Inflate(take);
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      await pace.rest();
      const part = packed.subarray(at, at + STEP);
      pace.do(() => {
        if (method === STORED) {
          take(part);
        } else {
          inflate.push(part, at + STEP >= packed.length);
        }
      });
    }
    if (length !== size || checksum.value !== crc) {
      throw new Error("not what was packed");
    }
    return { name, size, bytes };
  } catch (error) {
    console.warn(name, error);
    return unreadable(name, size);
  }
}
