/** CRC-32, as a zip keeps it of what it packed. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) {
    value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

export class Checksum {
  private state = -1;

  add(bytes: Uint8Array): void {
    let state = this.state;
    for (const byte of bytes) {
      state = (state >>> 8) ^ (TABLE[(state ^ byte) & 0xff] ?? 0);
    }
    this.state = state;
  }

  get value(): number {
    return ~this.state >>> 0;
  }
}
