// Zips as programs make them, and as they should not be.

import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";

const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** A zip of `files` (path → text or bytes), deflated; `level` 0 stores. */
export function zipOf(files, level = 6) {
  const contents = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(contents), { level });
}

/** Made while it was written, so that sizes stand behind the entries and not before them. */
export function streamedZipOf(files) {
  const parts = [];
  const zip = new Zip((error, part) => parts.push(error ?? part));
  for (const [path, content] of Object.entries(files)) {
    const entry = new ZipDeflate(path);
    zip.add(entry);
    entry.push(strToU8(content), true);
  }
  zip.end();
  return Buffer.concat(parts);
}

/** Alters what the directory and the entries' own headers say: `alter(view, at, inDirectory)`. */
export function withHeaders(zip, alter) {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === ENTRY || signature === LOCAL) {
      alter(view, at, signature === ENTRY);
    }
  }
  return bytes;
}

/** Locks entries as by a password; `fits` is asked about their numbers. */
export function locked(zip, fits = () => true) {
  const count = { true: 0, false: 0 };
  return withHeaders(zip, (view, at, inDirectory) => {
    const flags = at + (inDirectory ? 8 : 6);
    if (fits(count[inDirectory]++)) {
      view.setUint16(flags, view.getUint16(flags, true) | 1, true);
    }
  });
}

/** Lets the directory and the entries say another size of what is in them. */
export function sayingSize(zip, size) {
  return withHeaders(zip, (view, at, inDirectory) =>
    view.setUint32(at + (inDirectory ? 24 : 22), size, true),
  );
}

/** The same in the format for more than 4 GiB: the end record and the places of the entries. */
export function as64(zip) {
  const view = new DataView(Uint8Array.from(zip).buffer);
  const end = view.byteLength - 22;
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const entries = [];
  for (let at = start; at < end; ) {
    const [names, extra] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const header = Buffer.from(view.buffer.slice(at, at + 46 + names));
    const field = Buffer.alloc(12);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(8, 2);
    field.writeBigUInt64LE(BigInt(header.readUInt32LE(42)), 4);
    header.writeUInt32LE(0xffffffff, 42);
    header.writeUInt16LE(field.length, 30);
    entries.push(header, field);
    at += 46 + names + extra;
  }
  const directory = Buffer.concat(entries);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  const last = Buffer.from(view.buffer.slice(end));
  last.writeUInt32LE(0xffffffff, 12);
  last.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([Buffer.from(view.buffer.slice(0, start)), directory, end64, locator, last]);
}
