/** The files in a zip: found by its directory, each unpacked when its turn comes. */
import { configure, ZipReader, type FileEntry } from "@zip.js/zip.js/lib/zip-core-custom.js";
import { kindOf, leavingIn } from "./contents";
import {
  known,
  LARGEST_FILE,
  Refused,
  refused,
  unreadable,
  type Finding,
  type GivenFile,
  type Opened,
  type Refusal,
} from "./found";
import { checksum, inflated } from "./inflating";
import { LARGEST_INSIDE, opened, type Place } from "./opening";
import { task, type Pace } from "./pace";
import { Pieces } from "./pieces";

configure({ useWebWorkers: false }); // The page's policy lets nothing in that they could be made of.

const OPTIONS = {
  // The directory alone counts, as in other programs: the headers before the entries may differ.
  checkLocalDirectory: false,
  // Nothing is written where a name says; some programs on Windows write backslashes, bsdtar
  // (3.6.2) begins each name with "./".
  filenameValidation: "tolerant",
  normalizeFilename: (name: string) =>
    name
      .replaceAll("\\", "/")
      .split("/")
      .filter((part) => part !== ".")
      .join("/"),
} as const;

/** Ways of packing that every program can unpack. */
const STORED = 0;
const DEFLATED = 8;
/** Bytes by which a file is recognised that is larger than a result. */
const HEAD = 64 * 1024;
/** Entries of the directory read before the browser has its turn. */
const TOGETHER = 100;

export async function inZip(name: string, file: Blob, place: Place): Promise<Finding[]> {
  const pieces = new Pieces(file);
  const entries = await directoryOf(pieces, place);
  const own = entries.filter(({ filename }) => leavingIn(filename) === undefined);
  const packed = own.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  if (packed > file.size) {
    throw new Refused("zip_damaged"); // They lie over each other.
  }
  const unpacked = own
    .map(({ uncompressedSize }) => uncompressedSize)
    .filter((size) => size <= LARGEST_FILE)
    .reduce((sum, size) => sum + size, 0);
  if (!place.allowance.take(entries.length, unpacked)) {
    throw new Refused("zip_too_large");
  }
  const refusals = own.map(refusalOf);
  const [first] = refusals;
  if (first !== undefined && refusals.every((refusal) => refusal !== undefined)) {
    throw new Refused(first);
  }
  return entries.map((entry) => {
    const path = `${name}/${entry.filename}`;
    const leaving = leavingIn(entry.filename);
    if (leaving !== undefined) {
      return { name: `${name}/${leaving}`, passed: "leaving" };
    }
    const refusal = refusalOf(entry);
    return refusal === undefined
      ? {
          read: () =>
            Promise.resolve({ unpack: (pace) => unpack(entry, path, pieces, place, pace) }),
        }
      : known(refused(path, entry.uncompressedSize, refusal));
  });
}

/** All files that somebody put into it, and what systems did. */
async function directoryOf(pieces: Pieces, { allowance }: Place): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  let seen = 0;
  try {
    for await (const entry of new ZipReader(pieces, OPTIONS).getEntriesGenerator()) {
      seen += 1;
      if (seen % TOGETHER === 0) {
        await task();
        if (!allowance.has(seen)) {
          throw new Refused("zip_too_large");
        }
      }
      if (!entry.directory) {
        entries.push(entry);
      }
    }
  } catch (error) {
    console.warn("zip", error);
    throw error instanceof Refused ? error : new Refused("zip_damaged"); // Half of one is none.
  }
  return entries;
}

function refusalOf({ encrypted, compressionMethod }: FileEntry): Refusal | undefined {
  if (encrypted) {
    return "zip_locked";
  }
  return compressionMethod === STORED || compressionMethod === DEFLATED ? undefined : "zip_method";
}

async function unpack(
  entry: FileEntry,
  name: string,
  pieces: Pieces,
  place: Place,
  pace: Pace,
): Promise<Opened> {
  const size = entry.uncompressedSize;
  try {
    const packed = await dataOf(entry, pieces);
    return await pace.share(async (between) => {
      if (size > LARGEST_FILE) {
        const refusal = await refusalOfLarge(entry, name, packed, place, between);
        if (refusal !== undefined) {
          return refusal;
        }
      }
      const bytes = await unpackedOf(entry, packed, between);
      return opened(name, size, bytes, () => new Blob([bytes]), place);
    });
  } catch (error) {
    console.warn(name, error);
    return unreadable(name, size);
  }
}

/** Nothing larger than a result is unpacked but zips and mails, as far as there is room for them. */
async function refusalOfLarge(
  entry: FileEntry,
  name: string,
  packed: Uint8Array<ArrayBuffer>,
  { allowance }: Place,
  between: () => Promise<void>,
): Promise<Opened | undefined> {
  const size = entry.uncompressedSize;
  const head =
    entry.compressionMethod === STORED
      ? packed.subarray(0, HEAD)
      : (await inflated(packed, HEAD, between)).bytes;
  const kind = kindOf(name, head);
  if (kind === "zip" || kind === "mail") {
    const fits = size <= LARGEST_INSIDE && allowance.take(0, size);
    return fits ? undefined : refused(name, size, "zip_too_large");
  }
  const told: GivenFile = { name, size };
  return kind === "leaving" || kind === "other" ? { name, passed: kind } : told;
}

/** Rejects where what comes out is not what the directory says. */
async function unpackedOf(
  { compressionMethod, uncompressedSize: size, crc32 }: FileEntry,
  packed: Uint8Array<ArrayBuffer>,
  between: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, more } =
    compressionMethod === STORED
      ? { bytes: packed, more: false }
      : await inflated(packed, size, between);
  if (more || bytes.length !== size || checksum(bytes) !== (crc32 ?? 0)) {
    throw new Error("not what was packed");
  }
  return bytes;
}

/** The bytes of an entry as they lie in the zip, behind a header of their own. */
async function dataOf(entry: FileEntry, pieces: Pieces): Promise<Uint8Array<ArrayBuffer>> {
  const length = 30;
  const header = await pieces.readUint8Array(entry.offset, length);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < length || view.getUint32(0, true) !== 0x04034b50) {
    throw new Error("no entry where the directory says");
  }
  const from = entry.offset + length + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = await pieces.bytes(from, entry.compressedSize);
  if (packed.length !== entry.compressedSize) {
    throw new Error("cut off");
  }
  return packed;
}
