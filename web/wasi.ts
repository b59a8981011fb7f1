/**
 * What the wasm module imports. `number` reads a number as JSON writes it; see
 * src/platform/web/c_library.cpp. The others are system calls that the program does not need to
 * work: text on standard error goes to the console, an exit ends in an exception, the rest is
 * absent and says so.
 */

const WASI_SUCCESS = 0;
const WASI_NO_SYSTEM_CALL = 52;
const STDERR = 2;

type Import = (...values: number[]) => number;

/** Imports for every function that `module` asks for; `memory` is read when one is called. */
export function systemImports(
  module: WebAssembly.Module,
  memory: () => WebAssembly.Memory,
): WebAssembly.Imports {
  const known: Record<string, Import> = {
    fd_write: (fd = 0, vectors = 0, count = 0, written = 0) =>
      write(memory(), fd, vectors, count, written),
    proc_exit: (code = 0) => {
      throw new Error(`the program ended with code ${code}`);
    },
    environ_sizes_get: (count = 0, size = 0) => {
      const view = new DataView(memory().buffer);
      view.setUint32(count, 0, true);
      view.setUint32(size, 0, true);
      return WASI_SUCCESS;
    },
    environ_get: () => WASI_SUCCESS,
    number: (start = 0, length = 0) => Number(textAt(memory(), start, length)),
    emscripten_notify_memory_growth: () => WASI_SUCCESS,
  };
  const imports: Record<string, Record<string, Import>> = {};
  for (const wanted of WebAssembly.Module.imports(module)) {
    if (wanted.kind === "function") {
      const group = (imports[wanted.module] ??= {});
      group[wanted.name] = known[wanted.name] ?? (() => WASI_NO_SYSTEM_CALL);
    }
  }
  return imports;
}

function textAt(memory: WebAssembly.Memory, start: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(memory.buffer, start, length));
}

function write(
  memory: WebAssembly.Memory,
  fd: number,
  vectors: number,
  count: number,
  written: number,
): number {
  const view = new DataView(memory.buffer);
  let total = 0;
  let text = "";
  for (let index = 0; index < count; index++) {
    const start = view.getUint32(vectors + index * 8, true);
    const length = view.getUint32(vectors + index * 8 + 4, true);
    text += textAt(memory, start, length);
    total += length;
  }
  view.setUint32(written, total, true);
  if (fd === STDERR && text.trim() !== "") {
    console.error(text.trimEnd());
  }
  return WASI_SUCCESS;
}
