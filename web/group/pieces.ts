/** Parts of a file, read in larger pieces: what is asked for next mostly follows what was asked for. */
import { Reader } from "@zip.js/zip.js/lib/zip-core-custom.js";
import { Refused } from "./found";

const PIECE = 1024 * 1024;
/** No directory is larger that does not name more files than are read. */
const LARGEST_DIRECTORY = 8 * PIECE;

export class Pieces extends Reader<Blob> {
  private piece: Promise<ArrayBuffer> | undefined;
  private from = 0;
  private to = 0;

  constructor(private readonly file: Blob) {
    super(file);
    this.size = file.size;
  }

  /** What zip.js asks for: ends and the directory. */
  override async readUint8Array(at: number, length: number): Promise<Uint8Array> {
    if (Math.min(length, this.size - at) > LARGEST_DIRECTORY) {
      throw new Refused("zip_too_large");
    }
    return this.bytes(at, length);
  }

  /** As many as there are. */
  async bytes(at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const end = Math.min(at + length, this.size);
    if (end - at > PIECE) {
      return new Uint8Array(await this.file.slice(at, end).arrayBuffer());
    }
    if (this.piece === undefined || at < this.from || end > this.to) {
      this.from = at;
      this.to = Math.min(at + PIECE, this.size);
      this.piece = this.file.slice(this.from, this.to).arrayBuffer();
    }
    const start = at - this.from; // Another part may be asked for meanwhile.
    return new Uint8Array(await this.piece, start, Math.max(0, end - at));
  }
}
