/**
 * The program in wasm, as typed calls. The layout of the structures it answers with stands in
 * src/platform/web/exports.cpp.
 */
import type { GroupEvent } from "./group/protocol";
import { imports } from "./imports";
import type { Language } from "./languages";
import type { Effect, HostEvent, MirrorPatch } from "./protocol";

interface Exports {
  memory: WebAssembly.Memory;
  _initialize?: () => void;
  ks_buffer: (size: number) => number;
  ks_create: (tagLength: number) => void;
  ks_event: (jsonLength: number, blobLength: number) => number;
  ks_viewport: (width: number, height: number, devicePixelRatio: number) => void;
  ks_scroll: (top: number) => void;
  ks_pointer: (x: number, y: number, buttons: number, kind: number, onMirror: number) => void;
  ks_frame: (now: number) => number;
  ks_effects: () => number;
  ks_font: (weight: number) => number;
}

/** A drawn frame. `pixels` and `dirty` look into the program's memory: use them before the next call. */
export interface Frame {
  pixels: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
  /** Rectangles of pixels that changed, each as x, y, width and height. */
  dirty: Int32Array;
  patch: MirrorPatch | undefined;
  cursor: number;
  contentHeight: number;
  wakeInMs: number;
}

export interface Effects {
  list: Effect[];
  /** The bytes that effects refer to by offset and length; a copy. */
  blob: Uint8Array<ArrayBuffer>;
}

/**
 * Milliseconds since 1970 by the calendar's own clock, which may be set while the page is open. That
 * of `performance` stands still while a computer sleeps.
 */
export function now(): number {
  return Date.now();
}

/** Half a character, which a text field can hold for a moment, is no text that JSON can carry. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value;
}

export class Program {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  private constructor(private readonly exports: Exports) {}

  /** Makes a running program of a compiled module; `language`: the first, where it holds none. */
  static async create(module: WebAssembly.Module, language?: Language): Promise<Program> {
    const memory = (): WebAssembly.Memory => exports.memory;
    const instance = await WebAssembly.instantiate(module, imports(memory));
    const exports = instance.exports as unknown as Exports;
    exports._initialize?.();
    const program = new Program(exports);
    exports.ks_create(program.handOver(language?.tag ?? "", language?.texts));
    return program;
  }

  /** Tells the program what happened; true when the browser should do nothing more with it. */
  event(event: HostEvent | GroupEvent, blob?: Uint8Array): boolean {
    const json = JSON.stringify({ ...event, now: now() }, wellFormed);
    return this.exports.ks_event(this.handOver(json, blob), blob?.length ?? 0) === 1;
  }

  /** Puts a text, and bytes after it, into the program's buffer; the text's length there. */
  private handOver(text: string, blob: Uint8Array = new Uint8Array()): number {
    const encoded = this.encoder.encode(text);
    const start = this.exports.ks_buffer(encoded.length + blob.length);
    const memory = new Uint8Array(this.exports.memory.buffer);
    memory.set(encoded, start);
    memory.set(blob, start + encoded.length);
    return encoded.length;
  }

  viewport(width: number, height: number, devicePixelRatio: number): void {
    this.exports.ks_viewport(width, height, devicePixelRatio);
  }

  scroll(top: number): void {
    this.exports.ks_scroll(top);
  }

  /** `kind`: 0 mouse, 1 touch, 2 pen. */
  pointer(x: number, y: number, buttons: number, kind: number, onMirror: boolean): void {
    this.exports.ks_pointer(x, y, buttons, kind, onMirror ? 1 : 0);
  }

  frame(): Frame {
    const at = this.exports.ks_frame(now());
    const buffer = this.exports.memory.buffer as ArrayBuffer;
    const [
      pixels,
      width = 0,
      height = 0,
      dirtyAt,
      dirtyCount = 0,
      patchAt,
      patchLength,
      cursor = 0,
    ] = new Uint32Array(buffer, at, 8);
    const [contentHeight = 0, wakeInMs = 0] = new Float64Array(buffer, at + 32, 2);
    const patch = this.text(patchAt, patchLength);
    return {
      pixels: new Uint8ClampedArray(buffer, pixels, width * height * 4),
      width,
      height,
      dirty: new Int32Array(buffer, dirtyAt, dirtyCount * 4),
      patch: patch === "" ? undefined : (JSON.parse(patch) as MirrorPatch),
      cursor,
      contentHeight,
      wakeInMs,
    };
  }

  effects(): Effects {
    const [start, length, blob, blobLength] = this.numbers(this.exports.ks_effects());
    const text = this.text(start, length);
    return {
      list: text === "" ? [] : (JSON.parse(text) as Effect[]),
      blob: this.copy(blob, blobLength),
    };
  }

  /** The bytes of the font that the drawing is set in; `weight` 400 or 600. */
  font(weight: number): Uint8Array<ArrayBuffer> {
    const [start, length] = this.numbers(this.exports.ks_font(weight));
    return this.copy(start, length);
  }

  /** The four numbers at an address. */
  private numbers(at: number): Uint32Array {
    return new Uint32Array(this.exports.memory.buffer, at, 4);
  }

  private text(start?: number, length?: number): string {
    return this.decoder.decode(new Uint8Array(this.exports.memory.buffer, start, length));
  }

  private copy(start?: number, length?: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(
      this.exports.memory.buffer,
      start,
      length,
    ).slice() as Uint8Array<ArrayBuffer>;
  }
}
