/**
 * Unpacks what is in a zip. The browser's own inflater is a stream; a stream for each of thousands
 * of small files takes the most time by far (Chromium 156: 2 ms each, of which 0.1 ms inflates).
 */
import { Inflate, inflateSync } from "fflate";

/** Put in at once: comes out, at most a thousand times as much. */
const TOGETHER = 16 * 1024;

/**
 * The first `size` bytes that come out, or fewer where there are no more. Hardly more is unpacked.
 * `between` is awaited in between.
 */
export async function inflated(
  packed: Uint8Array,
  size: number,
  between: () => Promise<void>,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; more: boolean }> {
  if (packed.length <= TOGETHER) {
    // What does not fit is dropped (fflate 0.8.3): one byte more tells that there is more.
    const all = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return { bytes: all.subarray(0, size) as Uint8Array<ArrayBuffer>, more: all.length > size };
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  let more = false;
  const inflate = new Inflate((part) => {
    const fits = part.subarray(0, size - at);
    bytes.set(fits, at);
    at += fits.length;
    more ||= fits.length < part.length;
  });
  for (let from = 0; from < packed.length && !more; from += TOGETHER) {
    if (from > 0) {
      await between();
    }
    const end = from + TOGETHER;
    inflate.push(packed.subarray(from, end), end >= packed.length);
  }
  return { bytes: bytes.subarray(0, at), more };
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

/** The checksum that a zip has of what is in it (CRC-32). */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
