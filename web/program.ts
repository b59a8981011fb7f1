/**
 * The program in wasm, as typed calls. The layout of the structures it answers with stands in
 * src/platform/web/exports.cpp.
 */
import type { GroupEvent } from "./group/protocol";
import { imports } from "./imports";
import type { Effect, HostEvent, MirrorPatch } from "./protocol";

interface Exports {
  memory: WebAssembly.Memory;
  _initialize?: () => void;
  ks_create: () => void;
  ks_buffer: (size: number) => number;
  ks_event: (jsonLength: number, blobLength: number) => number;
  ks_viewport: (width: number, height: number, devicePixelRatio: number) => void;
  ks_scroll: (top: number) => void;
  ks_pointer: (x: number, y: number, buttons: number, kind: number, onMirror: number) => void;
  ks_frame: (now: number) => number;
  ks_effects: () => number;
  ks_font: (weight: number) => number;
}

/** A rectangle of device pixels. */
export interface PixelRect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A drawn frame. `pixels` looks into the program's memory: use it before the next call. */
export interface Frame {
  pixels: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
  dirty: PixelRect[];
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

/** Milliseconds since 1970, never running backwards while the page is open. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** Half a character, which a text field can hold for a moment, is no text that JSON can carry. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value;
}

export class Program {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  private constructor(private readonly exports: Exports) {}

  /** Makes a running program of a compiled module. */
  static async create(module: WebAssembly.Module): Promise<Program> {
    const memory = (): WebAssembly.Memory => exports.memory;
    const instance = await WebAssembly.instantiate(module, imports(memory));
    const exports = instance.exports as unknown as Exports;
    exports._initialize?.();
    exports.ks_create();
    return new Program(exports);
  }

  /** Tells the program what happened; true when the browser should do nothing more with it. */
  event(event: HostEvent | GroupEvent, blob?: Uint8Array): boolean {
    const json = this.encoder.encode(JSON.stringify({ ...event, now: now() }, wellFormed));
    const blobLength = blob?.length ?? 0;
    const start = this.exports.ks_buffer(json.length + blobLength);
    const memory = new Uint8Array(this.exports.memory.buffer);
    memory.set(json, start);
    if (blob !== undefined) {
      memory.set(blob, start + json.length);
    }
    return this.exports.ks_event(json.length, blobLength) === 1;
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
    const view = new DataView(buffer, at, 48);
    const width = view.getInt32(4, true);
    const height = view.getInt32(8, true);
    const dirtyAt = view.getUint32(12, true);
    const rects = new Int32Array(buffer, dirtyAt, view.getUint32(16, true) * 4);
    const dirty: PixelRect[] = [];
    for (let index = 0; index < rects.length; index += 4) {
      const [x = 0, y = 0, w = 0, h = 0] = rects.subarray(index, index + 4);
      dirty.push({ x, y, width: w, height: h });
    }
    const patch = this.text(view.getUint32(20, true), view.getUint32(24, true));
    return {
      pixels: new Uint8ClampedArray(buffer, view.getUint32(0, true), width * height * 4),
      width,
      height,
      dirty,
      patch: patch === "" ? undefined : (JSON.parse(patch) as MirrorPatch),
      cursor: view.getInt32(28, true),
      contentHeight: view.getFloat64(32, true),
      wakeInMs: view.getFloat64(40, true),
    };
  }

  effects(): Effects {
    const at = this.exports.ks_effects();
    const view = new DataView(this.exports.memory.buffer, at, 16);
    const text = this.text(view.getUint32(0, true), view.getUint32(4, true));
    return {
      list: text === "" ? [] : (JSON.parse(text) as Effect[]),
      blob: this.copy(view.getUint32(8, true), view.getUint32(12, true)),
    };
  }

  /** The bytes of the font that the drawing is set in; `weight` 400 or 600. */
  font(weight: number): Uint8Array<ArrayBuffer> {
    const at = this.exports.ks_font(weight);
    const view = new DataView(this.exports.memory.buffer, at, 16);
    return this.copy(view.getUint32(0, true), view.getUint32(4, true));
  }

  private text(start: number, length: number): string {
    return this.decoder.decode(new Uint8Array(this.exports.memory.buffer, start, length));
  }

  private copy(start: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(
      this.exports.memory.buffer,
      start,
      length,
    ).slice() as Uint8Array<ArrayBuffer>;
  }
}
