/** Parts of a file, read in larger pieces: what is asked for next mostly follows what was asked for. */
import { Reader } from "@zip.js/zip.js/lib/zip-core-custom.js";

const PIECE = 1024 * 1024;
/** Nothing that is asked for is larger but the directory: several times what ten thousand results take. */
const LARGEST = 8 * PIECE;

export class Pieces extends Reader<Blob> {
  private piece: Promise<ArrayBuffer> | undefined;
  private from = 0;
  private to = 0;

  constructor(private readonly file: Blob) {
    super(file);
    this.size = file.size;
  }

  override async readUint8Array(at: number, length: number): Promise<Uint8Array> {
    const end = Math.min(at + length, this.size);
    if (end - at > LARGEST) {
      throw new Error("too many entries");
    }
    if (this.piece === undefined || at < this.from || end > this.to) {
      this.from = at;
      this.to = Math.min(Math.max(end, at + PIECE), this.size);
      this.piece = this.file.slice(this.from, this.to).arrayBuffer();
    }
    const start = at - this.from; // Another part may be asked for meanwhile.
    return new Uint8Array(await this.piece, start, end - at);
  }
}
