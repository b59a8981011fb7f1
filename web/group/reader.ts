/** Parts of a file, read in larger pieces: what is asked for next mostly follows what was asked for. */

const PIECE = 1024 * 1024;

export class Reader {
  private piece: Promise<ArrayBuffer> | undefined;
  private from = 0;
  private to = 0;

  constructor(private readonly file: Blob) {}

  get size(): number {
    return this.file.size;
  }

  /** Rejects where the file has no such part. */
  async part(at: number, length: number): Promise<DataView<ArrayBuffer>> {
    if (at < 0 || at + length > this.file.size) {
      throw new Error("the file ends too early");
    }
    if (this.piece === undefined || at < this.from || at + length > this.to) {
      this.from = at;
      this.to = Math.min(this.file.size, at + Math.max(length, PIECE));
      this.piece = this.file.slice(this.from, this.to).arrayBuffer();
    }
    const start = at - this.from; // Another part may be asked for meanwhile.
    return new DataView(await this.piece, start, length);
  }
}
