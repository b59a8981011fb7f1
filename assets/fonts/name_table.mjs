// Rewrites the `name` table of a TrueType file (OpenType specification: otff, name).

const align = (length) => (length + 3) & ~3;

function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

// Windows platform, Unicode, English: the records that browsers and systems read.
function nameTable(names) {
  const entries = Object.entries(names).map(([id, text]) => ({
    id: Number(id),
    bytes: Buffer.from(text, "utf16le").swap16(),
  }));
  const header = Buffer.alloc(6 + 12 * entries.length);
  header.writeUInt16BE(entries.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  entries.forEach(({ id, bytes }, index) => {
    [3, 1, 0x409, id, bytes.length, offset].forEach((value, field) =>
      header.writeUInt16BE(value, 6 + 12 * index + 2 * field),
    );
    offset += bytes.length;
  });
  return Buffer.concat([header, ...entries.map((entry) => entry.bytes)]);
}

function readTables(font) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = 12 + 16 * index;
    const offset = font.readUInt32BE(record + 8);
    return {
      tag: font.toString("latin1", record, record + 4),
      bytes: Buffer.from(font.subarray(offset, offset + font.readUInt32BE(record + 12))),
    };
  });
}

// font: a Buffer with a TrueType file; names: text by name id. Returns the file with only these.
export function replaceNames(font, names) {
  const tables = readTables(font).filter(({ tag }) => tag !== "name");
  tables.push({ tag: "name", bytes: nameTable(names) });
  tables.sort((a, b) => (a.tag < b.tag ? -1 : 1));

  const size = 12 + 16 * tables.length;
  const total = tables.reduce((sum, { bytes }) => sum + align(bytes.length), size);
  const file = Buffer.alloc(total);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  file.writeUInt32BE(0x00010000, 0);
  file.writeUInt16BE(tables.length, 4);
  file.writeUInt16BE(16 * power, 6);
  file.writeUInt16BE(Math.log2(power), 8);
  file.writeUInt16BE(16 * (tables.length - power), 10);

  let offset = size;
  let head = 0;
  tables.forEach(({ tag, bytes }, index) => {
    if (tag === "head") {
      head = offset;
      bytes.writeUInt32BE(0, 8); // checkSumAdjustment counts as zero
    }
    bytes.copy(file, offset);
    const record = 12 + 16 * index;
    file.write(tag, record, "latin1");
    const padded = file.subarray(offset, offset + align(bytes.length));
    file.writeUInt32BE(checksum(padded), record + 4);
    file.writeUInt32BE(offset, record + 8);
    file.writeUInt32BE(bytes.length, record + 12);
    offset += padded.length;
  });
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, head + 8);
  return file;
}
